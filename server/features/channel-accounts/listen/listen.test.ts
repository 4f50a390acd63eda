import { describe, expect, test as base, vi } from 'vitest';
import { inWorkspace, sql } from '../../../platform/database/index.ts';
import type { Desk } from '../../../desk/index.ts';
import { makeBrook, type Brook } from '../../../testing/brook.ts';
import { foundedDesk, type TestDesk } from '../../../testing/desk.ts';
import { listenToAll } from './listen-to-all.ts';

type Setting = { desk: TestDesk; brook: Brook; accountId: string; listens: (parts?: Desk) => () => Promise<void> };

const test = base.extend<{ kind: 'stream' | 'poll'; it: Setting }>({
  kind: 'stream',
  it: async ({ kind }, use) => {
    const brook = makeBrook(kind);
    const desk = await foundedDesk({ channels: [brook.channel] });
    const settings = { address: 'hola@alba.example', password: 'secreto' };
    const wish = { brandId: desk.cast.brandId, channel: 'brook', name: 'El arroyo', purpose: 'support', settings };
    const { id } = (await desk.as('owner').post('/api/v1/accounts', wish)).ok();
    const stops: (() => Promise<void>)[] = [];
    const listens = (parts: Desk = desk.parts) => {
      const stop = new AbortController();
      const ended = listenToAll.run(parts, stop.signal, () => undefined);
      const it = async () => {
        stop.abort();
        await ended;
      };
      stops.push(it);
      return it;
    };
    await use({ desk, brook, accountId: id, listens });
    for (const stop of stops) await stop();
    await desk.close();
  },
});

const kept = ({ desk, accountId }: Setting) =>
  inWorkspace(desk.parts.app, desk.cast.workspaceId, async (tx) => ({
    bodies: (
      await tx.rows(sql<{ body: Buffer }>`select body from raw_inbox where account_id = ${accountId}::uuid order by id`)
    ).map(({ body }) => String(body)),
    cursor: (
      await tx.one(sql<{ cursor: string | null }>`select cursor from channel_account where id = ${accountId}::uuid`)
    )?.cursor,
  }));

const account = async ({ desk, accountId }: Setting) =>
  (await desk.as('owner').get('/api/v1/accounts')).ok().items.find((each: { id: string }) => each.id === accountId);

describe('an account that is listened to', () => {
  test('what it brings is kept with the place it had reached', async ({ it }) => {
    it.brook.brings(3);
    it.listens();
    await vi.waitFor(
      async () => expect(await kept(it)).toEqual({ bodies: ['item 1', 'item 2', 'item 3'], cursor: '3' }),
      { timeout: 5000 },
    );
    expect(it.brook.secrets()).toEqual(['secreto']);
  });

  test('after a loss it goes on where it was, and nothing comes twice', async ({ it }) => {
    it.listens();
    await vi.waitFor(() => expect(it.brook.open()).toBe(1), { timeout: 5000 });
    it.brook.brings(2);
    await vi.waitFor(async () => expect((await kept(it)).cursor).toBe('2'), { timeout: 5000 });
    it.brook.breaks();
    await vi.waitFor(() => expect(it.brook.opened()).toBe(2), { timeout: 5000 });
    it.brook.brings(1);
    await vi.waitFor(
      async () => expect(await kept(it)).toEqual({ bodies: ['item 1', 'item 2', 'item 3'], cursor: '3' }),
      { timeout: 5000 },
    );
  });

  test('two losses in a row show as degraded, and the next thing heard as well again', async ({ it }) => {
    it.listens();
    for (const time of [1, 2]) {
      await vi.waitFor(() => expect(it.brook.opened()).toBe(time), { timeout: 8000 });
      await vi.waitFor(() => expect(it.brook.open()).toBe(1), { timeout: 5000 });
      it.brook.breaks();
    }
    await vi.waitFor(
      async () =>
        expect(await account(it)).toMatchObject({ health: 'degraded', healthWhy: expect.stringContaining('conexión') }),
      { timeout: 5000 },
    );
    await vi.waitFor(() => expect(it.brook.open()).toBe(1), { timeout: 8000 });
    it.brook.brings(1);
    await vi.waitFor(async () => expect(await account(it)).toMatchObject({ health: 'ok', healthWhy: null }), {
      timeout: 5000,
    });
  });

  test('two processes hold one line, and when one goes the other takes over', async ({ it }) => {
    const first = it.listens();
    await vi.waitFor(() => expect(it.brook.open()).toBe(1), { timeout: 5000 });
    it.listens();
    it.brook.brings(1);
    await vi.waitFor(async () => expect((await kept(it)).bodies).toEqual(['item 1']), { timeout: 5000 });
    expect(it.brook.opened()).toBe(1);
    await first();
    await vi.waitFor(() => expect(it.brook.opened()).toBe(2), { timeout: 5000 });
    it.brook.brings(1);
    await vi.waitFor(async () => expect((await kept(it)).bodies).toEqual(['item 1', 'item 2']), { timeout: 5000 });
  });

  test('pausing hangs up, new settings open anew', async ({ it }) => {
    it.listens();
    await vi.waitFor(() => expect(it.brook.open()).toBe(1), { timeout: 5000 });
    const path = `/api/v1/accounts/${it.accountId}`;
    const owner = it.desk.as('owner');
    await owner.patch(path, { paused: true, version: 1 });
    await vi.waitFor(() => expect(it.brook.open()).toBe(0), { timeout: 5000 });
    await owner.patch(path, { paused: false, version: 2 });
    await vi.waitFor(() => expect(it.brook.open()).toBe(1), { timeout: 5000 });
    (await owner.patch(path, { settings: { password: 'otro' }, version: 3 })).ok();
    await vi.waitFor(() => expect(it.brook.secrets()).toEqual(['secreto', 'secreto', 'otro']), { timeout: 5000 });
  });

  test('a process that was killed keeps its line until its lease ends, then another goes on where it was', async ({
    it,
  }) => {
    const until = new Date(it.desk.clock.now() + 30_000);
    await inWorkspace(it.desk.parts.app, it.desk.cast.workspaceId, (tx) =>
      tx.run(
        sql`update channel_account set stream_leased_by = ${it.desk.parts.ids.next()}::uuid, stream_lease_until = ${until}, cursor = '1' where id = ${it.accountId}::uuid`,
      ),
    );
    it.brook.brings(2);
    const stop = new AbortController();
    const looks = vi.fn();
    const ended = listenToAll.run(it.desk.parts, stop.signal, looks);
    await vi.waitFor(() => expect(looks.mock.calls.length).toBeGreaterThan(1), { timeout: 8000 });
    expect(it.brook.opened()).toBe(0);
    it.desk.clock.pass(30_001);
    await vi.waitFor(async () => expect(await kept(it)).toEqual({ bodies: ['item 2'], cursor: '2' }), {
      timeout: 8000,
    });
    stop.abort();
    await ended;
  });

  test('whoever lost the lease keeps nothing more', async ({ it }) => {
    it.listens();
    await vi.waitFor(() => expect(it.brook.open()).toBe(1), { timeout: 5000 });
    const another = it.desk.parts.ids.next();
    await inWorkspace(it.desk.parts.app, it.desk.cast.workspaceId, (tx) =>
      tx.run(sql`update channel_account set stream_leased_by = ${another}::uuid where id = ${it.accountId}::uuid`),
    );
    it.brook.brings(1);
    await vi.waitFor(() => expect(it.brook.open()).toBe(0), { timeout: 5000 });
    expect(await kept(it)).toEqual({ bodies: [], cursor: null });
  });
});

describe('a line that breaks while items are being kept', () => {
  test.for(['listen.before-commit', 'listen.committed'])('at %s: they are kept once', async (step, { it }) => {
    let breaks = 1;
    const mayDie = (at: string): void => {
      if (at === step && breaks-- > 0) throw new Error('the line went dead');
    };
    it.listens({ ...it.desk.parts, mayDie });
    it.brook.brings(2);
    await vi.waitFor(() => expect(it.brook.opened()).toBe(2), { timeout: 8000 });
    it.brook.brings(1);
    await vi.waitFor(async () => expect((await kept(it)).cursor).toBe('3'), { timeout: 5000 });
    expect((await kept(it)).bodies).toEqual(['item 1', 'item 2', 'item 3']);
  });
});

describe('an account that is asked', () => {
  test.override({ kind: 'poll' });

  test('is asked again and again from where it was', async ({ it }) => {
    it.listens();
    it.brook.brings(2);
    await vi.waitFor(async () => expect((await kept(it)).cursor).toBe('2'), { timeout: 5000 });
    it.brook.brings(1);
    await vi.waitFor(
      async () => expect(await kept(it)).toEqual({ bodies: ['item 1', 'item 2', 'item 3'], cursor: '3' }),
      { timeout: 5000 },
    );
    expect(it.brook.opened()).toBeGreaterThan(1);
  });
});
