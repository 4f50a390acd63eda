import { plus, type SearchHit } from '@tertulia/contract';
import type { Desk } from '../../desk/index.ts';
import { badRequest } from '../../platform/errors/index.ts';
import { query, type Room } from '../../platform/room/index.ts';
import { readQuestion } from './question.ts';
import { searchMessages, type Place } from './search-messages.ts';
import { searchPeople } from './search-people.ts';

const MOST_PEOPLE = 5;
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
/** Ahead of any message: vendors' clocks may be two minutes fast. */
const AHEAD_MS = 600_000;

export type Asked = { readonly q: string; readonly cursor?: string | undefined; readonly limit: number };

/** People on the first page, then messages. */
export const search = query(async (room: Room, desk: Desk, asked: Asked) => {
  const question = readQuestion(asked.q);
  const channels = question.channel === null ? null : channelsNamed(desk, question.channel);
  const isFirst = asked.cursor === undefined;
  const before =
    asked.cursor === undefined ? { at: new Date(plus(room.now, AHEAD_MS)), id: LAST_ID } : placeOf(asked.cursor);
  const letters = question.words === '' ? question.from : question.from === null ? question.words : null;
  const people: SearchHit[] =
    isFirst && letters !== null ? await searchPeople(room, letters, channels, Math.min(MOST_PEOPLE, asked.limit)) : [];
  const { hits, next } = await searchMessages(room, question, channels, before, asked.limit);
  return { items: [...people, ...hits], next };
});

/** By the name a person knows it by, or its beginning. */
const channelsNamed = (desk: Desk, asked: string): string[] =>
  [...desk.channels.values()].flatMap(({ manifest }) => {
    const called = [manifest.name, ...Object.values(manifest.names ?? {})];
    const names = [manifest.id, ...called, ...called.flatMap((name) => name.split(/\s+/u))].map(plain);
    return names.some((name) => name.startsWith(plain(asked))) ? [manifest.id] : [];
  });

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');

/** @throws Refusal `request.invalid` */
function placeOf(cursor: string): Place {
  const [, ms, id] = /^(\d{1,15})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(cursor) ?? [];
  if (ms === undefined || id === undefined) throw badRequest({ field: 'cursor' });
  return { at: new Date(Number(ms)), id };
}
