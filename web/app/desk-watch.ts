import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { showMessage } from '../features/conversations/message-queries.ts';
import { useText } from '../i18n/use-text.ts';
import { onDeskEvent } from '../live/desk-client.ts';
import { inWords } from '../live/in-words.ts';
import { sendWaiting, whenWorthTrying } from '../live/waiting-sends.ts';
import { announcer } from '../ui/live-region.ts';
import { notify } from '../ui/notice.ts';
import { desktopNote, worthTelling } from './desktop-note.ts';

/** Long enough to come back to the desk from another window. */
const mentionStaysMs = 60_000;

/** What the desk does by itself while it is open: tells of arrivals, and sends what waited for the line. */
export function useDeskWatch(me: { readonly id: string; readonly notifications: boolean } | null): void {
  const t = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const myId = me?.id ?? '';
  const notifications = me?.notifications ?? false;

  useEffect(
    () =>
      onDeskEvent((event) => {
        const told = worthTelling(event, myId);
        if (!told) return;
        const title =
          told.why === 'mention'
            ? t('frame.notifyMention', { name: told.name })
            : t('frame.notifyNew', { name: told.name });
        const open = () =>
          void navigate({ to: '/inbox/$conversationId', params: { conversationId: told.conversationId } });
        // called by name, one is told where one looks; what arrives shows in the list by itself
        const isInSight = location.pathname.endsWith(told.conversationId);
        if (told.why === 'mention' && !isInSight)
          notify(title, { also: { label: t('frame.seeNote'), run: open }, until: Date.now() + mentionStaysMs });
        else announcer.say(title);
        if (notifications) desktopNote({ ...told, title, open });
      }),
    [myId, notifications, navigate, t],
  );

  useEffect(() => {
    const again = () =>
      void sendWaiting(
        (message) => showMessage(client, message),
        (send, error) => {
          const why = inWords(error, t);
          const open = () =>
            void navigate({ to: '/inbox/$conversationId', params: { conversationId: send.conversationId } });
          const said = t('conversations.composer.notSent', { why });
          // in its own thread it stands where it was written
          if (location.pathname.endsWith(send.conversationId)) announcer.say(said);
          else
            notify(said, {
              tone: 'breach',
              until: Date.now() + 30_000,
              also: { label: t('conversations.act.open'), run: open },
            });
          return why;
        },
      );
    again();
    return whenWorthTrying(again);
  }, [client, navigate, t]);
}
