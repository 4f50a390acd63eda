import type { ViewName } from '@tertulia/contract';
import { sql, type Query } from '../../platform/database/index.ts';
import { unreachable } from '../../platform/errors/index.ts';
import type { Room } from '../../platform/room/index.ts';

/** Which conversations a view holds, word for word the condition of its index. Conversations are named `c`. */
export function inView(view: ViewName, { workspaceId, actor }: Pick<Room, 'workspaceId' | 'actor'>): Query<unknown> {
  switch (view) {
    case 'to-answer':
      return sql`c.status = 'open' and c.waiting_since is not null`;
    case 'mine':
      return sql`c.status in ('open', 'pending') and c.assignee_id = ${actor.id}::uuid`;
    case 'unassigned':
      return sql`c.status in ('open', 'pending') and c.assignee_id is null`;
    case 'mentioned':
      // the ids first: they are few, and found by their own index
      return sql`c.id = any (array(select n.conversation_id from mention n where n.workspace_id = ${workspaceId}::uuid and n.member_id = ${actor.id}::uuid))`;
    case 'snoozed':
      return sql`c.status = 'snoozed'`;
    case 'resolved':
      return sql`c.status = 'resolved'`;
    case 'set-aside':
      return sql`c.status = 'ignored'`;
    case 'all':
      return sql`true`;
    default:
      return unreachable(view);
  }
}
