import type { Draft } from './draft.ts';
import type { Span } from './finding.ts';
import type { Protocol } from './protocol.ts';
import type { VoiceLanguage } from './voice-language.ts';
import type { Signals } from './signals.ts';
import { exemptSpans } from './text/exempt-spans.ts';
import { linksIn, type Link } from './text/links.ts';
import { quotationsIn } from './text/quotations.ts';
import { sentencesOf } from './text/sentences.ts';
import type { Word } from './text/words.ts';

/** A draft read once, for all the rules. What not every rule needs is computed when the first one asks. */
export type Reading = {
  readonly draft: Draft;
  readonly text: string;
  /** The text in lower case; its places may be others. */
  readonly lower: string;
  readonly language: VoiceLanguage | 'other';
  readonly protocol: Protocol;
  readonly signals: Signals;
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
  /** Somebody else's words: between quotation marks. */
  readonly quotations: readonly Span[];
  /** Addresses, mentions and hashtags. */
  readonly links: readonly Link[];
  /** Where no rule about wording reads: quotations, links, names of the brand's, approved wording. */
  readonly exempt: readonly Span[];
};

export const readingOf = (
  draft: Draft,
  protocol: Protocol,
  signals: Signals,
  words: readonly Word[],
  language: VoiceLanguage | 'other',
): Reading => {
  let lower: string | undefined;
  let sentences: readonly Span[] | undefined;
  let quotations: readonly Span[] | undefined;
  let links: readonly Link[] | undefined;
  let exempt: readonly Span[] | undefined;
  return {
    draft,
    text: draft.text,
    language,
    protocol,
    signals,
    words,
    get lower() {
      return (lower ??= draft.text.toLowerCase());
    },
    get sentences() {
      return (sentences ??= sentencesOf(draft.text));
    },
    get quotations() {
      return (quotations ??= quotationsIn(draft.text));
    },
    get links() {
      return (links ??= linksIn(draft.text));
    },
    get exempt() {
      return (exempt ??= exemptSpans(draft.text, words, protocol, this.quotations, this.links));
    },
  };
};
