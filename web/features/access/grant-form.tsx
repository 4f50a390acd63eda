import { useQuery } from '@tanstack/react-query';
import type { AccountId, BrandId, Role } from '@tertulia/contract';
import { useState, type ReactNode } from 'react';
import { capitalised } from '../../i18n/capitalised.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { accountsQuery, brandsQuery } from '../../live/workspace-queries.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/field.tsx';

export type GrantWish = { readonly role: Role; readonly brandId: BrandId | null; readonly accountId: AccountId | null };

const roles: readonly Role[] = ['agent', 'lead', 'viewer', 'owner'];

/** A role, and where it counts: everywhere, one brand, one account. */
export function GrantForm({
  busy,
  verb,
  onGive,
  onCancel,
  children,
}: {
  busy: boolean;
  verb: string;
  onGive: (wish: GrantWish) => void;
  onCancel?: () => void;
  /** What is asked before. */
  children?: ReactNode;
}) {
  const t = useText();
  const locale = useLocale();
  const brands = useQuery(brandsQuery).data?.items ?? [];
  const accounts = useQuery(accountsQuery).data?.items ?? [];
  const [role, setRole] = useState<Role>('agent');
  const [place, setPlace] = useState('');
  const wish = (): GrantWish => ({
    role,
    brandId: brands.find((each) => each.id === place)?.id ?? null,
    accountId: accounts.find((each) => each.id === place)?.id ?? null,
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onGive(wish());
      }}
      className="flex flex-wrap items-end gap-3"
    >
      {children}
      <div className="min-w-36 flex-1">
        <SelectField
          label={t('members.role')}
          autoFocus={onCancel !== undefined}
          value={role}
          onChange={(event) => setRole(roles.find((each) => each === event.target.value) ?? 'agent')}
        >
          {roles.map((each) => (
            <option key={each} value={each}>
              {capitalised(t(`members.role_${each}`), locale)}
            </option>
          ))}
        </SelectField>
      </div>
      <div className="min-w-44 flex-1">
        <SelectField label={t('members.where')} value={place} onChange={(event) => setPlace(event.target.value)}>
          <option value="">{t('members.everywhere')}</option>
          <optgroup label={t('settings.page_brands')}>
            {brands.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </optgroup>
          <optgroup label={t('settings.page_accounts')}>
            {accounts.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name === each.handle ? each.name : `${each.name} (${each.handle})`}
              </option>
            ))}
          </optgroup>
        </SelectField>
      </div>
      <Button look="solid" busy={busy} type="submit" className="pane:!h-9">
        {verb}
      </Button>
      {onCancel && (
        <Button className="pane:!h-9" onClick={onCancel}>
          {t('ui.cancel')}
        </Button>
      )}
    </form>
  );
}
