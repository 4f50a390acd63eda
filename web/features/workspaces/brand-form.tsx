import type { Brand, Locale } from '@tertulia/contract';
import { useText } from '../../i18n/use-text.ts';
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
  };
};

const longestMinutes = 43_200;

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
  const zone = brand?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <>
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
              {each.name}
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
        <TextField
          label={t('brands.firstInMinutes')}
          help={t('brands.minutes')}
          name="firstResponseMinutes"
          type="number"
          min={1}
          max={longestMinutes}
          defaultValue={brand?.firstResponseMinutes ?? 120}
          required
          error={errorAt('firstResponseMinutes')}
        />
        <TextField
          label={t('brands.nextInMinutes')}
          name="nextResponseMinutes"
          type="number"
          min={1}
          max={longestMinutes}
          defaultValue={brand?.nextResponseMinutes ?? 240}
          required
          error={errorAt('nextResponseMinutes')}
        />
      </div>
      <TextArea
        label={t('brands.banned')}
        help={t('brands.bannedHelp')}
        name="bannedTerms"
        rows={4}
        defaultValue={brand?.bannedTerms.join('\n') ?? ''}
        error={errorAt('bannedTerms')}
      />
      <TextArea
        label={t('brands.domains')}
        help={t('brands.domainsHelp')}
        name="trustedDomains"
        rows={2}
        defaultValue={brand?.trustedDomains.join('\n') ?? ''}
        error={errorAt('trustedDomains')}
      />
    </>
  );
}
