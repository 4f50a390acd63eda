import type { Contact } from '@tertulia/contract';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { inWords } from '../../live/in-words.ts';
import { Button } from '../../ui/button.tsx';
import { handOver } from '../../ui/hand-over.ts';
import { notify } from '../../ui/notice.ts';
import { SureButton } from '../workspaces/sure-button.tsx';

/** What the law gives everybody: all that is held of them, and to be forgotten. */
export function Leaving({ contact }: { contact: Contact }) {
  const t = useText();
  const navigate = useNavigate();
  const { id, name, version, conversations: count } = contact;
  const onError = (error: unknown) => notify(inWords(error, t), { tone: 'breach' });
  const hand = useMutation({
    mutationFn: () => call('GET /api/v1/contacts/:id/export', { params: { id } }),
    onSuccess: (all) => handOver(`${id}.json`, JSON.stringify(all, null, 2), 'application/json'),
    onError,
  });
  const erase = useMutation({
    mutationFn: () => call('DELETE /api/v1/contacts/:id', { params: { id }, query: { version } }),
    onSuccess: async () => {
      notify(t('contacts.erased'));
      await navigate({ to: '/inbox', search: true });
    },
    onError,
  });
  return (
    <section aria-label={t('contacts.theirData')} className="mt-3 flex flex-wrap gap-x-2 border-t border-line pt-3">
      <Button
        look="quiet"
        icon="download"
        busy={hand.isPending}
        className="-ml-2 !text-ink-3"
        onClick={() => hand.mutate()}
      >
        {t('contacts.export')}
      </Button>
      <SureButton
        verb={t('contacts.erase')}
        what={name}
        icon="trash"
        ask={t(contact.mergedFrom.length === 0 ? 'contacts.eraseAsk' : 'contacts.eraseAskMerged', { count })}
        busy={erase.isPending}
        className="-ml-2 !text-ink-3"
        onSure={() => erase.mutate()}
      />
    </section>
  );
}
