import { expect, inject, test } from 'vitest';
import { makeLog } from '../log/index.ts';
import { connect } from './index.ts';

test('a transaction that nobody goes on with is ended by the server, and its locks with it', async () => {
  const pool = connect(inject('adminUrl'), 2, 'test', makeLog('silent'), { abandonedAfterMs: 200 });
  const [stopped, other] = [await pool.connect(), await pool.connect()];
  await stopped.query('begin');
  await stopped.query('select pg_advisory_xact_lock(4711)');
  // Waits until the server has ended the first: without it this never comes back.
  await other.query('select pg_advisory_lock(4711)');
  await expect(stopped.query('select 1')).rejects.toThrow();
  stopped.release(true);
  other.release(true);
  await pool.end();
});
