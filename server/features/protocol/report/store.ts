import type { Instant } from '@tertulia/contract';
import { at, sql } from '../../../platform/database/index.ts';
import type { Room } from '../../../platform/room/index.ts';

export type Tally = {
  readonly rule: string;
  taken: number;
  mended: number;
  dismissed: number;
  standing: number;
  overridden: number;
};

export type CountedPlace = { readonly day: string; readonly brandId: string; readonly memberId: string };

export async function addDay(
  room: Room,
  { day, brandId, memberId }: CountedPlace,
  answers: number,
  clean: number,
): Promise<void> {
  await room.tx.run(sql`
    insert into guard_day (workspace_id, day, brand_id, member_id, answers, clean)
    values (${room.workspaceId}::uuid, ${day}::date, ${brandId}::uuid, ${memberId}::uuid, ${answers}, ${clean})
    on conflict (workspace_id, brand_id, day, member_id) do update set answers = guard_day.answers + excluded.answers, clean = guard_day.clean + excluded.clean`);
}

export async function addTallies(
  room: Room,
  { day, brandId, memberId }: CountedPlace,
  tallies: readonly Tally[],
): Promise<void> {
  await room.tx.run(sql`
    insert into guard_tally (workspace_id, day, brand_id, member_id, rule, taken, mended, dismissed, standing, overridden)
    select ${room.workspaceId}::uuid, ${day}::date, ${brandId}::uuid, ${memberId}::uuid, t.rule, t.taken, t.mended, t.dismissed, t.standing, t.overridden
    from jsonb_to_recordset(${JSON.stringify(tallies)}::jsonb) as t (rule text, taken integer, mended integer, dismissed integer, standing integer, overridden integer)
    on conflict (workspace_id, brand_id, day, member_id, rule) do update set
      taken = guard_tally.taken + excluded.taken, mended = guard_tally.mended + excluded.mended, dismissed = guard_tally.dismissed + excluded.dismissed,
      standing = guard_tally.standing + excluded.standing, overridden = guard_tally.overridden + excluded.overridden`);
}

type NewOverride = {
  readonly brandId: string;
  readonly conversationId: string;
  readonly messageId: string;
  readonly rules: readonly string[];
  readonly reason: string;
};

export async function insertOverride(room: Room, it: NewOverride): Promise<void> {
  const memberId = room.actor.type === 'member' ? room.actor.id : null;
  await room.tx.run(sql`
    insert into guard_override (workspace_id, id, at, brand_id, conversation_id, message_id, member_id, rules, reason)
    values (${room.workspaceId}::uuid, ${room.newId()}::uuid, ${at(room.now)}, ${it.brandId}::uuid, ${it.conversationId}::uuid, ${it.messageId}::uuid,
      ${memberId}::uuid, ${[...it.rules]}::text[], ${it.reason})`);
}

export async function deleteOverride(room: Room, messageId: string): Promise<void> {
  await room.tx.run(sql`
    delete from guard_override where workspace_id = ${room.workspaceId}::uuid and message_id = ${messageId}::uuid`);
}

export type DayCount = {
  readonly day: string;
  readonly member_id: string;
  readonly name: string;
  readonly answers: number;
  readonly clean: number;
};

export const daysBetween = (room: Room, brandId: string, from: string, to: string): Promise<DayCount[]> =>
  room.tx.rows(sql<DayCount>`
    select to_char(d.day, 'YYYY-MM-DD') as day, d.member_id, coalesce(m.name, '') as name, d.answers, d.clean
    from guard_day d left join member m on m.workspace_id = d.workspace_id and m.id = d.member_id
    where d.workspace_id = ${room.workspaceId}::uuid and d.brand_id = ${brandId}::uuid and d.day between ${from}::date and ${to}::date
    order by lower(m.name), d.member_id, d.day`);

export const talliesBetween = (
  room: Room,
  brandId: string,
  from: string,
  to: string,
): Promise<(Tally & { member_id: string })[]> =>
  room.tx.rows(sql<Tally & { member_id: string }>`
    select member_id, rule, sum(taken)::int as taken, sum(mended)::int as mended, sum(dismissed)::int as dismissed,
      sum(standing)::int as standing, sum(overridden)::int as overridden
    from guard_tally
    where workspace_id = ${room.workspaceId}::uuid and brand_id = ${brandId}::uuid and day between ${from}::date and ${to}::date
    group by member_id, rule having sum(taken + mended + dismissed + standing + overridden) > 0`);

export type StoredOverride = {
  readonly at: Instant;
  readonly name: string;
  readonly rules: string[];
  readonly reason: string;
  readonly conversation_id: string;
};

/** @param since a moment safely before the week: the days are told apart by the brand's calendar, not here */
export const overridesSince = (room: Room, brandId: string, since: Instant, most: number): Promise<StoredOverride[]> =>
  room.tx.rows(sql<StoredOverride>`
    select o.at, coalesce(m.name, '') as name, o.rules, o.reason, o.conversation_id
    from guard_override o left join member m on m.workspace_id = o.workspace_id and m.id = o.member_id
    where o.workspace_id = ${room.workspaceId}::uuid and o.brand_id = ${brandId}::uuid and o.at >= ${at(since)}
    order by o.at desc limit ${most}`);
