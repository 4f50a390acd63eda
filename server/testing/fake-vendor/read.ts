import { createHash } from 'node:crypto';
import type { ChannelEvent, ChannelEventBody, Identity, InboundPart, RawItem } from '@tertulia/channel-kit';
import { instant, mediaRole, type Instant } from '@tertulia/contract';
import { isWire, parseWire, wireList, wireText, type Wire } from './wire.ts';

/** One delivery: `{"events": […]}`. A bad event becomes `unsupported` and its neighbours go on. */
export function read(item: RawItem): readonly ChannelEvent[] {
  const body = parseWire(item.body);
  if (!isWire(body) || !Array.isArray(body['events'])) {
    return [{ ...unread(item.body, item.receivedAt), kind: 'unsupported', summary: 'fake: not a delivery' }];
  }
  return body['events'].map((event: unknown) =>
    isWire(event)
      ? eventOf(event, item)
      : { ...unread(event, item.receivedAt), kind: 'unsupported', summary: 'fake: not an event' },
  );
}

function eventOf(event: Wire, item: RawItem): ChannelEvent {
  const id = wireText(event['id']);
  const account = wireText(event['account']);
  const base = {
    account: account === '' ? null : account,
    dedupeKey: id === '' ? unread(event, item.receivedAt).dedupeKey : id,
    occurredAt: momentOf(event['at'], item.receivedAt),
  };
  const body = bodyOf(event);
  return { ...base, ...(body ?? unsupported(event)) };
}

/** Null: of no kind we know, or without what its kind needs. */
function bodyOf(event: Wire): ChannelEventBody | null {
  const type = wireText(event['type']);
  const target = wireText(event['target']);
  const from = personOf(event['from']);
  switch (type) {
    case 'message':
      return messageOf(event, from);
    case 'comment':
    case 'mention':
    case 'quote':
    case 'review': {
      const [post, vendorId, parent] = [wireText(event['post']), wireText(event['message']), wireText(event['parent'])];
      if (from === null || post === '' || vendorId === '') return null;
      return {
        kind: type,
        post,
        vendorId,
        from,
        parts: partsOf(event),
        own: event['own'] === true,
        ...(parent === '' ? {} : { parent }),
      };
    }
    case 'edited':
      return target === '' ? null : { kind: 'edited', target, parts: partsOf(event) };
    case 'deleted':
    case 'hidden':
      return target === '' ? null : { kind: type, target };
    case 'reaction': {
      const emoji = wireText(event['emoji']);
      return target === '' || from === null
        ? null
        : { kind: 'reaction', target, emoji: emoji === '' ? null : emoji, by: from };
    }
    case 'delivery':
      return deliveryOf(event, target);
    case 'identity-changed': {
      const to = wireList(event['to']).flatMap((person) => personOf(person) ?? []);
      return from === null || to.length === 0 ? null : { kind: 'identity-changed', from, to };
    }
    case 'consent':
      return from === null ? null : { kind: 'consent', by: from, change: event['change'] === 'in' ? 'in' : 'out' };
    case 'account': {
      const health = (['ok', 'degraded', 'revoked'] as const).find((one) => one === event['health']);
      return health === undefined ? null : { kind: 'account', health, why: wireText(event['why']) };
    }
    default:
      return null;
  }
}

function messageOf(event: Wire, from: Identity | null): ChannelEventBody | null {
  const [thread, vendorId, replyTo, subject] = [
    wireText(event['thread']),
    wireText(event['message']),
    wireText(event['replyTo']),
    wireText(event['subject']),
  ];
  if (from === null || thread === '' || vendorId === '') return null;
  const others = wireList(event['others']).flatMap((person) => personOf(person) ?? []);
  return {
    kind: 'message',
    thread: { by: 'key', key: thread },
    from,
    vendorId,
    parts: partsOf(event),
    private: event['public'] !== true,
    ...(replyTo === '' ? {} : { replyTo }),
    ...(subject === '' ? {} : { subject }),
    ...(others.length === 0 ? {} : { others }),
    ...(event['echo'] === true ? { echo: true } : {}),
    ...(event['automatic'] === true ? { automatic: true } : {}),
  };
}

function deliveryOf(event: Wire, target: string): ChannelEventBody | null {
  const state = (['sent', 'delivered', 'read', 'failed'] as const).find((one) => one === event['state']);
  if (target === '' || state === undefined) return null;
  const failure =
    state === 'failed' ? { failure: { code: wireText(event['code']) || 'failed', why: wireText(event['why']) } } : {};
  return {
    kind: 'delivery',
    target,
    state,
    ...failure,
    ...(typeof event['recipient'] === 'string' && event['recipient'] !== '' ? { recipient: event['recipient'] } : {}),
    ...(event['andBefore'] === true ? { andBefore: true } : {}),
  };
}

function unsupported(event: Wire): ChannelEventBody {
  const [from, thread, vendorId] = [personOf(event['from']), wireText(event['thread']), wireText(event['message'])];
  return {
    kind: 'unsupported',
    summary: `fake: ${wireText(event['type']).slice(0, 80) || 'without a type'}`,
    ...(from === null ? {} : { from }),
    ...(thread === '' ? {} : { thread: { by: 'key', key: thread } }),
    ...(vendorId === '' ? {} : { vendorId }),
  };
}

function partsOf(event: Wire): readonly InboundPart[] {
  const parts: InboundPart[] = [];
  const text = wireText(event['text']);
  // Handed on as it comes: a channel that forgets to clean is what the desk has to be proof against.
  const html = wireText(event['html']);
  if (text !== '' || html !== '') parts.push({ type: 'text', text, ...(html === '' ? {} : { html }) });
  for (const medium of wireList(event['media'])) if (isWire(medium)) parts.push(mediaOf(medium));
  const place = event['location'];
  if (isWire(place) && typeof place['latitude'] === 'number' && typeof place['longitude'] === 'number') {
    parts.push({
      type: 'location',
      latitude: place['latitude'],
      longitude: place['longitude'],
      name: wireText(place['name']),
    });
  }
  return parts.length > 0 ? parts : [{ type: 'unsupported', summary: 'fake: empty' }];
}

const mediaOf = (medium: Wire): InboundPart => ({
  type: 'media',
  role: mediaRole.options.find((role) => role === medium['role']) ?? 'file',
  source: { kind: 'id', id: wireText(medium['id']) },
  name: wireText(medium['name']),
  mime: wireText(medium['mime']) || 'application/octet-stream',
  bytes:
    typeof medium['bytes'] === 'number' && Number.isSafeInteger(medium['bytes']) && medium['bytes'] >= 0
      ? medium['bytes']
      : null,
  ...(wireText(medium['alt']) === '' ? {} : { alt: wireText(medium['alt']) }),
});

function personOf(value: unknown): Identity | null {
  if (!isWire(value)) return null;
  const [id, name] = [wireText(value['id']), wireText(value['name'])];
  return id === ''
    ? null
    : { scheme: 'user-id', issuer: 'fake', value: id, name: name === '' ? null : name, handle: `@${id}` };
}

function momentOf(value: unknown, otherwise: Instant): Instant {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 8.64e15
    ? instant(value)
    : otherwise;
}

/** What has no id of its own is known by its bytes, so that the same thing again is the same thing. */
function unread(value: unknown, occurredAt: Instant) {
  const bytes = value instanceof Uint8Array ? value : JSON.stringify(value);
  return { account: null, occurredAt, dedupeKey: `unread:${createHash('sha256').update(bytes).digest('hex')}` };
}
