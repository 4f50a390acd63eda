const pauseMs = 10_000;

export type Speaker = { readonly say: (text: string) => void };

/** Speaks at most once in ten seconds; what came meanwhile is said in one sentence, the newest last. */
export function speaker(
  speak: (text: string) => void,
  clock: { now: () => number; later: (ms: number, work: () => void) => void },
): Speaker {
  let waiting: string[] = [];
  let lastSpoke = -Infinity;
  let planned = false;
  const flush = () => {
    planned = false;
    if (waiting.length === 0) return;
    lastSpoke = clock.now();
    speak([...new Set(waiting)].slice(-3).join(' '));
    waiting = [];
  };
  return {
    say: (text) => {
      waiting.push(text);
      if (planned) return;
      planned = true;
      clock.later(Math.max(0, lastSpoke + pauseMs - clock.now()), flush);
    },
  };
}

const region = () => document.querySelector<HTMLElement>('[data-live-region]');

/** What the page says to a screen reader. */
export const announcer: Speaker = speaker(
  (text) => {
    const at = region();
    if (at) at.textContent = text;
  },
  { now: () => Date.now(), later: (ms, work) => void setTimeout(work, ms) },
);
