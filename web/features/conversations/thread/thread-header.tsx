import type { Conversation } from '@tertulia/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { channelName } from '../../../i18n/channel-name.ts';
import { shortMoment } from '../../../i18n/moment.ts';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import { channelsQuery } from '../../../live/workspace-queries.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Face } from '../../../ui/face.tsx';
import { DrawnIcon, Icon } from '../../../ui/icon.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { useStore } from '../../../ui/store.ts';
import { isSettled } from '../acts.ts';
import { openPicker } from '../pickers/open-picker.ts';
import { Pickers, type PickerName } from '../pickers/pickers.tsx';
import { useActs } from '../use-acts.ts';
import { WaitLabel } from '../wait-label.tsx';

/** Whose conversation, where, until when, in whose hands; and what can be done with it. */
export function ThreadHeader({
  conversation,
  mayWork,
  onBack,
  onAdvance,
  onPerson,
}: {
  conversation: Conversation;
  mayWork: boolean;
  onBack: () => void;
  onAdvance: () => void;
  onPerson: () => void;
}) {
  const t = useText();
  const { act, me } = useActs();
  const asked = useStore(openPicker);
  // a sheet needs its control to stand already: one asked for before the thread came opens a moment after it
  const [stands, setStands] = useState(false);
  useEffect(() => setStands(true), []);
  const picker = stands && asked?.about === conversation.id ? asked.name : null;
  const acts = useRef<HTMLDivElement>(null);
  const settled = isSettled(conversation.status);
  const settle = () => {
    if (!settled) onAdvance();
    void act([conversation], { do: settled ? 'reopen' : 'resolve' });
  };
  const open = (name: PickerName) => () => openPicker.set({ about: conversation.id, name });
  return (
    <header className="@container flex flex-none items-center gap-3 border-b border-line py-3 pr-4 pl-6 max-pane:gap-2 max-pane:py-2 max-pane:pr-2 max-pane:pl-1">
      <IconButton icon="back" name={t('conversations.thread.back')} onClick={onBack} className="-mr-1 pane:hidden" />
      <div className="min-w-0 flex-1">
        <h2 className="flex font-voice text-name/[1.25] font-medium">
          <button
            type="button"
            onClick={onPerson}
            className="relative min-w-0 rounded-1 text-left hover:underline max-pane:before:absolute max-pane:before:inset-x-0 max-pane:before:-inset-y-3"
          >
            <span className="block truncate">{conversation.contact.name}</span>
          </button>
        </h2>
        <MetaLine conversation={conversation} me={me} />
      </div>
      {mayWork && (
        <div ref={acts} className="flex flex-none items-center gap-1">
          <AssignButton conversation={conversation} onClick={open('assign')} />
          <IconButton
            icon="label"
            name={t('conversations.act.label')}
            keys="l"
            onClick={open('label')}
            className="max-pane:hidden"
          />
          <Button icon="clock" keys="s" onClick={open('snooze')} className="@max-[720px]:hidden max-pane:hidden">
            {t('conversations.act.snooze')}
          </Button>
          <IconButton
            icon="clock"
            name={t('conversations.act.snooze')}
            keys="s"
            onClick={open('snooze')}
            className="@min-[720px]:hidden max-pane:hidden"
          />
          <Button
            icon={settled ? 'undo' : 'check'}
            keys="e"
            onClick={settle}
            className="max-pane:!px-3 max-pane:[&>svg]:hidden"
          >
            {settled ? t('conversations.act.reopen') : t('conversations.act.resolve')}
          </Button>
          <Menu
            name={t('conversations.act.more')}
            trigger={<Icon name="more" />}
            triggerClass="grid size-8.5 place-items-center rounded-1 text-ink-3 hover:bg-ink/6 max-pane:size-12"
            items={[
              { id: 'assign', label: t('conversations.act.assign'), icon: 'person', keys: 'a', run: open('assign') },
              { id: 'label', label: t('conversations.act.label'), icon: 'label', keys: 'l', run: open('label') },
              { id: 'snooze', label: t('conversations.act.snooze'), icon: 'clock', keys: 's', run: open('snooze') },
              {
                id: 'set-aside',
                label: t('conversations.act.setAside'),
                icon: 'block',
                keys: 'i',
                run: open('set-aside'),
              },
              { id: 'move', label: t('conversations.act.move'), icon: 'move', keys: 'm', run: open('move') },
              { id: 'person', label: t('conversations.act.person'), icon: 'people', keys: 'p', run: onPerson },
              {
                id: 'copy-link',
                label: t('conversations.act.copyLink'),
                icon: 'link',
                run: () => void navigator.clipboard.writeText(location.href),
              },
            ]}
          />
          <Pickers
            open={picker}
            anchor={acts}
            rows={[conversation]}
            onClose={() => openPicker.set(null)}
            onDone={(left) => {
              if (left) onAdvance();
            }}
          />
        </div>
      )}
    </header>
  );
}

function MetaLine({ conversation, me }: { conversation: Conversation; me: string }) {
  const t = useText();
  const locale = useLocale();
  const channel = useQuery(channelsQuery).data?.items.find((each) => each.id === conversation.channel);
  const { assignee } = conversation;
  const words = [
    conversation.accountName,
    ...(conversation.kind === 'direct' ? [] : [t(`conversations.kind.${conversation.kind}`)]),
  ].filter(Boolean);
  return (
    <p className="flex min-w-0 items-center gap-x-1 overflow-hidden text-sm whitespace-nowrap text-ink-3">
      {/* the names give way first, how it stands last; on a phone the wait comes before the account, of which less is left */}
      {channel && <DrawnIcon markup={channel.icon} className="size-4 flex-none pane:hidden max-[360px]:hidden" />}
      <span className="min-w-0 truncate max-pane:order-3 max-[360px]:hidden">
        {/* on a phone its sign stands for the channel: the account has the room */}
        {channel && <span className="max-pane:sr-only">{channelName(channel, locale)} · </span>}
        {words.join(' · ')}
      </span>
      {conversation.waiting && (
        <>
          <span aria-hidden="true" className="max-pane:order-2 max-[360px]:hidden">
            ·
          </span>
          <WaitLabel row={conversation} className="!text-sm max-pane:order-1" />
        </>
      )}
      {conversation.status !== 'open' && (
        <span className="max-w-[75%] flex-none truncate max-pane:order-4">
          <span aria-hidden="true" className={conversation.waiting ? '' : 'max-[360px]:hidden'}>
            ·{' '}
          </span>
          {conversation.snoozedUntil && conversation.status === 'snoozed'
            ? t('conversations.thread.snoozedUntil', {
                when: shortMoment(Date.parse(conversation.snoozedUntil), locale),
              })
            : t(`conversations.status.${conversation.status}`)}
        </span>
      )}
      {/* where there is no room for it, the face on the button says it */}
      <span className="max-w-[45%] flex-none truncate max-pane:hidden @max-[640px]:hidden">
        ·{' '}
        {assignee === null
          ? t('conversations.thread.unowned')
          : assignee.id === me
            ? t('conversations.thread.assigneeYou')
            : t('conversations.thread.assignee', { name: assignee.name })}
      </span>
    </p>
  );
}

/** Who has it looks out of the button that gives it to somebody. */
function AssignButton({ conversation, onClick }: { conversation: Conversation; onClick: () => void }) {
  const t = useText();
  const { assignee } = conversation;
  if (assignee === null)
    return (
      <IconButton
        icon="person"
        name={t('conversations.act.assign')}
        keys="a"
        onClick={onClick}
        className="max-pane:hidden"
      />
    );
  const name = `${t('conversations.act.assign')}. ${t('conversations.thread.assignee', { name: assignee.name })}`;
  return (
    <button
      type="button"
      aria-label={name}
      title={`${name} (a)`}
      onClick={onClick}
      className="grid size-8.5 flex-none place-items-center rounded-1 hover:bg-ink/6 max-pane:hidden"
    >
      <Face name={assignee.name} size="small" />
    </button>
  );
}
