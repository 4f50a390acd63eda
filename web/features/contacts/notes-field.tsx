import type { Contact } from '@tertulia/contract';
import { useId, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { isRefused } from '../../live/refused.ts';
import { useChangeContact } from './queries.ts';

/** What the team keeps about a person, on note paper. Saved when one leaves it. */
export function NotesField({ contact, mayEdit }: { contact: Contact; mayEdit: boolean }) {
  const t = useText();
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const change = useChangeContact(contact);
  const shown = text ?? contact.notes;
  const save = () => {
    if (text === null || text === contact.notes) return setText(null);
    // what was typed stays in the field until the server has it
    change.mutate({ notes: text }, { onSuccess: () => setText(null) });
  };
  if (!mayEdit && contact.notes === '') return null;
  return (
    <section>
      <h4 className="mt-5 mb-1.5 text-xs text-ink-3">
        <label htmlFor={id}>{t('contacts.notes')}</label>
      </h4>
      <textarea
        id={id}
        value={shown}
        readOnly={!mayEdit}
        rows={Math.min(8, Math.max(2, shown.split('\n').length + Math.floor(shown.length / 36)))}
        maxLength={10_000}
        placeholder={t('contacts.noNotes')}
        aria-describedby={`${id}-help`}
        onChange={(event) => setText(event.target.value)}
        onBlur={save}
        className="w-full resize-y rounded-2 border border-transparent bg-note px-3 py-2 text-sm leading-normal hover:border-line-strong focus:border-line-control"
      />
      <p
        id={`${id}-help`}
        className={text === null && !change.isError && !change.isSuccess ? 'unseen' : 'text-xs text-ink-3'}
        role="status"
      >
        {change.isError
          ? isRefused(change.error, 'contact.changed_meanwhile') ||
            isRefused(change.error, 'conversation.changed_meanwhile')
            ? t('contacts.changed')
            : t('ui.unreached')
          : change.isSuccess && text === null
            ? t('contacts.saved')
            : t('contacts.notesHelp')}
      </p>
    </section>
  );
}
