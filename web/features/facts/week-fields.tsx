import type { FactDetails } from '@tertulia/contract';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { controlLook } from '../../ui/field.tsx';
import { weekdays } from './details-in.ts';
import { hoursIn, hoursText } from './hours-in.ts';

type Week = Extract<FactDetails, { kind: 'hours' }>['week'];

/** A line a day, as one would write it on the door of the shop. */
export function WeekFields({ week }: { week: Week }) {
  const t = useText();
  const locale = useLocale();
  return (
    <>
      <div className="grid items-center gap-x-3 gap-y-1.5 [grid-template-columns:max-content_minmax(0,1fr)] max-[359px]:grid-cols-1 pane:max-w-100">
        {weekdays.map((day) => (
          <label key={day} className="contents">
            <span className="text-sm text-ink-2 first-letter:uppercase">{nameOfDay(day, locale)}</span>
            <input
              name={`hours${day}`}
              autoComplete="off"
              placeholder={t('facts.closed')}
              defaultValue={hoursText(week.filter((each) => each.day === day))}
              onInput={({ currentTarget: field }) =>
                field.setCustomValidity(hoursIn(field.value) === null ? t('facts.hoursWrong') : '')
              }
              className={`${controlLook} h-8 max-pane:h-12`}
            />
          </label>
        ))}
      </div>
      <p className="text-xs text-ink-3">{t('facts.hoursHelp')}</p>
    </>
  );
}

/** The first of January 2024 was a Monday. */
const nameOfDay = (day: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));
