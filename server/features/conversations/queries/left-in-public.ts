import { plus, type LeftInPublic } from '@tertulia/contract';
import { at, sql } from '../../../platform/database/index.ts';
import type { Room } from '../../../platform/room/index.ts';

/** Older moves are nobody's open question any more, and bound what is read of a long thread. */
const LOOK_BACK_MS = 30 * 86_400_000;

type Asked = { question_id: string; account_name: string };

/**
 * The public question that whoever resolves this conversation leaves without an answer in sight: it was moved to private, something was
 * said there, and nobody has said anything since where it was asked.
 */
export async function leftInPublic(room: Room, id: string): Promise<LeftInPublic | null> {
  const asked = await room.tx.one(sql<Asked>`
    with moved as (
      select m.activity ->> 'code' as code, (m.activity #>> '{values,conversationId}')::uuid as other, m.sort_at
      from message m where m.workspace_id = ${room.workspaceId}::uuid and m.conversation_id = ${id}::uuid and m.kind = 'activity' and m.state <> 'undone'
        and m.activity ->> 'code' in ('moved-from', 'moved-to') and m.sort_at > ${at(plus(room.now, -LOOK_BACK_MS))}
      order by m.activity ->> 'code', m.sort_at desc limit 1
    ), pair as (
      select case code when 'moved-from' then other else ${id}::uuid end as question_id, case code when 'moved-from' then ${id}::uuid else other end as private_id, sort_at from moved
    )
    select p.question_id, a.name as account_name from pair p
    join conversation q on q.workspace_id = ${room.workspaceId}::uuid and q.id = p.question_id and q.kind not in ('direct', 'group')
    join channel_account a on a.workspace_id = q.workspace_id and a.id = q.account_id
    where exists (select 1 from message m where m.workspace_id = q.workspace_id and m.conversation_id = p.private_id and m.sort_at >= p.sort_at and ${hasLeft})
      and 'inbound' = (select m.kind from message m where m.workspace_id = q.workspace_id and m.conversation_id = q.id and (m.kind = 'inbound' or ${hasLeft})
        order by m.sort_at desc, m.id desc limit 1)`);
  return asked === undefined
    ? null
    : ({ conversationId: asked.question_id, accountName: asked.account_name } as LeftInPublic); // an id of its own table
}

/** Nothing says that we have written before we have: what was refused or taken back does not count. */
const hasLeft = sql`(m.kind = 'outbound' and m.state not in ('refused', 'failed', 'undone', 'unknown'))`;
