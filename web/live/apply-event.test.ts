import type { ConversationRow, DeskEvent, Message } from '@tertulia/contract';
import { expect, test } from 'vitest';
import { fakeDesk } from '../fixtures/fake-desk.ts';
import {
  applyToConversation,
  applyToItems,
  applyToList,
  applyToThread,
  type ListPage,
  type ThreadPage,
} from './apply-event.ts';
import { heardFrom } from './heard.ts';
import type { ListFilter } from './keys.ts';

type Desk = ReturnType<typeof fakeDesk>;

const get = (desk: Desk, path: string, query: Record<string, string> = {}) =>
  // the fixture answers what the contract says for this path; the tests below name the type
  desk.answer({ method: 'GET', path, query: new URLSearchParams(query), body: {}, raw: new Uint8Array(), headers: {} })
    .body;
const send = (desk: Desk, method: string, path: string, body: Record<string, unknown>) =>
  desk.answer({ method, path, query: new URLSearchParams(), body, raw: new Uint8Array(), headers: {} });

/** A small repeatable die, so that a failure can be played again. */
function dice(seed: number) {
  let state = seed;
  return (sides: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const pageOf = (desk: Desk, filter: ListFilter, cursor?: string) =>
  get(desk, '/api/v1/conversations', {
    ...(filter as Record<string, string>),
    limit: '20',
    ...(cursor ? { cursor } : {}),
  }) as ListPage;

function firstPages(desk: Desk, filter: ListFilter, count: number): readonly ListPage[] {
  const pages: ListPage[] = [];
  for (let at = 0; at < count; at += 1) {
    const next = at === 0 ? undefined : pages.at(-1)?.next;
    if (next === null) break;
    pages.push(pageOf(desk, filter, next));
  }
  return pages;
}

const everything = (desk: Desk, filter: ListFilter) =>
  (get(desk, '/api/v1/conversations', { ...(filter as Record<string, string>), limit: '1000' }) as ListPage).items;
const rowsOf = (pages: readonly ListPage[]): readonly ConversationRow[] => pages.flatMap((page) => page.items);

/** One random thing that happens at a desk. */
function happen(
  desk: Desk,
  roll: (sides: number) => number,
  labels: readonly string[],
  members: readonly string[],
): void {
  const all = everything(desk, { view: 'all' });
  const row = all[roll(all.length)];
  if (!row) return;
  const path = `/api/v1/conversations/${row.id}`;
  const { version } = row;
  switch (roll(9)) {
    case 0:
      return void send(desk, 'POST', `${path}/resolve`, { version });
    case 1:
      return void send(desk, 'POST', `${path}/reopen`, { version });
    case 2:
      return void send(desk, 'POST', `${path}/snooze`, { version, until: '2030-01-01T09:00:00.000Z' });
    case 3:
      return void send(desk, 'POST', `${path}/set-aside`, { version, why: 'spam' });
    case 4:
      return void send(desk, 'PUT', `${path}/assignee`, {
        version,
        memberId: roll(4) === 0 ? null : members[roll(members.length)],
      });
    case 5:
      return void send(desk, 'PUT', `${path}/labels`, { labelIds: labels.filter(() => roll(3) === 0) });
    case 6:
      return void send(desk, 'POST', `${path}/notes`, { text: `nota ${roll(1000)}` });
    default:
      return desk.receive(roll(all.length), `mensaje ${roll(1000)}`);
  }
}

const idsIn = (desk: Desk, room: string) =>
  (get(desk, `/api/v1/${room}`) as { items: { id: string }[] }).items.map((each) => each.id);

test(
  'after 10,000 random happenings and 20 cut streams every list and thread is what a fresh GET answers',
  { timeout: 60_000 },
  () => {
    const desk = fakeDesk('many');
    const roll = dice(20261122);
    const labels = idsIn(desk, 'labels');
    const members = idsIn(desk, 'members');
    const me = members[0] ?? '';
    const filters: ListFilter[] = [
      { view: 'to-answer', order: 'importance' },
      { view: 'to-answer', order: 'newest' },
      { view: 'mine' },
      { view: 'unassigned' },
      { view: 'snoozed' },
      { view: 'resolved' },
      { view: 'set-aside' },
      { view: 'all', order: 'newest' },
      { view: 'all', ...(labels[0] ? { labelId: labels[0] } : {}) },
    ];
    const watched = everything(desk, { view: 'all' })
      .slice(0, 5)
      .map((row) => row.id);
    let lists = filters.map((filter) => firstPages(desk, filter, 3));
    let threads = watched.map(
      (id) =>
        [get(desk, `/api/v1/conversations/${id}/messages`, { limit: '1000' }) as ThreadPage] as readonly ThreadPage[],
    );
    const hear = (line: DeskEvent) => {
      const event = heardFrom(line);
      if (!event) return;
      lists = lists.map((pages, at) => applyToList(pages, filters[at] ?? {}, me, event));
      threads = threads.map((pages, at) => applyToThread(pages, watched[at] ?? '', event));
    };

    let stop = desk.listen(hear);
    for (let at = 0; at < 10_000; at += 1) {
      happen(desk, roll, labels, members);
      if (at % 500 !== 250) continue;
      // the line is cut, things happen, and it resumes a little before where it was: some lines come twice
      stop();
      const heardUntil = desk.seq();
      for (let missed = roll(30); missed > 0; missed -= 1) happen(desk, roll, labels, members);
      for (const event of desk.after(Math.max(0, heardUntil - roll(20)))) hear(event);
      stop = desk.listen(hear);
    }

    for (const [at, filter] of filters.entries()) {
      const pages = lists[at] ?? [];
      const shown = rowsOf(pages);
      const fresh = everything(desk, filter);
      expect(shown, JSON.stringify(filter)).toEqual(fresh.slice(0, shown.length));
      if (pages.at(-1)?.next === null) expect(shown).toHaveLength(fresh.length);
    }
    for (const [at, id] of watched.entries()) {
      const fresh = (get(desk, `/api/v1/conversations/${id}/messages`, { limit: '1000' }) as ThreadPage).items;
      expect(threads[at]?.flatMap((page) => page.items)).toEqual(fresh);
    }
  },
);

const one = () => {
  const desk = fakeDesk('one');
  const events: DeskEvent[] = [];
  desk.listen((event) => events.push(event));
  const row = everything(desk, { view: 'all' })[0];
  if (!row) throw new Error('the scene is empty');
  return { desk, events, row };
};
const heard = (event: DeskEvent | undefined) => {
  const known = event && heardFrom(event);
  if (!known) throw new Error('nothing was heard');
  return known;
};

test('an older event never overwrites a newer version', () => {
  const { desk, events, row } = one();
  send(desk, 'PUT', `/api/v1/conversations/${row.id}/assignee`, { version: row.version, memberId: null });
  send(desk, 'POST', `/api/v1/conversations/${row.id}/resolve`, { version: row.version + 1 });
  const [older, newer] = [heard(events[0]), heard(events[1])];
  const filter: ListFilter = { view: 'all' };
  const after = applyToList(firstPages(desk, filter, 1), filter, 'me', newer);
  expect(applyToList(after, filter, 'me', older)).toBe(after);
  const conversation = get(desk, `/api/v1/conversations/${row.id}`) as Parameters<typeof applyToConversation>[0];
  expect(applyToConversation(conversation, older)).toBe(conversation);
});

test('a message that was taken back before it went out leaves the thread', () => {
  const { desk, events, row } = one();
  const said = send(desk, 'POST', `/api/v1/conversations/${row.id}/replies`, { text: 'Ups', seenVersion: 99 })
    .body as Message;
  send(desk, 'POST', `/api/v1/messages/${said.id}/undo`, {});
  let pages: readonly ThreadPage[] = [{ items: [], before: null }];
  pages = applyToThread(pages, row.id, heard(events[0]));
  expect(pages[0]?.items.map((each) => each.text)).toEqual(['Ups']);
  expect(applyToThread(pages, row.id, heard(events[1]))[0]?.items).toEqual([]);
});

test('what belongs to a page that is not loaded waits for it', () => {
  const desk = fakeDesk('many');
  const filter: ListFilter = { view: 'all', order: 'newest' };
  const pages = firstPages(desk, filter, 1);
  const oldest = everything(desk, filter).at(-1);
  if (!oldest) throw new Error('the scene is empty');
  const events: DeskEvent[] = [];
  desk.listen((event) => events.push(event));
  send(desk, 'PUT', `/api/v1/conversations/${oldest.id}/labels`, { labelIds: [] });
  expect(rowsOf(applyToList(pages, filter, 'me', heard(events[0])))).toHaveLength(20);
});

test('an entry of a short list changes, comes and goes by its version', () => {
  const items = [{ id: 'a', version: 2 }];
  expect(applyToItems(items, { id: 'a', version: 1 }, false)).toBe(items);
  expect(applyToItems(items, { id: 'a', version: 3 }, false)).toEqual([{ id: 'a', version: 3 }]);
  expect(applyToItems(items, { id: 'b', version: 1 }, false)).toHaveLength(2);
  expect(applyToItems(items, { id: 'a', version: 3 }, true)).toEqual([]);
});
