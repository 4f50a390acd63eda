import { leavesIn } from '@tertulia/contract/voice-container';

/** What browsers record, as we would rather have it: Opus can be moved to Ogg, and AAC is what telephones play. */
const known = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4;codecs=mp4a.40.2', 'audio/mp4'];

/**
 * What to record so that this network can play it; null when this browser has nothing that would do.
 * @param containers the manifest's `voice`
 */
export const recordingType = (containers: readonly string[], isSupported: (type: string) => boolean): string | null =>
  known.find((type) => isSupported(type) && leavesIn(type, containers) !== null) ?? null;
