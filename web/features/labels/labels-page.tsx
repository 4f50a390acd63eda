import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Label } from '@tertulia/contract';
import { useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { labelsQuery, meQuery } from '../../live/workspace-queries.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState, Skeleton } from '../../ui/states.tsx';
import { FailedLoad } from '../workspaces/failed-load.tsx';
import { may } from '../workspaces/may.ts';
import { focusOnTitle, Rows, SettingsPage } from '../workspaces/page.tsx';
import { SureButton } from '../workspaces/sure-button.tsx';
import { useSave } from '../workspaces/use-save.ts';
import { colourIn } from './colour-choice.tsx';
import { LabelDot } from './label-dot.tsx';
import { LabelEditor, NewLabel } from './label-form.tsx';
import { onceDrawn } from '../workspaces/once-drawn.ts';

export function LabelsPage() {
  const t = useText();
  const labels = useQuery(labelsQuery);
  const mayEdit = may(useQuery(meQuery).data, 'label.edit');
  return (
    <SettingsPage title={t('settings.page_labels')} lead={t('labels.lead')}>
      {mayEdit && <NewLabel />}
      <FailedLoad of={labels} />
      {labels.isPending && <Skeleton className="h-24 w-full rounded-2" />}
      {labels.data?.items.length === 0 && (
        <EmptyState title={t('labels.noneTitle')}>{mayEdit && t('labels.none')}</EmptyState>
      )}
      {labels.data && labels.data.items.length > 0 && (
        <Rows name={t('settings.page_labels')}>
          {labels.data.items.map((label) => (
            <LabelRow key={label.id} label={label} mayEdit={mayEdit} />
          ))}
        </Rows>
      )}
    </SettingsPage>
  );
}

function LabelRow({ label, mayEdit }: { label: Label; mayEdit: boolean }) {
  const t = useText();
  const cache = useQueryClient();
  const { busy, trouble, save } = useSave();
  const [editing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const remove = () =>
    void save(async () => {
      await call('DELETE /api/v1/labels/:id', { params: { id: label.id } });
      await cache.invalidateQueries({ queryKey: keys.labels });
    }, t('settings.removed')).then((well) => well && focusOnTitle());
  if (editing)
    return (
      <li className="px-4 py-4">
        <LabelEditor
          label={label}
          onDone={() => {
            setEditing(false);
            onceDrawn(() => edit.current?.focus());
          }}
        />
      </li>
    );
  return (
    <li className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2">
      <span className="flex min-w-0 flex-1 basis-44 items-center gap-3">
        <LabelDot colour={label.colour} className="size-3" />
        <span className="min-w-0 text-base wrap-anywhere">{label.name}</span>
      </span>
      <span className="text-sm text-ink-3">{t(`labels.colour_${colourIn(label.colour)}`)}</span>
      {mayEdit && (
        <>
          <Button ref={edit} look="quiet" icon="edit" onClick={() => setEditing(true)}>
            {t('ui.edit')} <span className="unseen">{label.name}</span>
          </Button>
          <SureButton verb={t('ui.remove')} what={label.name} ask={t('labels.ask')} busy={busy} onSure={remove} />
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
