import type { z } from 'zod';
import { instantOf, type Conversation, type Endpoints, type LeftInPublic } from '@tertulia/contract';
import type { Desk } from '../../../desk/index.ts';
import { Refusal, unreachable } from '../../../platform/errors/index.ts';
import type { Caller } from '../../../platform/room/index.ts';
import {
  assignConversation,
  reopenConversation,
  resolveConversation,
  setConversationAside,
  snoozeConversation,
} from './change-standing.ts';
import { changeLabels } from './set-labels.ts';
import { undoChange } from './undo-change.ts';

type Many = z.output<Endpoints['changeMany']['body']>;
type Undoing = z.output<Endpoints['undoMany']['body']>;
type Outcomes = { items: z.input<Endpoints['changeMany']['answer']>['items'] };
type Done = { conversation: Conversation; eventId: string | null; leftInPublic?: LeftInPublic | null };

/** Each in a transaction of its own: one that somebody has changed meanwhile is no reason to leave the others undone. */
export const changeMany = (desk: Desk, { workspaceId, actor }: Caller, { change, items }: Many): Promise<Outcomes> =>
  each(items, ({ id, version }) => changeOne(desk, { workspaceId, actor }, id, version, change));

export const undoMany = (desk: Desk, { workspaceId, actor }: Caller, { items }: Undoing): Promise<Outcomes> =>
  each(items, async ({ id, eventId }) => ({
    conversation: await undoChange(desk, { workspaceId, actor }, id, desk, eventId),
    eventId: null,
  }));

async function each<T extends { id: string }>(items: readonly T[], work: (it: T) => Promise<Done>): Promise<Outcomes> {
  const outcomes: Outcomes['items'] = [];
  for (const it of items)
    try {
      outcomes.push({ outcome: 'done', ...(await work(it)) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      outcomes.push({ outcome: 'refused', id: it.id, code: error.code, status: error.status });
    }
  return { items: outcomes };
}

async function changeOne(
  desk: Desk,
  caller: Caller,
  id: string,
  version: number,
  change: Many['change'],
): Promise<Done> {
  switch (change.do) {
    case 'resolve':
      return resolveConversation(desk, caller, id, desk, version);
    case 'reopen':
      return reopenConversation(desk, caller, id, desk, version);
    case 'assign':
      return assignConversation(desk, caller, id, desk, version, change.memberId);
    case 'snooze':
      return snoozeConversation(desk, caller, id, desk, version, instantOf(new Date(change.until)));
    case 'set-aside':
      return setConversationAside(desk, caller, id, desk, version, change.why);
    case 'label':
      return { conversation: await changeLabels(desk, caller, id, desk, change), eventId: null };
    default:
      return unreachable(change);
  }
}
