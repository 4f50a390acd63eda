import type { Account, ChannelManifest } from '@tertulia/contract';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/states.tsx';
import { AccountEditor } from './account-editor.tsx';
import { AuthorizeAgain } from './authorize-again.tsx';
import { CopyLines } from './copy-lines.tsx';
import { demoPage } from './demo-page.ts';

/** One account opened: how it is, where to try it, what to paste where, and for whoever may, its settings. */
export function AccountDetails({
  account,
  manifest,
  mayEdit,
}: {
  account: Account;
  manifest: ChannelManifest | undefined;
  mayEdit: boolean;
}) {
  const t = useText();
  const demo = account.embed === null ? null : demoPage(account.embed);
  const isEmpty = demo === null && account.embed === null && account.webhookUrl === null && account.health === 'ok';
  return (
    <div className="flex flex-col gap-5 border-t border-line bg-sheet px-4 py-4">
      {account.healthWhy && account.health !== 'ok' && (
        <Banner tone={account.health === 'revoked' ? 'breach' : 'waiting'}>{account.healthWhy}</Banner>
      )}
      {mayEdit && manifest && (
        <AuthorizeAgain account={account} manifest={manifest} isUrgent={account.health === 'revoked'} />
      )}
      {demo !== null && (
        <p className="text-base text-ink-2">
          <a href={demo} target="_blank" rel="noreferrer" className="text-accent underline underline-offset-4">
            {t('accounts.tryIt')}
          </a>{' '}
          {t('accounts.tryItWhy')}
        </p>
      )}
      {account.embed !== null && <CopyLines label={t('accounts.embed')} text={account.embed} />}
      {account.webhookUrl !== null && <CopyLines label={t('accounts.webhook')} text={account.webhookUrl} />}
      {mayEdit && manifest && <AccountEditor account={account} manifest={manifest} />}
      {!mayEdit && isEmpty && <p className="text-sm text-ink-3">{t('accounts.onlyLooking')}</p>}
    </div>
  );
}
