import type { Message } from '@tertulia/contract';
import { useText } from '../../../i18n/use-text.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Menu, type MenuItem } from '../../../ui/menu.tsx';
import { notify } from '../../../ui/notice.ts';
import type { MessageActs } from './use-message-acts.ts';

const quick = ['👍', '❤️', '😂', '🙏', '😮'];

/** The menu beside a message. Without anything to offer there is none. */
export function MessageActions({
  message,
  acts,
  onReplyTo,
}: {
  message: Message;
  acts: MessageActs;
  onReplyTo: ((message: Message) => void) | null;
}) {
  const t = useText();
  const items: MenuItem[] = [
    ...(onReplyTo
      ? [
          {
            id: 'reply',
            label: t('conversations.message.reply'),
            icon: 'reply' as const,
            run: () => onReplyTo(message),
          },
        ]
      : []),
    ...(message.text === ''
      ? []
      : [
          {
            id: 'copy',
            label: t('conversations.message.copy'),
            icon: 'copy' as const,
            run: () =>
              void navigator.clipboard.writeText(message.text).then(() => notify(t('conversations.message.copied'))),
          },
        ]),
    ...(acts.mayHide(message)
      ? [
          {
            id: 'hide',
            label: message.hiddenAt === null ? t('conversations.message.hide') : t('conversations.message.show'),
            icon: 'hidden' as const,
            keys: 'h',
            run: () => acts.hide(message, message.hiddenAt === null),
          },
        ]
      : []),
    ...(acts.mayReact(message)
      ? quick.map((emoji) => ({
          id: emoji,
          label: `${t('conversations.message.react')} ${emoji}`,
          sign: emoji,
          run: () => acts.react(message, emoji),
        }))
      : []),
  ];
  if (items.length === 0) return null;
  return (
    <Menu
      name={t('conversations.message.actions')}
      items={items}
      trigger={<Icon name="more" className="size-4" />}
      triggerClass="grid size-8 flex-none place-items-center rounded-full text-ink-3 hover:bg-ink/6 max-pane:size-12 pane:opacity-0 pane:group-hover/message:opacity-100 pane:focus-visible:opacity-100 pane:aria-expanded:opacity-100"
    />
  );
}
