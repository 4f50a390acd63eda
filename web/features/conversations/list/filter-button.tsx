import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useRef, useState } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { accountsQuery, brandsQuery, labelsQuery } from '../../../live/workspace-queries.ts';
import { Button } from '../../../ui/button.tsx';
import { useCommands } from '../../../ui/commands.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Popover } from '../../../ui/popover.tsx';
import { isFiltered, type InboxPlace } from '../inbox-place.ts';

type Which = 'brand' | 'account' | 'label';

/** Beside the title: which brand, account or label the list shows. */
export function FilterButton({ place }: { place: InboxPlace }) {
  const t = useText();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const brands = useQuery(brandsQuery).data?.items ?? [];
  const accounts = useQuery(accountsQuery).data?.items ?? [];
  const labels = useQuery(labelsQuery).data?.items ?? [];
  useCommands([
    {
      id: 'filter',
      label: t('conversations.act.filter'),
      group: t('frame.group_list'),
      keys: 'f',
      run: () => setOpen(true),
    },
  ]);

  const change = (which: Which, value: string) =>
    void navigate({
      to: '/inbox',
      search: (before: InboxPlace) => {
        const { [which]: _left, ...rest } = before;
        return value === '' ? rest : { ...rest, [which]: value };
      },
    });
  const chosen = [
    brands.find((each) => each.id === place.brand)?.name,
    accounts.find((each) => each.id === place.account)?.name,
    labels.find((each) => each.id === place.label)?.name,
  ].filter((each) => each !== undefined);

  return (
    <>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className={`flex min-w-0 items-center gap-1 rounded-1 px-1.5 py-1 text-sm hover:bg-ink/6 max-pane:min-h-12 ${isFiltered(place) ? 'font-semibold text-accent' : 'text-ink-3'}`}
      >
        <span className="truncate">
          {chosen.length > 0 ? chosen.join(' · ') : t('conversations.filter.everything')}
        </span>
        <Icon name="down" className="size-3.5" />
      </button>
      {open && (
        <Popover
          anchor={button}
          name={t('conversations.filter.name')}
          onClose={() => setOpen(false)}
          className="w-72 p-3"
        >
          <div className="flex flex-col gap-3">
            <Choice
              label={t('conversations.filter.brand')}
              value={place.brand}
              options={brands}
              onChange={(value) => change('brand', value)}
            />
            <Choice
              label={t('conversations.filter.account')}
              value={place.account}
              options={accounts.filter((each) => place.brand === undefined || each.brandId === place.brand)}
              onChange={(value) => change('account', value)}
            />
            <Choice
              label={t('conversations.filter.label')}
              value={place.label}
              options={labels}
              onChange={(value) => change('label', value)}
            />
            {isFiltered(place) && (
              <Button
                onClick={() => {
                  setOpen(false);
                  void navigate({
                    to: '/inbox',
                    search: ({ brand: _b, account: _a, label: _l, ...rest }: InboxPlace) => rest,
                  });
                }}
              >
                {t('conversations.filter.clear')}
              </Button>
            )}
          </div>
        </Popover>
      )}
    </>
  );
}

function Choice({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: string | undefined;
  options: readonly { id: string; name: string }[];
  onChange: (value: string) => void;
}) {
  const t = useText();
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-xs text-ink-3">
        {label}
      </label>
      <span className="relative block">
        <select
          id={id}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value)}
          className="h-9 w-full appearance-none truncate rounded-1 border border-line-control bg-sheet pr-8 pl-2.5 text-sm max-pane:h-12"
        >
          <option value="">{t('conversations.filter.any')}</option>
          {options.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
        <Icon
          name="down"
          className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-ink-3"
        />
      </span>
    </div>
  );
}
