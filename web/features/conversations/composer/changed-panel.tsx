import type { Message } from '@tertulia/contract';
import { useEffect, useRef } from 'react';
import { clockTime } from '../../../i18n/moment.ts';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { authorName } from '../thread/group-messages.ts';

/** The thread moved on while somebody wrote: what is new, and the question whether to send all the same. */
export function ChangedPanel({
  news,
  onSend,
  onEdit,
}: {
  news: readonly Message[];
  onSend: () => void;
  onEdit: () => void;
}) {
  const t = useText();
  const locale = useLocale();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <div
      ref={panel}
      tabIndex={-1}
      role="alertdialog"
      aria-label={t('conversations.composer.changed_title')}
      className="mx-3 mt-2 rounded-2 border border-waiting/50 bg-waiting/8 px-3.5 py-3 text-sm outline-none"
    >
      <p className="font-semibold">{t('conversations.composer.changed_title')}</p>
      <p className="text-ink-2">{t('conversations.composer.changed_text')}</p>
      <ul className="mt-2 flex max-h-40 flex-col gap-1 overflow-auto border-l-2 border-waiting/60 pl-3">
        {news.map((message) => (
          <li key={message.id} className="[overflow-wrap:anywhere]">
            <b className="font-medium">{authorName(message)}</b>{' '}
            <span className="text-ink-3">{clockTime(Date.parse(message.at), locale)}</span> {message.text}
          </li>
        ))}
      </ul>
      <div className="mt-2.5 flex flex-wrap gap-2">
        <Button look="solid" onClick={onEdit}>
          {t('conversations.composer.changed_edit')}
        </Button>
        <Button onClick={onSend}>{t('conversations.composer.changed_send')}</Button>
      </div>
    </div>
  );
}
