import type { ConversationRow, Destination } from '@tertulia/contract';
import { useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { channelName } from '../../../i18n/channel-name.ts';
import { useLocale, useText, type Text } from '../../../i18n/use-text.ts';
import { channelsQuery } from '../../../live/workspace-queries.ts';
import { DrawnIcon } from '../../../ui/icon.tsx';
import { PickList } from '../../../ui/pick-list.tsx';
import { destinationsQuery } from '../moving.ts';
import { useMove } from '../use-move.ts';

/** From which account to go on with this person. Those that cannot reach them say why. */
export function MovePicker({
  anchor,
  row,
  onClose,
}: {
  anchor: RefObject<HTMLElement | null>;
  row: ConversationRow;
  onClose: () => void;
}) {
  const t = useText();
  const locale = useLocale();
  const query = useQuery(destinationsQuery(row.id));
  const channels = useQuery(channelsQuery).data?.items;
  const move = useMove();
  const items = query.data?.items ?? [];
  return (
    <PickList
      anchor={anchor}
      name={t('conversations.moveTo.title')}
      find={t('conversations.moveTo.find')}
      none={query.isPending ? t('ui.loading') : t('conversations.moveTo.none', { name: row.contact.name })}
      wide
      choices={items.map((each) => {
        const channel = channels?.find((one) => one.id === each.channel);
        return {
          id: each.accountId,
          label:
            each.accountId === row.accountId ? t('conversations.moveTo.samePrivate', { name: each.name }) : each.name,
          below: wordsOf(each, row, t),
          disabled: each.reach.how === 'cannot',
          ...(channel ? { start: <DrawnIcon markup={channel.icon} className="size-4.5 text-ink-3" /> } : {}),
          also: `${channel ? channelName(channel, locale) : ''} ${each.handle}`,
        };
      })}
      onClose={onClose}
      onPick={(choice) => {
        onClose();
        void move(row, { id: choice.id, name: choice.label });
      }}
    />
  );
}

function wordsOf({ reach, person }: Destination, row: ConversationRow, t: Text): string {
  const name = person ?? row.contact.name;
  switch (reach.how) {
    case 'continues':
      return t('conversations.moveTo.continues', { name });
    case 'begins':
      return t('conversations.moveTo.begins', { name });
    case 'cannot':
      return t(`conversations.moveTo.${reach.why}`, { name: row.contact.name });
    default:
      return '';
  }
}
