import type { Contact, ContactId } from '@tertulia/contract';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { read } from '../../live/desk-client.ts';
import { keys } from '../../live/keys.ts';
import { inWords } from '../../live/in-words.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Face } from '../../ui/face.tsx';
import { notify } from '../../ui/notice.ts';
import { useMergeContact } from './queries.ts';

/** The same person on another network: joined by hand, and parted again when it was a mistake. */
export function Merging({ contact }: { contact: Contact }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const { merge, unmerge } = useMergeContact(contact);
  const fail = (error: unknown) => notify(inWords(error, t), { tone: 'breach' });
  const part = (from: ContactId) =>
    unmerge.mutate(from, { onSuccess: () => notify(t('contacts.unmerged')), onError: fail });
  const join = (from: ContactId) => {
    setOpen(false);
    merge.mutate(from, {
      onSuccess: () =>
        notify(t('contacts.merged_done'), { undo: { label: t('contacts.unmerge'), run: () => part(from) } }),
      onError: fail,
    });
  };
  return (
    <section className="mt-2 border-t border-line pt-3">
      {contact.mergedFrom.map((each) => (
        <p key={each.id} className="flex items-center justify-between gap-2 text-ink-3">
          <span className="min-w-0 truncate">{t('contacts.mergedWith', { name: each.name })}</span>
          <Button look="quiet" busy={unmerge.isPending} onClick={() => part(each.id)}>
            {t('contacts.unmerge')}
          </Button>
        </p>
      ))}
      <Button look="quiet" icon="people" className="-ml-2 !text-ink-3" onClick={() => setOpen(true)}>
        {t('contacts.merge')}
      </Button>
      {open && <MergeDialog contact={contact} onPick={join} onClose={() => setOpen(false)} />}
    </section>
  );
}

function MergeDialog({
  contact,
  onPick,
  onClose,
}: {
  contact: Contact;
  onPick: (from: ContactId) => void;
  onClose: () => void;
}) {
  const t = useText();
  const [asked, setAsked] = useState('');
  const q = useDeferredValue(asked.trim());
  const found = useQuery({
    queryKey: keys.search(q),
    enabled: q !== '',
    staleTime: 30_000,
    queryFn: ({ signal }) => read('GET /api/v1/search', { query: { q } }, signal),
  });
  const people = (found.data?.items ?? []).filter(
    (hit, at, all) =>
      hit.contactId !== null &&
      hit.contactId !== contact.id &&
      all.findIndex((other) => other.contactId === hit.contactId) === at,
  );
  return (
    <Dialog title={t('contacts.mergeTitle')} onClose={onClose}>
      <p className="mb-3 text-ink-2">{t('contacts.mergeText')}</p>
      <input
        autoFocus
        value={asked}
        onChange={(event) => setAsked(event.target.value)}
        aria-label={t('contacts.mergeFind')}
        placeholder={t('contacts.mergeFind')}
        className="h-10 w-full rounded-1 border border-line-control bg-raised px-3 max-pane:h-12"
      />
      <ul className="mt-2 flex flex-col">
        {people.map((hit) => (
          <li key={hit.contactId} className="flex items-center gap-3 border-b border-line py-2">
            <Face name={hit.name} size="small" />
            <span className="min-w-0 flex-1">
              <span className="block truncate font-medium">{hit.name}</span>
              <span className="block truncate text-sm text-ink-3">{hit.text}</span>
            </span>
            <Button onClick={() => hit.contactId && onPick(hit.contactId)}>{t('contacts.mergeDo')}</Button>
          </li>
        ))}
      </ul>
      {q !== '' && found.data && people.length === 0 && (
        <p className="py-4 text-center text-ink-3">{t('contacts.mergeNone')}</p>
      )}
    </Dialog>
  );
}
