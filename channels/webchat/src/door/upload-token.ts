import { isObject, textOf } from '../json.ts';

export type Upload = {
  readonly fileId: string;
  readonly name: string;
  readonly mime: string;
  readonly bytes: number;
  readonly voice: boolean;
  readonly durationMs: number | null;
  readonly waveform: readonly number[] | null;
};

type Sign = (text: string) => string;
type Signs = (text: string, signature: string) => boolean;

/** Says that this visitor uploaded this file. A message must carry it, so that nobody attaches what is not theirs. */
export function uploadToken(upload: Upload, visitor: string, sign: Sign): string {
  const payload = Buffer.from(JSON.stringify(upload)).toString('base64url');
  return `${payload}.${sign(`upload:${visitor}:${payload}`)}`;
}

export function isUploadOf(token: string, visitor: string, signs: Signs): boolean {
  const [payload, signature, ...rest] = token.split('.');
  return (
    payload !== undefined &&
    signature !== undefined &&
    rest.length === 0 &&
    signs(`upload:${visitor}:${payload}`, signature)
  );
}

/** What a token says. The door has proved it before anything is kept; reading has no key and needs none. */
export function uploadIn(token: string): Upload | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString('utf8'));
    if (
      !isObject(value) ||
      textOf(value['fileId']) === '' ||
      typeof value['bytes'] !== 'number' ||
      !(value['bytes'] >= 0)
    )
      return null;
    return {
      fileId: textOf(value['fileId']),
      name: textOf(value['name']),
      mime: textOf(value['mime']),
      bytes: Math.trunc(value['bytes']),
      voice: value['voice'] === true,
      durationMs:
        typeof value['durationMs'] === 'number' && value['durationMs'] >= 0 ? Math.trunc(value['durationMs']) : null,
      waveform: peaksIn(value['waveform']),
    };
  } catch {
    // Not a token of ours: null is the answer.
    return null;
  }
}

/** 64 whole peaks from 0 to 100, or null. */
export function peaksIn(value: unknown): readonly number[] | null {
  if (!Array.isArray(value) || value.length !== 64) return null;
  const peaks = value.filter((peak): peak is number => Number.isInteger(peak) && peak >= 0 && peak <= 100);
  return peaks.length === 64 ? peaks : null;
}
