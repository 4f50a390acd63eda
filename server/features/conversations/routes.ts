import { endpoints, instantOf } from '@tertulia/contract';
import { route, type Route } from '../../desk/index.ts';
import {
  assignConversation,
  reopenConversation,
  resolveConversation,
  setConversationAside,
  snoozeConversation,
} from './commands/change-standing.ts';
import { changeMany, undoMany } from './commands/change-many.ts';
import { moveConversation } from './commands/move-conversation.ts';
import { markRead } from './commands/mark-read.ts';
import { getDraft, saveDraft } from './commands/save-draft.ts';
import { setLabels } from './commands/set-labels.ts';
import { undoChange } from './commands/undo-change.ts';
import { writeNote } from './commands/write-note.ts';
import { countViews } from './queries/count-views.ts';
import { getConversation } from './queries/get-conversation.ts';
import { listConversations } from './queries/list-conversations.ts';
import { listDestinations } from './queries/list-destinations.ts';
import { listMessages } from './queries/list-messages.ts';

export const routes: readonly Route[] = [
  route(endpoints.views, (desk, { caller }) => countViews(desk, caller)),
  route(endpoints.list, (desk, { caller, query }) => listConversations(desk, caller, query)),
  route(endpoints.get, (desk, { caller, params }) => getConversation(desk, caller, desk, params.id)),
  route(endpoints.messages, (desk, { caller, params, query }) => listMessages(desk, caller, params.id, query)),
  route(endpoints.note, (desk, { caller, params, body }) => writeNote(desk, caller, params.id, body)),
  route(endpoints.assign, (desk, { caller, params, body }) =>
    assignConversation(desk, caller, params.id, desk, body.version, body.memberId),
  ),
  route(endpoints.resolve, (desk, { caller, params, body }) =>
    resolveConversation(desk, caller, params.id, desk, body.version),
  ),
  route(endpoints.reopen, (desk, { caller, params, body }) =>
    reopenConversation(desk, caller, params.id, desk, body.version),
  ),
  route(endpoints.snooze, (desk, { caller, params, body }) =>
    snoozeConversation(desk, caller, params.id, desk, body.version, instantOf(new Date(body.until))),
  ),
  route(endpoints.setAside, (desk, { caller, params, body }) =>
    setConversationAside(desk, caller, params.id, desk, body.version, body.why),
  ),
  route(endpoints.undo, (desk, { caller, params, body }) => undoChange(desk, caller, params.id, desk, body.eventId)),
  route(endpoints.changeMany, (desk, { caller, body }) => changeMany(desk, caller, body)),
  route(endpoints.undoMany, (desk, { caller, body }) => undoMany(desk, caller, body)),
  route(endpoints.destinations, (desk, { caller, params }) => listDestinations(desk, caller, desk, params.id)),
  route(endpoints.move, (desk, { caller, params, body }) =>
    moveConversation(desk, caller, params.id, desk, body.version, body.accountId),
  ),
  route(endpoints.setLabels, (desk, { caller, params, body }) =>
    setLabels(desk, caller, params.id, desk, body.labelIds),
  ),
  route(endpoints.markRead, (desk, { caller, params }) => markRead(desk, caller, params.id)),
  route(endpoints.draft, (desk, { caller, params }) => getDraft(desk, caller, params.id)),
  route(endpoints.saveDraft, (desk, { caller, params, body }) => saveDraft(desk, caller, params.id, desk.live, body)),
];
