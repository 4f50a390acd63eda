import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { plus } from '@tertulia/contract';
import { asAdmin } from '../../testing/postgres-for-tests.ts';
import { runningDesk, type RunningDesk } from '../../testing/running-desk.ts';
import { somebodyWrites } from '../../testing/somebody-writes.ts';
import { sweepBytes } from './sweep-files.ts';

let desk: RunningDesk;
beforeAll(async () => {
  desk = await runningDesk();
});
afterAll(() => desk.close());

/** The same bytes as somebody else sends them. */
async function upload(body: string): Promise<string> {
  const headers = { 'content-type': 'text/plain' };
  const answer = await desk.app.inject({ method: 'POST', url: '/api/v1/files', headers, payload: Buffer.from(body) });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<{ id: string }>().id;
}

const somebodyWaits = () =>
  asAdmin(desk.databaseUrl, async (admin) => {
    const { rows } = await admin.query(
      `select 1 from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`,
    );
    return rows.length > 0;
  });

/** Whoever removes bytes is overtaken, once, by somebody who keeps them again: they are done, or they wait. */
function overtaken(body: string) {
  const { files } = desk.desk;
  const remove = files.remove.bind(files);
  const again = Promise.withResolvers<string>();
  vi.spyOn(files, 'remove').mockImplementationOnce(async (...which) => {
    const kept = upload(body);
    let isKept = false;
    kept.then(
      () => (isKept = true),
      () => undefined,
    );
    kept.then(again.resolve, again.reject);
    await desk.until(async () => isKept || (await somebodyWaits()));
    await remove(...which);
    removed.resolve();
  });
  const removed = Promise.withResolvers<void>();
  return { removed: removed.promise, again: again.promise };
}

const opens = async (id: string) => (await desk.app.inject({ url: `/files/${id}` })).body;

test('what somebody keeps again at the moment when its last owner is erased is there', async () => {
  const body = 'la receta de la abuela';
  await fetch(`${desk.vendor.url}/media/receta`, { method: 'PUT', headers: { 'content-type': 'text/plain' }, body });
  const media = [{ id: 'receta', role: 'file', name: 'receta.txt', mime: 'text/plain' }];
  const { row } = await somebodyWrites(desk, 'te paso la receta', { media });
  await desk.until(async () => JSON.stringify(await desk.messages(row.id)).includes('"kept"'));
  const { removed, again } = overtaken(body);
  await desk.asks('DELETE', `/api/v1/contacts/${row.contact.id}`);
  await removed;
  expect(await opens(await again)).toBe(body);
});

test('what somebody keeps again at the moment when it is swept is there', async () => {
  const body = 'bytes cuya fila no llegó';
  const { files } = desk.desk;
  const { sha256 } = await files.keep(desk.workspaceId, Buffer.from(body));
  const { again } = overtaken(body);
  await sweepBytes(desk.desk, plus(desk.clock.now(), 365 * 86_400_000), () => undefined);
  expect(await opens(await again)).toBe(body);
  await sweepBytes(desk.desk, plus(desk.clock.now(), 365 * 86_400_000), () => undefined);
  expect(await files.bytes(desk.workspaceId, sha256)).not.toBeNull();
});
