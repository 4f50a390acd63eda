import { useQuery } from '@tanstack/react-query';
import type { AccountId, BrandId, Role } from '@tertulia/contract';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
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
}: {
  busy: boolean;
  verb: string;
  onGive: (wish: GrantWish) => void;
  onCancel?: () => void;
}) {
  const t = useText();
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
    <div className="flex flex-wrap items-end gap-3">
      <div className="min-w-36 flex-1">
        <SelectField
          label={t('members.role')}
          value={role}
          onChange={(event) => setRole(roles.find((each) => each === event.target.value) ?? 'agent')}
        >
          {roles.map((each) => (
            <option key={each} value={each}>
              {t(`members.role_${each}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <div className="min-w-44 flex-1">
        <SelectField label={t('members.where')} value={place} onChange={(event) => setPlace(event.target.value)}>
          <option value="">{t('members.everywhere')}</option>
          {brands.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
          {accounts.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name} ({each.handle})
            </option>
          ))}
        </SelectField>
      </div>
      <Button look="solid" busy={busy} className="!h-9" onClick={() => onGive(wish())}>
        {verb}
      </Button>
      {onCancel && (
        <Button className="!h-9" onClick={onCancel}>
          {t('ui.cancel')}
        </Button>
      )}
    </div>
  );
}
