import type { Conversation } from '@tertulia/contract';
import type { Desk } from '../../../desk/index.ts';
import { sql } from '../../../platform/database/index.ts';
import { command, type Room } from '../../../platform/room/index.ts';
import { writeActivity } from '../activity.ts';
import { destinationsOf } from '../destinations.ts';
import { cannotMoveThere } from '../errors.ts';
import { carryDraft } from '../moving/carry-draft.ts';
import type { Moved } from '../moving/moved.ts';
import { beginThread } from '../moving/begin-thread.ts';
import { fullConversation } from '../queries/get-conversation.ts';
import { carryOver, resolve } from '../standing.ts';
import { conversationForUpdate, saveStanding, standingOf } from '../store.ts';

export type MovedAway = { conversation: Conversation; eventId: string; to: Conversation };

/** Goes on with the same person from another account: ends here, and stands there with its owner, its labels and its clock. */
export const moveConversation = command(
  'conversation.move',
  async (room: Room, id: string, desk: Desk, version: number, accountId: string): Promise<MovedAway> => {
    const here = await conversationForUpdate(room, id, 'conversation.work', version);
    const place = (await destinationsOf(room, desk, here)).find((each) => each.accountId === accountId);
    if (place === undefined || place.reach.how === 'cannot')
      throw cannotMoveThere({ why: place?.reach.how === 'cannot' ? place.reach.why : 'never-wrote' });
    const there =
      place.reach.how === 'continues'
        ? await conversationForUpdate(room, place.reach.conversationId, 'conversation.work', null)
        : await beginThread(room, here, place);
    await carryDraft(room, here.id, there.id);
    await room.tx.run(sql`
      insert into conversation_label (workspace_id, conversation_id, label_id)
      select workspace_id, ${there.id}::uuid, label_id from conversation_label where workspace_id = ${room.workspaceId}::uuid and conversation_id = ${here.id}::uuid on conflict do nothing`);

    const standsThere = await saveStanding(
      room,
      there,
      carryOver(standingOf(here), standingOf(there)),
      'conversation.moved',
    );
    const lines = [
      await writeActivity(room, here, 'moved-to', { account: there.account_name, conversationId: there.id }),
      await writeActivity(room, there, 'moved-from', { account: here.account_name, conversationId: here.id }),
    ];
    const moved: Moved = {
      to: there.id,
      before: place.reach.how === 'continues' ? standingOf(there) : resolve(standingOf(there)),
      threadVersion: standsThere.thread_version,
      lines,
    };
    const eventId = room.newId();
    const ended = await saveStanding(room, here, resolve(here), 'conversation.moved', eventId, { moved });
    return {
      conversation: await fullConversation(room, desk, ended),
      eventId,
      to: await fullConversation(room, desk, standsThere),
    };
  },
);
