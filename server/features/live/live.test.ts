import type { ServerResponse } from 'node:http';
import type { DeskEvent } from '@tertulia/contract';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { inWorkspace, sql } from '../../platform/database/index.ts';
import { foundedDesk, type TestDesk } from '../../testing/desk.ts';
import { openLiveLine, type LiveLine } from '../../testing/live-line.ts';
import type { Name } from '../../testing/people.ts';
import { enter, type Actor } from '../../platform/room/index.ts';
import { openLine } from './line.ts';

const burster: Actor = { type: 'system', id: null, name: 'burst', grants: [] };

let desk: TestDesk;
let origin: string;
const lines: LiveLine[] = [];
beforeAll(async () => {
  desk = await foundedDesk();
  origin = await desk.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  for (const line of lines) line.close();
  await desk.close();
});

const listens = async (who: Name, after = '', headers: Record<string, string> = {}): Promise<LiveLine> => {
  const line = await openLiveLine(`${origin}/api/v1/live${after}`, { ...desk.cast.headers[who], ...headers });
  lines.push(line);
  return line;
};

const eventOf = (data: string): DeskEvent => JSON.parse(data) as DeskEvent;
const newLabel = async (name: string): Promise<void> => {
  (await desk.as('lead').post('/api/v1/labels', { name, colour: 'teal' })).ok();
};
const lastSeq = async (): Promise<number> => {
  let seq = -1;
  await inWorkspace(desk.parts.app, desk.cast.workspaceId, async () => undefined, { sawLog: (last) => (seq = last) });
  return seq;
};

test('nobody listens without a session', async () => {
  const answer = await fetch(`${origin}/api/v1/live`);
  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({ code: 'access.sign_in_first' });
});

test('what happens is heard by everybody at once, in order and without a gap', async () => {
  const [owner, viewer] = await Promise.all([listens('owner'), listens('viewer')]);
  const from = Number((await owner.next((it) => it.event === 'mark')).id);
  for (const name of ['uno', 'dos', 'tres']) await newLabel(name);
  for (const line of [owner, viewer]) {
    await line.next((it) => it.data.includes('"tres"'));
    const events = line.heard.filter((it) => it.event === 'message').map((it) => eventOf(it.data));
    expect(events.map((it) => it.seq)).toEqual([from + 1, from + 2, from + 3]);
    expect(events.map((it) => it.type)).toEqual(['label.changed', 'label.changed', 'label.changed']);
  }
});

test('what is handed on at once is what the log holds, in its order, however many commit together', async () => {
  const owner = await listens('owner');
  const from = Number((await owner.next((it) => it.event === 'mark')).id);
  await Promise.all(Array.from({ length: 40 }, (_, n) => newLabel(`a la vez ${n}`)));
  await owner.next((it) => it.id === String(from + 40));
  const heard = owner.heard.filter((it) => it.event === 'message').map((it) => eventOf(it.data));
  expect(heard.map((it) => it.seq)).toEqual(Array.from({ length: 40 }, (_, n) => from + 1 + n));
  expect(heard).toEqual(await desk.parts.live.after(desk.cast.workspaceId, from, 100));
});

test('news that came late, or before what stands between, are read from the log and never told twice', async () => {
  const { live } = desk.parts;
  const told: number[] = [];
  const { from, stop } = await live.follow(desk.cast.workspaceId, (events) => told.push(...events.map((it) => it.seq)));
  await newLabel('una');
  const [news] = (await live.after(desk.cast.workspaceId, from, 1)) ?? [];
  if (news === undefined) throw new Error('the log holds what was committed');
  live.bring(desk.cast.workspaceId, [news]);
  live.bring(desk.cast.workspaceId, [{ ...news, seq: from + 9 }]);
  await newLabel('otra');
  await vi.waitFor(() => expect(told).toContain(from + 2));
  stop();
  expect(told).toEqual([from + 1, from + 2]);
});

test('who comes back hears what was missed, and nothing twice', async () => {
  const from = await lastSeq();
  await newLabel('mientras no estabas');
  const line = await listens('agent', `?after=${from}`);
  await newLabel('ya de vuelta');
  await line.next((it) => it.data.includes('ya de vuelta'));
  expect(line.heard.filter((it) => it.event === 'message').map((it) => Number(it.id))).toEqual([from + 1, from + 2]);
  const again = await listens('agent', '?after=0', { 'last-event-id': String(from + 1) });
  await again.next((it) => it.data.includes('ya de vuelta'));
  expect(again.heard.filter((it) => it.event === 'message').map((it) => Number(it.id))).toEqual([from + 2]);
});

test('a limited agent hears their own brand only, and still knows where to resume', async () => {
  const limited = await listens('brandAgent');
  const other = (await desk.as('owner').get('/api/v1/brands'))
    .ok()
    .items.find((it: { id: string }) => it.id === desk.cast.otherBrandId);
  await desk.as('owner').patch(`/api/v1/brands/${other.id}`, { name: 'Brasa y sal', version: other.version });
  const seq = String(await lastSeq());
  const mark = await limited.next((it) => it.id === seq);
  expect(mark.event).toBe('mark');
  expect(JSON.stringify(limited.heard)).not.toContain('Brasa y sal');
});

test('who answers for one account hears what its brand is and how it speaks, and nothing of another brand', async () => {
  const limited = await listens('accountAgent');
  await limited.next((it) => it.event === 'mark');
  const owner = desk.as('owner');
  for (const brandId of [desk.cast.otherBrandId, desk.cast.brandId]) {
    const path = `/api/v1/brands/${brandId}/protocol`;
    const { document, version } = (await owner.get(path)).ok();
    (await owner.put(path, { document: { ...document, tone: `Como en ${brandId}` }, version })).ok();
  }
  const heard = await limited.next((it) => it.data.includes('protocol.changed'));
  expect(heard.data).toContain(`Como en ${desk.cast.brandId}`);
  expect(JSON.stringify(limited.heard)).not.toContain(`Como en ${desk.cast.otherBrandId}`);
});

test('a place the log does not reach any more, or never reached, is answered with reset', async () => {
  const ahead = await listens('owner', `?after=${(await lastSeq()) + 1000}`);
  expect(Number((await ahead.next((it) => it.event === 'reset')).id)).toBe(await lastSeq());
  await newLabel('antes de barrer');
  await inWorkspace(desk.parts.app, desk.cast.workspaceId, (tx) =>
    tx.run(sql`delete from event where workspace_id = ${desk.cast.workspaceId}::uuid`),
  );
  const behind = await listens('owner', '?after=1');
  expect(Number((await behind.next((it) => it.event === 'reset')).id)).toBeGreaterThan(1);
  await newLabel('después de barrer');
  await behind.next((it) => it.data.includes('después de barrer'));
});

test('who looks at a conversation is told to those who may see it, without themselves', async () => {
  const [agent, lead, limited] = await Promise.all([listens('agent'), listens('lead'), listens('accountAgent')]);
  await Promise.all([agent, lead, limited].map((line) => line.next((it) => it.event === 'mark')));
  const { workspaceId, otherBrandId: brandId, otherAccountId: accountId, memberIds } = desk.cast;
  const others = [{ memberId: memberIds.agent, name: 'Ana', state: 'typing' as const }];
  const conversationId = desk.parts.ids.next();
  desk.parts.live.tell(workspaceId, { kind: 'presence', conversationId, brandId, accountId, others });
  expect(JSON.parse((await lead.next((it) => it.event === 'presence')).data)).toEqual({ conversationId, others });
  expect(JSON.parse((await agent.next((it) => it.event === 'presence')).data)).toEqual({ conversationId, others: [] });
  desk.parts.live.tell(workspaceId, { kind: 'typing', conversationId, brandId, accountId });
  await agent.next((it) => it.event === 'typing');
  expect(limited.heard.map((it) => it.event)).not.toContain('presence');
});

test('a draft is told to the browsers of whoever writes it, and to nobody else', async () => {
  const [own, other] = await Promise.all([listens('agent'), listens('lead')]);
  await Promise.all([own, other].map((line) => line.next((it) => it.event === 'mark')));
  const { workspaceId, brandId, accountId, memberIds } = desk.cast;
  const conversationId = desk.parts.ids.next();
  const draft = { kind: 'draft', conversationId, brandId, accountId, memberId: memberIds.agent } as const;
  desk.parts.live.tell(workspaceId, { ...draft, savedAt: '2026-11-23T10:00:00.000Z' });
  desk.parts.live.tell(workspaceId, { kind: 'typing', conversationId, brandId, accountId });
  expect(JSON.parse((await own.next((it) => it.event === 'draft')).data)).toEqual({
    conversationId,
    savedAt: '2026-11-23T10:00:00.000Z',
  });
  await other.next((it) => it.event === 'typing');
  expect(other.heard.map((it) => it.event)).not.toContain('draft');
});

test('a line ends when its session is revoked, and resets when a grant is taken away', async () => {
  const viewer = await listens('viewer');
  await viewer.next((it) => it.event === 'mark');
  const member = (await desk.as('owner').get('/api/v1/members'))
    .ok()
    .items.find((it: { id: string }) => it.id === desk.cast.memberIds.viewer);
  await desk.as('owner').patch(`/api/v1/members/${member.id}`, { state: 'suspended', version: member.version });
  await viewer.ended;
  const lead = await listens('lead');
  await lead.next((it) => it.event === 'mark');
  (await desk.as('lead').post('/api/auth/sign-out')).ok();
  await lead.ended;
  const line = await listens('accountAgent');
  await line.next((it) => it.event === 'mark');
  const { id, grants } = (await desk.as('owner').get('/api/v1/members'))
    .ok()
    .items.find((it: { id: string }) => it.id === desk.cast.memberIds.accountAgent);
  await desk.as('owner').post(`/api/v1/members/${id}/grants`, { role: 'agent', brandId: desk.cast.otherBrandId });
  await line.next((it) => it.event === 'reset');
  expect(grants).toHaveLength(1);
});

test('a burst larger than what may wait reaches a reader who reads, live and on resuming', async () => {
  const brand = (await desk.as('owner').get('/api/v1/brands'))
    .ok()
    .items.find((it: { id: string }) => it.id === desk.cast.brandId);
  const from = await lastSeq();
  const live = await listens('owner');
  await live.next((it) => it.event === 'mark');
  const large = 'x'.repeat(100_000);
  await enter(desk.parts, { workspaceId: desk.cast.workspaceId, actor: burster }, async (room) => {
    for (let n = 1; n <= 40; n++)
      room.emit({
        type: 'brand.changed',
        subject: { type: 'brand', id: brand.id, version: brand.version },
        brandId: brand.id,
        accountId: null,
        data: { brand, large, n },
      });
  });
  const seqs = Array.from({ length: 40 }, (_, n) => from + n + 1);
  const heardBy = (line: LiveLine) => line.heard.filter((it) => it.event === 'message').map((it) => Number(it.id));
  await live.next((it) => Number(it.id) === from + 40);
  expect(heardBy(live)).toEqual(seqs);
  const back = await listens('owner', `?after=${from}`);
  (await desk.as('owner').post('/api/v1/labels', { name: 'detrás de la ráfaga', colour: 'teal' })).ok();
  await back.next((it) => it.data.includes('detrás de la ráfaga'));
  expect(heardBy(back)).toEqual([...seqs, from + 41]);
});

test('a reader who does not read is cut before they cost memory', () => {
  const written: string[] = [];
  let destroyed = false;
  let cuts = 0;
  const out = {
    writeHead: () => undefined,
    write: (text: string) => written.push(text),
    get writableLength() {
      return written.join('').length;
    },
    get destroyed() {
      return destroyed;
    },
    destroy: () => {
      destroyed = true;
    },
  } as unknown as ServerResponse; // what a line uses of one
  const line = openLine(out, 1000, () => (cuts += 1));
  for (let seq = 1; seq <= 100; seq++) line.send(seq, null, 'x'.repeat(90));
  expect([destroyed, cuts]).toEqual([true, 1]);
  expect(written.length).toBeLessThan(12);
});

test('closing the program ends every line', async () => {
  const own = await foundedDesk();
  const line = await openLiveLine(
    `${await own.app.listen({ host: '127.0.0.1', port: 0 })}/api/v1/live`,
    own.cast.headers.owner,
  );
  await line.next((it) => it.event === 'mark');
  const before = performance.now();
  await own.close();
  await line.ended;
  expect(performance.now() - before).toBeLessThan(3000);
});
