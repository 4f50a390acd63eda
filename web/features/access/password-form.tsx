import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { isRefused } from '../../live/refused.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Banner } from '../../ui/states.tsx';
import { useSave } from '../workspaces/use-save.ts';
import { focusOnWrong } from '../workspaces/use-trouble.ts';
import { askAuth } from './ask-auth.ts';

/** Another password for whoever is signed in. Their other sessions end. */
export function PasswordForm({ email }: { email: string }) {
  const t = useText();
  const cache = useQueryClient();
  const { busy, isDone, trouble, errorAt, save } = useSave();
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    setWrong(false);
    void save(async () => {
      const wrong = await askAuth('change-password', {
        currentPassword: String(given.get('now')),
        newPassword: String(given.get('next')),
      }).then(
        () => null,
        (error: unknown) => {
          if (isRefused(error, 'access.wrong_password')) return true;
          throw error;
        },
      );
      if (wrong) {
        setWrong(true);
        focusOnWrong();
        return;
      }
      form.reset();
      await cache.invalidateQueries({ queryKey: ['sessions'] });
    }, '');
  };
  return (
    <section aria-labelledby="password" className="flex flex-col gap-3">
      <h2 id="password" className="text-base font-semibold">
        {t('me.password')}
      </h2>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <input type="text" autoComplete="username" value={email} readOnly hidden />
        <div className="grid items-start gap-4 pane:grid-cols-2">
          <TextField
            label={t('me.passwordNow')}
            name="now"
            type="password"
            autoComplete="current-password"
            required
            maxLength={128}
            error={isWrong ? t('me.passwordWrong') : null}
          />
          <TextField
            label={t('me.passwordNew')}
            help={t('me.passwordNewHelp')}
            name="next"
            type="password"
            autoComplete="new-password"
            required
            minLength={10}
            maxLength={128}
            error={errorAt('password')}
          />
        </div>
        {trouble && (
          <Banner tone="breach" role="alert">
            {trouble}
          </Banner>
        )}
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" busy={busy}>
            {t('me.passwordChange')}
          </Button>
          <span role="status" className="text-sm text-calm">
            {isDone && !isWrong && t('me.passwordChanged')}
          </span>
        </div>
      </form>
    </section>
  );
}
