import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Fact } from '@tertulia/contract';
import { dayKey, dayOf } from '../../i18n/moment.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { accountsQuery, brandsQuery, factsQuery, meQuery } from '../../live/workspace-queries.ts';
import { EmptyState } from '../../ui/states.tsx';
import { may } from '../workspaces/may.ts';
import { SettingsPage } from '../workspaces/page.tsx';
import { RecordList } from '../workspaces/record-list.tsx';
import { RecordRow } from '../workspaces/record-row.tsx';
import { useAdding } from '../workspaces/use-adding.tsx';
import { FactEditor, NewFact } from './fact-form.tsx';
import './words.ts';

/** What is said word for word, whose it is and until when it holds. */
export function FactsPage() {
  const t = useText();
  const cache = useQueryClient();
  const facts = useQuery(factsQuery);
  const mayEdit = may(useQuery(meQuery).data, 'fact.edit');
  const { adding, addButton, close } = useAdding(t('facts.add'), mayEdit);
  const isEmpty = facts.data?.items.length === 0;
  const remove = async (id: Fact['id']) => {
    await call('DELETE /api/v1/facts/:id', { params: { id } });
    await cache.invalidateQueries({ queryKey: keys.facts });
  };
  return (
    <SettingsPage title={t('settings.page_facts')} lead={t('facts.lead')} action={!isEmpty && addButton}>
      {adding && <NewFact onDone={close} />}
      <RecordList
        of={facts}
        name={t('settings.page_facts')}
        empty={
          !adding && (
            <EmptyState title={t('facts.noneTitle')} action={addButton}>
              {mayEdit && t('facts.none')}
            </EmptyState>
          )
        }
      >
        {(fact) => (
          <RecordRow
            key={fact.id}
            what={fact.title}
            ask={t('facts.ask')}
            mayEdit={mayEdit}
            editor={(onDone) => <FactEditor fact={fact} onDone={onDone} />}
            onRemove={() => remove(fact.id)}
          >
            <FactWords fact={fact} />
          </RecordRow>
        )}
      </RecordList>
    </SettingsPage>
  );
}

function FactWords({ fact }: { fact: Fact }) {
  const t = useText();
  const locale = useLocale();
  const brand = useQuery(brandsQuery).data?.items.find(({ id }) => id === fact.brandId);
  const account = useQuery(accountsQuery).data?.items.find(({ id }) => id === fact.accountId);
  const isOver = fact.validUntil !== null && dayKey(Date.now()) > fact.validUntil;
  return (
    <div className="min-w-0 flex-1 basis-60 wrap-anywhere">
      <p className="text-base font-medium">
        {fact.title} <span className="text-sm font-normal text-ink-3">{t(`facts.kind_${fact.kind}`)}</span>
      </p>
      <p className="line-clamp-3 text-sm whitespace-pre-line text-ink-2">{fact.text}</p>
      <p className={`mt-0.5 text-xs ${isOver ? 'font-semibold text-breach' : 'text-ink-3'}`}>
        {[
          fact.owner.name,
          ...(brand === undefined ? [] : [account?.name ?? brand.name]),
          ...(fact.details == null || isOver ? [] : [t('facts.checked')]),
          ...(fact.validUntil === null
            ? []
            : [t(isOver ? 'facts.expired' : 'facts.until', { day: dayOf(fact.validUntil, locale) })]),
        ].join(' · ')}
      </p>
    </div>
  );
}
