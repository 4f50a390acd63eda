import type { DraftSignals } from '@tertulia/contract';
import type { Draft, Finding, RuleId, Signals } from '@tertulia/voice';

/** Where a text will be said: what the guard judges it by, and whom it asks once the writer pauses. */
export type GuardPlace = {
  /** Another key is another text: what became of the findings begins anew. */
  readonly key: string;
  readonly brandId: string;
  /** What is written now is the brand's: a note to the team is not, nor is anything before its brand is known. */
  readonly isOn: boolean;
  /** Nothing until it has come. The same object as long as the same holds. */
  readonly known: Known | undefined;
  /** The server's own look: it knows more than this browser. */
  readonly look: (text: string, signal: AbortSignal) => Promise<ServerLook>;
};

export type Known = {
  readonly draft: Omit<Draft, 'text'>;
  readonly signals: Signals;
  /** Rules that hold when the text goes out, and not where it is kept. */
  readonly except: readonly RuleId[];
};

export type ServerLook = {
  readonly findings: readonly Finding[];
  /** Of the text itself, where it says so. */
  readonly signals?: DraftSignals;
  readonly protocolVersion?: number;
};
