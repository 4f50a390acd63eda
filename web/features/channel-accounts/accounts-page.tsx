import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Account, ChannelManifest } from '@tertulia/contract';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { accountsQuery, brandsQuery, channelsQuery, meQuery } from '../../live/workspace-queries.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { FailedLoad } from '../workspaces/failed-load.tsx';
import { may } from '../workspaces/may.ts';
import { Rows, SettingsPage } from '../workspaces/page.tsx';
import { RowsOnTheirWay } from '../workspaces/record-list.tsx';
import { AccountDetails } from './account-details.tsx';
import { AccountRow } from './account-row.tsx';
import { ConnectAccount } from './connect-account.tsx';

/** All accounts with how they are; one open beneath; connecting another. What is open is in the address. */
export function AccountsPage(): ReactNode {
  const t = useText();
  const navigate = useNavigate({ from: '/settings/accounts' });
  const { open } = useSearch({ from: '/desk/settings/accounts' });
  const accounts = useQuery(accountsQuery);
  const channels = useQuery(channelsQuery);
  const brands = useQuery(brandsQuery);
  const me = useQuery(meQuery).data;
  const ownBrands = (brands.data?.items ?? []).filter((each) =>
    may(me, 'account.edit', { brandId: each.id, accountId: null }),
  );
  const show = (id: string | undefined) => void navigate({ search: id === undefined ? {} : { open: id } });
  const manifestOf = (id: string): ChannelManifest | undefined => channels.data?.items.find((each) => each.id === id);

  if (open === 'new' && ownBrands.length > 0 && channels.data)
    return (
      <ConnectAccount
        channels={channels.data.items}
        returnAddress={channels.data.returnAddress}
        brands={ownBrands}
        onDone={(id) => show(id)}
        onCancel={() => show(undefined)}
      />
    );
  const connect = ownBrands.length > 0 && (
    <Button look="solid" icon="plus" onClick={() => show('new')}>
      {t('accounts.connect')}
    </Button>
  );
  const isEmpty = accounts.data?.items.length === 0;
  const brandName = (account: Account) =>
    brands.data && brands.data.items.length > 1
      ? brands.data.items.find((each) => each.id === account.brandId)?.name
      : undefined;
  return (
    <SettingsPage title={t('settings.page_accounts')} lead={t('accounts.lead')} action={!isEmpty && connect}>
      <FailedLoad of={accounts} />
      {channels.isError && <FailedLoad of={channels} />}
      {accounts.isPending && <RowsOnTheirWay />}
      {isEmpty && (
        <EmptyState title={t('accounts.noneTitle')} action={connect}>
          {t('accounts.none')}
        </EmptyState>
      )}
      {accounts.data && !isEmpty && (
        <Rows name={t('settings.page_accounts')}>
          {accounts.data.items.map((account) => (
            <li key={account.id}>
              <AccountRow
                account={account}
                manifest={manifestOf(account.channel)}
                brandName={brandName(account)}
                isOpen={open === account.id}
                onToggle={() => show(open === account.id ? undefined : account.id)}
              />
              {open === account.id && (
                <AccountDetails
                  account={account}
                  manifest={manifestOf(account.channel)}
                  mayEdit={may(me, 'account.edit', { brandId: account.brandId, accountId: account.id })}
                />
              )}
            </li>
          ))}
        </Rows>
      )}
    </SettingsPage>
  );
}
