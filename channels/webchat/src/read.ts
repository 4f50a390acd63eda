import type { ChannelEvent, Identity, InboundPart, RawItem } from '@tertulia/channel-kit';
import { familyOf } from './accepted-mimes.ts';
import { isObject, parseObject, textOf, type Parsed } from './json.ts';
import { isClientId } from './client-id.ts';
import { en } from './texts.en.ts';
import { es } from './texts.es.ts';
import { uploadIn } from './door/upload-token.ts';

/**
 * What the door kept becomes events. The door has proved who wrote (`visitor`, `account`) and that the uploads are that visitor's,
 * and put it beside the bytes; the bytes are as the browser sent them, so nothing in them is trusted to have a shape.
 */
export function read(item: RawItem): readonly ChannelEvent[] {
  const visitor = item.headers['visitor'] ?? '';
  const body = parseObject(item.body);
  const id = body === null ? '' : textOf(body['id']);
  const base = { account: null, occurredAt: item.receivedAt };
  if (body === null || visitor === '') {
    return [{ ...base, dedupeKey: unreadableKey(item), kind: 'unsupported', summary: 'webchat: not readable' }];
  }
  const from = identityOf(visitor, item, body);
  const thread = { by: 'key', key: visitor } as const;
  if (item.headers['kind'] === 'seen') return [seenEvent(base, visitor, body)];
  if (!isClientId(id)) {
    return [
      { ...base, dedupeKey: unreadableKey(item), kind: 'unsupported', summary: 'webchat: without an id', from, thread },
    ];
  }
  const parts = partsOf(body);
  const dedupeKey = `message:${visitor}:${id}`;
  if (parts.length === 0)
    return [{ ...base, dedupeKey, kind: 'unsupported', summary: 'webchat: empty', from, thread, vendorId: id }];
  const replyTo = textOf(body['replyTo']);
  const page = pageOf(body['page']);
  return [
    {
      ...base,
      dedupeKey,
      kind: 'message',
      thread,
      from,
      vendorId: id,
      parts,
      private: true,
      ...(replyTo === '' ? {} : { replyTo }),
      ...(page === null ? {} : { origin: page }),
    },
  ];
}

function seenEvent(
  base: { readonly account: null; readonly occurredAt: RawItem['receivedAt'] },
  visitor: string,
  body: Parsed,
): ChannelEvent {
  const target = textOf(body['upTo']);
  if (target === '')
    return { ...base, dedupeKey: `seen:${visitor}:`, kind: 'unsupported', summary: 'webchat: seen without a message' };
  return { ...base, dedupeKey: `seen:${visitor}:${target}`, kind: 'delivery', target, state: 'read', andBefore: true };
}

function identityOf(visitor: string, item: RawItem, body: Parsed): Identity {
  const name = formOf(body).name;
  const issuer = item.headers['account'] ?? '';
  const words = (item.headers['locale'] ?? '').startsWith('en') ? en : es;
  const handle = `${words.visitor} ${1000 + (hashOf(new TextEncoder().encode(visitor)) % 9000)}`;
  return { scheme: 'visitor', issuer, value: visitor, name: name === '' ? null : name, handle };
}

/**
 * The form's e-mail address is shown as a contact card and is no identity: nobody proved it, and an address typed by a stranger must
 * not open the conversations of its owner. Linking the two is a person's decision.
 */
function partsOf(body: Parsed): InboundPart[] {
  const parts: InboundPart[] = [];
  const form = formOf(body);
  if (form.email !== '') parts.push({ type: 'contact-card', name: form.name, phones: [], emails: [form.email] });
  if (form.answer !== '')
    parts.push({ type: 'text', text: form.question === '' ? form.answer : `${form.question}: ${form.answer}` });
  const text = textOf(body['text']);
  if (text.trim() !== '') parts.push({ type: 'text', text });
  const files = Array.isArray(body['files']) ? body['files'] : [];
  for (const token of files) parts.push(mediaPart(textOf(token)));
  return parts;
}

function mediaPart(token: string): InboundPart {
  const upload = uploadIn(token);
  if (upload === null) return { type: 'unsupported', summary: 'webchat: a file that was not uploaded here' };
  return {
    type: 'media',
    role: upload.voice ? 'voice' : (familyOf(upload.mime) ?? 'file'),
    source: { kind: 'kept', fileId: upload.fileId },
    name: upload.name,
    mime: upload.mime,
    bytes: upload.bytes,
    ...(upload.durationMs === null ? {} : { durationMs: upload.durationMs }),
    ...(upload.waveform === null ? {} : { waveform: upload.waveform }),
  };
}

function formOf(body: Parsed): {
  readonly name: string;
  readonly email: string;
  readonly question: string;
  readonly answer: string;
} {
  const form = body['form'];
  const field = (key: string): string => (isObject(form) ? textOf(form[key]).trim() : '');
  return {
    name: field('name').slice(0, 200),
    email: field('email').slice(0, 320),
    question: field('question'),
    answer: field('answer'),
  };
}

function pageOf(value: unknown): { readonly kind: 'page'; readonly url: string; readonly title?: string } | null {
  if (!isObject(value)) return null;
  const url = textOf(value['url']);
  const title = textOf(value['title']);
  if (!/^https?:\/\//iu.test(url)) return null;
  return { kind: 'page', url: url.slice(0, 2000), ...(title === '' ? {} : { title: title.slice(0, 300) }) };
}

/** The same bytes give the same key, so that what cannot be read is shown once. */
const unreadableKey = (item: RawItem): string =>
  `unreadable:${item.headers['visitor'] ?? ''}:${item.body.length}:${hashOf(item.body).toString(16)}`;

/** FNV-1a, for names and keys that only must be the same for the same bytes. */
function hashOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
