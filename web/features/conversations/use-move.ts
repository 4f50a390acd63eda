import type { ConversationRow } from '@tertulia/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../i18n/use-text.ts';
import { keys } from '../../live/keys.ts';
import { meQuery } from '../../live/workspace-queries.ts';
import { notify } from '../../ui/notice.ts';
import { takeBack } from './acts.ts';
import { moveTo } from './moving.ts';
import { whyNot } from './use-acts.ts';

/** Moves a conversation and goes along with it; undone, one is back where one was. */
export function useMove() {
  const client = useQueryClient();
  const t = useText();
  const navigate = useNavigate();
  const me = useQuery(meQuery).data?.member.id ?? '';
  const open = (id: string) =>
    void navigate({ to: '/inbox/$conversationId', params: { conversationId: id }, search: true, replace: true });
  return async (row: ConversationRow, account: { readonly id: string; readonly name: string }): Promise<void> => {
    try {
      const { eventId, to } = await moveTo(client, row, account.id, me);
      open(to.id);
      const back = () =>
        void takeBack(client, row.id, eventId, me).then(
          () => {
            void client.invalidateQueries({ queryKey: keys.draft(row.id) });
            open(row.id);
            notify(t('conversations.did.undone'));
          },
          (error: unknown) => notify(whyNot(error, t), { tone: 'breach' }),
        );
      notify(t('conversations.did.moved', { name: account.name }), {
        undo: { label: t('conversations.act.undo'), run: back },
      });
    } catch (error) {
      notify(whyNot(error, t), { tone: 'breach' });
    }
  };
}
