import sharp from 'sharp';
import { tooManyPixels } from './errors.ts';

/** A decoded pixel takes four bytes: this bounds what one picture may take of our memory. */
const MOST_PIXELS = 60_000_000;
const MOST_FRAMES_PIXELS = 400_000_000;

export type Picture = { readonly body: Uint8Array; readonly width: number; readonly height: number };

/**
 * Its real size, upright, and without what the camera wrote into it. Bytes that hold no such words stay as they are. Null when it is
 * no picture that can be opened.
 * @throws Refusal `file.too_many_pixels` before anything is decoded
 */
export async function readPicture(body: Uint8Array, mime: string): Promise<Picture | null> {
  const image = sharp(body, { limitInputPixels: false, failOn: 'error', animated: true });
  const header = await image.metadata().catch(() => null); // sharp's way of saying that it cannot open it
  if (header === null) return null;
  const frames = header.pages ?? 1;
  const height = header.pageHeight ?? header.height;
  if (header.width * height > MOST_PIXELS || header.width * height * frames > MOST_FRAMES_PIXELS)
    throw tooManyPixels({ width: header.width, height, frames });

  const turned = (header.orientation ?? 1) >= 5;
  const size = turned ? { width: height, height: header.width } : { width: header.width, height };
  const speaks =
    header.exif !== undefined || header.xmp !== undefined || header.iptc !== undefined || (header.orientation ?? 1) > 1;
  // Animations are never decoded as a whole; their formats carry no camera.
  const format = speaks && frames === 1 ? formats[mime] : undefined;
  if (format === undefined) return { body, ...size };
  const clean = await sharp(body, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .autoOrient()
    .keepIccProfile()
    [format.name](format.options)
    .toBuffer()
    .catch(() => null); // a header without a picture behind it
  return clean === null ? null : { body: clean, ...size };
}

const formats: Readonly<
  Record<string, { name: 'jpeg' | 'png' | 'webp' | 'avif' | 'tiff'; options: Record<string, unknown> }>
> = {
  'image/jpeg': { name: 'jpeg', options: { quality: 92, chromaSubsampling: '4:4:4' } },
  'image/png': { name: 'png', options: {} },
  'image/webp': { name: 'webp', options: { quality: 92 } },
  'image/avif': { name: 'avif', options: { quality: 75 } },
  'image/tiff': { name: 'tiff', options: { compression: 'lzw' } },
};
