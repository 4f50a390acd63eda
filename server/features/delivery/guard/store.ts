import { sql } from '../../../platform/database/index.ts';
import type { Room } from '../../../platform/room/index.ts';

export type Said = { readonly kind: 'inbound' | 'outbound'; readonly text: string };

/** The last words of a thread, oldest first. What was taken back or never left was never said. */
export const lastSaid = async (room: Room, conversationId: string, most: number): Promise<Said[]> => {
  const rows = await room.tx.rows(sql<Said>`
    select kind, left(text, 4000) as text from message
    where workspace_id = ${room.workspaceId}::uuid and conversation_id = ${conversationId}::uuid and kind in ('inbound', 'outbound')
      and state not in ('undone', 'refused', 'failed') and deleted_at is null and text <> ''
    order by sort_at desc, id desc limit ${most}`);
  return rows.toReversed();
};

/** What this person got from us elsewhere, newest first: in their other threads of the same brand. */
export const sentToPersonElsewhere = async (
  room: Room,
  it: { id: string; brand_id: string; contact_id: string },
  most: number,
): Promise<string[]> => {
  const rows = await room.tx.rows(sql<{ text: string }>`
    with theirs as (
      select id from conversation
      where workspace_id = ${room.workspaceId}::uuid and contact_id = ${it.contact_id}::uuid and brand_id = ${it.brand_id}::uuid and id <> ${it.id}::uuid
      order by last_activity_at desc limit 5
    )
    select t.text from theirs c cross join lateral (
      select left(m.text, 4000) as text, m.sort_at from message m
      where m.workspace_id = ${room.workspaceId}::uuid and m.conversation_id = c.id and m.kind = 'outbound'
        and m.state not in ('undone', 'refused', 'failed') and m.deleted_at is null and m.text <> ''
      order by m.sort_at desc, m.id desc limit ${most}
    ) t order by t.sort_at desc limit ${most}`);
  return rows.map(({ text }) => text);
};

/** Beside the answer, until it leaves: what to take back with it. */
export async function keepCounted(room: Room, messageId: string, counted: object): Promise<void> {
  await room.tx.run(sql`
    update message set state_data = state_data || jsonb_build_object('guard', ${JSON.stringify(counted)}::jsonb)
    where workspace_id = ${room.workspaceId}::uuid and id = ${messageId}::uuid`);
}
