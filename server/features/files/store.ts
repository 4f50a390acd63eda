import type { StoredFile } from '@tertulia/contract';
import type { Desk } from '../../desk/index.ts';
import { at, sql } from '../../platform/database/index.ts';
import { accessOf, enter, within, type Caller, type Room } from '../../platform/room/index.ts';
import type { Described } from './describe.ts';

export type FileRow = {
  readonly id: string;
  readonly sha256: Buffer;
  readonly name: string;
  readonly mime: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly duration_ms: number | null;
  readonly waveform: number[] | null;
};

const columns = sql`f.id, f.sha256, f.name, f.mime, f.bytes, f.width, f.height, f.duration_ms, f.waveform`;

export async function insertFile(
  room: Room,
  file: Omit<Described, 'body'> & { name: string; sha256: Uint8Array; bytes: number; madeFrom: string | null },
): Promise<FileRow> {
  const row = await room.tx.one(sql<FileRow>`
    insert into file as f (workspace_id, id, sha256, name, mime, bytes, width, height, duration_ms, waveform, created_at, kept_by, made_from)
    values (${room.workspaceId}::uuid, ${room.newId()}::uuid, ${file.sha256}, ${file.name}, ${file.mime}, ${file.bytes}, ${file.width}, ${file.height},
      ${file.durationMs}, ${file.waveform === null ? null : [...file.waveform]}::smallint[], ${at(room.now)}, ${room.actor.id}::uuid, ${file.madeFrom}::uuid)
    on conflict (workspace_id, made_from, mime) where made_from is not null do update set name = f.name
    returning ${columns}`);
  if (row === undefined) throw new Error('An insert that returns its row has returned none');
  return row;
}

/** Only for ourselves: whoever may see what, this one exists. */
export const fileById = (room: Room, id: string): Promise<FileRow | undefined> =>
  room.tx.one(
    sql<FileRow>`select ${columns} from file f where f.workspace_id = ${room.workspaceId}::uuid and f.id = ${id}::uuid`,
  );

/** The bytes as they are kept; null when they are gone. */
export async function readFile(desk: Desk, caller: Caller, id: string): Promise<Uint8Array | null> {
  const file = await enter(desk, caller, (room) => fileById(room, id));
  return file === undefined ? null : desk.files.read(caller.workspaceId, file.sha256);
}

export const copyIn = (room: Room, id: string, mimes: readonly string[]): Promise<FileRow | undefined> =>
  room.tx.one(sql<FileRow>`
    select ${columns} from file f where f.workspace_id = ${room.workspaceId}::uuid and f.made_from = ${id}::uuid and f.mime = any (${[...mimes]}::text[]) limit 1`);

/** Those of these files that this actor may open: their own, those of conversations they may read, or all if they may read all. */
export function filesFor(room: Room, ids: readonly string[]): Promise<FileRow[]> {
  const access = accessOf(room.actor, 'conversation.read');
  const used = sql`exists (
    select 1 from file_use u join conversation c on c.workspace_id = u.workspace_id and c.id = u.conversation_id
    where u.workspace_id = f.workspace_id and u.file_id in (f.id, f.made_from) and ${within(access, 'c')})`;
  const visible = access === 'everything' ? sql`true` : sql`(f.kept_by = ${room.actor.id}::uuid or ${used})`;
  return room.tx.rows(sql<FileRow>`
    select ${columns} from file f where f.workspace_id = ${room.workspaceId}::uuid and f.id = any (${[...ids]}::uuid[]) and ${visible}`);
}

export const fileFor = async (room: Room, id: string): Promise<FileRow | undefined> => (await filesFor(room, [id]))[0];

export function storedFile(row: FileRow): StoredFile {
  const { id, name, mime, bytes, width, height, waveform } = row;
  return { id, name, mime, bytes, width, height, durationMs: row.duration_ms, waveform } as StoredFile; // the id comes from the table of files
}
