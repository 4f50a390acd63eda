import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../../i18n/use-text.ts';
import type { Notice } from '../../../ui/notice.ts';
import type { Done } from '../acts.ts';
import { closingIntent, leftInPublic } from './left-in-public.ts';

type Left = { readonly text: string; readonly also: NonNullable<Notice['also']> };

/** Resolved in private, left in public: said along with what was done, with the way to the few words that close it. Never a question. */
export function useLeftInPublic(): {
  /** Of the open conversation, from what is on the screen: at once. */
  readonly ofOpen: (id: string, isBeingAnswered?: boolean) => Left | null;
  /** Of one that was done, as the server says. */
  readonly ofDone: (done: Done) => Left | null;
} {
  const t = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const left = (id: string, questionId: string, account: string): Left => ({
    text: t('conversations.closing.left', { account }),
    also: {
      label: t('conversations.closing.offer'),
      run: () => {
        closingIntent.set(questionId);
        void navigate({ to: '/inbox/$conversationId', params: { conversationId: id }, search: true });
      },
    },
  });
  return {
    ofOpen: (id, isBeingAnswered) => {
      const question = leftInPublic(client, id, isBeingAnswered);
      return question === null ? null : left(id, question.id, question.accountName);
    },
    ofDone: ({ conversation, leftInPublic: question }) =>
      question ? left(conversation.id, question.conversationId, question.accountName) : null,
  };
}
