import { plus, type Instant } from '@tertulia/contract';
import { periodic, type Desk } from '../../desk/index.ts';
import { at, inWorkspace, sql } from '../../platform/database/index.ts';
import { removeUnowned } from './bytes-and-rows.ts';

const HOUR_MS = 3_600_000;
/** Long enough for the slowest upload between its bytes and its row. */
const BYTES_WITHOUT_ROW_MS = HOUR_MS;
/** A draft can wait over a night before it becomes a message. */
const ROW_WITHOUT_USE_MS = 48 * HOUR_MS;

export const sweepFiles = periodic('sweep-files', HOUR_MS, async (desk, breathe) => {
  const rows = await sweepRows(desk, desk.clock.now());
  const bytes = await sweepBytes(desk, desk.clock.now(), breathe);
  desk.log.info({ rows, bytes }, 'files.swept');
});

/** Takes away the rows that no message and no draft uses. Their bytes follow with the next sweep. */
export async function sweepRows(desk: Desk, now: Instant): Promise<number> {
  const workspaces = await desk.system.query<{ all_workspaces: string }>('select desk.all_workspaces()');
  let swept = 0;
  for (const { all_workspaces: workspaceId } of workspaces.rows)
    swept += await inWorkspace(
      desk.app,
      workspaceId,
      (tx) =>
        tx.run(sql`
        delete from file f where f.workspace_id = ${workspaceId}::uuid and f.created_at < ${at(plus(now, -ROW_WITHOUT_USE_MS))}
          and not exists (select 1 from file_use u where u.workspace_id = f.workspace_id and u.file_id = f.id)
          and not exists (select 1 from file_use u where u.workspace_id = f.workspace_id and u.file_id = f.made_from)
          and not exists (select 1 from draft d where d.workspace_id = f.workspace_id and f.id = any (d.file_ids))`),
      { pace: 'long' },
    );
  return swept;
}

/** Takes away bytes that have no row: a crash between the two, or a row that was swept. */
export async function sweepBytes(desk: Desk, now: Instant, breathe: () => void): Promise<number> {
  let swept = 0;
  for await (const stored of desk.files.all()) {
    breathe();
    if (stored.keptAt > plus(now, -BYTES_WITHOUT_ROW_MS)) continue;
    const { sha256, workspaceId } = stored;
    if (sha256 !== null) swept += (await removeUnowned(desk, workspaceId, sha256)) ? 1 : 0;
    else {
      await stored.remove();
      swept += 1;
    }
  }
  return swept;
}
