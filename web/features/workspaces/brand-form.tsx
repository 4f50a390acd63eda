import type { Brand, Locale } from '@tertulia/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { languageName } from '../../i18n/language-name.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { SelectField, TextArea, TextField } from '../../ui/field.tsx';
import { linesIn } from './lines-in.ts';
import { locales } from './locales.ts';

export const brandIn = (form: HTMLFormElement) => {
  const given = new FormData(form);
  const text = (name: string) => String(given.get(name) ?? '');
  return {
    name: text('name').trim(),
    locale: locales.find((each) => each.locale === text('locale'))?.locale ?? ('es' satisfies Locale),
    timeZone: text('timeZone'),
    firstResponseMinutes: Number(text('firstResponseMinutes')),
    nextResponseMinutes: Number(text('nextResponseMinutes')),
    bannedTerms: linesIn(text('bannedTerms')),
    trustedDomains: linesIn(text('trustedDomains')),
    answeringAssigns: text('answeringAssigns') === 'yes',
  };
};

const longestMinutes = 43_200;
const usualMinutes = { first: 120, next: 240 };

/** What a brand is asked, under the names the API has for it. */
export function BrandFields({
  brand,
  errorAt,
  autoFocus = false,
}: {
  brand: Brand | null;
  errorAt: (field: string) => string | null;
  autoFocus?: boolean;
}) {
  const t = useText();
  const reader = useLocale();
  const zone = brand?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <>
      <Part title={t('brands.partWho')}>
        <TextField
          label={t('brands.name')}
          name="name"
          defaultValue={brand?.name ?? ''}
          required
          maxLength={80}
          autoFocus={autoFocus}
          autoComplete="off"
          error={errorAt('name')}
        />
        <div className="grid items-start gap-4 pane:grid-cols-2">
          <SelectField label={t('brands.language')} name="locale" defaultValue={brand?.locale ?? 'es-ES'}>
            {locales.map((each) => (
              <option key={each.locale} value={each.locale}>
                {languageName(each.locale, reader)}
              </option>
            ))}
          </SelectField>
          <SelectField label={t('brands.timeZone')} name="timeZone" defaultValue={zone} error={errorAt('timeZone')}>
            {[...new Set([zone, ...Intl.supportedValuesOf('timeZone')])].toSorted().map((each) => (
              <option key={each} value={each}>
                {each.replaceAll('_', ' ')}
              </option>
            ))}
          </SelectField>
        </div>
        <TextArea
          label={t('brands.domains')}
          help={t('brands.domainsHelp')}
          name="trustedDomains"
          rows={2}
          defaultValue={brand?.trustedDomains.join('\n') ?? ''}
          error={errorAt('trustedDomains')}
        />
      </Part>
      <Part title={t('brands.partPromise')} help={t('brands.minutes')}>
        <div className="grid items-start gap-4 pane:grid-cols-2">
          {(['first', 'next'] as const).map((each) => (
            <TextField
              key={each}
              label={t(`brands.${each}InMinutes`)}
              name={`${each}ResponseMinutes`}
              type="number"
              min={1}
              max={longestMinutes}
              defaultValue={brand?.[`${each}ResponseMinutes`] ?? usualMinutes[each]}
              required
              error={errorAt(`${each}ResponseMinutes`)}
            />
          ))}
        </div>
      </Part>
      <Part title={t('brands.partTeam')}>
        <SelectField
          label={t('brands.answering')}
          name="answeringAssigns"
          defaultValue={(brand?.answeringAssigns ?? true) ? 'yes' : 'no'}
        >
          <option value="yes">{t('brands.answeringAssigns')}</option>
          <option value="no">{t('brands.answeringLeaves')}</option>
        </SelectField>
      </Part>
      <Part title={t('brands.partWords')}>
        <TextArea
          label={t('brands.banned')}
          help={t('brands.bannedHelp')}
          name="bannedTerms"
          rows={4}
          defaultValue={brand?.bannedTerms.join('\n') ?? ''}
          error={errorAt('bannedTerms')}
        />
        {brand !== null && (
          <p className="text-sm text-ink-2">
            {t('brands.restInVoice')}{' '}
            <Link to="/settings/voice" className="text-accent underline underline-offset-4">
              {t('settings.page_voice')}
            </Link>
          </p>
        )}
      </Part>
    </>
  );
}

/** The form is read in parts: who it is, what it promises, how its team shares the work, what it does not say. */
const Part = ({ title, help, children }: { title: string; help?: string; children: ReactNode }) => (
  <fieldset className="flex min-w-0 flex-col gap-4 not-first:border-t not-first:border-line not-first:pt-4">
    <legend className="float-left text-base font-semibold">{title}</legend>
    {help && <p className="clear-both -mt-3 text-sm text-ink-2">{help}</p>}
    {children}
  </fieldset>
);
