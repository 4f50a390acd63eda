import { leavesIn, type StoredFile } from '@tertulia/contract';
import type { Desk } from '../../desk/index.ts';
import { flatMp4, webmToOgg } from '../../platform/sound/index.ts';
import { enter, type Caller } from '../../platform/room/index.ts';
import { insertKept } from './bytes-and-rows.ts';
import { copyIn, fileById, storedFile } from './store.ts';

/**
 * A sound as one of these containers, best first: the file itself, or a copy that is made once and kept beside it, as a plain M4A
 * of what a browser recorded in fragments. Null when it is gone, or cannot become any of them without being recorded again.
 * @param containers media types as manifests name them: `audio/ogg`, `audio/ogg; codecs=opus`
 */
export async function inContainer(
  desk: Desk,
  caller: Caller,
  fileId: string,
  containers: readonly string[],
): Promise<StoredFile | null> {
  const wanted = containers.map((it) => it.split(';')[0]?.trim().toLowerCase() ?? it);
  const known = await enter(desk, caller, async (room) => ({
    file: await fileById(room, fileId),
    copy: await copyIn(room, fileId, wanted),
  }));
  const { file, copy } = known;
  if (file === undefined) return null;
  if (copy !== undefined) return storedFile(copy);
  const mime = leavesIn(file.mime, wanted);
  if (mime === null) return null;
  const isMoved = mime !== file.mime;
  if (!isMoved && mime !== 'audio/mp4') return storedFile(file);

  const recorded = await desk.files.read(caller.workspaceId, file.sha256);
  const body = isMoved ? webmToOgg(recorded) : flatMp4(recorded);
  if (body === null) return isMoved ? null : storedFile(file);
  const kept = await desk.files.keep(caller.workspaceId, body);
  const made = {
    ...storedFile(file),
    ...kept,
    mime,
    name: isMoved ? oggName(file.name) : file.name,
    madeFrom: file.id,
  };
  return enter(desk, caller, async (room) => storedFile(await insertKept(room, desk, body, made)));
}

const oggName = (name: string): string => `${name.replace(/\.(webm|weba)$/iu, '')}.ogg`;
