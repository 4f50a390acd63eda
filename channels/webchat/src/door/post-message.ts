import type { DoorAnswer } from '@tertulia/channel-kit';
import { isClientId } from '../client-id.ts';
import { isObject, parseObject, textOf, type Parsed } from '../json.ts';
import { maxFieldLength, maxFilesPerMessage, maxMessageBytes, maxTextLength } from '../limits.ts';
import type { Visit } from './visit.ts';
import { keptHeaders } from './kept-headers.ts';
import { rateLimit } from './rate-limit.ts';
import { answer, refuse, type RefusalCode } from './refusals.ts';
import { isUploadOf } from './upload-token.ts';

const perVisitor = rateLimit(30, 60_000);
const perAccount = rateLimit(1200, 60_000, 1000);

/**
 * Keeps the bytes as they came and says so only when they are durable. The same id twice is kept twice and becomes one message when
 * read. What the browser sent is looked at here only to tell the person at once what cannot be sent.
 */
export async function postMessage(visit: Visit): Promise<DoorAnswer> {
  const { request, context, visitor } = visit;
  const wait = Math.max(
    perVisitor(`${context.account.id}:${visitor}`, context.now()),
    perAccount(context.account.id, context.now()),
  );
  if (wait > 0) return refuse('too_fast', context.locale, wait);
  if (request.body.length > maxMessageBytes) return refuse('too_long', context.locale);
  const body = parseObject(request.body);
  if (body === null) return refuse('unreadable', context.locale);
  const wrong = whatIsWrong(body, (token) => isUploadOf(token, visitor, context.signs));
  if (wrong !== null) return refuse(wrong, context.locale);
  const kept = await context.receive({
    headers: keptHeaders('message', visit),
    body: request.body,
  });
  if (kept === 'full') return refuse('full', context.locale, 5000);
  return answer({ id: textOf(body['id']), state: 'kept' }, 202);
}

function whatIsWrong(body: Parsed, isOurs: (token: string) => boolean): RefusalCode | null {
  const text = textOf(body['text']);
  const files = body['files'] === undefined ? [] : body['files'];
  const form = isObject(body['form']) ? Object.values(body['form']).map(textOf) : [];
  if (!isClientId(textOf(body['id']))) return 'id';
  if (text.length > maxTextLength || form.some((value) => value.length > maxFieldLength)) return 'too_long';
  if (!Array.isArray(files)) return 'unreadable';
  if (files.length > maxFilesPerMessage) return 'too_many_files';
  if (!files.every((token) => isOurs(textOf(token)))) return 'upload';
  return text.trim() === '' && files.length === 0 ? 'empty' : null;
}
