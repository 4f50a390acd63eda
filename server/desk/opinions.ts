import { createHash } from 'node:crypto';
import type { ProvidedTask, ProvidedVerdict, Provider } from '@tertulia/understanding';
import type { Clock } from '../platform/clock/index.ts';
import { counter, type Counter } from '../platform/metrics/index.ts';

/** What a model of the operator's own says of a text. */
export type Opinion = Readonly<Partial<Record<ProvidedTask, ProvidedVerdict>>>;

/**
 * What is known of a text is answered at once; what is not is asked for behind it and known the next time. So nobody ever waits for
 * a model, least of all whoever sends.
 */
export type Opinions = { readonly of: (text: string) => Opinion };

export const noOpinions: Opinions = { of: () => ({}) };

/** What of somebody's words is worth a second reading. */
const tasks = ['complaint', 'toxicity', 'urgency', 'purchase-intent'] as const satisfies readonly ProvidedTask[];
const mostKnown = 500;
const mostAtOnce = 2;
const mostWaiting = 50;
/** A model that was late or down is left alone for so long about the same text. */
const restMs = 60_000;

type Kept = { readonly opinion: Opinion; readonly until: number };

/** Opinions remembered by the text's fingerprint: the words themselves are kept nowhere. */
export function opinionsFrom(provider: Provider, clock: Clock, answers: Counter = told): Opinions {
  const known = new Map<string, Kept>();
  const waiting = new Map<string, string>();
  let asked = 0;

  const askNext = (): void => {
    const [next] = waiting;
    if (next === undefined || asked >= mostAtOnce) return;
    const [key, text] = next;
    waiting.delete(key);
    asked += 1;
    void read(provider, text, answers).then((kept) => {
      asked -= 1;
      if (known.size >= mostKnown) known.delete(known.keys().next().value ?? '');
      known.set(key, { opinion: kept, until: isWhole(kept) ? Infinity : clock.now() + restMs });
      askNext();
    });
    askNext();
  };

  return {
    of: (text) => {
      if (text.trim() === '') return {};
      const key = createHash('sha256').update(text).digest('base64');
      const kept = known.get(key);
      if (kept !== undefined && kept.until > clock.now()) return kept.opinion;
      known.delete(key);
      if (waiting.size < mostWaiting) waiting.set(key, text);
      askNext();
      return kept?.opinion ?? {};
    },
  };
}

async function read(provider: Provider, text: string, answers: Counter): Promise<Opinion> {
  const opinion: Partial<Record<ProvidedTask, ProvidedVerdict>> = {};
  for (const task of tasks) {
    // a provider falls back by itself; what it throws all the same is counted, and the packs' word stands
    const verdict = await provider.judge(task, text).catch(() => null);
    answers.add({ by: verdict?.by ?? 'nobody', fell_back: verdict === null ? 'failed' : (verdict.fellBack ?? '') });
    if (verdict !== null && verdict.by !== 'local') opinion[task] = verdict;
    // late or down: the other questions would only wait as long
    if (verdict?.fellBack !== undefined) return { ...opinion, [task]: verdict };
  }
  return opinion;
}

const isWhole = (opinion: Opinion): boolean => Object.values(opinion).every(({ fellBack }) => fellBack === undefined);

const told = counter(
  'tertulia_understanding_answers_total',
  'Second readings of what people wrote, by who answered and why the packs had to.',
);
