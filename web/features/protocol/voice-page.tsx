import './words.ts';
import type { Brand } from '@tertulia/contract';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useText } from '../../i18n/use-text.ts';
import { brandsQuery, meQuery, protocolQuery } from '../../live/workspace-queries.ts';
import { SelectField } from '../../ui/field.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { FailedLoad } from '../workspaces/failed-load.tsx';
import { RowsOnTheirWay } from '../workspaces/record-list.tsx';
import { may } from '../workspaces/may.ts';
import { SettingsPage } from '../workspaces/page.tsx';
import { BrandVoice } from './brand-voice.tsx';

/** How each brand speaks: written, tried, brought back, read week by week. */
export function VoicePage() {
  const t = useText();
  const brands = useQuery(brandsQuery);
  const { brand: asked } = useSearch({ from: '/desk/settings/voice' });
  const navigate = useNavigate();
  const items = brands.data?.items ?? [];
  const brand = items.find((each) => each.id === asked) ?? items[0];
  return (
    <SettingsPage title={t('settings.page_voice')} lead={t('voice.lead')}>
      {brands.isPending && <RowsOnTheirWay count={4} />}
      <FailedLoad of={brands} />
      {brands.isSuccess && brand === undefined && (
        <EmptyState title={t('voice.noBrands')}>{t('voice.noBrandsText')}</EmptyState>
      )}
      {brand && items.length > 1 && (
        <SelectField
          label={t('voice.brand')}
          value={brand.id}
          onChange={(event) => void navigate({ to: '/settings/voice', search: { brand: event.target.value } })}
        >
          {items.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </SelectField>
      )}
      {brand && <Voice key={brand.id} brand={brand} />}
    </SettingsPage>
  );
}

function Voice({ brand }: { brand: Brand }) {
  const protocol = useQuery(protocolQuery(brand.id));
  const me = useQuery(meQuery).data;
  return (
    <>
      <FailedLoad of={protocol} />
      {protocol.isPending && <RowsOnTheirWay count={5} />}
      {protocol.data && me && (
        <BrandVoice
          brand={brand}
          saved={protocol.data}
          me={me.member.id}
          mayEdit={may(me, 'brand.edit', { brandId: brand.id, accountId: null })}
        />
      )}
    </>
  );
}
