import type { Identity, OutgoingMessage } from '@tertulia/channel-kit';
import type { MediaPart } from '@tertulia/contract';
import type { Desk } from '../../../desk/index.ts';
import { sql } from '../../../platform/database/index.ts';
import type { Room } from '../../../platform/room/index.ts';
import { messagesById } from '../../conversations/index.ts';
import { replyToken } from '../../intake/index.ts';

type Around = {
  thread_key: string;
  kind: string;
  subject: string | null;
  to: Identity[];
  references: string[];
  reply_to: string | null;
};

/** Vendors need only the recent items of a thread. */
const MOST_REFERENCES = 50;

/** A message of ours as its channel must know it. */
export async function outgoingMessage(room: Room, desk: Desk, messageId: string): Promise<OutgoingMessage> {
  const [message] = await messagesById(room.tx, room.workspaceId, [messageId]);
  const around =
    message &&
    (await room.tx.one(sql<Around>`
      select c.thread_key, c.kind, c.subject, (
          select jsonb_agg(jsonb_build_object('scheme', i.scheme, 'issuer', i.issuer, 'value', i.value, 'name', i.name, 'handle', i.handle) order by w.place)
          from (select r.identity_id, r.place from message_recipient r where r.workspace_id = c.workspace_id and r.message_id = ${messageId}::uuid
            union all select c.identity_id, 0 where not exists (select 1 from message_recipient r where r.workspace_id = c.workspace_id and r.message_id = ${messageId}::uuid)) w
          join identity i on i.workspace_id = c.workspace_id and i.id = w.identity_id) as to,
        coalesce((select array_agg(r.vendor_id order by r.sort_at, r.vendor_id) from (
          select v.vendor_id, m.sort_at from message m join message_vendor_id v on v.workspace_id = m.workspace_id and v.message_id = m.id
          where m.workspace_id = c.workspace_id and m.conversation_id = c.id and m.id <> ${messageId}::uuid order by m.sort_at desc limit ${MOST_REFERENCES}) r), '{}') as references,
        (select v.vendor_id from message_vendor_id v where v.workspace_id = c.workspace_id and v.message_id = ${message.reply_id}::uuid limit 1) as reply_to
      from conversation c
      where c.workspace_id = ${room.workspaceId}::uuid and c.id = ${message.conversation_id}::uuid`));
  if (message === undefined || around === undefined) throw new Error('the message is gone');

  const location = message.parts.find((part) => part.type === 'location');
  return {
    id: message.id,
    surface: message.visibility === 'public' ? 'public' : 'direct',
    to: around.to,
    thread: { key: around.thread_key, references: around.references },
    replyTo: around.reply_to,
    text: message.parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n'),
    subject: message.subject ?? around.subject,
    files: message.parts.flatMap((part) => (part.type === 'media' ? fileOf(part) : [])),
    location:
      location === undefined
        ? null
        : {
            latitude: location.latitude,
            longitude: location.longitude,
            ...(location.name === undefined ? {} : { name: location.name }),
          },
    replyToken: replyToken(desk.vault, message.conversation_id),
    signedBy: message.author_type === 'member' ? message.author_name : null,
    ...(message.author_type === 'member' ? {} : { automatic: true as const }),
  };
}

const fileOf = (part: MediaPart): OutgoingMessage['files'] =>
  part.fileId === null
    ? []
    : [
        {
          fileId: part.fileId,
          role: part.role,
          name: part.name,
          mime: part.mime,
          bytes: part.bytes ?? 0,
          ...(part.alt === undefined ? {} : { alt: part.alt }),
          ...(part.durationMs === undefined ? {} : { durationMs: part.durationMs }),
        },
      ];
