import { useQueryClient } from '@tanstack/react-query';
import type { Brand } from '@tertulia/contract';
import { useRef } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { BrandFields, brandIn } from './brand-form.tsx';
import { NewRecordForm, RecordForm } from './record-form.tsx';

export function BrandEditor({ brand }: { brand: Brand }) {
  const cache = useQueryClient();
  return (
    <div className="border-t border-line bg-sheet px-4 py-5">
      <RecordForm
        record={brand}
        name={({ name }) => name}
        onSave={(form, { id, version }) =>
          call('PATCH /api/v1/brands/:id', { params: { id }, body: { ...brandIn(form), version } })
        }
        onSettled={() => void cache.invalidateQueries({ queryKey: keys.brands })}
      >
        {(record, errorAt) => <BrandFields brand={record} errorAt={errorAt} />}
      </RecordForm>
    </div>
  );
}

export function NewBrand({ onMade, onCancel }: { onMade: (id: Brand['id']) => void; onCancel: () => void }) {
  const t = useText();
  const cache = useQueryClient();
  const made = useRef<Brand['id'] | null>(null);
  const make = async (form: HTMLFormElement) => {
    made.current = (await call('POST /api/v1/brands', { body: brandIn(form) })).id;
    await cache.invalidateQueries({ queryKey: keys.brands });
  };
  const done = () => (made.current === null ? onCancel() : onMade(made.current));
  return (
    <NewRecordForm name={t('brands.add')} onSave={make} onDone={done}>
      {(errorAt) => <BrandFields brand={null} errorAt={errorAt} autoFocus />}
    </NewRecordForm>
  );
}
