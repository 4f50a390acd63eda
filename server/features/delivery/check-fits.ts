import { textLength } from '@tertulia/channel-kit';
import { leavesIn, type ChannelManifest, type MediaPart, type Surface } from '@tertulia/contract';
import { channelCannot, tooLongForChannel } from '../conversations/index.ts';
import { voiceContainer } from './errors.ts';

export type ReplyContent = {
  readonly text: string;
  readonly media: readonly Pick<MediaPart, 'role' | 'mime' | 'bytes' | 'name'>[];
  readonly hasLocation: boolean;
};

/**
 * Does the network take this? Said before anything is queued, with the manifest's own numbers.
 * @throws Refusal `message.too_long`, `conversation.channel_cannot`, `message.voice_container`
 */
export function checkFits(manifest: ChannelManifest, surface: Surface, content: ReplyContent): void {
  const rule = manifest.compose[surface];
  if (rule === undefined) throw channelCannot({ what: surface });
  const length = textLength(content.text, rule.text.unit);
  if (rule.text.max !== null && length > rule.text.max)
    throw tooLongForChannel({ length, max: rule.text.max, unit: rule.text.unit });
  if (content.hasLocation && !rule.location) throw channelCannot({ what: 'location' });
  if (content.media.length > rule.media.max) throw channelCannot({ what: 'media-count', max: rule.media.max });
  for (const file of content.media) {
    const kind = rule.media.kinds.find(
      (each) => each.role === file.role && each.mime.some((pattern) => matches(pattern, file.mime)),
    );
    // A recording is turned into a container the network takes before it leaves, where it can be.
    const isRecording = file.role === 'voice' && rule.media.voice.length > 0;
    if (isRecording && leavesIn(file.mime, rule.media.voice) === null)
      throw voiceContainer({ name: file.name, mime: file.mime });
    if (kind === undefined && !isRecording)
      throw channelCannot({ what: 'media-kind', name: file.name, mime: file.mime });
    if (kind !== undefined && (file.bytes ?? 0) > kind.maxBytes)
      throw channelCannot({ what: 'media-size', name: file.name, max: kind.maxBytes });
  }
}

const matches = (pattern: string, mime: string): boolean =>
  pattern === '*/*' || pattern === mime || (pattern.endsWith('/*') && mime.startsWith(pattern.slice(0, -1)));
