import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../../i18n/use-text.ts';
import type { Notice } from '../../../ui/notice.ts';
import { closingIntent, leftInPublic } from './left-in-public.ts';

/** Resolved in private, left in public: said along with what was done, with the way to the few words that close it. Never a question. */
export function useLeftInPublic(): (
  id: string,
  isBeingAnswered?: boolean,
) => { readonly text: string; readonly also: NonNullable<Notice['also']> } | null {
  const t = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  return (id, isBeingAnswered) => {
    const question = leftInPublic(client, id, isBeingAnswered);
    if (question === null) return null;
    const run = () => {
      closingIntent.set(question.id);
      void navigate({ to: '/inbox/$conversationId', params: { conversationId: id }, search: true });
    };
    return {
      text: t('conversations.closing.left', { account: question.accountName }),
      also: { label: t('conversations.closing.offer'), run },
    };
  };
}
