import type { Finding } from '@tertulia/voice';
import type { Room } from '../../platform/room/index.ts';
import { addDay, addTallies, deleteOverride, insertOverride, type CountedPlace, type Tally } from './report/store.ts';
import { localDay } from './report/local-day.ts';

/** One answer on its way out, and what the guard's findings came to while it was written. */
export type GuardOutcome = {
  readonly brandId: string;
  readonly timeZone: string;
  readonly conversationId: string;
  readonly messageId: string;
  /** What the server found in it as it goes. */
  readonly findings: readonly Pick<Finding, 'rule' | 'severity'>[];
  readonly acts: readonly {
    readonly rule: string;
    readonly act: 'taken' | 'mended' | 'dismissed';
    readonly times: number;
  }[];
  readonly override: { readonly reason: string } | undefined;
};

/** What an answer added to the counts. Kept beside it as long as it may be taken back. */
export type Counted = { readonly place: CountedPlace; readonly isClean: boolean; readonly tallies: readonly Tally[] };

/** Counted for people only: what a machine writes is no habit of anybody's. */
export async function countGuard(room: Room, outcome: GuardOutcome): Promise<Counted | null> {
  const { brandId, findings, override } = outcome;
  const blocking = [...new Set(findings.filter((it) => it.severity === 'block').map((it) => it.rule))];
  if (override !== undefined && blocking.length > 0)
    await insertOverride(room, { ...outcome, rules: blocking, reason: override.reason });
  if (room.actor.type !== 'member' || room.actor.id === null) return null;
  const counted: Counted = {
    place: { day: localDay(room.now, outcome.timeZone), brandId, memberId: room.actor.id },
    isClean: !findings.some((it) => it.severity !== 'hint'),
    tallies: talliesOf(outcome),
  };
  await add(room, counted, 1);
  return counted;
}

/** The answer was taken back before it left: it never was. */
export async function uncountGuard(room: Room, messageId: string, counted: Counted | null): Promise<void> {
  await deleteOverride(room, messageId);
  if (counted !== null) await add(room, counted, -1);
}

async function add(room: Room, { place, isClean, tallies }: Counted, times: 1 | -1): Promise<void> {
  await addDay(room, place, times, isClean ? times : 0);
  if (tallies.length === 0) return;
  const signed = tallies.map(({ rule, taken, mended, dismissed, standing, overridden }) => ({
    rule,
    taken: taken * times,
    mended: mended * times,
    dismissed: dismissed * times,
    standing: standing * times,
    overridden: overridden * times,
  }));
  await addTallies(room, place, signed);
}

/** A dismissed finding still stands in the text: it is counted as dismissed, not twice. */
export function talliesOf({ findings, acts, override }: Pick<GuardOutcome, 'findings' | 'acts' | 'override'>): Tally[] {
  const byRule = new Map<string, Tally>();
  const of = (rule: string): Tally => {
    const known = byRule.get(rule) ?? { rule, taken: 0, mended: 0, dismissed: 0, standing: 0, overridden: 0 };
    byRule.set(rule, known);
    return known;
  };
  for (const { rule, act, times } of acts) of(rule)[act] += times;
  const left = new Map<string, number>();
  for (const { rule, severity } of findings) {
    if (severity === 'block' && override !== undefined) of(rule).overridden += 1;
    else left.set(rule, (left.get(rule) ?? 0) + 1);
  }
  for (const [rule, times] of left) of(rule).standing += Math.max(0, times - of(rule).dismissed);
  return [...byRule.values()].toSorted((a, b) => (a.rule < b.rule ? -1 : 1));
}
