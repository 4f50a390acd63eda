import type { Account, ChannelManifest } from '@tertulia/contract';
import { useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { Button } from '../../ui/button.tsx';
import { Banner } from '../../ui/states.tsx';
import { useSave } from '../workspaces/use-save.ts';
import { useWords } from '../../i18n/use-words.ts';
import { type Values } from './set-up-fields.tsx';

/** To the vendor's page once more, with what the account has and whatever was changed over it. */
export function AuthorizeAgain({
  account,
  manifest,
  settings = {},
  isUrgent,
}: {
  account: Account;
  manifest: ChannelManifest;
  settings?: Values;
  isUrgent: boolean;
}) {
  const t = useText();
  const say = useWords();
  const { busy, trouble, save } = useSave();
  const way = manifest.authorization?.find(
    (each) => each.id === (settings['authorization'] ?? account.settings['authorization']),
  );
  if (way === undefined) return null;
  const goThere = async (): Promise<void> => {
    const body = { accountId: account.id, settings };
    const { url } = await call('POST /api/v1/accounts/authorize', { body });
    location.assign(url);
  };
  return (
    <div className="flex flex-col items-start gap-2">
      {trouble && (
        <Banner tone="breach" role="alert">
          {trouble}
        </Banner>
      )}
      <Button
        look={isUrgent ? 'solid' : 'plain'}
        busy={busy}
        onClick={() => void save(goThere, '')}
        className="max-pane:!h-auto max-pane:min-h-12 max-pane:py-2 max-pane:!whitespace-normal"
      >
        {t('accounts.authorizeAgain', { provider: say(way.name) })}
      </Button>
    </div>
  );
}
