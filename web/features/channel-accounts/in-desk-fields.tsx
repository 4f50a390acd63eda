import type { Brand, Purpose } from '@tertulia/contract';
import { useText } from '../../i18n/use-text.ts';
import { SelectField } from '../../ui/field.tsx';
import { AccountName, AccountPurpose } from './account-fields.tsx';

export type InDesk = { readonly name: string; readonly brandId: Brand['id'] | undefined; readonly purpose: Purpose };

/** What the desk calls an account, and what it is there for: asked of every network alike. */
export function InDeskFields({
  brands,
  value,
  errorAt,
  onChange,
}: {
  brands: readonly Brand[];
  value: InDesk;
  errorAt: (key: string) => string | null;
  onChange: (change: Partial<InDesk>) => void;
}) {
  const t = useText();
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="pb-3 text-base font-semibold">{t('accounts.inDesk')}</legend>
      <AccountName value={value.name} error={errorAt('name')} isOptional onChange={(name) => onChange({ name })} />
      {brands.length > 1 && (
        <SelectField
          label={t('accounts.brand')}
          value={value.brandId}
          onChange={(event) => onChange({ brandId: brands.find((each) => each.id === event.target.value)?.id })}
        >
          {brands.map((brand) => (
            <option key={brand.id} value={brand.id}>
              {brand.name}
            </option>
          ))}
        </SelectField>
      )}
      <AccountPurpose value={value.purpose} onChange={(purpose) => onChange({ purpose })} />
    </fieldset>
  );
}
