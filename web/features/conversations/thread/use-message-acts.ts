import type { ChannelManifest, Message } from '@tertulia/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useText } from '../../../i18n/use-text.ts';
import { useCommands } from '../../../ui/commands.ts';
import { notify } from '../../../ui/notice.ts';
import { takenBack } from '../composer/taken-back.ts';
import { hide, react, undoSend } from '../message-queries.ts';
import { whyNot } from '../use-acts.ts';

const liked = '👍';

export type MessageActs = {
  readonly mayReact: (message: Message) => boolean;
  readonly mayHide: (message: Message) => boolean;
  readonly mayTakeBack: (message: Message) => boolean;
  readonly takeBack: (message: Message) => void;
  readonly react: (message: Message, emoji: string | null) => void;
  readonly hide: (message: Message, hidden: boolean) => void;
};

/** What can be done to what somebody wrote, where the network lets us; `+` and `h` mean the message in focus, else their last. */
export function useMessageActs(
  messages: readonly Message[],
  channel: ChannelManifest | undefined,
  mayReply: boolean,
): MessageActs {
  const t = useText();
  const client = useQueryClient();
  const complain = (error: unknown) => notify(whyNot(error, t), { tone: 'breach' });
  const can = (action: 'react' | 'hide') => mayReply && channel?.actions[action] === 'yes';
  const acts: MessageActs = {
    mayReact: (message) => can('react') && message.kind === 'inbound' && message.deletedAt === null,
    mayHide: (message) =>
      can('hide') && message.kind === 'inbound' && message.visibility === 'public' && message.deletedAt === null,
    // on its way out, or kept behind what stopped: as long as it has not left
    mayTakeBack: ({ delivery }) => mayReply && (delivery.state === 'queued' || delivery.state === 'later'),
    takeBack: (message) =>
      void undoSend(client, message).then(() => {
        takenBack.set(message);
        notify(t('conversations.did.sendUndone'));
      }, complain),
    react: (message, emoji) => void react(client, message, emoji).catch(complain),
    hide: (message, hidden) =>
      void hide(client, message, hidden).then(
        () =>
          notify(hidden ? t('conversations.did.hidden') : t('conversations.did.shown'), {
            undo: { label: t('conversations.act.undo'), run: () => acts.hide(message, !hidden) },
          }),
        complain,
      ),
  };
  const meant = (allowed: (message: Message) => boolean): Message | undefined => {
    const focused = document.activeElement?.closest<HTMLElement>('[data-message]')?.dataset['message'];
    return messages.find((each) => each.id === focused && allowed(each)) ?? messages.findLast(allowed);
  };
  const group = t('frame.group_conversation');
  const target = meant(acts.mayHide);
  useCommands([
    ...(can('react')
      ? [
          {
            id: 'like',
            label: t('conversations.act.like'),
            group,
            keys: '+',
            run: () => {
              const message = meant(acts.mayReact);
              const isOurs = message?.reactions.some((each) => each.ours && each.emoji === liked) ?? false;
              if (message) acts.react(message, isOurs ? null : liked);
            },
          },
        ]
      : []),
    ...(target
      ? [
          {
            id: 'hide',
            label: target.hiddenAt === null ? t('conversations.message.hide') : t('conversations.message.show'),
            group,
            keys: 'h',
            run: () => {
              const message = meant(acts.mayHide);
              if (message) acts.hide(message, message.hiddenAt === null);
            },
          },
        ]
      : []),
  ]);
  return acts;
}
