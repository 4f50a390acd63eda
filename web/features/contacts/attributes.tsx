import type { Contact } from '@tertulia/contract';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { useChangeContact } from './queries.ts';

const box = 'h-8 min-w-0 rounded-1 border border-line-control bg-sheet px-2 text-sm max-pane:h-12';

/** What the team knows of a person, as pairs of words. */
export function Attributes({ contact, mayEdit }: { contact: Contact; mayEdit: boolean }) {
  const t = useText();
  const [adding, setAdding] = useState(false);
  const [name, setName] = useState('');
  const [value, setValue] = useState('');
  const change = useChangeContact(contact);
  const entries = Object.entries(contact.attributes);
  const add = () => {
    if (name.trim() === '' || value.trim() === '') return;
    change.mutate({ attributes: { ...contact.attributes, [name.trim()]: value.trim() } });
    setName('');
    setValue('');
    setAdding(false);
  };
  const without = (gone: string) => Object.fromEntries(entries.filter(([each]) => each !== gone));
  if (entries.length === 0 && !mayEdit) return null;
  return (
    <section>
      <h4 className="mt-5 mb-1.5 text-xs text-ink-3">{t('contacts.attributes')}</h4>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 gap-y-1">
        {entries.map(([each, words]) => (
          <div key={each} className="group col-span-2 grid grid-cols-subgrid items-center">
            <dt className="text-ink-3">{each}</dt>
            <dd className="flex items-center justify-end gap-1 text-right">
              <span className="min-w-0 [overflow-wrap:anywhere]">{words}</span>
              {mayEdit && (
                <IconButton
                  icon="close"
                  name={t('contacts.removeAttribute', { name: each })}
                  onClick={() => change.mutate({ attributes: without(each) })}
                  className="!size-6 max-pane:!size-12 pane:hidden pane:group-hover:inline-flex pane:group-focus-within:inline-flex [&_.icon]:size-3.5"
                />
              )}
            </dd>
          </div>
        ))}
      </dl>
      {adding ? (
        <form
          className="mt-2 flex flex-wrap gap-1.5"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <input
            autoFocus
            value={name}
            onChange={(event) => setName(event.target.value)}
            maxLength={60}
            aria-label={t('contacts.attributeName')}
            placeholder={t('contacts.attributeName')}
            className={`${box} flex-1 basis-24`}
          />
          <input
            value={value}
            onChange={(event) => setValue(event.target.value)}
            maxLength={1000}
            aria-label={t('contacts.attributeValue')}
            placeholder={t('contacts.attributeValue')}
            className={`${box} flex-1 basis-24`}
          />
          <Button type="submit">{t('ui.save')}</Button>
        </form>
      ) : (
        mayEdit && (
          <Button look="quiet" icon="plus" className="mt-1 -ml-2 !text-ink-3" onClick={() => setAdding(true)}>
            {t('contacts.addAttribute')}
          </Button>
        )
      )}
    </section>
  );
}
