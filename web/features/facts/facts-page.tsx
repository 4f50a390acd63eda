import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Fact } from '@tertulia/contract';
import { useRef, useState } from 'react';
import { dayKey, dayOf } from '../../i18n/moment.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { meQuery, factsQuery } from '../../live/workspace-queries.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState, Skeleton } from '../../ui/states.tsx';
import { FailedLoad } from '../workspaces/failed-load.tsx';
import { may } from '../workspaces/may.ts';
import { focusOnTitle, Rows, SettingsPage } from '../workspaces/page.tsx';
import { SureButton } from '../workspaces/sure-button.tsx';
import { useSave } from '../workspaces/use-save.ts';
import { FactEditor, NewFact } from './fact-form.tsx';
import { onceDrawn } from '../workspaces/once-drawn.ts';

/** What is said word for word, whose it is and until when it holds. */
export function FactsPage() {
  const t = useText();
  const facts = useQuery(factsQuery);
  const mayEdit = may(useQuery(meQuery).data, 'fact.edit');
  const [adding, setAdding] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAdding(false);
    onceDrawn(() => add.current?.focus());
  };
  const addButton = mayEdit && !adding && (
    <Button ref={add} look="solid" icon="plus" onClick={() => setAdding(true)}>
      {t('facts.add')}
    </Button>
  );
  const isEmpty = facts.data?.items.length === 0;
  return (
    <SettingsPage title={t('settings.page_facts')} lead={t('facts.lead')} action={!isEmpty && addButton}>
      {adding && <NewFact onDone={close} onCancel={close} />}
      <FailedLoad of={facts} />
      {facts.isPending && <Skeleton className="h-24 w-full rounded-2" />}
      {isEmpty && !adding && (
        <EmptyState title={t('facts.noneTitle')} action={addButton}>
          {mayEdit && t('facts.none')}
        </EmptyState>
      )}
      {facts.data && !isEmpty && (
        <Rows name={t('settings.page_facts')}>
          {facts.data.items.map((fact) => (
            <FactRow key={fact.id} fact={fact} mayEdit={mayEdit} />
          ))}
        </Rows>
      )}
    </SettingsPage>
  );
}

function FactRow({ fact, mayEdit }: { fact: Fact; mayEdit: boolean }) {
  const t = useText();
  const cache = useQueryClient();
  const { busy, trouble, save } = useSave();
  const [editing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const locale = useLocale();
  const isOver = fact.validUntil !== null && dayKey(Date.now()) > fact.validUntil;
  const remove = () =>
    void save(async () => {
      await call('DELETE /api/v1/facts/:id', { params: { id: fact.id } });
      await cache.invalidateQueries({ queryKey: keys.facts });
    }, t('settings.removed')).then((well) => well && focusOnTitle());
  if (editing)
    return (
      <li className="px-4 py-4">
        <FactEditor
          fact={fact}
          onDone={() => {
            setEditing(false);
            onceDrawn(() => edit.current?.focus());
          }}
        />
      </li>
    );
  return (
    <li className="flex flex-wrap items-start gap-x-2 gap-y-1 px-4 py-3">
      <div className="min-w-0 flex-1 basis-60 wrap-anywhere">
        <p className="text-base font-medium">
          {fact.title} <span className="text-sm font-normal text-ink-3">{t(`facts.kind_${fact.kind}`)}</span>
        </p>
        <p className="line-clamp-3 text-sm whitespace-pre-line text-ink-2">{fact.text}</p>
        <p className={`mt-0.5 text-xs ${isOver ? 'font-semibold text-breach' : 'text-ink-3'}`}>
          {[
            fact.owner.name,
            ...(fact.validUntil === null
              ? []
              : [t(isOver ? 'facts.expired' : 'facts.until', { day: dayOf(fact.validUntil, locale) })]),
          ].join(' · ')}
        </p>
      </div>
      {mayEdit && (
        <>
          <Button ref={edit} look="quiet" icon="edit" onClick={() => setEditing(true)}>
            {t('ui.edit')} <span className="unseen">{fact.title}</span>
          </Button>
          <SureButton verb={t('ui.remove')} what={fact.title} ask={t('facts.ask')} busy={busy} onSure={remove} />
        </>
      )}
      {trouble && (
        <p role="alert" className="w-full text-sm text-breach">
          {trouble}
        </p>
      )}
    </li>
  );
}
