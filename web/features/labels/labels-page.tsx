import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Label } from '@tertulia/contract';
import { useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { labelsQuery, meQuery } from '../../live/workspace-queries.ts';
import { EmptyState } from '../../ui/states.tsx';
import { may } from '../workspaces/may.ts';
import { SettingsPage } from '../workspaces/page.tsx';
import { RecordList } from '../workspaces/record-list.tsx';
import { RecordRow } from '../workspaces/record-row.tsx';
import { useAdding } from '../workspaces/use-adding.tsx';
import { colourIn } from './colour-choice.tsx';
import { LabelDot } from './label-dot.tsx';
import { LabelEditor, NewLabel } from './label-form.tsx';

export function LabelsPage() {
  const t = useText();
  const cache = useQueryClient();
  const labels = useQuery(labelsQuery);
  const mayEdit = may(useQuery(meQuery).data, 'label.edit');
  const { adding, addButton, close } = useAdding(t('labels.new'), mayEdit);
  const isEmpty = labels.data?.items.length === 0;
  const remove = async (id: Label['id']) => {
    await call('DELETE /api/v1/labels/:id', { params: { id } });
    await cache.invalidateQueries({ queryKey: keys.labels });
  };
  return (
    <SettingsPage title={t('settings.page_labels')} lead={t('labels.lead')} action={!isEmpty && addButton}>
      {adding && <NewLabel onDone={close} />}
      <RecordList
        of={labels}
        name={t('settings.page_labels')}
        empty={
          !adding && (
            <EmptyState title={t('labels.noneTitle')} action={addButton}>
              {mayEdit && t('labels.none')}
            </EmptyState>
          )
        }
      >
        {(label) => (
          <RecordRow
            key={label.id}
            what={label.name}
            ask={t('labels.ask')}
            mayEdit={mayEdit}
            isShort
            editor={(onDone) => <LabelEditor label={label} onDone={onDone} />}
            onRemove={() => remove(label.id)}
          >
            <span className="flex min-w-0 flex-1 basis-44 items-center gap-3">
              <LabelDot colour={label.colour} className="size-3" />
              <span className="min-w-0 text-base wrap-anywhere">{label.name}</span>
            </span>
            <span className="text-sm text-ink-3">{t(`labels.colour_${colourIn(label.colour)}`)}</span>
          </RecordRow>
        )}
      </RecordList>
    </SettingsPage>
  );
}
