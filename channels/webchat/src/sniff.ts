import type { AcceptedMime } from './accepted-mimes.ts';

/**
 * The type that the bytes themselves show, or null where it is none we take. `declared` only settles what bytes cannot: whether a
 * container holds sound alone, and which kind of document a zip is.
 */
export function sniff(body: Uint8Array, declared: string): AcceptedMime | null {
  const claim = declared.split(';')[0]?.trim().toLowerCase() ?? '';
  if (starts(body, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (starts(body, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (reads(body, 0, 'GIF87a') || reads(body, 0, 'GIF89a')) return 'image/gif';
  if (reads(body, 0, 'RIFF') && reads(body, 8, 'WEBP')) return 'image/webp';
  if (reads(body, 0, 'RIFF') && reads(body, 8, 'WAVE')) return 'audio/wav';
  if (starts(body, [0x1a, 0x45, 0xdf, 0xa3])) return claim === 'audio/webm' ? 'audio/webm' : 'video/webm';
  if (reads(body, 0, 'OggS')) return 'audio/ogg';
  // Photos of some phones share the container of films.
  if (reads(body, 4, 'ftyp') && pictureBrands.some((brand) => reads(body, 8, brand))) return null;
  if (reads(body, 4, 'ftyp')) return claim.startsWith('audio/') || reads(body, 8, 'M4A') ? 'audio/mp4' : 'video/mp4';
  if (reads(body, 0, 'ID3') || (body[0] === 0xff && ((body[1] ?? 0) & 0xe6) === 0xe2)) return 'audio/mpeg';
  if (reads(body, 0, '%PDF-')) return 'application/pdf';
  if (starts(body, [0x50, 0x4b, 0x03, 0x04])) return zipKinds.find((kind) => kind === claim) ?? 'application/zip';
  if (textKinds.some((kind) => kind === claim) && isText(body)) return claim === 'text/csv' ? 'text/csv' : 'text/plain';
  return null;
}

const pictureBrands = ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1', 'avif', 'avis'];

const zipKinds = [
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
] as const;

const textKinds = ['text/plain', 'text/csv'] as const;

const starts = (body: Uint8Array, bytes: readonly number[]): boolean => bytes.every((byte, at) => body[at] === byte);

const reads = (body: Uint8Array, from: number, text: string): boolean =>
  starts(
    body.subarray(from),
    Array.from(text, (letter) => letter.charCodeAt(0)),
  );

function isText(body: Uint8Array): boolean {
  if (body.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return true;
  } catch {
    // Not UTF-8: the decoder says so by throwing, and that is the answer.
    return false;
  }
}
