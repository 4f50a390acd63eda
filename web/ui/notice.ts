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
  /** Asked each second of the countdown: is there still anything to take back? */
  readonly stands: () => boolean;
};

export const notice = store<Notice | null>(null);
/** What a newer notice stands before, as long as it can still be taken back. */
let behind: readonly Notice[] = [];
const stayMs = 7000;
/** With a sentence more to read and a choice to make. */
const stayWithMoreMs = 14_000;
let last = 0;

/** Says what was done, in the one place for it, with the way back. A newer notice stands before the older. */
export function notify(
  text: string,
  more: Partial<Pick<Notice, 'tone' | 'undo' | 'also' | 'until' | 'counting' | 'stands'>> = {},
): number {
  last += 1;
  const id = last;
  const until = more.until ?? Date.now() + (more.also ? stayWithMoreMs : stayMs);
  const before = notice.get();
  if (before?.undo) behind = [...behind, before];
  notice.set({
    id,
    text,
    tone: more.tone ?? 'plain',
    undo: more.undo ?? null,
    also: more.also ?? null,
    until,
    counting: more.counting ?? null,
    stands: more.stands ?? (() => true),
  });
  setTimeout(() => dismiss(id), Math.max(0, until - Date.now()));
  return id;
}

export function dismiss(id: number): void {
  behind = behind.filter((each) => each.id !== id && each.until > Date.now() && each.stands());
  if (notice.get()?.id !== id) return;
  notice.set(behind.at(-1) ?? null);
  behind = behind.slice(0, -1);
}

/** Takes back what was done last, then what was done before it, each in its time. Nothing to take back: false. */
export function takeBackLast(): boolean {
  const last = [...behind, notice.get()].findLast((each) => each?.undo && each.until > Date.now() && each.stands());
  if (!last?.undo) return false;
  dismiss(last.id);
  last.undo.run();
  return true;
}
