import type { DoorAnswer } from '@tertulia/channel-kit';
import { familyOf } from '../accepted-mimes.ts';
import { maxFileBytes } from '../limits.ts';
import { sniff } from '../sniff.ts';
import type { Visit } from './visit.ts';
import { rateLimit } from './rate-limit.ts';
import { answer, refuse } from './refusals.ts';
import { peaksIn, uploadToken } from './upload-token.ts';

const perVisitor = rateLimit(30, 600_000);
/** Visitors cost nothing to make up, so the disk is guarded by the account. */
const perAccount = rateLimit(600, 600_000, 1000);

/** Keeps one file and hands back the token that lets this visitor, and no other, put it into a message. */
export async function postFile({ request, context, visitor }: Visit): Promise<DoorAnswer> {
  const wait = Math.max(
    perVisitor(`${context.account.id}:${visitor}`, context.now()),
    perAccount(context.account.id, context.now()),
  );
  if (wait > 0) return refuse('too_fast', context.locale, wait);
  if (request.body.length > maxFileBytes) return refuse('too_large', context.locale);
  if (request.body.length === 0) return refuse('empty', context.locale);
  const mime = sniff(request.body, request.headers['content-type'] ?? '');
  if (mime === null) return refuse('file_type', context.locale);
  const isVoice = request.headers['x-voice'] === '1';
  const name = nameOf(request.headers['x-file-name'] ?? '');
  const file = await context.keepFile({ name, mime, body: request.body, voice: isVoice && familyOf(mime) === 'audio' });
  // Who keeps it has looked closer: a picture that does not open is kept as bytes, and no longer as a picture.
  const voice = isVoice && familyOf(file.mime) === 'audio';
  const upload = {
    fileId: file.id,
    name: file.name,
    mime: file.mime,
    bytes: file.bytes,
    voice,
    durationMs: file.durationMs ?? (voice ? durationOf(request.headers['x-duration'] ?? '') : null),
    waveform: peaksIn(file.waveform) ?? (voice ? waveformOf(request.headers['x-waveform'] ?? '') : null),
  };
  return answer(
    { upload: uploadToken(upload, visitor, context.sign), mime: file.mime, bytes: file.bytes, name: file.name },
    201,
  );
}

/** A name only, whatever path the browser or somebody in its place wrote. */
function nameOf(header: string): string {
  const written = decoded(header).normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  // Control and direction characters can make `exe.gpj` read as a picture.
  const clean = written
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/^\.+/u, '')
    .trim()
    .slice(0, 200);
  return clean === '' ? 'file' : clean;
}

function decoded(header: string): string {
  try {
    return decodeURIComponent(header);
  } catch {
    // A lone % is part of the name then.
    return header;
  }
}

const durationOf = (header: string): number | null => (/^\d{1,8}$/u.test(header) ? Number(header) : null);

/** 64 peaks as two hexadecimal digits each. */
const waveformOf = (header: string): readonly number[] | null =>
  peaksIn((header.match(/[0-9a-f]{2}/gu) ?? []).map((two) => Number.parseInt(two, 16)));
