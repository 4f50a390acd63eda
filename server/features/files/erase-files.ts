import type { Desk } from '../../desk/index.ts';
import { sql } from '../../platform/database/index.ts';
import type { Room } from '../../platform/room/index.ts';
import { removeUnowned } from './bytes-and-rows.ts';

/** Takes away the files that only these messages use, and their copies; their bytes as soon as that is committed. */
export async function eraseFilesOf(room: Room, desk: Desk, messageIds: readonly string[]): Promise<number> {
  const gone = await room.tx.rows(sql<{ sha256: Buffer }>`
    with theirs as (
      select u.file_id from file_use u where u.workspace_id = ${room.workspaceId}::uuid and u.message_id = any (${[...messageIds]}::uuid[])
        and not exists (select 1 from file_use o where o.workspace_id = u.workspace_id and o.file_id = u.file_id and o.message_id <> all (${[...messageIds]}::uuid[]))
    )
    delete from file f where f.workspace_id = ${room.workspaceId}::uuid and (f.id in (select file_id from theirs) or f.made_from in (select file_id from theirs))
    returning f.sha256`);
  room.afterCommit(() => {
    for (const { sha256 } of gone)
      removeUnowned(desk, room.workspaceId, sha256).catch((error: unknown) => {
        desk.log.error({ error: String(error) }, 'files.not_removed'); // the hourly sweep takes them
      });
  });
  return gone.length;
}
