import type { Message } from '@tertulia/contract';
import { useText } from '../../../i18n/use-text.ts';

/** Who else had this message, and whom it did not reach. */
export function RecipientLine({ recipients, contactId }: { recipients: Message['recipients']; contactId: string }) {
  const t = useText();
  const to = recipients.filter((one) => one.role === 'to' && one.contactId !== contactId);
  const copies = recipients.filter((one) => one.role === 'copy');
  const missed = recipients.filter((one) => one.failure !== null);
  if (to.length + copies.length + missed.length === 0) return null;
  return (
    <div className="max-w-full px-1 text-xs text-ink-3 [overflow-wrap:anywhere]">
      {to.length > 0 && <p>{t('conversations.message.sentTo', { names: namesOf(to) })}</p>}
      {copies.length > 0 && (
        <p title={copies.map((one) => one.handle).join(', ')}>
          {t('conversations.message.copyTo', { names: namesOf(copies) })}
        </p>
      )}
      {missed.map((one) => (
        <p key={one.identityId} className="text-breach">
          {t('conversations.message.missed', { name: one.name || one.handle, why: one.failure ?? '' })}
        </p>
      ))}
    </div>
  );
}

const namesOf = (people: Message['recipients']): string => people.map((one) => one.name || one.handle).join(', ');
