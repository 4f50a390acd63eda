import { at, sql } from '../../../platform/database/index.ts';
import type { LiveHub } from '../../../platform/live/index.ts';
import { query, type Room } from '../../../platform/room/index.ts';
import { plus } from '@tertulia/contract';
import { conversationFor } from '../store.ts';

/** After this long without a word from the browser somebody is gone. */
const FORGOTTEN_MS = 45_000;

/** Who has not pressed a key for this long is reading again. */
const TYPING_MS = 8_000;

type Other = { memberId: string; name: string; state: 'looking' | 'typing' };

/** Says who else looks at or writes in this conversation. No event: it is true for seconds only. */
export const bePresent = query(async (room: Room, id: string, live: LiveHub, state: Other['state'] | 'gone') => {
  const { brand_id: brandId, account_id: accountId } = await conversationFor(room, id, 'conversation.read');
  if (room.actor.type === 'member') {
    if (state === 'gone')
      await room.tx.run(
        sql`delete from presence where workspace_id = ${room.workspaceId}::uuid and conversation_id = ${id}::uuid and member_id = ${room.actor.id}::uuid`,
      );
    else
      await room.tx.run(sql`
        insert into presence (workspace_id, conversation_id, member_id, state, at) values (${room.workspaceId}::uuid, ${id}::uuid, ${room.actor.id}::uuid, ${state}, ${at(room.now)})
        on conflict (workspace_id, conversation_id, member_id) do update set state = excluded.state, at = excluded.at`);
  }
  const everybody = await room.tx.rows(sql<Other>`
    select p.member_id as "memberId", m.name, case when p.state = 'typing' and p.at <= ${at(plus(room.now, -TYPING_MS))} then 'looking' else p.state end as state from presence p join member m on m.workspace_id = p.workspace_id and m.id = p.member_id
    where p.workspace_id = ${room.workspaceId}::uuid and p.conversation_id = ${id}::uuid and p.at > ${at(plus(room.now, -FORGOTTEN_MS))}
    order by m.name`);
  room.afterCommit(() =>
    live.tell(room.workspaceId, { kind: 'presence', conversationId: id, brandId, accountId, others: everybody }),
  );
  return { others: everybody.filter((other) => other.memberId !== room.actor.id) };
});
