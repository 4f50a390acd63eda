import type { Readable } from 'node:stream';
import type { BytesAnswer, RawResponse } from '@tertulia/channel-kit';
import type { Desk } from '../../desk/index.ts';
import { enter, type Caller } from '../../platform/room/index.ts';
import { byteRange } from './byte-range.ts';
import { fileById, type FileRow } from './store.ts';

export type ServedFile = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readable | null;
};

/** The answer that hands a file out: only pictures, sound and video are shown, all else is downloaded and nothing runs. */
export function servedFile(
  desk: Desk,
  workspaceId: string,
  file: FileRow,
  asked: { readonly range: string | null; readonly ifNoneMatch: string | null; readonly ifRange: string | null },
): ServedFile {
  const etag = `"${file.sha256.toString('hex').slice(0, 32)}"`;
  const headers = {
    'content-type': file.mime,
    'content-disposition': `${isShown(file.mime) ? 'inline' : 'attachment'}; filename*=UTF-8''${encoded(file.name)}`,
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, max-age=86400, immutable',
    'accept-ranges': 'bytes',
    etag,
  };
  if (asked.ifNoneMatch?.includes(etag) === true) return { status: 304, headers, body: null };
  const isSame = asked.ifRange === null || asked.ifRange === etag;
  const range = isSame ? byteRange(asked.range, file.bytes) : null;
  if (range === 'unsatisfiable')
    return { status: 416, headers: { ...headers, 'content-range': `bytes */${file.bytes}` }, body: null };
  if (range === null)
    return {
      status: 200,
      headers: { ...headers, 'content-length': String(file.bytes) },
      body: desk.files.stream(workspaceId, file.sha256),
    };
  return {
    status: 206,
    headers: {
      ...headers,
      'content-range': `bytes ${range.from}-${range.to}/${file.bytes}`,
      'content-length': String(range.to - range.from + 1),
    },
    body: desk.files.stream(workspaceId, file.sha256, range),
  };
}

/** The same for a channel's own door, which has judged its link; null when the file is gone. */
export async function fileForDoor(
  desk: Desk,
  caller: Caller,
  fileId: string,
  range: string | null,
): Promise<RawResponse | BytesAnswer | null> {
  const file = await enter(desk, caller, (room) => fileById(room, fileId));
  if (file === undefined) return null;
  const { status, headers, body } = servedFile(desk, caller.workspaceId, file, {
    range,
    ifNoneMatch: null,
    ifRange: null,
  });
  return body === null ? { status, headers } : { status, headers, bytes: body };
}

/** What browsers show or play without a program of its own in it. */
const isShown = (mime: string): boolean => /^(image|audio|video)\//.test(mime) && mime !== 'image/svg+xml';

/** RFC 5987: what is left of encodeURIComponent's letters that a header's value may not hold. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replaceAll(/['()*]/g, (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`);
