import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Brand } from '@tertulia/contract';
import { useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { brandsQuery, meQuery } from '../../live/workspace-queries.ts';
import { BrandFacts } from './brand-facts.tsx';
import { BrandFields, brandIn } from './brand-form.tsx';
import { FailedLoad } from './failed-load.tsx';
import { may } from './may.ts';
import { SettingsPage } from './page.tsx';
import { NewRecordForm, RecordForm } from './record-form.tsx';
import { RowsOnTheirWay } from './record-list.tsx';
import { useAdding } from './use-adding.tsx';

/** The public identities of the workspace, each with what it promises and what it never says. */
export function BrandsPage() {
  const t = useText();
  const brands = useQuery(brandsQuery);
  const me = useQuery(meQuery).data;
  const { adding, addButton, close } = useAdding(t('brands.add'), may(me, 'brand.edit'), 'plain');
  return (
    <SettingsPage title={t('settings.page_brands')} lead={t('brands.lead')} action={addButton}>
      <FailedLoad of={brands} />
      {brands.isPending && <RowsOnTheirWay count={5} />}
      {adding && <NewBrand onDone={close} />}
      {brands.data?.items.map((brand) =>
        may(me, 'brand.edit', { brandId: brand.id, accountId: null }) ? (
          <BrandEditor key={brand.id} brand={brand} />
        ) : (
          <BrandFacts key={brand.id} brand={brand} />
        ),
      )}
    </SettingsPage>
  );
}

function BrandEditor({ brand }: { brand: Brand }) {
  const cache = useQueryClient();
  return (
    <div className="rounded-2 border border-line bg-raised p-5">
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

function NewBrand({ onDone }: { onDone: () => void }) {
  const t = useText();
  const cache = useQueryClient();
  const make = async (form: HTMLFormElement) => {
    await call('POST /api/v1/brands', { body: brandIn(form) });
    await cache.invalidateQueries({ queryKey: keys.brands });
  };
  return (
    <NewRecordForm name={t('brands.add')} onSave={make} onDone={onDone}>
      {(errorAt) => <BrandFields brand={null} errorAt={errorAt} autoFocus />}
    </NewRecordForm>
  );
}
