import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Account, ChannelManifest } from '@tertulia/contract';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { accountsQuery, brandsQuery, channelsQuery, meQuery } from '../../live/workspace-queries.ts';
import { Button } from '../../ui/button.tsx';
import { DrawnIcon } from '../../ui/icon.tsx';
import { Banner, EmptyState, Skeleton } from '../../ui/states.tsx';
import { Rows, SettingsPage } from '../workspaces/page.tsx';
import { AccountEditor } from './account-editor.tsx';
import { ConnectAccount } from './connect-account.tsx';

/** All accounts with how they are; one open beneath; connecting another. What is open is in the address. */
export function AccountsPage(): ReactNode {
  const t = useText();
  const navigate = useNavigate({ from: '/settings/accounts' });
  const { open } = useSearch({ from: '/desk/settings/accounts' });
  const accounts = useQuery(accountsQuery);
  const channels = useQuery(channelsQuery);
  const brands = useQuery(brandsQuery);
  const mayEdit = useQuery(meQuery).data?.permissions.includes('account.edit') === true;
  const show = (id: string | undefined) => void navigate({ search: id === undefined ? {} : { open: id } });
  const manifestOf = (id: string): ChannelManifest | undefined => channels.data?.items.find((each) => each.id === id);

  if (open === 'new' && mayEdit && channels.data && brands.data)
    return (
      <ConnectAccount
        channels={channels.data.items}
        brands={brands.data.items}
        onDone={(id) => show(id)}
        onCancel={() => show(undefined)}
      />
    );
  return (
    <SettingsPage
      title={t('settings.page_accounts')}
      lead={t('accounts.lead')}
      action={
        mayEdit && (
          <Button look="solid" icon="plus" onClick={() => show('new')}>
            {t('accounts.connect')}
          </Button>
        )
      }
    >
      {accounts.isError && (
        <Banner
          tone="breach"
          role="alert"
          action={<Button onClick={() => void accounts.refetch()}>{t('ui.retry')}</Button>}
        >
          {t('ui.unreached')}
        </Banner>
      )}
      {accounts.isPending && <Skeleton className="h-32 w-full rounded-2" />}
      {accounts.data?.items.length === 0 && (
        <EmptyState title={t('accounts.noneTitle')}>{t('accounts.none')}</EmptyState>
      )}
      {accounts.data && accounts.data.items.length > 0 && (
        <Rows name={t('settings.page_accounts')}>
          {accounts.data.items.map((account) => (
            <li key={account.id}>
              <AccountRow
                account={account}
                manifest={manifestOf(account.channel)}
                isOpen={open === account.id}
                onToggle={() => show(open === account.id ? undefined : account.id)}
              />
              {open === account.id && (
                <AccountEditor
                  key={account.version}
                  account={account}
                  manifest={manifestOf(account.channel)}
                  mayEdit={mayEdit}
                />
              )}
            </li>
          ))}
        </Rows>
      )}
    </SettingsPage>
  );
}

const tones = { ok: 'text-calm', degraded: 'text-waiting', revoked: 'text-breach', unchecked: 'text-ink-3' } as const;

function AccountRow({
  account,
  manifest,
  isOpen,
  onToggle,
}: {
  account: Account;
  manifest: ChannelManifest | undefined;
  isOpen: boolean;
  onToggle: () => void;
}) {
  const t = useText();
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      onClick={onToggle}
      className="flex min-h-14 w-full items-center gap-3 px-4 py-2 text-left hover:bg-ink/4"
    >
      {manifest && <DrawnIcon markup={manifest.icon} className="size-5 flex-none text-ink-2" />}
      <span className="min-w-0 flex-1">
        <span className="block truncate text-base font-medium">{account.name}</span>
        <span className="block truncate text-sm text-ink-3">
          {manifest?.name ?? account.channel} · {account.handle} · {t(`accounts.purpose_${account.purpose}`)}
        </span>
      </span>
      <span className={`flex-none text-sm ${account.paused ? 'text-ink-3' : tones[account.health]}`}>
        {account.paused ? t('accounts.paused') : t(`accounts.health_${account.health}`)}
      </span>
    </button>
  );
}
