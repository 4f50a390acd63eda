import { readFileSync } from 'node:fs';
import { defaultProtocol, lint, lintAsTyped } from '@tertulia/voice';
import { quantile, type Result } from './result.ts';

const protocol = defaultProtocol('es-ES');
const drafts = 120;
/** The platform's own cutter of words needs 14 µs for such a draft on these two cores: the half millisecond of the budget is 36 times that. */
const cutter = new Intl.Segmenter('es', { granularity: 'word' });

/** Reviewing a draft at each keystroke, whole and remembering the sentences that did not change. */
export async function voice(): Promise<Result> {
  const start = performance.now();
  review(draftsOf(280)[0] ?? '');
  const firstMs = performance.now() - start;
  const [short, double] = [draftsOf(280), draftsOf(560)];
  const cut = bestTimes(short, (text) => void [...cutter.segment(text)]);
  const whole = bestTimes(short, review);
  const twice = bestTimes(double, review);
  const typed = bestTimes(short, typing());
  const ratio = (share: number): number => quantile(whole, share) / quantile(cut, share);
  return {
    name: 'voice',
    checks: [
      {
        what: 'a draft of 280 characters, p95 against cutting its words',
        found: ratio(0.95),
        most: mostAgainstCutting,
      },
      { what: 'twice the length', found: quantile(twice, 0.95) / quantile(whole, 0.95), most: 2.3 },
      {
        what: 'a keystroke in a draft seen before, against the whole',
        found: quantile(typed, 0.5) / quantile(whole, 0.5),
        most: 0.9,
      },
    ],
    figures: {
      'p50 ms': quantile(whole, 0.5),
      'p95 ms': quantile(whole, 0.95),
      'a keystroke p95 ms': quantile(typed, 0.95),
      'words cut p95 ms': quantile(cut, 0.95),
      'first draft, tables read, ms': firstMs,
    },
  };
}

const mostAgainstCutting = 36;

function review(text: string): void {
  lint({ text, surface: 'reply', reach: 'public' }, protocol, { draftLanguage: 'es' });
}

/** The draft as it was one letter ago, then the letter: only that one is on the clock. */
function typing(): (text: string) => void {
  const typed = lintAsTyped();
  return (text) => void typed({ text, surface: 'reply', reach: 'public' }, protocol, { draftLanguage: 'es' });
}

/** The best of several rounds for each draft: who else is working on this machine is not what is measured. */
function bestTimes(texts: readonly string[], act: (text: string) => void): number[] {
  const best = texts.map(() => Infinity);
  for (let round = 0; round < 12; round++) {
    for (const [at, text] of texts.entries()) {
      act(text.slice(0, -1));
      const start = performance.now();
      act(text);
      best[at] = Math.min(best[at] ?? Infinity, performance.now() - start);
    }
  }
  return best;
}

/** Clean answers of the package's own corpus, one after the other up to a length. */
function draftsOf(length: number): string[] {
  const lines = readFileSync(new URL('../packages/voice/data/clean/es.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return Array.from({ length: drafts }, (_, first) => {
    let text = '';
    for (let at = first; text.length < length; at++) text += `${lines[(at * 7) % lines.length] ?? ''} `;
    return text.slice(0, length);
  });
}
