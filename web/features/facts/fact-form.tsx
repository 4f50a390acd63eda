import type { Fact, MemberId } from '@tertulia/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { meQuery, membersQuery } from '../../live/workspace-queries.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextArea, TextField } from '../../ui/field.tsx';
import { Banner } from '../../ui/states.tsx';
import { SaveLine } from '../workspaces/save-line.tsx';
import { useEdition, useUnsaved } from '../workspaces/use-edition.ts';
import { useSave } from '../workspaces/use-save.ts';

const factKinds = ['hours', 'price', 'policy', 'how-to'] as const satisfies readonly Fact['kind'][];

const given = (form: HTMLFormElement) => {
  const values = new FormData(form);
  const text = (name: string) => String(values.get(name));
  return {
    kind: factKinds.find((each) => each === values.get('kind')) ?? 'how-to',
    title: text('title').trim(),
    text: text('text'),
    ownerId: text('ownerId') as MemberId, // one of the options below
    validUntil: text('validUntil') === '' ? null : text('validUntil'),
  };
};

export function NewFact({ onDone, onCancel }: { onDone: () => void; onCancel: () => void }) {
  const t = useText();
  const cache = useQueryClient();
  const saving = useSave();
  const [isTouched, setTouched] = useState(false);
  useUnsaved(isTouched);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = given(event.currentTarget);
    void saving
      .save(async () => {
        await call('POST /api/v1/facts', { body });
        await cache.invalidateQueries({ queryKey: keys.facts });
      })
      .then((well) => well && onDone());
  };
  return (
    <form
      onSubmit={submit}
      onInput={() => setTouched(true)}
      aria-label={t('facts.add')}
      className="flex flex-col gap-4 rounded-2 border border-line bg-raised p-4"
    >
      <Fields fact={null} errorAt={saving.errorAt} />
      {saving.trouble && (
        <Banner tone="breach" role="alert">
          {saving.trouble}
        </Banner>
      )}
      <div className="flex gap-2">
        <Button type="submit" look="solid" busy={saving.busy}>
          {t('ui.save')}
        </Button>
        <Button onClick={onCancel}>{t('ui.cancel')}</Button>
      </div>
    </form>
  );
}

export function FactEditor({ fact, onDone }: { fact: Fact; onDone: () => void }) {
  const t = useText();
  const cache = useQueryClient();
  const saving = useSave();
  const edition = useEdition(fact);
  const { record } = edition;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = { ...given(event.currentTarget), version: record.version };
    void saving
      .save(async () => edition.saved(await call('PATCH /api/v1/facts/:id', { params: { id: record.id }, body })))
      .finally(() => void cache.invalidateQueries({ queryKey: keys.facts }))
      .then((well) => well && onDone());
  };
  return (
    <form
      key={edition.round}
      onSubmit={submit}
      onInput={edition.touch}
      aria-label={`${t('ui.edit')} ${record.title}`}
      className="flex flex-col gap-4"
    >
      <Fields fact={record} errorAt={saving.errorAt} />
      <SaveLine saving={saving} edition={edition} more={<Button onClick={onDone}>{t('ui.cancel')}</Button>} />
    </form>
  );
}

function Fields({ fact, errorAt }: { fact: Fact | null; errorAt: (field: string) => string | null }) {
  const t = useText();
  const me = useQuery(meQuery).data?.member;
  const members = (useQuery(membersQuery).data?.items ?? []).filter((each) => each.state === 'active');
  return (
    <>
      <div className="grid gap-4 pane:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <TextField
          label={t('facts.title')}
          name="title"
          required
          maxLength={80}
          autoFocus
          autoComplete="off"
          defaultValue={fact?.title ?? ''}
          error={errorAt('title')}
        />
        <SelectField label={t('facts.kind')} name="kind" defaultValue={fact?.kind ?? 'hours'}>
          {factKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`facts.kind_${kind}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <TextArea
        label={t('facts.text')}
        help={t('facts.textHelp')}
        name="text"
        rows={4}
        required
        maxLength={2000}
        defaultValue={fact?.text ?? ''}
        error={errorAt('text')}
      />
      <div className="grid gap-4 pane:grid-cols-2">
        {members.length > 0 && (
          <SelectField label={t('facts.owner')} name="ownerId" defaultValue={fact?.owner.id ?? me?.id}>
            {members.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </SelectField>
        )}
        <TextField
          label={t('facts.validUntil')}
          help={t('facts.validUntilHelp')}
          name="validUntil"
          type="date"
          defaultValue={fact?.validUntil ?? ''}
          error={errorAt('validUntil')}
        />
      </div>
    </>
  );
}
