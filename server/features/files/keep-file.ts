import type { StoredFile } from '@tertulia/contract';
import type { Desk } from '../../desk/index.ts';
import { enter, type Caller } from '../../platform/room/index.ts';
import { insertKept } from './bytes-and-rows.ts';
import { describe } from './describe.ts';
import { emptyFile } from './errors.ts';
import { fileName } from './file-name.ts';
import { storedFile } from './store.ts';

export type SentFile = {
  readonly name: string;
  /** What its sender says it is; the bytes decide. */
  readonly mime: string;
  readonly body: Uint8Array;
};

/**
 * Judges, describes and keeps a file. The bytes are durable before their row is.
 * @throws Refusal `file.empty`, `file.too_many_pixels`
 */
export async function keepFile(desk: Desk, caller: Caller, sent: SentFile): Promise<StoredFile> {
  if (sent.body.length === 0) throw emptyFile();
  const described = await describe(sent.body, sent.mime);
  const kept = await desk.files.keep(caller.workspaceId, described.body);
  return enter(desk, caller, async (room) =>
    storedFile(
      await insertKept(room, desk, described.body, {
        ...described,
        ...kept,
        name: fileName(sent.name),
        madeFrom: null,
      }),
    ),
  );
}
