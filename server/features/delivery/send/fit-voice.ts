import type { OutgoingFile, OutgoingMessage } from '@tertulia/channel-kit';
import type { ChannelManifest } from '@tertulia/contract';
import type { Desk } from '../../../desk/index.ts';
import type { Caller } from '../../../platform/room/index.ts';
import { inContainer } from '../../files/index.ts';

/** A recording leaves in a container that the network plays. Null: it cannot become one of them. */
export async function fitVoice(
  desk: Desk,
  caller: Caller,
  manifest: ChannelManifest,
  message: OutgoingMessage,
): Promise<OutgoingMessage | null> {
  const containers = manifest.compose[message.surface]?.media.voice ?? [];
  const files: OutgoingFile[] = [];
  for (const file of message.files) {
    if (file.role !== 'voice' || containers.length === 0) {
      files.push(file);
      continue;
    }
    const fitting = await inContainer(desk, caller, file.fileId, containers);
    if (fitting === null) return null;
    files.push({ ...file, fileId: fitting.id, name: fitting.name, mime: fitting.mime, bytes: fitting.bytes });
  }
  return { ...message, files };
}
