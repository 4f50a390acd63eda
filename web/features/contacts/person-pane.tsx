import type { Contact } from '@tertulia/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { channelName } from '../../i18n/channel-name.ts';
import { dayName } from '../../i18n/moment.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { channelsQuery, meQuery } from '../../live/workspace-queries.ts';
import { IconButton } from '../../ui/button.tsx';
import { isByTouch } from '../../ui/by-touch.ts';
import { Face } from '../../ui/face.tsx';
import { DrawnIcon } from '../../ui/icon.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { useWayBack } from '../../ui/use-way-back.ts';
import { Attributes } from './attributes.tsx';
import { Leaving } from './leaving.tsx';
import { Merging } from './merging.tsx';
import { NotesField } from './notes-field.tsx';
import { contactQuery, conversationQuery, useChangeContact } from './queries.ts';
import { Timeline } from './timeline.tsx';

/** The right pane: who this is, on every network. On a narrow screen it lies over the thread. */
export function PersonPane({
  conversationId,
  over,
  onClose,
}: {
  conversationId: string;
  over: boolean;
  onClose: () => void;
}) {
  const t = useText();
  const conversation = useQuery(conversationQuery(conversationId));
  const contactId = conversation.data?.contact.id ?? '';
  const query = useQuery(contactQuery(contactId));
  useWayBack(over && isByTouch(), onClose);
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    if (over && !matchMedia('(min-width: 1181px)').matches) pane.current?.focus();
  }, [over]);
  return (
    <aside
      ref={pane}
      tabIndex={-1}
      aria-label={t('contacts.person')}
      className={`overflow-y-auto overscroll-contain border-line bg-paper p-5 text-sm outline-none person:static person:block person:border-l ${over ? 'appear fixed inset-y-0 right-0 z-10 w-[min(340px,100vw)] border-l shadow-float max-pane:bottom-0 max-pane:w-full max-pane:pb-24' : 'hidden'} person:w-auto person:shadow-none`}
    >
      <IconButton
        icon="close"
        name={t('ui.close')}
        onClick={onClose}
        className="float-right -mt-1 -mr-2 person:hidden"
      />
      {query.data ? (
        <Person contact={query.data} />
      ) : query.isError ? (
        <p role="alert">{t('contacts.failed')}</p>
      ) : conversation.isError ? null : (
        <Loading />
      )}
    </aside>
  );
}

function Person({ contact }: { contact: Contact }) {
  const t = useText();
  const locale = useLocale();
  const permissions = useQuery(meQuery).data?.permissions;
  const mayEdit = permissions?.includes('contact.edit') ?? false;
  const channels = useQuery(channelsQuery).data?.items;
  return (
    <>
      <Face name={contact.name} src={contact.avatarUrl} size="large" />
      <Name contact={contact} mayEdit={mayEdit} />
      <p className="text-ink-3">
        {t('contacts.conversations', { count: contact.conversations })} ·{' '}
        {t('contacts.since', { when: dayName(Date.parse(contact.firstSeenAt), Date.now(), locale) })}
      </p>
      <h4 className="mt-5 mb-1.5 text-xs text-ink-3">{t('contacts.identities')}</h4>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1.5">
        {contact.identities.map((identity) => {
          const channel = channels?.find((each) => each.id === identity.channel);
          return (
            <div key={identity.id} className="col-span-2 grid grid-cols-subgrid">
              <dt className="flex items-center gap-1.5 text-ink-3">
                {channel && <DrawnIcon markup={channel.icon} className="size-4" />}
                {channel ? channelName(channel, locale) : identity.channel}
              </dt>
              <dd className="truncate text-right" title={identity.value}>
                {identity.handle}
              </dd>
            </div>
          );
        })}
      </dl>
      <Attributes contact={contact} mayEdit={mayEdit} />
      <NotesField key={contact.id} contact={contact} mayEdit={mayEdit} />
      <Timeline contact={contact} />
      {mayEdit && <Merging contact={contact} />}
      {permissions?.includes('contact.erase') && <Leaving key={contact.id} contact={contact} />}
    </>
  );
}

function Name({ contact, mayEdit }: { contact: Contact; mayEdit: boolean }) {
  const t = useText();
  const [editing, setEditing] = useState(false);
  const change = useChangeContact(contact);
  const save = (name: string) => {
    setEditing(false);
    if (name.trim() !== '' && name !== contact.name) change.mutate({ name: name.trim() });
  };
  if (editing)
    return (
      <input
        autoFocus
        defaultValue={contact.name}
        maxLength={200}
        aria-label={t('contacts.name')}
        onBlur={(event) => save(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save(event.currentTarget.value);
          if (event.key === 'Escape') setEditing(false);
        }}
        className="mt-2 w-full rounded-1 max-pane:h-12 border border-line-control bg-sheet px-2 font-voice text-lg"
      />
    );
  return (
    <h3 className="group mt-2.5 flex items-center gap-1 font-voice text-[1.25rem]/[1.25] font-medium">
      <span className="min-w-0 [overflow-wrap:anywhere]">{contact.name}</span>
      {mayEdit && (
        <IconButton
          icon="edit"
          name={t('contacts.edit')}
          onClick={() => setEditing(true)}
          className="!size-7 max-pane:!size-12 pane:opacity-0 pane:group-hover:opacity-100 pane:focus-visible:opacity-100 [&_.icon]:size-4"
        />
      )}
    </h3>
  );
}

const Loading = () => {
  const t = useText();
  return (
    <div role="status" aria-label={t('contacts.loading')} className="flex flex-col gap-3">
      <Skeleton className="size-13 !rounded-full" />
      <Skeleton className="h-5 w-40" />
      <Skeleton className="h-3 w-28" />
      <Skeleton className="mt-4 h-3 w-full" />
      <Skeleton className="h-3 w-full" />
    </div>
  );
};
