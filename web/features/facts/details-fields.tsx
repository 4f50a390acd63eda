import type { Fact } from '@tertulia/contract';
import type { ReactNode } from 'react';
import { capitalised } from '../../i18n/capitalised.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { SelectField, TextArea, TextField } from '../../ui/field.tsx';
import { currencies, currencyHere } from './currencies.ts';
import { WeekFields } from './week-fields.tsx';
import { pricesIn, pricesText } from './prices-in.ts';

type ErrorAt = (field: string) => string | null;

/** The fact in figures, by its kind: what the guard holds a draft against. Of some kinds there are words only. */
export function DetailsFields({ kind, fact, errorAt }: { kind: Fact['kind']; fact: Fact | null; errorAt: ErrorAt }) {
  const t = useText();
  const fields = fieldsOf(kind, fact, errorAt);
  if (fields === null) return null;
  return (
    <fieldset className="flex flex-col gap-3 rounded-2 border border-line p-3">
      <legend className="px-1 text-sm font-medium text-ink-2">{t('facts.figures')}</legend>
      <p className="text-xs text-pretty text-ink-3">{t('facts.figuresHelp')}</p>
      {fields}
    </fieldset>
  );
}

function fieldsOf(kind: Fact['kind'], fact: Fact | null, errorAt: ErrorAt): ReactNode {
  const details = fact?.details?.kind === kind ? fact.details : null;
  switch (kind) {
    case 'hours':
      return <WeekFields week={details?.kind === 'hours' ? details.week : []} />;
    case 'price':
      return <PriceFields prices={details?.kind === 'price' ? details.prices : []} />;
    case 'delivery':
      return <DeliveryFields from={details?.kind === 'delivery' ? details : null} />;
    case 'returns':
      return <ReturnsField days={details?.kind === 'returns' ? details.days : null} />;
    case 'contact':
      return <ContactFields of={details?.kind === 'contact' ? details : null} errorAt={errorAt} />;
    default:
      return null;
  }
}

function PriceFields({ prices }: { prices: readonly { about: string; amount: number; currency: string }[] }) {
  const t = useText();
  const locale = useLocale();
  const names = new Intl.DisplayNames([locale], { type: 'currency' });
  return (
    <div className="grid items-start gap-3 pane:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
      <TextArea
        label={t('facts.prices')}
        help={t('facts.pricesHelp')}
        name="prices"
        rows={4}
        defaultValue={pricesText(prices, locale)}
        onChange={(event) => {
          const { wrongLine } = pricesIn(event.currentTarget.value);
          event.currentTarget.setCustomValidity(wrongLine === null ? '' : t('facts.pricesWrong', { line: wrongLine }));
        }}
      />
      <SelectField label={t('facts.currency')} name="currency" defaultValue={prices[0]?.currency ?? currencyHere()}>
        {currencies.map((code) => (
          <option key={code} value={code}>
            {capitalised(names.of(code) ?? code, locale)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

const longestDays = 3650;

function DeliveryFields({ from }: { from: { from: number; to: number } | null }) {
  const t = useText();
  const common = { type: 'number', min: 1, max: longestDays, inputMode: 'numeric' } as const;
  return (
    <div className="grid grid-cols-2 items-end gap-3">
      <TextField {...common} label={t('facts.from')} name="from" defaultValue={from?.from ?? ''} />
      <TextField {...common} label={t('facts.to')} name="to" defaultValue={from?.to ?? ''} />
    </div>
  );
}

function ReturnsField({ days }: { days: number | null }) {
  const t = useText();
  return (
    <TextField
      label={t('facts.days')}
      name="days"
      type="number"
      min={1}
      max={longestDays}
      inputMode="numeric"
      defaultValue={days ?? ''}
    />
  );
}

function ContactFields({
  of,
  errorAt,
}: {
  of: { phones: readonly string[]; emails: readonly string[]; webs: readonly string[] } | null;
  errorAt: ErrorAt;
}) {
  const t = useText();
  return (
    <div className="grid gap-3 pane:grid-cols-[3fr_5fr_4fr]">
      {(['phones', 'emails', 'webs'] as const).map((name) => (
        <TextArea
          key={name}
          label={t(`facts.${name}`)}
          help={t('facts.onePerLine')}
          name={name}
          rows={2}
          defaultValue={of?.[name].join('\n') ?? ''}
          error={errorAt(`details.${name}`)}
        />
      ))}
    </div>
  );
}
