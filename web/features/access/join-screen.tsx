import type { Locale } from '@tertulia/contract';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { isRefused } from '../../live/refused.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Banner, Skeleton } from '../../ui/states.tsx';
import { FailedLoad } from '../workspaces/failed-load.tsx';
import { EntryPage } from './entry-page.tsx';
import { tokenInAddress } from './token-in-address.ts';
import { useForm } from './use-form.ts';

/** From an invitation's link into its workspace. */
export function JoinScreen() {
  const t = useText();
  const locale = localeOf(useLocale());
  const token = tokenInAddress(location.hash);
  const invitation = useQuery({
    queryKey: ['invitation', token],
    enabled: token !== null,
    retry: false,
    queryFn: ({ signal }) => call('POST /api/v1/join/look', { body: { token: token ?? '' }, signal }),
  });
  const { busy, trouble, errorAt, onSubmit } = useForm(async (values) => {
    const name = values['name']?.trim();
    await call('POST /api/v1/join', {
      body: { token: token ?? '', password: values['password'] ?? '', locale, ...(name ? { name } : {}) },
    });
    location.assign('/inbox');
  });
  const isGone = token === null || isRefused(invitation.error);
  if (isGone)
    return (
      <EntryPage title={t('access.noLinkTitle')} lead={t('access.invitationGone')}>
        <a href="/sign-in" className="self-start text-accent underline underline-offset-4 max-pane:py-3">
          {t('access.signIn')}
        </a>
      </EntryPage>
    );
  if (invitation.isError)
    return (
      <EntryPage title={t('access.joinTitle')}>
        <FailedLoad of={invitation} />
      </EntryPage>
    );
  if (!invitation.data)
    return (
      <EntryPage title={t('access.joinTitle')}>
        <Skeleton className="h-40 w-full" />
      </EntryPage>
    );
  const { workspaceName, email, isKnown } = invitation.data;
  return (
    <EntryPage
      title={t('access.joinWorkspace', { workspace: workspaceName })}
      lead={isKnown ? t('access.joinKnown') : t('access.joinNew')}
    >
      <form onSubmit={onSubmit} className="flex flex-col gap-4">
        {trouble && (
          <Banner tone="breach" role="alert">
            {trouble}
          </Banner>
        )}
        <TextField label={t('access.email')} name="email" value={email} readOnly autoComplete="username" />
        {!isKnown && (
          <TextField
            label={t('access.name')}
            name="name"
            autoComplete="name"
            required
            maxLength={80}
            autoFocus
            error={errorAt('name')}
          />
        )}
        <TextField
          label={t('access.password')}
          {...(isKnown ? {} : { help: t('access.passwordHelp'), minLength: 10 })}
          name="password"
          type="password"
          autoComplete={isKnown ? 'current-password' : 'new-password'}
          required
          maxLength={128}
          error={errorAt('password')}
        />
        <Button type="submit" look="solid" busy={busy} className="pane:!h-10">
          {t('access.join')}
        </Button>
      </form>
    </EntryPage>
  );
}

/** The desk goes on in the language the invitation was read in. */
const localeOf = (read: string): Locale =>
  read === 'es-ES' || read === 'es-419' ? read : read.startsWith('en') ? 'en' : 'es';
