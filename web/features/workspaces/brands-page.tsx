import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Brand, Locale } from '@tertulia/contract';
import { useState, type FormEvent } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { brandsQuery, meQuery } from '../../live/workspace-queries.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextArea, TextField } from '../../ui/field.tsx';
import { Banner, Skeleton } from '../../ui/states.tsx';
import { locales } from './locales.ts';
import { SettingsPage } from './page.tsx';
import { useSave } from './use-save.ts';

/** The public identities of the workspace, each with what it promises and what it never says. */
export function BrandsPage() {
  const t = useText();
  const brands = useQuery(brandsQuery);
  const mayEdit = useQuery(meQuery).data?.permissions.includes('brand.edit') === true;
  const [adding, setAdding] = useState(false);
  return (
    <SettingsPage
      title={t('settings.page_brands')}
      lead={t('brands.lead')}
      action={
        mayEdit && !adding ? (
          <Button icon="plus" onClick={() => setAdding(true)}>
            {t('brands.add')}
          </Button>
        ) : null
      }
    >
      {brands.isPending && <Skeleton className="h-64 w-full rounded-2" />}
      {brands.isError && (
        <Banner
          tone="breach"
          role="alert"
          action={<Button onClick={() => void brands.refetch()}>{t('ui.retry')}</Button>}
        >
          {t('ui.unreached')}
        </Banner>
      )}
      {adding && <BrandForm brand={null} mayEdit onDone={() => setAdding(false)} />}
      {brands.data?.items.map((brand) => (
        <BrandForm key={`${brand.id} ${brand.version}`} brand={brand} mayEdit={mayEdit} onDone={() => undefined} />
      ))}
    </SettingsPage>
  );
}

const zones = (): readonly string[] => Intl.supportedValuesOf('timeZone');
const lines = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

function BrandForm({ brand, mayEdit, onDone }: { brand: Brand | null; mayEdit: boolean; onDone: () => void }) {
  const t = useText();
  const cache = useQueryClient();
  const { busy, trouble, save } = useSave();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const text = (name: string) => String(given.get(name) ?? '');
    const body = {
      name: text('name').trim(),
      locale: locales.find((each) => each.locale === text('locale'))?.locale ?? ('es' satisfies Locale),
      timeZone: text('timeZone'),
      firstResponseMinutes: Number(text('first')),
      nextResponseMinutes: Number(text('next')),
      bannedTerms: lines(text('banned')),
    };
    void save(async () => {
      if (brand === null) await call('POST /api/v1/brands', { body });
      else
        await call('PATCH /api/v1/brands/:id', { params: { id: brand.id }, body: { ...body, version: brand.version } });
      await cache.invalidateQueries({ queryKey: keys.brands });
    }).then((well) => well && onDone());
  };
  return (
    <form
      onSubmit={submit}
      aria-label={brand?.name ?? t('brands.add')}
      className="rounded-2 border border-line bg-raised p-5"
    >
      <fieldset disabled={!mayEdit} className="flex flex-col gap-4">
        <TextField label={t('brands.name')} name="name" defaultValue={brand?.name ?? ''} required maxLength={80} />
        <div className="grid gap-4 pane:grid-cols-2">
          <SelectField label={t('brands.language')} name="locale" defaultValue={brand?.locale ?? 'es-ES'}>
            {locales.map((each) => (
              <option key={each.locale} value={each.locale}>
                {each.name}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={t('brands.timeZone')}
            name="timeZone"
            defaultValue={brand?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone}
          >
            {zones().map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </SelectField>
          <TextField
            label={t('brands.first')}
            help={t('brands.minutes')}
            name="first"
            type="number"
            min={1}
            max={43_200}
            defaultValue={brand?.firstResponseMinutes ?? 120}
            required
          />
          <TextField
            label={t('brands.next')}
            help={t('brands.minutes')}
            name="next"
            type="number"
            min={1}
            max={43_200}
            defaultValue={brand?.nextResponseMinutes ?? 240}
            required
          />
        </div>
        <TextArea
          label={t('brands.banned')}
          help={t('brands.bannedHelp')}
          name="banned"
          rows={4}
          defaultValue={brand?.bannedTerms.join('\n') ?? ''}
        />
        {trouble && (
          <Banner tone="breach" role="alert">
            {trouble}
          </Banner>
        )}
        {mayEdit && (
          <div className="flex gap-2">
            <Button type="submit" look="solid" busy={busy}>
              {t('ui.save')}
            </Button>
            {brand === null && <Button onClick={onDone}>{t('ui.cancel')}</Button>}
          </div>
        )}
      </fieldset>
    </form>
  );
}
