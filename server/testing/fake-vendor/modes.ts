export const modes = [
  'ok',
  'refuse',
  'rate-limit',
  'drop',
  'take-then-drop',
  'hang',
  'take-then-hang',
  'slow',
  'malformed',
  'error',
] as const;
export type Mode = (typeof modes)[number];

/** Which modes take the message, whatever they answer: the ledger must hold it. */
export const takes: Readonly<Record<Mode, boolean>> = {
  ok: true,
  refuse: false,
  'rate-limit': false,
  drop: false,
  'take-then-drop': true,
  hang: false,
  'take-then-hang': true,
  slow: true,
  malformed: true,
  error: false,
};

/** How the vendor behaves: a mode for the next `times` calls, then `ok` again. */
export function behaviour() {
  let mode: Mode = 'ok';
  let left = Number.POSITIVE_INFINITY;
  return {
    set: (next: Mode, times: number): void => {
      mode = next;
      left = times;
    },
    current: (): { readonly mode: Mode; readonly left: number | null } => ({
      mode,
      left: Number.isFinite(left) ? left : null,
    }),
    next: (): Mode => {
      const now = mode;
      left -= 1;
      if (left <= 0) [mode, left] = ['ok', Number.POSITIVE_INFINITY];
      return now;
    },
  };
}
