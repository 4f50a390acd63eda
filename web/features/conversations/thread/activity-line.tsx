import type { Message } from '@tertulia/contract';
import { Link } from '@tanstack/react-router';
import { clockTime, shortMoment } from '../../../i18n/moment.ts';
import { useLocale, useText, type Text } from '../../../i18n/use-text.ts';

const known = [
  'assigned',
  'assigned-self',
  'unassigned',
  'resolved',
  'reopened',
  'reopened-by-contact',
  'snoozed',
  'woke',
  'set-aside',
  'labelled',
  'undone',
  'merged',
  'moved-to',
  'moved-from',
] as const;

/** What happened to the conversation itself, in one quiet line. */
export function ActivityLine({ message }: { message: Message }) {
  const t = useText();
  const locale = useLocale();
  return (
    <p className="self-center text-center text-xs text-ink-3">
      {wordsOf(message, t, locale)}{' '}
      {message.activity?.values['conversationId'] && (
        <>
          <Link
            to="/inbox/$conversationId"
            params={{ conversationId: message.activity.values['conversationId'] }}
            search={true}
            className="font-medium text-ink-2 underline"
          >
            {t('conversations.activity.open')}
          </Link>{' '}
        </>
      )}
      <time dateTime={message.at}>{clockTime(Date.parse(message.at), locale)}</time>
    </p>
  );
}

function wordsOf({ activity }: Message, t: Text, locale: string): string {
  const code = known.find((each) => each === activity?.code);
  if (!code || !activity) return t('conversations.activity.other');
  const { until, ...values } = activity.values;
  const at = until === undefined ? Number.NaN : Date.parse(until);
  return t(`conversations.activity.${code}`, {
    by: '',
    to: '',
    account: '',
    ...values,
    until: Number.isNaN(at) ? (until ?? '') : shortMoment(at, locale),
  });
}
