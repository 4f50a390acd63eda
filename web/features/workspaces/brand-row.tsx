import type { Brand } from '@tertulia/contract';
import { languageName } from '../../i18n/language-name.ts';
import { span } from '../../i18n/moment.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { useInSight } from './use-in-sight.ts';

/** One brand: its name, the language it speaks and how soon it answers. Pressed, it opens beneath. */
export function BrandRow({ brand, isOpen, onToggle }: { brand: Brand; isOpen: boolean; onToggle: () => void }) {
  const t = useText();
  const line = useInSight<HTMLButtonElement>(isOpen);
  const locale = useLocale();
  const facts = [
    languageName(brand.locale, locale),
    brand.timeZone.replaceAll('_', ' '),
    t('brands.answersIn', { span: span(brand.firstResponseMinutes * 60_000, locale) }),
  ];
  return (
    <button
      ref={line}
      type="button"
      aria-expanded={isOpen}
      onClick={onToggle}
      className="flex min-h-14 w-full scroll-mb-64 items-center gap-3 px-4 py-2 text-left hover:bg-ink/4"
    >
      <span className="min-w-0 flex-1">
        <span className="block text-base font-medium wrap-anywhere">{brand.name}</span>
        <span className="block text-sm text-ink-3 wrap-anywhere">{facts.join(' · ')}</span>
      </span>
      <Icon name="back" className={`size-4 text-ink-3 ${isOpen ? 'rotate-90' : '-rotate-90'}`} />
    </button>
  );
}
