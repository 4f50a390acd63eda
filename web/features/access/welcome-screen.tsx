import type { Locale } from '@tertulia/contract';
import { useQuery } from '@tanstack/react-query';
import { changeLocale } from '../../i18n/start.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { isRefused } from '../../live/refused.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Banner, Skeleton } from '../../ui/states.tsx';
import { FailedLoad } from '../workspaces/failed-load.tsx';
import { EntryPage } from './entry-page.tsx';
import { tokenInAddress } from './token-in-address.ts';
import { useForm } from './use-form.ts';

const languages: readonly { readonly locale: Locale; readonly name: string }[] = [
  { locale: 'es-ES', name: 'Español (España)' },
  { locale: 'es-419', name: 'Español (Latinoamérica)' },
  { locale: 'en', name: 'English' },
];

/** The owner's first page: from the one-time link to an open desk in one form. */
export function WelcomeScreen() {
  const t = useText();
  const locale = useLocale();
  const token = tokenInAddress(location.hash);
  const { busy, trouble, errorAt, onSubmit } = useForm(async (values) => {
    await call('POST /api/v1/setup', {
      body: {
        token: token ?? '',
        name: values['name'] ?? '',
        email: values['email'] ?? '',
        password: values['password'] ?? '',
        workspaceName: values['brandName'] ?? '',
        brandName: values['brandName'] ?? '',
        locale: languages.find((each) => each.locale === values['locale'])?.locale ?? 'es',
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      },
    });
    location.assign('/inbox');
  });
  const link = useQuery({
    queryKey: ['owner-link', token],
    enabled: token !== null,
    retry: false,
    // Asked once: whoever reads the form goes on writing in it, and a link that ends meanwhile is told when it is sent.
    staleTime: Infinity,
    queryFn: ({ signal }) => call('POST /api/v1/setup/look', { body: { token: token ?? '' }, signal }),
  });
  if (token === null || isRefused(link.error, 'access.link_not_valid'))
    return (
      <EntryPage title={t('access.noLinkTitle')} lead={t(token === null ? 'access.noLink' : 'access.linkUsed')}>
        <a href="/sign-in" className="self-start text-accent underline underline-offset-4 max-pane:py-3">
          {t('access.signIn')}
        </a>
      </EntryPage>
    );
  if (link.isError)
    return (
      <EntryPage title={t('access.welcomeTitle')}>
        <FailedLoad of={link} />
      </EntryPage>
    );
  if (!link.data)
    return (
      <EntryPage title={t('access.welcomeTitle')}>
        <Skeleton className="h-40 w-full" />
      </EntryPage>
    );
  return (
    <EntryPage title={t('access.welcomeTitle')} lead={t('access.welcomeLead')}>
      <form onSubmit={onSubmit} className="flex flex-col gap-4">
        {trouble && (
          <Banner tone="breach" role="alert">
            {trouble}
          </Banner>
        )}
        <SelectField
          label={t('access.language')}
          name="locale"
          defaultValue={
            languages.some((each) => each.locale === locale) ? locale : locale.startsWith('es') ? 'es-ES' : 'en'
          }
          onChange={(event) => {
            const chosen = languages.find((each) => each.locale === event.target.value);
            if (chosen) void changeLocale(chosen.locale);
          }}
        >
          {languages.map((each) => (
            <option key={each.locale} value={each.locale}>
              {each.name}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t('access.brand')}
          help={t('access.brandHelp')}
          name="brandName"
          required
          maxLength={80}
          error={errorAt('brandName')}
          autoFocus
        />
        <TextField
          label={t('access.name')}
          name="name"
          autoComplete="name"
          required
          maxLength={80}
          error={errorAt('name')}
        />
        <TextField
          label={t('access.email')}
          name="email"
          type="email"
          autoComplete="username"
          required
          error={errorAt('email') && t('access.wrong_email')}
        />
        <TextField
          label={t('access.password')}
          help={t('access.passwordHelp')}
          name="password"
          type="password"
          autoComplete="new-password"
          required
          minLength={10}
          maxLength={128}
          error={errorAt('password')}
        />
        <Button type="submit" look="solid" busy={busy} className="pane:!h-10">
          {t('access.open')}
        </Button>
      </form>
    </EntryPage>
  );
}
