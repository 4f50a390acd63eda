import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inWorkspace, sql } from '../../platform/database/index.ts';
import { runningDesk, type RunningDesk } from '../../testing/running-desk.ts';
import { says, somebodyWrites } from '../../testing/somebody-writes.ts';

let desk: RunningDesk;
beforeAll(async () => {
  desk = await runningDesk();
});
afterAll(() => desk.close());

let changes = 0;
/** What the vendor says later of a message it has brought. */
const changed = (type: string, target: unknown, more: Record<string, unknown> = {}) => {
  changes += 1;
  return { id: `c${changes}`, account: 'page-1', at: desk.clock.now(), type, target, ...more };
};
const only = async (conversationId: string) => {
  const [message] = await desk.messages(conversationId);
  if (message === undefined) throw new Error('there is no message');
  return message;
};
const count = (table: 'file_use' | 'media_wait', messageId: string) =>
  inWorkspace(desk.desk.app, desk.workspaceId, async (tx) => {
    const row = await tx.one(
      sql<{ n: number }>`select count(*) as n from ${sql.ref(table)} where message_id = ${messageId}::uuid`,
    );
    return row?.n;
  });
const parked = () =>
  inWorkspace(desk.desk.app, desk.workspaceId, (tx) =>
    tx.rows(sql<{ why: string; event: { dedupeKey: string } }>`select why, event from parked_item order by id`),
  );

describe('what is changed at the vendor', () => {
  test('a word that was withdrawn does not come back with an edit that was slower', async () => {
    const { event, row } = await somebodyWrites(desk, 'Mi IBAN es ES91 2100');
    await desk.receives(changed('deleted', event.message));
    await desk.receives(changed('edited', event.message, { text: 'Mi IBAN es ES91 2100 0418' }));
    await somebodyWrites(desk, 'y esto es otra cosa');
    expect(await only(row.id)).toMatchObject({ text: '', parts: [] });
    const stored = await inWorkspace(desk.desk.app, desk.workspaceId, (tx) =>
      tx.one(sql<{ text: string }>`select text from message where conversation_id = ${row.id}::uuid`),
    );
    expect(stored?.text).toBe('');
  });

  test('an older edit that comes later does not replace a newer one', async () => {
    const { event, row } = await somebodyWrites(desk, 'Quiero 2 paquetes');
    const at = desk.clock.now();
    await desk.receives(changed('edited', event.message, { text: 'Quiero 4 paquetes', at: at + 2000 }));
    await desk.receives(changed('edited', event.message, { text: 'Quiero 3 paquetes', at: at + 1000 }));
    await somebodyWrites(desk, 'nada más, de momento');
    expect((await only(row.id)).text).toBe('Quiero 4 paquetes');
  });

  test('an edit may bring a picture, which is fetched like any other', async () => {
    const { event, row } = await somebodyWrites(desk, 'Así llegó');
    const media = [{ role: 'image', id: 'nowhere', mime: 'image/png', name: 'caja.png' }];
    await desk.receives(changed('edited', event.message, { text: 'Así llegó la caja', media }));
    const message = await desk.until(async () => {
      const it = await only(row.id);
      return it.text === 'Así llegó la caja' && it;
    });
    expect(message.parts[1]).toMatchObject({ type: 'media', fileId: null });
    expect(message.parts[1]).not.toHaveProperty('source');
  });

  test('the files of what was withdrawn are nobody’s any more', async () => {
    const media = [{ role: 'image', id: 'nowhere', mime: 'image/png', name: 'dni.png' }];
    const { event, row } = await somebodyWrites(desk, 'Mi DNI', { media });
    const { id } = await only(row.id);
    const file = desk.desk.ids.next();
    await inWorkspace(desk.desk.app, desk.workspaceId, (tx) =>
      tx.run(sql`insert into file_use (workspace_id, file_id, message_id, conversation_id)
        values (${desk.workspaceId}::uuid, ${file}::uuid, ${id}::uuid, ${row.id}::uuid)`),
    );
    await desk.receives(changed('deleted', event.message));
    await desk.until(async () => (await only(row.id)).deletedAt !== null);
    expect([await count('file_use', id), await count('media_wait', id)]).toEqual([0, 0]);
  });
});

describe('a person the vendor describes badly', () => {
  test('with signs no table holds in their id and name, is one person each time', async () => {
    const from = { id: 'u\u0000nul', name: 'Ana\u0000 \ud800' };
    const { row } = await somebodyWrites(desk, 'soy yo, con un NUL', { from, thread: 'nul-1' });
    expect(row.contact.name).toBe('Ana \ufffd');
    const { row: again } = await somebodyWrites(desk, 'y otra vez yo', { from, thread: 'nul-2' });
    expect(again.contact.id).toBe(row.contact.id);
  });

  test('with a name longer than any screen or index takes, is heard', async () => {
    const name = Array.from({ length: 300 }, () => desk.desk.ids.next()).join(' ');
    const { row } = await somebodyWrites(desk, 'mi nombre es largo', { from: { id: 'largo', name } });
    expect(row.contact.name).toHaveLength(300);
    const { row: again } = await somebodyWrites(desk, 'y sigue siéndolo', {
      from: { id: 'largo', name },
      thread: 'l-2',
    });
    expect(again.contact).toEqual(row.contact);
  });
});

describe('one bad event of a delivery', () => {
  test('of an account nobody has connected, with a sign no table holds, is parked and its neighbours arrive', async () => {
    const good = says(desk, 'vecina de un evento ajeno');
    await desk.receives(says(desk, 'nada\u0000', { account: 'page-9' }), good);
    await desk.until(async () => (await desk.conversations('all')).find((it) => it.lastMessage?.text === good.text));
    expect((await parked()).map((it) => it.why)).toContain('unknown account');
  });

  test('with a name too long for any index is parked by itself, and its neighbours arrive', async () => {
    const long = Array.from({ length: 600 }, () => desk.desk.ids.next()).join('');
    const bad = says(desk, 'demasiado', { message: long, id: 'demasiado' });
    const [before, after] = [says(desk, 'la de antes del malo'), says(desk, 'la de después del malo')];
    await desk.receives(before, bad, after);
    const texts = await desk.until(async () => {
      const found = (await desk.conversations('all')).map((it) => it.lastMessage?.text);
      return found.includes(before.text) && found.includes(after.text) && found;
    });
    expect(texts).not.toContain('demasiado');
    // Written last, once its neighbours are there.
    await desk.until(async () => (await parked()).some((it) => it.event.dedupeKey === 'demasiado'));
  });
});
