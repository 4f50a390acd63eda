import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Brand } from '@tertulia/contract';
import { useRef, useState, type FormEvent } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { brandsQuery, meQuery } from '../../live/workspace-queries.ts';
import { Button } from '../../ui/button.tsx';
import { Banner, Skeleton } from '../../ui/states.tsx';
import { BrandFacts } from './brand-facts.tsx';
import { BrandFields, brandIn } from './brand-form.tsx';
import { FailedLoad } from './failed-load.tsx';
import { may } from './may.ts';
import { SettingsPage } from './page.tsx';
import { SaveLine } from './save-line.tsx';
import { useEdition, useUnsaved } from './use-edition.ts';
import { useSave } from './use-save.ts';
import { onceDrawn } from './once-drawn.ts';

/** The public identities of the workspace, each with what it promises and what it never says. */
export function BrandsPage() {
  const t = useText();
  const brands = useQuery(brandsQuery);
  const me = useQuery(meQuery).data;
  const [adding, setAdding] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAdding(false);
    onceDrawn(() => add.current?.focus());
  };
  return (
    <SettingsPage
      title={t('settings.page_brands')}
      lead={t('brands.lead')}
      action={
        may(me, 'brand.edit') &&
        !adding && (
          <Button ref={add} icon="plus" onClick={() => setAdding(true)}>
            {t('brands.add')}
          </Button>
        )
      }
    >
      {brands.isPending && <Skeleton className="h-64 w-full rounded-2" />}
      <FailedLoad of={brands} />
      {adding && <NewBrand onClose={close} />}
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

const frame = 'flex flex-col gap-4 rounded-2 border border-line bg-raised p-5';

function BrandEditor({ brand }: { brand: Brand }) {
  const cache = useQueryClient();
  const saving = useSave();
  const edition = useEdition(brand);
  const { record } = edition;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = { ...brandIn(event.currentTarget), version: record.version };
    void saving
      .save(async () => edition.saved(await call('PATCH /api/v1/brands/:id', { params: { id: record.id }, body })))
      .finally(() => void cache.invalidateQueries({ queryKey: keys.brands }));
  };
  return (
    <form key={edition.round} onSubmit={submit} onInput={edition.touch} aria-label={record.name} className={frame}>
      <BrandFields brand={record} errorAt={saving.errorAt} />
      <SaveLine saving={saving} edition={edition} />
    </form>
  );
}

function NewBrand({ onClose }: { onClose: () => void }) {
  const t = useText();
  const cache = useQueryClient();
  const { busy, trouble, errorAt, save } = useSave();
  const [isTouched, setTouched] = useState(false);
  useUnsaved(isTouched);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = brandIn(event.currentTarget);
    void save(async () => {
      await call('POST /api/v1/brands', { body });
      await cache.invalidateQueries({ queryKey: keys.brands });
    }).then((well) => well && onClose());
  };
  return (
    <form onSubmit={submit} onInput={() => setTouched(true)} aria-label={t('brands.add')} className={frame}>
      <BrandFields brand={null} errorAt={errorAt} autoFocus />
      {trouble && (
        <Banner tone="breach" role="alert">
          {trouble}
        </Banner>
      )}
      <div className="flex gap-2">
        <Button type="submit" look="solid" busy={busy}>
          {t('ui.save')}
        </Button>
        <Button onClick={onClose}>{t('ui.cancel')}</Button>
      </div>
    </form>
  );
}
