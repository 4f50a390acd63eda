import type { Brand } from '@tertulia/contract';
import { languageName } from '../../i18n/language-name.ts';
import { span } from '../../i18n/moment.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';

/** A brand for whoever may look and not change: text, not a form that does nothing. */
export function BrandFacts({ brand }: { brand: Brand }) {
  const t = useText();
  const locale = useLocale();
  const facts = [
    [t('brands.language'), languageName(brand.locale, locale)],
    [t('brands.timeZone'), brand.timeZone.replaceAll('_', ' ')],
    [t('brands.first'), span(brand.firstResponseMinutes * 60_000, locale)],
    [t('brands.next'), span(brand.nextResponseMinutes * 60_000, locale)],
    [t('brands.answering'), brand.answeringAssigns ? t('brands.answeringAssigns') : t('brands.answeringLeaves')],
    [
      t('brands.domains'),
      brand.trustedDomains.length === 0 ? t('brands.domainsNone') : brand.trustedDomains.join(', '),
    ],
    [t('brands.banned'), brand.bannedTerms.length === 0 ? t('brands.bannedNone') : brand.bannedTerms.join(', ')],
  ] as const;
  return (
    <dl className="border-t border-line bg-sheet px-4 py-5 grid gap-x-4 gap-y-2 text-base pane:grid-cols-[200px_minmax(0,1fr)]">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-sm text-ink-3 max-pane:-mb-2">{name}</dt>
          <dd className="wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
