import type { Message } from '@tertulia/contract';

export type Side = 'them' | 'us' | 'note';
export type TalkItem =
  | { readonly type: 'day'; readonly key: string; readonly at: number }
  | { readonly type: 'activity'; readonly key: string; readonly message: Message }
  | {
      readonly type: 'group';
      readonly key: string;
      readonly side: Side;
      readonly author: string;
      readonly messages: readonly Message[];
    };

const together = 5 * 60_000;

/** A thread as it is read: under the day, what one person said in one breath together. */
export function groupMessages(messages: readonly Message[], dayOf: (at: number) => string): readonly TalkItem[] {
  const items: TalkItem[] = [];
  let day = '';
  for (const message of messages) {
    const at = Date.parse(message.at);
    if (dayOf(at) !== day) {
      day = dayOf(at);
      items.push({ type: 'day', key: `day-${day}`, at });
    }
    const last = items.at(-1);
    if (message.kind === 'activity') items.push({ type: 'activity', key: message.id, message });
    else if (last?.type === 'group' && continues(last, message))
      items[items.length - 1] = { ...last, messages: [...last.messages, message] };
    else
      items.push({
        type: 'group',
        key: message.id,
        side: sideOf(message),
        author: authorName(message),
        messages: [message],
      });
  }
  return items;
}

const continues = (group: Extract<TalkItem, { type: 'group' }>, message: Message): boolean => {
  const before = group.messages.at(-1);
  return (
    before !== undefined &&
    sideOf(message) !== 'note' &&
    group.side === sideOf(message) &&
    group.author === authorName(message) &&
    before.visibility === message.visibility &&
    before.sentAs === message.sentAs &&
    Date.parse(message.at) - Date.parse(before.at) < together
  );
};

export const sideOf = (message: Message): Side =>
  message.kind === 'inbound' ? 'them' : message.kind === 'note' ? 'note' : 'us';
export const authorName = (message: Message): string => ('name' in message.author ? message.author.name : '');
