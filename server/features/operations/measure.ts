import type { Desk } from '../../desk/index.ts';
import { gauge, metricsText } from '../../platform/metrics/index.ts';

const open = gauge('tertulia_open_work', 'Rows that wait for something, by table and state.');
const silence = gauge('tertulia_worker_silence_seconds', 'Seconds since each worker last breathed, in any process.');
const memory = gauge('process_resident_memory_bytes', 'Resident memory of this process.');
const started = gauge('process_start_time_seconds', 'When this process started, seconds since 1970.');
const connections = gauge('tertulia_database_connections', 'Connections of this process to the database.');

/** The counters of this process, and what the database says is open. */
export async function measure(desk: Desk): Promise<string> {
  const { rows } = await desk.system.query<{ what: string; state: string; count: number }>(
    'select * from desk.open_work()',
  );
  const breaths = await desk.system.query<{ name: string; seconds: number }>('select * from desk.breaths()');
  open.clear();
  for (const row of rows) open.set(row.count, { table: row.what, state: row.state });
  silence.clear();
  for (const row of breaths.rows) silence.set(row.seconds, { worker: row.name });
  memory.set(process.memoryUsage.rss());
  started.set(Math.round(performance.timeOrigin / 1000));
  connections.set(desk.app.totalCount, { pool: 'app', state: 'open' });
  connections.set(desk.app.waitingCount, { pool: 'app', state: 'waiting' });
  connections.set(desk.system.totalCount, { pool: 'system', state: 'open' });
  return metricsText();
}
