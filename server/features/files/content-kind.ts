/** What a file is, judged by its bytes. `shown`: a browser may show or play it; everything else is only downloaded. */
export type ContentKind = { readonly mime: string; readonly family: 'image' | 'audio' | 'video' | 'other' };

const DOWNLOAD = 'application/octet-stream';

/** @param declared only settles what bytes cannot tell: which document a zip is, what kind of text a text is. */
export function contentKind(body: Uint8Array, declared: string): ContentKind {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const claim = declared.split(';')[0]?.trim().toLowerCase() ?? '';
  const fixed = fixedKinds.find(([at, magic]) => bytes.toString('latin1', at, at + magic.length) === magic)?.[2];
  if (fixed !== undefined) return kindOf(fixed);
  if (reads(bytes, 0, 'RIFF')) return kindOf(riffKinds[bytes.toString('latin1', 8, 12)] ?? DOWNLOAD);
  if (reads(bytes, 0, '\x1A\x45\xDF\xA3')) return kindOf(ofEbml(bytes));
  if (reads(bytes, 0, 'OggS')) return kindOf(bytes.subarray(0, 4096).includes('theora') ? 'video/ogg' : 'audio/ogg');
  if (reads(bytes, 4, 'ftyp')) return kindOf(ofMp4(bytes, claim));
  if (reads(bytes, 0, 'ID3') || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2)) return kindOf('audio/mpeg');
  if (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xf6) === 0xf0) return kindOf('audio/aac');
  if (reads(bytes, 0, 'PK\x03\x04')) return kindOf(zipped.has(claim) ? claim : 'application/zip');
  if (reads(bytes, 0, '\xD0\xCF\x11\xE0')) return kindOf(compound.has(claim) ? claim : 'application/x-ole-storage');
  if (isText(bytes)) return kindOf(ofText(bytes, claim));
  return kindOf(DOWNLOAD);
}

const kindOf = (mime: string): ContentKind => {
  const family = mime.split('/')[0];
  // A picture that is a program: never shown as one.
  if (mime === 'image/svg+xml') return { mime, family: 'other' };
  return { mime, family: family === 'image' || family === 'audio' || family === 'video' ? family : 'other' };
};

const fixedKinds: readonly (readonly [number, string, string])[] = [
  [0, '\xFF\xD8\xFF', 'image/jpeg'],
  [0, '\x89PNG\r\n\x1A\n', 'image/png'],
  [0, 'GIF87a', 'image/gif'],
  [0, 'GIF89a', 'image/gif'],
  [0, 'II*\0', 'image/tiff'],
  [0, 'MM\0*', 'image/tiff'],
  [0, '%PDF-', 'application/pdf'],
  [0, 'fLaC', 'audio/flac'],
  [0, '#!AMR', 'audio/amr'],
  [0, '\x1F\x8B', 'application/gzip'],
  [0, '7z\xBC\xAF\x27\x1C', 'application/x-7z-compressed'],
  [0, 'Rar!\x1A\x07', 'application/vnd.rar'],
];

const riffKinds: Readonly<Record<string, string>> = {
  WEBP: 'image/webp',
  WAVE: 'audio/wav',
  'AVI ': 'video/x-msvideo',
};

const openXml = 'application/vnd.openxmlformats-officedocument.';
const zipped = new Set([
  `${openXml}wordprocessingml.document`,
  `${openXml}spreadsheetml.sheet`,
  `${openXml}presentationml.presentation`,
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
  'application/epub+zip',
]);
const compound = new Set([
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
  'application/vnd.ms-outlook',
]);

/**
 * A track whose codec begins with V_ makes it a video: https://www.matroska.org/technical/codec_specs.html. Only where its element says so (CodecID, 0x86, and
 * the length of the name): two letters alone stand in the sound of one note in ten.
 */
const videoCodec = /\x86[\x83-\xBF]V_[A-Z]/;

function ofEbml(bytes: Buffer): string {
  const suffix = bytes.subarray(0, 64).includes('webm') ? 'webm' : 'x-matroska';
  return `${videoCodec.test(bytes.toString('latin1', 0, 8192)) ? 'video' : 'audio'}/${suffix}`;
}

function ofMp4(bytes: Buffer, claim: string): string {
  const brand = bytes.toString('latin1', 8, 12);
  if (brand === 'avif' || brand === 'avis') return 'image/avif';
  if (/^(hei[cxs]|hev[cx]|mif1|msf1)$/.test(brand)) return 'image/heic';
  if (brand.startsWith('M4A') || brand.startsWith('M4B')) return 'audio/mp4';
  if (bytes.includes('vmhd')) return brand === 'qt  ' ? 'video/quicktime' : 'video/mp4';
  return bytes.includes('smhd') || claim.startsWith('audio/') ? 'audio/mp4' : 'video/mp4';
}

function ofText(bytes: Buffer, claim: string): string {
  const head = bytes.toString('utf8', 0, 1024).trimStart().toLowerCase();
  if (/^(<\?xml[^>]*\?>\s*)?(<!--[\s\S]*?-->\s*)*(<!doctype svg|<svg)/.test(head)) return 'image/svg+xml';
  if (/^(<!doctype html|<html|<head|<body|<script)/.test(head)) return 'text/html';
  const plain = ['text/csv', 'text/calendar', 'text/vcard', 'text/html', 'application/json', 'message/rfc822'];
  return plain.includes(claim) ? claim : claim === 'image/svg+xml' ? claim : 'text/plain';
}

function isText(bytes: Buffer): boolean {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false; // the decoder's way of saying no
  }
}

const reads = (bytes: Buffer, at: number, magic: string): boolean =>
  bytes.toString('latin1', at, at + magic.length) === magic;
