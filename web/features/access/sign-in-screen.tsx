import { useSearch } from '@tanstack/react-router';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Banner } from '../../ui/states.tsx';
import { EntryPage } from './entry-page.tsx';
import { signIn } from './sign-in.ts';
import { useForm } from './use-form.ts';
import { wayBack } from './way-back.ts';

export function SignInScreen() {
  const t = useText();
  const { back } = useSearch({ from: '/sign-in' });
  const { busy, trouble, onSubmit } = useForm(async (values) => {
    await signIn(values['email'] ?? '', values['password'] ?? '');
    location.assign(wayBack(back)); // a new page: nothing of whoever was here before stays in memory
  });
  return (
    <EntryPage title={t('access.signInTitle')}>
      <form onSubmit={onSubmit} className="flex flex-col gap-4">
        {trouble && (
          <Banner tone="breach" role="alert">
            {trouble}
          </Banner>
        )}
        <TextField label={t('access.email')} name="email" type="email" autoComplete="username" required autoFocus />
        <TextField
          label={t('access.password')}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
        <Button type="submit" look="solid" busy={busy} className="pane:!h-10">
          {t('access.signIn')}
        </Button>
      </form>
      <p className="text-sm text-ink-3">{t('access.forgot')}</p>
    </EntryPage>
  );
}
