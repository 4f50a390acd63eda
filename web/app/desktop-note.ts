import type { Heard } from '../live/heard.ts';

export type Told = {
  readonly why: 'message' | 'mention';
  readonly name: string;
  readonly text: string;
  readonly conversationId: string;
};

/** Somebody wrote where it is this member's or nobody's turn, or called them in a note. What one did oneself is no news. */
export function worthTelling(event: Heard, me: string): Told | null {
  if (event.by.type === 'member' && event.by.id === me) return null;
  if (event.type === 'note.written') {
    const { message } = event.data;
    if (!message.mentions.some((each) => each === me)) return null;
    return {
      why: 'mention',
      name: 'name' in message.author ? message.author.name : '',
      text: message.text,
      conversationId: message.conversationId,
    };
  }
  if (event.type !== 'message.received') return null;
  const { message, conversation } = event.data;
  const isMine = conversation.assignee === null || conversation.assignee.id === me;
  if (!isMine || conversation.waiting === null) return null;
  return { why: 'message', name: conversation.contact.name, text: message.text, conversationId: conversation.id };
}

/** Outside the window, grouped by person: ten lines of one person are one note. Only when nobody looks at the desk. */
export function desktopNote(told: Told & { readonly title: string; readonly open: () => void }): void {
  if (
    typeof Notification === 'undefined' ||
    Notification.permission !== 'granted' ||
    document.visibilityState === 'visible'
  )
    return;
  const note = new Notification(told.title, {
    body: told.text.slice(0, 140),
    tag: told.conversationId,
    icon: '/icon.svg',
  });
  note.addEventListener('click', () => {
    window.focus();
    told.open();
    note.close();
  });
}
