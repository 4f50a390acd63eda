import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { inWords } from '../../live/in-words.ts';
import { isRefused } from '../../live/refused.ts';
import { announcer } from '../../ui/live-region.ts';
import { Button } from '../../ui/button.tsx';
import { Banner } from '../../ui/states.tsx';
import { SettingsPage } from '../workspaces/page.tsx';
import { troubleOf } from '../workspaces/trouble.ts';
import { wrongValue } from '../workspaces/wrong-value.ts';
import { forgetForm, hasKeptForm } from './kept-form.ts';

type Trouble = { readonly sentence: string; readonly said: string | null };

/** Where the vendor's page brings people back to: finishes, or says what went wrong and lets them try again with what they had typed. */
export function AuthorizationReturn() {
  const t = useText();
  const locale = useLocale();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const brought = useSearch({ from: '/desk/settings/accounts/return' });
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const isAsked = useRef(false);

  useEffect(() => {
    if (isAsked.current) return; // the state works once
    isAsked.current = true;
    const finish = async (): Promise<void> => {
      const account = await call('POST /api/v1/accounts/authorize/finish', { body: brought });
      forgetForm();
      await cache.invalidateQueries({ queryKey: keys.accounts });
      announcer.say(t('accounts.connected', { name: account.name }));
      await navigate({ to: '/settings/accounts', search: { open: account.id }, replace: true });
    };
    finish().catch((error: unknown) => {
      const said = isRefused(error) ? error.problem.values?.['said'] : null;
      setTrouble({
        ...troubleOf(error, { why: inWords(error, t), wrong: (value) => wrongValue(value, t) }, locale),
        said: typeof said === 'string' && said !== '' ? said : null,
      });
    });
  }, [brought, cache, locale, navigate, t]);

  const again = () =>
    void navigate({ to: '/settings/accounts', search: hasKeptForm() ? { open: 'new' } : {}, replace: true });
  if (trouble === null)
    return (
      <SettingsPage title={t('accounts.finishing')}>
        <p role="status" className="text-base text-ink-2">
          {t('accounts.finishingWhy')}
        </p>
      </SettingsPage>
    );
  return (
    <SettingsPage title={t('accounts.notConnected')}>
      <Banner tone="breach" role="alert">
        {trouble.sentence}
      </Banner>
      {trouble.said !== null && (
        <p className="max-w-[60ch] text-sm wrap-anywhere text-ink-2">
          {t('accounts.theySaid', { said: trouble.said })}
        </p>
      )}
      <Button look="solid" className="self-start" onClick={again}>
        {t('accounts.tryAgain')}
      </Button>
    </SettingsPage>
  );
}
