import type { Desk, Erasure } from '../../desk/index.ts';
import { sql } from '../../platform/database/index.ts';
import type { Room } from '../../platform/room/index.ts';
import { eraseFilesOf } from '../files/index.ts';

/** Threads that are about these people alone go as a whole; from those they shared, what they said and did goes. */
export const theirConversations = async (room: Room, contactIds: readonly string[]): Promise<string[]> => {
  const rows = await room.tx.rows(sql<{ id: string }>`
    select id from conversation where workspace_id = ${room.workspaceId}::uuid and contact_id = any (${[...contactIds]}::uuid[]) and kind <> 'group'`);
  return rows.map((row) => row.id);
};

/** What they wrote anywhere, and everything in the threads that are theirs. */
export const theirMessages = async (room: Room, contactIds: readonly string[]): Promise<string[]> => {
  const rows = await room.tx.rows(sql<{ id: string }>`
    select id from message where workspace_id = ${room.workspaceId}::uuid and (
      conversation_id = any (${await theirConversations(room, contactIds)}::uuid[]) or author_identity_id in (${identitiesOf(room, contactIds)}))`);
  return rows.map((row) => row.id);
};

/** What others wrote and we sent, with one of them among those it went to. */
export const messagesTo = (room: Room, contactIds: readonly string[]) =>
  sql`select r.message_id from message_recipient r where r.workspace_id = ${room.workspaceId}::uuid and r.identity_id in (${identitiesOf(room, contactIds)})`;

const identitiesOf = (room: Room, contactIds: readonly string[]) =>
  sql`select i.id from identity i where i.workspace_id = ${room.workspaceId}::uuid and i.contact_id = any (${[...contactIds]}::uuid[])`;

export const erasure: readonly Erasure[] = [
  {
    table: 'conversation',
    exportFor: async (room, ids) =>
      room.tx.rows(sql`
        select id, channel, kind, subject, status, created_at, last_activity_at from conversation
        where workspace_id = ${room.workspaceId}::uuid and id = any (${await theirConversations(room, ids)}::uuid[]) order by created_at`),
    hold: waitForThreads,
    eraseFor: eraseConversations,
  },
  {
    table: 'message',
    exportFor: async (room, ids) =>
      room.tx.rows(sql`
        select id, conversation_id, kind, author_type, author_name, parts, text, subject, sort_at, edited_at from message
        where workspace_id = ${room.workspaceId}::uuid and id = any (${await theirMessages(room, ids)}::uuid[]) and kind <> 'note' order by sort_at, id`),
    eraseFor: eraseMessages,
  },
];

/**
 * Whoever is writing in one of their threads finishes first, so that its lines are seen and emptied with the others; who comes later finds
 * the thread gone.
 */
async function waitForThreads(room: Room, contactIds: readonly string[]): Promise<number> {
  const messages = await theirMessages(room, contactIds);
  const conversations = await theirConversations(room, contactIds);
  return room.tx.run(sql`
    select 1 from conversation where workspace_id = ${room.workspaceId}::uuid and (id = any (${conversations}::uuid[]) or id in (
      select conversation_id from message where workspace_id = ${room.workspaceId}::uuid and id = any (${messages}::uuid[])))
    order by id for update`);
}

async function eraseMessages(room: Room, contactIds: readonly string[], desk: Desk): Promise<number> {
  const ids = await theirMessages(room, contactIds);
  const theirs = (column: string) =>
    sql`workspace_id = ${room.workspaceId}::uuid and ${sql.ref(column)} = any (${ids}::uuid[])`;
  await eraseFilesOf(room, desk, ids);
  await room.tx.run(sql`
    delete from reaction where workspace_id = ${room.workspaceId}::uuid and (message_id = any (${ids}::uuid[]) or by_id in (${identitiesOf(room, contactIds)}))`);
  await room.tx.run(sql`delete from message_revision where ${theirs('message_id')}`);
  await room.tx.run(sql`
    delete from message_recipient where workspace_id = ${room.workspaceId}::uuid and (message_id = any (${ids}::uuid[]) or identity_id in (${identitiesOf(room, contactIds)}))`);
  await room.tx.run(sql`delete from message_vendor_id where ${theirs('message_id')}`);
  await room.tx.run(sql`update conversation set last_message_id = null where ${theirs('last_message_id')}`);
  // Answers quote by id: what was quoted is gone.
  await room.tx.run(sql`update message set reply_to_id = null where ${theirs('reply_to_id')}`);
  return room.tx.run(sql`delete from message where ${theirs('id')}`);
}

async function eraseConversations(room: Room, contactIds: readonly string[]): Promise<number> {
  const ids = await theirConversations(room, contactIds);
  const theirs = (column: string) =>
    sql`workspace_id = ${room.workspaceId}::uuid and ${sql.ref(column)} = any (${ids}::uuid[])`;
  await room.tx.run(sql`
    delete from participant where workspace_id = ${room.workspaceId}::uuid and (conversation_id = any (${ids}::uuid[]) or identity_id in (${identitiesOf(room, contactIds)}))`);
  await room.tx.run(sql`delete from presence where ${theirs('conversation_id')}`);
  await room.tx.run(sql`delete from mention where ${theirs('conversation_id')}`);
  await room.tx.run(sql`delete from draft where ${theirs('conversation_id')}`);
  await room.tx.run(sql`delete from conversation_label where ${theirs('conversation_id')}`);
  await room.tx.run(sql`delete from episode where ${theirs('conversation_id')}`);
  // What we answered and wrote about them within the last two days is also in the answers kept for repeats.
  await room.tx.run(sql`
    delete from idempotency where workspace_id = ${room.workspaceId}::uuid and (
      answer ->> 'id' in (select message_id::text from (${messagesTo(room, contactIds)}) m) or
      answer ->> 'conversationId' = any (${ids}::text[]) or answer -> 'conversation' ->> 'id' = any (${ids}::text[]) or answer ->> 'id' = any (${[...ids, ...contactIds]}::text[]))`);
  // A group that others go on with is still named after the first of them; it is named after nobody now.
  await room.tx.run(sql`
    update conversation c set contact_id = p.contact_id, identity_id = p.identity_id, version = c.version + 1
    from (select distinct on (p.conversation_id) p.conversation_id, i.contact_id, i.id as identity_id from participant p
      join identity i on i.workspace_id = p.workspace_id and i.id = p.identity_id where p.workspace_id = ${room.workspaceId}::uuid order by p.conversation_id, p.joined_at) p
    where c.workspace_id = ${room.workspaceId}::uuid and c.contact_id = any (${[...contactIds]}::uuid[]) and c.kind = 'group' and p.conversation_id = c.id`);
  return room.tx.run(sql`
    delete from conversation where workspace_id = ${room.workspaceId}::uuid and (id = any (${ids}::uuid[]) or (kind = 'group' and contact_id = any (${[...contactIds]}::uuid[])))`);
}
