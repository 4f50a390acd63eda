import type { ConversationRow } from '@tertulia/contract';
import { clockInSentence, rowMoment, span, spanCount } from '../../i18n/moment.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { useTicking } from '../../ui/ticker.ts';
import { waitAt } from './wait.ts';

const tones = { plain: 'text-ink-3', soon: 'font-semibold text-waiting', late: 'font-semibold text-breach' };

/** “quedan 9 min”, “11 min de retraso”; for who does not wait, when they last moved. Renders when its words change. */
export function WaitLabel({
  row,
  short = false,
  className = '',
}: {
  row: Pick<ConversationRow, 'waiting' | 'lastActivityAt'>;
  /** Only the span, and a sign where it is late: for rows of one line. */
  short?: boolean;
  className?: string;
}) {
  const t = useText();
  const locale = useLocale();
  const said = useTicking((now) => {
    if (!row.waiting) {
      const when = rowMoment(Date.parse(row.lastActivityAt), now, locale);
      return `plain|${when}|${when}`;
    }
    const wait = waitAt(row.waiting, now);
    const words = span(wait.ms, locale);
    return `${wait.tone}|${words}|${wait.tone === 'late' ? t('conversations.wait.late', { span: words }) : t('conversations.wait.left', { span: words, count: spanCount(wait.ms) })}`;
  });
  const [tone = 'plain', brief = '', words = ''] = said.split('|');
  const title = row.waiting
    ? t('conversations.wait.promise', {
        since: clockInSentence(Date.parse(row.waiting.since), locale),
        due: clockInSentence(Date.parse(row.waiting.dueAt), locale),
      })
    : undefined;
  return (
    <span
      title={title}
      className={`text-xs whitespace-nowrap ${tone in tones ? tones[tone as keyof typeof tones] : ''} ${className}`}
    >
      {short && tone === 'late' && <Icon name="alert" className="mr-1 inline size-3.5 align-[-2px]" />}
      {short ? <span className="unseen">{words}</span> : words}
      {short && <span aria-hidden="true">{brief}</span>}
    </span>
  );
}
