import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useText } from '../../i18n/use-text.ts';
import { brandsQuery, meQuery } from '../../live/workspace-queries.ts';
import { BrandEditor, NewBrand } from './brand-editor.tsx';
import { BrandFacts } from './brand-facts.tsx';
import { BrandRow } from './brand-row.tsx';
import { may } from './may.ts';
import { SettingsPage } from './page.tsx';
import { RecordList } from './record-list.tsx';
import { useAdding } from './use-adding.tsx';

/** The public identities of the workspace, a line each; the open one shows what it promises and what it never says. */
export function BrandsPage() {
  const t = useText();
  const navigate = useNavigate({ from: '/settings/brands' });
  const asked = useSearch({ from: '/desk/settings/brands' }).open;
  const brands = useQuery(brandsQuery);
  const me = useQuery(meQuery).data;
  const { adding, addButton, close } = useAdding(t('brands.add'), may(me, 'brand.edit'), 'plain');
  // with a single one there is nothing to choose
  const [only, ...others] = brands.data?.items ?? [];
  const open = asked ?? (others.length === 0 && !adding ? only?.id : undefined);
  const show = (id: string | undefined, ignoreBlocker = false) =>
    void navigate({ search: id === undefined ? {} : { open: id }, ignoreBlocker });
  return (
    <SettingsPage title={t('settings.page_brands')} lead={t('brands.lead')} action={addButton}>
      {adding && (
        <NewBrand
          onMade={(id) => {
            close();
            show(id, true); // what was typed is saved
          }}
          onCancel={close}
        />
      )}
      <RecordList of={brands} name={t('settings.page_brands')}>
        {(brand) => (
          <li key={brand.id}>
            <BrandRow
              brand={brand}
              isOpen={open === brand.id}
              onToggle={() => show(open !== brand.id ? brand.id : others.length === 0 ? 'none' : undefined)}
            />
            {open === brand.id &&
              (may(me, 'brand.edit', { brandId: brand.id, accountId: null }) ? (
                <BrandEditor brand={brand} />
              ) : (
                <BrandFacts brand={brand} />
              ))}
          </li>
        )}
      </RecordList>
    </SettingsPage>
  );
}
