import { endpoints } from '@tertulia/contract';
import { route, type Route } from '../../desk/index.ts';
import { query } from '../../platform/room/index.ts';
import { bePresent } from '../conversations/index.ts';
import { hideMessage } from './commands/hide.ts';
import { react } from './commands/react.ts';
import { replyTo } from './commands/reply.ts';
import { settleMessage } from './commands/settle.ts';
import { showTyping } from './commands/show-typing.ts';
import { undoSend } from './commands/undo-send.ts';
import { checkDraft, signalsForComposer } from './guard/for-composer.ts';

const [readSignals, check] = [query(signalsForComposer), query(checkDraft)] as const;

export const routes: readonly Route[] = [
  route(endpoints.reply, (desk, { caller, params, body }) => replyTo(desk, caller, params.id, desk, body)),
  route(endpoints.draftSignals, (desk, { caller, params }) => readSignals(desk, caller, params.id, desk.opinions)),
  route(endpoints.checkDraft, (desk, { caller, params, body }) => check(desk, caller, params.id, body, desk.opinions)),
  route(endpoints.presence, async (desk, { caller, params, body }) => {
    const present = await bePresent(desk, caller, params.id, desk.live, body.state);
    if (body.state === 'typing')
      void showTyping(desk, caller, params.id).catch((error: unknown) =>
        desk.log.debug({ conversationId: params.id, error: String(error) }, 'delivery.typing_not_shown'),
      );
    return present;
  }),
  route(endpoints.undoSend, (desk, { caller, params }) => undoSend(desk, caller, params.id)),
  route(endpoints.settle, (desk, { caller, params, body }) => settleMessage(desk, caller, params.id, body.how)),
  route(endpoints.hide, (desk, { caller, params, body }) => hideMessage(desk, caller, params.id, desk, body.hidden)),
  route(endpoints.react, (desk, { caller, params, body }) => react(desk, caller, params.id, desk, body.emoji)),
];
