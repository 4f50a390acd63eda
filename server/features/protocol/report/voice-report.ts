import { instantOf, plus, type voiceReport } from '@tertulia/contract';
import type { z } from 'zod';
import { may, type Room } from '../../../platform/room/index.ts';
import { iso } from '../../conversations/index.ts';
import { brandToRead } from '../may-read.ts';
import { daysLater, localDay, mondayOf } from './local-day.ts';
import { daysBetween, overridesSince, talliesBetween, type DayCount, type Tally } from './store.ts';

type Report = z.input<typeof voiceReport>;
type Answers = { answers: number; clean: number };

const HOUR_MS = 3_600_000;
const MOST_OVERRIDES = 100;

/** One week of a brand's voice. Leads see everybody; the others the brand and themselves. */
export async function reportFor(room: Room, brandId: string, day: string | undefined): Promise<Report> {
  const brand = await brandToRead(room, brandId);
  const from = mondayOf(day ?? localDay(room.now, brand.timeZone));
  const [to, before] = [daysLater(from, 6), daysLater(from, -7)];
  const days = await daysBetween(room, brandId, before, to);
  const tallies = await talliesBetween(room, brandId, from, to);
  const leads = may(room.actor, 'conversation.override', { brandId, accountId: null });
  const isShown = (memberId: string): boolean => leads || memberId === room.actor.id;
  const people = new Map(days.filter((it) => isShown(it.member_id)).map((it) => [it.member_id, it.name]));
  // The widest zone is fourteen hours from the meridian: begin a day early, then ask the calendar.
  const since = plus(instantOf(new Date(`${from}T00:00:00Z`)), -24 * HOUR_MS);
  const overrides = leads ? await overridesSince(room, brandId, since, MOST_OVERRIDES) : [];
  return {
    from,
    to,
    ...summed(days, (it) => it.day >= from),
    before: summed(days, (it) => it.day < from),
    rules: merged(tallies),
    members: [...people].map(([memberId, name]) => {
      const mine = days.filter((it) => it.member_id === memberId);
      return {
        memberId,
        name,
        ...summed(mine, (it) => it.day >= from),
        before: summed(mine, (it) => it.day < from),
        rules: merged(tallies.filter((it) => it.member_id === memberId)),
      };
    }),
    overrides: overrides
      .filter(({ at }) => {
        const on = localDay(at, brand.timeZone);
        return on >= from && on <= to;
      })
      .map(({ at, name, rules, reason, conversation_id }) => ({
        at: iso(at),
        name,
        rules,
        reason,
        conversationId: conversation_id,
      })),
  };
}

const summed = (days: readonly DayCount[], counts: (day: DayCount) => boolean): Answers =>
  days
    .filter(counts)
    .reduce<Answers>((sum, { answers, clean }) => ({ answers: sum.answers + answers, clean: sum.clean + clean }), {
      answers: 0,
      clean: 0,
    });

/** Those that came up most first. */
function merged(tallies: readonly Tally[]): Tally[] {
  const byRule = new Map<string, Tally>();
  for (const { rule, taken, mended, dismissed, standing, overridden } of tallies) {
    const sum = byRule.get(rule);
    if (sum === undefined) byRule.set(rule, { rule, taken, mended, dismissed, standing, overridden });
    else {
      sum.taken += taken;
      sum.mended += mended;
      sum.dismissed += dismissed;
      sum.standing += standing;
      sum.overridden += overridden;
    }
  }
  return [...byRule.values()].toSorted((a, b) => timesOf(b) - timesOf(a) || (a.rule < b.rule ? -1 : 1));
}

const timesOf = (it: Tally): number => it.taken + it.mended + it.dismissed + it.standing + it.overridden;
