import { plus } from '@tertulia/contract';
import type { z } from 'zod';
import type { Endpoints, EventType, MediaPart, Part } from '@tertulia/contract';
import type { Desk } from '../../../desk/index.ts';
import { at, sql } from '../../../platform/database/index.ts';
import { command, type Room } from '../../../platform/room/index.ts';
import {
  answered,
  changedMeanwhile,
  channelCannot,
  conversationForUpdate,
  heed,
  iso,
  messageOf,
  nothingToSay,
  replyWindow,
  saveStanding,
  standingOf,
  tellOfMessage,
  unknownFile,
  unknownQuote,
  windowClosed,
  type StoredConversation,
} from '../../conversations/index.ts';
import { filesFor } from '../../files/index.ts';
import { checkFits } from '../check-fits.ts';
import { passGuard } from '../guard/pass-guard.ts';
import { recipientsFor, saveRecipients } from '../recipients.ts';
import { queueMessage } from '../queue.ts';
import { ownerAfterAnswer } from '../take-over.ts';

export type Reply = z.output<Endpoints['reply']['body']>;

/** Long enough to see a slip, short enough not to keep a person waiting. */
const UNDO_PRIVATE_MS = 6_000;
const UNDO_PUBLIC_MS = 15_000;

/** Queues our answer: guarded, fitting, and not blind to what happened while it was written. */
export const replyTo = command('conversation.reply', async (room: Room, id: string, desk: Desk, reply: Reply) => {
  const found = await conversationForUpdate(room, id, 'conversation.reply', null);
  if (found.thread_version !== reply.seenVersion && !reply.confirmChanged)
    throw changedMeanwhile({ threadVersion: found.thread_version });
  const it = await heed(room, found);
  const manifest = desk.channels.get(it.channel)?.manifest;
  if (manifest === undefined) throw channelCannot({ what: 'reply' });
  if (replyWindow(manifest, it.last_inbound_at, room.now).kind === 'closed') throw windowClosed();

  const isPublic = it.kind !== 'direct' && it.kind !== 'group';
  const media = await mediaParts(room, reply);
  const parts = partsOf(reply, media);
  if (parts.length === 0) throw nothingToSay();
  checkFits(manifest, isPublic ? 'public' : 'direct', {
    text: reply.text,
    media,
    hasLocation: reply.location !== undefined,
  });
  if (reply.replyTo !== undefined && !(await isInThread(room, id, reply.replyTo))) throw unknownQuote();
  const recipients = await recipientsFor(room, desk, it, reply.copies);
  const countIt = await passGuard(room, it, reply, desk.opinions);

  const undoUntil = plus(room.now, isPublic ? UNDO_PUBLIC_MS : UNDO_PRIVATE_MS);
  const messageId = room.newId();
  await insertReply(room, it, {
    messageId,
    parts,
    reply,
    isPublic,
    stateData: { undoUntil: iso(undoUntil), before: standingOf(it), then: reply.then },
  });
  await countIt(messageId);
  await saveRecipients(room, messageId, recipients);
  await queueMessage(room, it, messageId, undoUntil);
  const assigneeId = await ownerAfterAnswer(room, it);
  await saveStanding(room, it, { ...answered(standingOf(it), reply.then), assigneeId }, eventOf(it, reply, assigneeId));
  return messageOf(await tellOfMessage(room, messageId, 'message.queued'));
});

const eventOf = (it: StoredConversation, reply: Reply, assigneeId: string | null): EventType =>
  reply.then === 'resolve'
    ? 'conversation.resolved'
    : assigneeId === it.assigneeId
      ? 'conversation.changed'
      : 'conversation.assigned';

function partsOf(reply: Reply, media: readonly MediaPart[]): Part[] {
  const text: Part[] = reply.text.trim() === '' ? [] : [{ type: 'text', text: reply.text }];
  const location: Part[] = reply.location === undefined ? [] : [{ type: 'location', ...reply.location }];
  return [...text, ...media, ...location];
}

async function mediaParts(room: Room, reply: Reply): Promise<MediaPart[]> {
  if (reply.files.length === 0) return [];
  const rows = await filesFor(
    room,
    reply.files.map((file) => file.fileId),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return reply.files.map((file) => {
    const row = byId.get(file.fileId);
    if (row === undefined) throw unknownFile();
    return {
      type: 'media',
      role: file.role,
      fileId: file.fileId,
      state: 'kept',
      name: row.name,
      mime: row.mime,
      bytes: row.bytes,
      ...(file.alt === undefined ? {} : { alt: file.alt }),
      ...(row.width === null ? {} : { width: row.width }),
      ...(row.height === null ? {} : { height: row.height }),
      ...(row.duration_ms === null ? {} : { durationMs: row.duration_ms }),
      ...(row.waveform === null ? {} : { waveform: row.waveform }),
    };
  });
}

type NewReply = {
  messageId: string;
  parts: Part[];
  reply: Reply;
  isPublic: boolean;
  stateData: Record<string, unknown>;
};

const isInThread = async (room: Room, conversationId: string, messageId: string): Promise<boolean> =>
  (await room.tx.one(
    sql`select 1 from message where workspace_id = ${room.workspaceId}::uuid and conversation_id = ${conversationId}::uuid and id = ${messageId}::uuid`,
  )) !== undefined;

async function insertReply(
  room: Room,
  it: StoredConversation,
  { messageId, parts, reply, isPublic, stateData }: NewReply,
): Promise<void> {
  await room.tx.run(sql`
    insert into message (workspace_id, id, conversation_id, account_id, episode_id, kind, author_type, author_id, author_name, visibility, parts, text, subject, reply_to_id, state, state_data, sent_as, received_at, sort_at)
    values (${room.workspaceId}::uuid, ${messageId}::uuid, ${it.id}::uuid, ${it.account_id}::uuid, ${it.episode_id}::uuid, 'outbound', ${room.actor.type === 'member' ? 'member' : 'automation'}, ${room.actor.id}::uuid, ${room.actor.name},
      ${isPublic ? 'public' : 'private'}, ${JSON.stringify(parts)}::jsonb, ${reply.text}, ${reply.subject ?? null},
      ${reply.replyTo ?? null}::uuid,
      'queued', ${JSON.stringify(stateData)}::jsonb, ${it.account_name}, ${at(room.now)}, ${at(room.now)})`);
  await room.tx.run(sql`
    update conversation set last_message_id = ${messageId}::uuid, last_activity_at = ${at(room.now)}, thread_version = thread_version + 1, read_at = ${at(room.now)}
    where workspace_id = ${room.workspaceId}::uuid and id = ${it.id}::uuid`);
  await room.tx.run(sql`
    update episode set first_response_at = coalesce(first_response_at, ${at(room.now)}) where workspace_id = ${room.workspaceId}::uuid and id = ${it.episode_id}::uuid`);
  await dropDraft(room, it.id);
}

/** The draft has become a message. */
async function dropDraft(room: Room, conversationId: string): Promise<void> {
  await room.tx.run(sql`
    with dropped as (
      delete from draft where workspace_id = ${room.workspaceId}::uuid and conversation_id = ${conversationId}::uuid and member_id = ${room.actor.id}::uuid returning 1
    )
    update conversation set draft_count = draft_count - 1 where workspace_id = ${room.workspaceId}::uuid and id = ${conversationId}::uuid and exists (select 1 from dropped)`);
}
