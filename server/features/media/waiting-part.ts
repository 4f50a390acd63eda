import type { MediaRef } from '@tertulia/channel-kit';
import type { MediaPart, Part, StoredFile } from '@tertulia/contract';

/** Where intake left word of the bytes: the reference, and the raw item it came in. */
export type Source = MediaRef & { readonly rawId: string; readonly rawAt: string };

export type StoredPart = Part & { readonly source?: Source };
export type WaitingPart = MediaPart & { readonly source: Source };

export const isWaiting = (part: StoredPart): part is WaitingPart =>
  part.type === 'media' && part.state === 'waiting' && part.source !== undefined;

/** What became of one medium. */
export type Fetched =
  | { readonly state: 'kept'; readonly file: StoredFile }
  | { readonly state: 'expired' | 'refused' }
  /** Not now: the vendor did not answer as it should. */
  | { readonly state: 'later' };

/** The part as readers see it from now on. */
export function settled(
  { source: _fetched, ...part }: WaitingPart,
  result: Exclude<Fetched, { state: 'later' }>,
): MediaPart {
  if (result.state !== 'kept') return { ...part, state: result.state };
  const { file } = result;
  const isPicture = part.role === 'image' || part.role === 'sticker';
  return {
    ...part,
    state: 'kept',
    fileId: file.id,
    // A picture that is none is downloaded, never shown.
    role: isPicture && !file.mime.startsWith('image/') ? 'file' : part.role,
    name: part.name === '' ? file.name : part.name,
    mime: file.mime,
    bytes: file.bytes,
    ...(file.width === null ? {} : { width: file.width }),
    ...(file.height === null ? {} : { height: file.height }),
    ...(file.durationMs === null ? {} : { durationMs: file.durationMs }),
    ...(file.waveform === null ? {} : { waveform: file.waveform }),
  };
}
