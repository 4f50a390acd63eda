import { randomBytes, randomUUID } from 'node:crypto';
import { expect, inject, test } from 'vitest';
import { asAdmin, createDatabase, dropDatabase } from '../../testing/postgres-for-tests.ts';
import { migrate } from './index.ts';

test('of several processes that start at once one migrates and the others wait, while indexes are made beside them', async () => {
  const name = `migrated_${randomUUID().replaceAll('-', '')}`;
  const url = await createDatabase(inject('adminUrl'), name);
  const key = randomBytes(32);
  try {
    const all = await Promise.all([migrate(url, key), migrate(url, key), migrate(url, key)]);
    expect(all.map(({ ran }) => ran.length > 0).toSorted()).toEqual([false, false, true]);
    const { rows } = await asAdmin(url, (client) =>
      client.query<{ owner: string; valid: boolean }>(
        `select c.relowner::regrole::text as owner, i.indisvalid as valid from pg_index i join pg_class c on c.oid = i.indexrelid where c.relname = 'message_found'`,
      ),
    );
    expect(rows).toEqual([{ owner: all[0]?.roles.owner, valid: true }]);
    await asAdmin(inject('adminUrl'), async (admin) => {
      await dropDatabase(inject('adminUrl'), name);
      for (const role of Object.values(all[0]?.roles ?? {})) await admin.query(`drop role if exists ${role}`);
    });
  } finally {
    await dropDatabase(inject('adminUrl'), name);
  }
});
