import { store } from './store.ts';

export type Notice = {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'breach';
  readonly undo: { readonly label: string; readonly run: () => void } | null;
  /** Something else worth doing now that this was done. */
  readonly also: { readonly label: string; readonly run: () => void } | null;
  /** When it leaves. A countdown shows until then if there is one. */
  readonly until: number;
  /** The words that change each second while it stands. */
  readonly counting: ((secondsLeft: number) => string) | null;
};

export const notice = store<Notice | null>(null);
const stayMs = 7000;
/** With a sentence more to read and a choice to make. */
const stayWithMoreMs = 14_000;
let last = 0;

/** Says what was done, in the one place for it, with the way back. A newer notice replaces the older. */
export function notify(
  text: string,
  more: Partial<Pick<Notice, 'tone' | 'undo' | 'also' | 'until' | 'counting'>> = {},
): number {
  last += 1;
  const id = last;
  const until = more.until ?? Date.now() + (more.also ? stayWithMoreMs : stayMs);
  notice.set({
    id,
    text,
    tone: more.tone ?? 'plain',
    undo: more.undo ?? null,
    also: more.also ?? null,
    until,
    counting: more.counting ?? null,
  });
  setTimeout(() => dismiss(id), Math.max(0, until - Date.now()));
  return id;
}

export const dismiss = (id: number): void => notice.set((now) => (now?.id === id ? null : now));
