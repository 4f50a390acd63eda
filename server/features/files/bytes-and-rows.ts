import type { Desk } from '../../desk/index.ts';
import { inWorkspace, sql } from '../../platform/database/index.ts';
import type { Room } from '../../platform/room/index.ts';
import { insertFile, type FileRow } from './store.ts';

/**
 * The same bytes lie once, however many rows are theirs: whoever adds a row and whoever takes the bytes away do not do so at the same
 * moment. Held until the transaction ends.
 */
const lock = (workspaceId: string, sha256: Uint8Array, how: 'to add a row' | 'to take away') => {
  const name = `file ${workspaceId} ${Buffer.from(sha256).toString('hex')}`;
  return how === 'to add a row'
    ? sql`select pg_advisory_xact_lock_shared(hashtextextended(${name}, 0))`
    : sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`;
};

/** Adds the row of bytes that have just been kept; if their last owner took them along meanwhile, they are kept once more. */
export async function insertKept(
  room: Room,
  desk: Desk,
  body: Uint8Array,
  file: Parameters<typeof insertFile>[1],
): Promise<FileRow> {
  await room.tx.run(lock(room.workspaceId, file.sha256, 'to add a row'));
  if ((await desk.files.bytes(room.workspaceId, file.sha256)) === null) await desk.files.keep(room.workspaceId, body);
  return insertFile(room, file);
}

/** Takes bytes away unless a row is theirs. Answers whether it did. */
export const removeUnowned = (desk: Desk, workspaceId: string, sha256: Uint8Array): Promise<boolean> =>
  inWorkspace(desk.app, workspaceId, async (tx) => {
    await tx.run(lock(workspaceId, sha256, 'to take away'));
    const owner = await tx.one(
      sql`select 1 from file where workspace_id = ${workspaceId}::uuid and sha256 = ${sha256} limit 1`,
    );
    if (owner !== undefined) return false;
    await desk.files.remove(workspaceId, sha256);
    return true;
  });
