import type { Message } from '@tertulia/contract';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { clockInSentence } from '../../../i18n/moment.ts';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useSettle } from '../message-queries.ts';
import { whyNot } from '../use-acts.ts';

type Unknown = Extract<Message['delivery'], { state: 'unknown' }>;

/** A message that may or may not have gone out: a person settles it, nobody guesses. */
export function UnknownOutcome({ message, delivery }: { message: Message; delivery: Unknown }) {
  const t = useText();
  const locale = useLocale();
  const id = useId();
  const [sure, setSure] = useState(false);
  const settle = useMutation(useSettle(message));
  return (
    <section
      aria-labelledby={id}
      className="mt-1 max-w-[62ch] rounded-2 border border-waiting/50 bg-waiting/8 px-3.5 py-3 text-sm"
    >
      <h4 id={id} className="flex items-center gap-2 font-semibold">
        <Icon name="question" className="size-4 text-waiting" />
        {t('conversations.unknown.title')}
      </h4>
      <p className="mt-1 text-ink-2">
        {t('conversations.unknown.text')}{' '}
        {t('conversations.unknown.since', { when: clockInSentence(Date.parse(delivery.since), locale) })}
      </p>
      <p className="mt-1 text-ink-2">{t('conversations.unknown.stopped')}</p>
      {!delivery.canLookUp && <p className="mt-1 text-ink-2">{t('conversations.unknown.cannotLookUp')}</p>}
      {settle.data?.delivery.state === 'unknown' && (
        <p role="status" className="mt-1 font-medium text-ink">
          {t('conversations.unknown.cannotTell')}
        </p>
      )}
      {sure && <p className="mt-1 font-medium text-waiting">{t('conversations.unknown.confirmResend')}</p>}
      <div className="mt-2.5 flex flex-wrap gap-2">
        {delivery.canLookUp && (
          <Button look="solid" busy={settle.isPending} onClick={() => settle.mutate('look-up')}>
            {t('conversations.unknown.lookUp')}
          </Button>
        )}
        <Button busy={settle.isPending} onClick={() => settle.mutate('mark-sent')}>
          {t('conversations.unknown.markSent')}
        </Button>
        <Button
          busy={settle.isPending}
          look={sure ? 'danger' : 'plain'}
          onClick={() => (sure ? settle.mutate('resend') : setSure(true))}
        >
          {t('conversations.unknown.resend')}
        </Button>
        <Button busy={settle.isPending} onClick={() => settle.mutate('skip')}>
          {t('conversations.unknown.skip')}
        </Button>
      </div>
      {settle.isError && (
        <p role="alert" className="mt-2 text-breach">
          {whyNot(settle.error, t)}
        </p>
      )}
    </section>
  );
}
