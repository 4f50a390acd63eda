import type { Delivery } from '@tertulia/contract';
import { clockInSentence } from '../../../i18n/moment.ts';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import { Icon, type IconName } from '../../../ui/icon.tsx';

const signs: Record<Delivery['state'], { icon: IconName; look: string } | null> = {
  received: null,
  queued: { icon: 'clock', look: '' },
  sending: { icon: 'clock', look: '' },
  sent: { icon: 'sent', look: '' },
  delivered: { icon: 'read', look: '' },
  read: { icon: 'read', look: 'text-calm' },
  later: { icon: 'clock', look: 'text-waiting' },
  refused: { icon: 'alert', look: 'text-breach' },
  failed: { icon: 'alert', look: 'text-breach' },
  unknown: { icon: 'question', look: 'text-waiting' },
  undone: { icon: 'undo', look: '' },
};

/** Given up by a person while nobody knew: that it did not arrive would be more than we know. */
const isDropped = (delivery: Delivery): boolean => delivery.state === 'failed' && delivery.code === 'delivery.skipped';

/** How far one message has come, in a sign and a word; and why, when it went wrong. */
export function Receipt({ delivery }: { delivery: Delivery }) {
  const t = useText();
  const locale = useLocale();
  const sign = signs[delivery.state];
  if (!sign || delivery.state === 'received') return null;
  const words =
    delivery.state === 'later'
      ? t('conversations.delivery.later', { when: clockInSentence(Date.parse(delivery.until), locale) })
      : isDropped(delivery)
        ? t('conversations.delivery.skipped')
        : t(`conversations.delivery.${delivery.state}`);
  const why = 'why' in delivery && delivery.why !== '' ? t('conversations.delivery.why', { why: delivery.why }) : null;
  return (
    <span className={`inline-flex flex-wrap items-center gap-1 ${sign.look}`}>
      <Icon name={sign.icon} className="size-3.5" />
      {words}
      {why && <span className="text-ink-2">· {why}</span>}
    </span>
  );
}
