import type { Given } from '../../live/api.ts';
import type { Finding } from '@tertulia/voice';

export type Told = NonNullable<Given<'POST /api/v1/conversations/:id/replies'>['body']['guard']>;
type Seen = Pick<Finding, 'rule' | 'span' | 'severity' | 'why'>;

/** What happened to the guard's findings while one answer was written. */
export type Watch = {
  /** Those that stood when the writer paused: a word half written is no finding anybody saw. */
  readonly stood: ReadonlyMap<string, string>;
  readonly dismissed: ReadonlyMap<string, string>;
  readonly taken: ReadonlyMap<string, string>;
};

const nobody: ReadonlyMap<string, string> = new Map();
export const freshWatch: Watch = { stood: nobody, dismissed: nobody, taken: nobody };

const longestWords = 40;

/** One finding by its words, wherever they move to; what is about the whole text is one whatever its words. */
export const nameOf = ({ rule, span, why }: Seen, text: string): string =>
  span.end - span.start > longestWords
    ? `${rule}\n${why.key}`
    : `${rule}\n${why.key}\n${text.slice(span.start, span.end)}`;

const adding = (map: ReadonlyMap<string, string>, name: string, rule: string): ReadonlyMap<string, string> =>
  map.has(name) ? map : new Map(map).set(name, rule);

export const dismiss = (watch: Watch, finding: Seen, text: string): Watch => ({
  ...watch,
  dismissed: adding(watch.dismissed, nameOf(finding, text), finding.rule),
});

export const take = (watch: Watch, finding: Seen, text: string): Watch => ({
  ...watch,
  taken: adding(watch.taken, nameOf(finding, text), finding.rule),
});

/** The writer paused: these stand. */
export const settle = (watch: Watch, findings: readonly Seen[], text: string): Watch => ({
  ...watch,
  stood: findings.reduce((stood, finding) => adding(stood, nameOf(finding, text), finding.rule), watch.stood),
});

/** What blocks cannot be waved away. */
export const isDismissed = (watch: Watch, finding: Seen, text: string): boolean =>
  finding.severity !== 'block' && watch.dismissed.has(nameOf(finding, text));

/** What goes to the server with the answer. */
export function toldOf(watch: Watch, standing: readonly Seen[], text: string): Told {
  const still = new Set(standing.map((finding) => nameOf(finding, text)));
  const mended = [...watch.stood].filter(
    ([name]) => !still.has(name) && !watch.taken.has(name) && !watch.dismissed.has(name),
  );
  // words that were waved away and then written anew no longer matter
  const dismissed = [...watch.dismissed].filter(([name]) => still.has(name));
  const acts = new Map<string, Told['acts'][number]>();
  const count = (act: 'taken' | 'mended' | 'dismissed', rules: readonly string[]): void => {
    for (const rule of rules) {
      const known = acts.get(`${act} ${rule}`);
      acts.set(`${act} ${rule}`, { rule, act, times: Math.min(100, (known?.times ?? 0) + 1) });
    }
  };
  count('taken', [...watch.taken.values()]);
  count(
    'mended',
    mended.map(([, rule]) => rule),
  );
  count(
    'dismissed',
    dismissed.map(([, rule]) => rule),
  );
  return { seen: [...new Set(standing.map(({ rule }) => rule))], acts: [...acts.values()].slice(0, 100) };
}

/** What was seen and done about several texts that go out as one. Nothing, if one of them was not looked at. */
export function toldTogether(all: readonly (Told | undefined)[]): Told | undefined {
  const looked = all.filter((each) => each !== undefined);
  if (looked.length < all.length) return undefined;
  const acts = new Map<string, Told['acts'][number]>();
  for (const each of looked.flatMap((told) => told.acts)) {
    const times = (acts.get(`${each.act} ${each.rule}`)?.times ?? 0) + each.times;
    acts.set(`${each.act} ${each.rule}`, { ...each, times: Math.min(100, times) });
  }
  return { seen: [...new Set(looked.flatMap((told) => told.seen))], acts: [...acts.values()].slice(0, 100) };
}

const weights = { hint: 0, warn: 1, block: 2 } as const;

/** The first of those that weigh most. */
export const heaviest = (findings: readonly Pick<Finding, 'severity'>[]): number => {
  const most = Math.max(0, ...findings.map(({ severity }) => weights[severity]));
  return Math.max(
    0,
    findings.findIndex(({ severity }) => weights[severity] === most),
  );
};
