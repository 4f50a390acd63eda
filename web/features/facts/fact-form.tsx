import type { Fact, MemberId } from '@tertulia/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { brandsQuery, meQuery, membersQuery } from '../../live/workspace-queries.ts';
import { SelectField, TextField } from '../../ui/field.tsx';
import { GuardedField } from '../guard/guarded-field.tsx';
import { useBrandPlace } from '../guard/use-brand-place.ts';
import { NewRecordForm, RecordForm } from '../workspaces/record-form.tsx';
import { DetailsFields } from './details-fields.tsx';
import { detailsIn } from './details-in.ts';
import { PlaceField, placeIn } from './place-field.tsx';

const factKinds = [
  'hours',
  'price',
  'delivery',
  'returns',
  'contact',
  'policy',
  'how-to',
] as const satisfies readonly Fact['kind'][];

const given = (form: HTMLFormElement) => {
  const values = new FormData(form);
  const text = (name: string) => String(values.get(name) ?? '').trim();
  const kind = kindIn(text('kind'));
  return {
    kind,
    title: text('title'),
    text: String(values.get('text')),
    details: detailsIn(kind, text),
    ...placeIn(text('place')),
    ownerId: text('ownerId') as MemberId, // one of the options below
    validUntil: text('validUntil') === '' ? null : text('validUntil'),
  };
};

const kindIn = (value: string): Fact['kind'] => factKinds.find((each) => each === value) ?? 'how-to';

export function NewFact({ onDone }: { onDone: () => void }) {
  const t = useText();
  const cache = useQueryClient();
  const make = async (form: HTMLFormElement) => {
    await call('POST /api/v1/facts', { body: given(form) });
    await cache.invalidateQueries({ queryKey: keys.facts });
  };
  return (
    <NewRecordForm name={t('facts.add')} onSave={make} onDone={onDone}>
      {(errorAt) => <Fields fact={null} errorAt={errorAt} />}
    </NewRecordForm>
  );
}

export function FactEditor({ fact, onDone }: { fact: Fact; onDone: () => void }) {
  const t = useText();
  const cache = useQueryClient();
  return (
    <RecordForm
      record={fact}
      name={({ title }) => `${t('ui.edit')} ${title}`}
      onSave={(form, { id, version }) =>
        call('PATCH /api/v1/facts/:id', { params: { id }, body: { ...given(form), version } })
      }
      onSettled={() => void cache.invalidateQueries({ queryKey: keys.facts })}
      onDone={onDone}
    >
      {(record, errorAt) => <Fields fact={record} errorAt={errorAt} />}
    </RecordForm>
  );
}

function Fields({ fact, errorAt }: { fact: Fact | null; errorAt: (field: string) => string | null }) {
  const t = useText();
  const me = useQuery(meQuery).data?.member;
  const [kind, setKind] = useState<Fact['kind']>(fact?.kind ?? 'hours');
  const [text, setText] = useState(fact?.text ?? '');
  const [place, setPlace] = useState<{ readonly brandId: string | null }>({ brandId: fact?.brandId ?? null });
  const brands = useQuery(brandsQuery).data?.items ?? [];
  const spoken = useBrandPlace(place.brandId ?? brands[0]?.id, 'reply');
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
        <SelectField
          label={t('facts.kind')}
          name="kind"
          value={kind}
          onChange={(event) => setKind(kindIn(event.target.value))}
        >
          {factKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`facts.kind_${kind}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <GuardedField
        label={t('facts.text')}
        help={t('facts.textHelp')}
        name="text"
        rows={4}
        required
        maxLength={2000}
        value={text}
        place={spoken}
        onChange={setText}
        error={errorAt('text')}
      />
      <DetailsFields key={kind} kind={kind} fact={fact} errorAt={errorAt} />
      <PlaceField fact={fact} onPlace={setPlace} />
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
