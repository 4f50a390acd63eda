export type Bell = { readonly ring: () => void; readonly rung: (timeoutMs: number) => Promise<void> };

/** Rung while nobody waits, it is heard by the next who does. */
export function makeBell(): Bell {
  let isRung = false;
  let wake: (() => void) | null = null;
  return {
    ring: () => {
      isRung = true;
      wake?.();
    },
    rung: (timeoutMs) =>
      new Promise((resolve) => {
        const timer = setTimeout(done, isRung ? 0 : timeoutMs);
        wake = done;
        function done() {
          clearTimeout(timer);
          isRung = false;
          wake = null;
          resolve();
        }
      }),
  };
}
