import type { Account, ChannelManifest } from '@tertulia/contract';
import { channelName } from '../../i18n/channel-name.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { Address } from '../../ui/address.tsx';
import { DrawnIcon, Icon } from '../../ui/icon.tsx';
import { useInSight } from '../workspaces/use-in-sight.ts';

const tones = { ok: 'text-calm', degraded: 'text-waiting', revoked: 'text-breach', unchecked: 'text-ink-3' } as const;

/** One account: its name, where it is, how it is. Pressed, it opens beneath. */
export function AccountRow({
  account,
  manifest,
  brandName,
  isOpen,
  onToggle,
}: {
  account: Account;
  manifest: ChannelManifest | undefined;
  /** Only where there are several. */
  brandName: string | undefined;
  isOpen: boolean;
  onToggle: () => void;
}) {
  const t = useText();
  const locale = useLocale();
  const line = useInSight<HTMLButtonElement>(isOpen);
  const facts = [
    manifest ? channelName(manifest, locale) : account.channel,
    account.handle,
    brandName,
    t(`accounts.purpose_${account.purpose}`),
  ];
  return (
    <button
      ref={line}
      type="button"
      aria-expanded={isOpen}
      onClick={onToggle}
      className="flex min-h-14 w-full scroll-mb-64 items-center gap-3 px-4 py-2 text-left hover:bg-ink/4"
    >
      {manifest && <DrawnIcon markup={manifest.icon} className="size-5 flex-none text-ink-2" />}
      <span className="min-w-0 flex-1">
        <span className="block text-base font-medium wrap-anywhere">
          <Address text={account.name} />
        </span>
        <span className="block text-sm text-ink-3 wrap-anywhere">
          {facts.filter((fact) => fact !== undefined && fact !== account.name).join(' · ')}
        </span>
        <span className={`block text-sm pane:hidden ${account.paused ? 'text-ink-3' : tones[account.health]}`}>
          {account.paused ? t('accounts.paused') : t(`accounts.health_${account.health}`)}
        </span>
      </span>
      <span className={`flex-none text-sm max-pane:hidden ${account.paused ? 'text-ink-3' : tones[account.health]}`}>
        {account.paused ? t('accounts.paused') : t(`accounts.health_${account.health}`)}
      </span>
      <Icon name="back" className={`size-4 text-ink-3 ${isOpen ? 'rotate-90' : '-rotate-90'}`} />
    </button>
  );
}
