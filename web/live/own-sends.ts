import type { ConversationRow, Message } from '@tertulia/contract';

/** What this tab is sending, by conversation. */
const onTheirWay = new Map<string, Promise<unknown>>();
/** When what it sent last stands in its thread. */
const sentAt = new Map<string, string>();

/** Notes what this tab sends into a conversation, until it is answered and after. */
export async function noteSend(conversationId: string, sending: Promise<Message>): Promise<Message> {
  onTheirWay.set(conversationId, sending);
  try {
    const message = await sending;
    sentAt.set(conversationId, message.at);
    return message;
  } finally {
    if (onTheirWay.get(conversationId) === sending) onTheirWay.delete(conversationId);
  }
}

/** Resolves when what this tab sends there has been answered, whatever the answer: what is done after sending is done after it. */
export async function sendsAnswered(conversationId: string): Promise<void> {
  await onTheirWay.get(conversationId)?.catch(() => undefined); // whoever sent it says so
}

/** Is the newest in its thread what this tab sent? */
export const isOwnNewest = ({ id, lastMessage }: ConversationRow): boolean =>
  lastMessage !== null && lastMessage.at === sentAt.get(id);
