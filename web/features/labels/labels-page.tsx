import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Label } from '@tertulia/contract';
import { useState, type FormEvent } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { labelsQuery, meQuery } from '../../live/workspace-queries.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { EmptyState, Skeleton } from '../../ui/states.tsx';
import { Rows, SettingsPage } from '../workspaces/page.tsx';
import { useSave } from '../workspaces/use-save.ts';

const colours = ['clay', 'amber', 'olive', 'teal', 'blue', 'plum', 'rose', 'stone'] as const;

export function LabelsPage() {
  const t = useText();
  const labels = useQuery(labelsQuery);
  const mayEdit = useQuery(meQuery).data?.permissions.includes('label.edit') === true;
  return (
    <SettingsPage title={t('settings.page_labels')} lead={t('labels.lead')}>
      {mayEdit && <LabelForm label={null} onDone={() => undefined} />}
      {labels.isPending && <Skeleton className="h-24 w-full rounded-2" />}
      {labels.data?.items.length === 0 && <EmptyState title={t('labels.noneTitle')}>{t('labels.none')}</EmptyState>}
      {labels.data && labels.data.items.length > 0 && (
        <Rows name={t('settings.page_labels')}>
          {labels.data.items.map((label) => (
            <LabelRow key={`${label.id} ${label.version}`} label={label} mayEdit={mayEdit} />
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
  if (editing)
    return (
      <li className="px-4 py-3">
        <LabelForm label={label} onDone={() => setEditing(false)} />
      </li>
    );
  return (
    <li className="flex min-h-12 flex-wrap items-center gap-3 px-4 py-2">
      <span className="min-w-0 flex-1 truncate text-base">{label.name}</span>
      <span className="text-sm text-ink-3">
        {t(`labels.colour_${colours.find((each) => each === label.colour) ?? 'stone'}`)}
      </span>
      {trouble && (
        <span role="alert" className="text-sm text-breach">
          {trouble}
        </span>
      )}
      {mayEdit && (
        <>
          <Button look="quiet" icon="edit" onClick={() => setEditing(true)}>
            {t('ui.edit')}
          </Button>
          <Button
            look="quiet"
            busy={busy}
            onClick={() =>
              void save(async () => {
                await call('DELETE /api/v1/labels/:id', { params: { id: label.id } });
                await cache.invalidateQueries({ queryKey: keys.labels });
              })
            }
          >
            {t('ui.remove')}
          </Button>
        </>
      )}
    </li>
  );
}

function LabelForm({ label, onDone }: { label: Label | null; onDone: () => void }) {
  const t = useText();
  const cache = useQueryClient();
  const { busy, trouble, save } = useSave();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const body = {
      name: String(given.get('name')).trim(),
      colour: colours.find((each) => each === given.get('colour')) ?? 'stone',
    };
    void save(async () => {
      if (label === null) await call('POST /api/v1/labels', { body });
      else
        await call('PATCH /api/v1/labels/:id', { params: { id: label.id }, body: { ...body, version: label.version } });
      await cache.invalidateQueries({ queryKey: keys.labels });
    }).then((well) => {
      if (!well) return;
      form.reset();
      onDone();
    });
  };
  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-3">
      <div className="min-w-44 flex-1">
        <TextField
          label={t('labels.name')}
          name="name"
          required
          maxLength={40}
          defaultValue={label?.name ?? ''}
          error={trouble}
        />
      </div>
      <div className="min-w-36">
        <SelectField label={t('labels.colour')} name="colour" defaultValue={label?.colour ?? 'clay'}>
          {colours.map((each) => (
            <option key={each} value={each}>
              {t(`labels.colour_${each}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <Button type="submit" look={label === null ? 'solid' : 'plain'} busy={busy} className="!h-9">
        {label === null ? t('labels.add') : t('ui.save')}
      </Button>
    </form>
  );
}
