import type { Fact } from '@tertulia/contract';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../../i18n/use-text.ts';
import { accountsQuery, brandsQuery, meQuery } from '../../live/workspace-queries.ts';
import { SelectField } from '../../ui/field.tsx';

type Place = Pick<Fact, 'brandId' | 'accountId'>;

/** Where a fact holds: everywhere, in one brand, or where one of its accounts answers. */
export function PlaceField({ fact, onPlace }: { fact: Place | null; onPlace: (place: Place) => void }) {
  const t = useText();
  const me = useQuery(meQuery).data;
  const brands = useQuery(brandsQuery).data?.items ?? [];
  const accounts = useQuery(accountsQuery).data?.items ?? [];
  const isEverywhere = me?.member.grants.some((each) => each.brandId === null && each.accountId === null) ?? true;
  return (
    // what may be chosen comes after the form: until then it shows the first
    <SelectField
      key={brands.length}
      label={t('facts.place')}
      name="place"
      defaultValue={fact === null ? undefined : valueOf(fact)}
      onChange={(event) => onPlace(placeIn(event.target.value))}
    >
      {(isEverywhere || fact?.brandId === null) && <option value="">{t('facts.everywhere')}</option>}
      {brands.map((brand) => (
        <optgroup key={brand.id} label={brand.name}>
          <option value={valueOf({ brandId: brand.id, accountId: null })}>
            {t('facts.inBrand', { brand: brand.name })}
          </option>
          {accounts
            .filter((account) => account.brandId === brand.id)
            .map((account) => (
              <option key={account.id} value={valueOf({ brandId: brand.id, accountId: account.id })}>
                {t('facts.inAccount', { account: account.name })}
              </option>
            ))}
        </optgroup>
      ))}
    </SelectField>
  );
}

const valueOf = ({ brandId, accountId }: Place): string => [brandId, accountId].filter((id) => id != null).join('/');

export const placeIn = (value: string): Place => {
  const [brandId = '', accountId = ''] = value.split('/');
  return {
    brandId: brandId === '' ? null : (brandId as Fact['brandId']), // one of the options above
    accountId: accountId === '' ? null : (accountId as Fact['accountId']),
  };
};
