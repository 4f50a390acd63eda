import { soundOf } from '../../platform/sound/index.ts';
import { contentKind } from './content-kind.ts';
import { readPicture } from './picture.ts';

/** What is kept of a file, and what is said of it. */
export type Described = {
  readonly body: Uint8Array;
  readonly mime: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly durationMs: number | null;
  readonly waveform: readonly number[] | null;
};

/** Sound longer than this much is described without its waveform. */
const LONG_SOUND_BYTES = 20_000_000;

/**
 * @param declared what its sender says it is
 * @throws Refusal `file.too_many_pixels`
 */
export async function describe(body: Uint8Array, declared: string): Promise<Described> {
  const { mime, family } = contentKind(body, declared);
  const plain = { body, mime, width: null, height: null, durationMs: null, waveform: null };
  if (family === 'image') {
    const picture = await readPicture(body, mime);
    // HEIC is a picture we cannot open; anything else only says that it is one.
    if (picture === null) return mime === 'image/heic' ? plain : { ...plain, mime: 'application/octet-stream' };
    return { ...plain, ...picture };
  }
  if (family === 'other' || body.length > LONG_SOUND_BYTES) return plain;
  const sound = await soundOf(body, mime);
  return { ...plain, durationMs: sound.durationMs, waveform: family === 'audio' ? sound.waveform : null };
}
