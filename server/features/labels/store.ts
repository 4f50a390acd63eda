import type { label } from '@tertulia/contract';
import type { z } from 'zod';
import { sql } from '../../platform/database/index.ts';
import type { Room } from '../../platform/room/index.ts';

export type PublicLabel = z.input<typeof label>;

export const allLabels = (room: Room): Promise<PublicLabel[]> =>
  room.tx.rows(sql<PublicLabel>`
    select id, name, colour, version from label where workspace_id = ${room.workspaceId}::uuid order by name collate "es-x-icu", id`);

export const labelForUpdate = (room: Room, id: string): Promise<PublicLabel | undefined> =>
  room.tx.one(sql<PublicLabel>`
    select id, name, colour, version from label where workspace_id = ${room.workspaceId}::uuid and id = ${id}::uuid for update`);

/** Whether another label has this name. Two at once are told apart by the unique index. */
export const nameIsTaken = async (room: Room, name: string, exceptId: string): Promise<boolean> =>
  (await room.tx.one(sql`
    select 1 from label where workspace_id = ${room.workspaceId}::uuid and lower(name) = lower(${name}) and id <> ${exceptId}::uuid`)) !==
  undefined;

/** False when the name was taken meanwhile. */
export const insertLabel = async (room: Room, it: PublicLabel): Promise<boolean> =>
  (await room.tx.run(sql`
    insert into label (workspace_id, id, name, colour, version)
    values (${room.workspaceId}::uuid, ${it.id}::uuid, ${it.name}, ${it.colour}, ${it.version}) on conflict do nothing`)) ===
  1;

export async function saveLabel(room: Room, it: PublicLabel): Promise<void> {
  await room.tx.run(sql`
    update label set name = ${it.name}, colour = ${it.colour}, version = ${it.version}
    where workspace_id = ${room.workspaceId}::uuid and id = ${it.id}::uuid`);
}

/** Takes it off every conversation too. */
export async function deleteLabelRow(room: Room, id: string): Promise<void> {
  await room.tx.run(
    sql`delete from conversation_label where workspace_id = ${room.workspaceId}::uuid and label_id = ${id}::uuid`,
  );
  await room.tx.run(sql`delete from label where workspace_id = ${room.workspaceId}::uuid and id = ${id}::uuid`);
}
