import type { Conversation } from '@tertulia/contract';
import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { ThreadPage } from '../../../live/apply-event.ts';
import { keys } from '../../../live/keys.ts';
import { store } from '../../../ui/store.ts';
import { isUnanswered } from './asked-in-public.ts';
import { messagesIn } from './messages-in.ts';
import { publicQuestion } from './public-question.ts';

/** Somebody wants to close this question in public, perhaps from another conversation: its offer takes it up when it stands. */
export const closingIntent = store<string | null>(null);

/**
 * The public question that whoever resolves this conversation leaves without an answer in sight. Told from what the thread on the
 * screen has already fetched: of conversations nobody looked at nothing is known, and nothing said.
 */
export function leftInPublic(client: QueryClient, id: string, isBeingAnswered = false): Conversation | null {
  const messagesOf = (asked: string) =>
    messagesIn(client.getQueryData<InfiniteData<ThreadPage, string | null>>(keys.thread(asked)));
  const asked = publicQuestion(id, messagesOf);
  if (asked === null || !(asked.isTold || isBeingAnswered) || !isUnanswered(messagesOf(asked.id))) return null;
  const question = client.getQueryData<Conversation>(keys.conversation(asked.id));
  return question?.replySurface === 'public' && question.replyWindow.kind !== 'closed' ? question : null;
}
