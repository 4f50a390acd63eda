import type { Conversation, ConversationRow } from '@tertulia/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useText } from '../../i18n/use-text.ts';
import { keys } from '../../live/keys.ts';
import { meQuery } from '../../live/workspace-queries.ts';
import { useCommands } from '../../ui/commands.ts';
import { notify } from '../../ui/notice.ts';
import { isSettled } from './acts.ts';
import { openPicker } from './pickers/open-picker.ts';
import type { PickerName } from './pickers/pickers.tsx';
import { conversationQuery } from './queries.ts';
import { useActs, whyNot } from './use-acts.ts';

/**
 * What the keys do to the open conversation, from the moment it is chosen: the list knows it already, so a key pressed before
 * its thread has come is neither lost nor meant for the one before.
 * @param chosen the conversation last asked for, which the screen may not show yet
 */
export function useOpenActs(
  open: string | null,
  chosen: () => string | null,
  rows: readonly ConversationRow[],
  advance: () => void,
): void {
  const t = useText();
  const client = useQueryClient();
  const mayWork = useQuery(meQuery).data?.permissions.includes('conversation.work') ?? false;
  const { act, self } = useActs();

  const known = (id: string | null): ConversationRow | undefined => {
    if (id === null) return undefined;
    const read = client.getQueryData<Conversation>(keys.conversation(id));
    const listed = rows.find((row) => row.id === id);
    return read && listed ? (read.version < listed.version ? listed : read) : (read ?? listed);
  };
  const onChosen = (run: (row: ConversationRow) => void) => () => {
    const id = chosen();
    if (id === null) return;
    const row = known(id);
    if (row) run(row);
    else
      void client
        .ensureQueryData(conversationQuery(id))
        .then(run, (error: unknown) => notify(whyNot(error, t), { tone: 'breach' }));
  };
  const ask = (name: PickerName) => () => {
    const about = chosen();
    if (about !== null) openPicker.set({ about, name });
  };
  const settled = isSettled(known(open)?.status);
  const group = t('frame.group_conversation');
  useCommands(
    mayWork && open !== null
      ? [
          {
            id: 'resolve',
            label: settled ? t('conversations.act.reopen') : t('conversations.act.resolve'),
            group,
            keys: 'e',
            run: onChosen((row) => {
              if (!isSettled(row.status)) advance();
              void act([row], { do: isSettled(row.status) ? 'reopen' : 'resolve' });
            }),
          },
          { id: 'assign', label: t('conversations.act.assign'), group, keys: 'a', run: ask('assign') },
          {
            id: 'assign-me',
            label: t('conversations.act.assignMe'),
            group,
            keys: 'Shift+a',
            run: onChosen((row) => void act([row], { do: 'assign', to: self })),
          },
          { id: 'label', label: t('conversations.act.label'), group, keys: 'l', run: ask('label') },
          { id: 'snooze', label: t('conversations.act.snooze'), group, keys: 's', run: ask('snooze') },
          { id: 'set-aside', label: t('conversations.act.setAside'), group, keys: 'i', run: ask('set-aside') },
          { id: 'move', label: t('conversations.act.move'), group, keys: 'm', run: ask('move') },
          {
            id: 'copy-link',
            label: t('conversations.act.copyLink'),
            group,
            run: () => void navigator.clipboard.writeText(location.href),
          },
        ]
      : [],
  );
}
