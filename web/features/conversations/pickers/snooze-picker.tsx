import { useState, type RefObject } from 'react';
import { shortMoment } from '../../../i18n/moment.ts';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { PickList } from '../../../ui/pick-list.tsx';
import { Popover } from '../../../ui/popover.tsx';
import { snoozeTimes, type SnoozeTime } from './snooze-times.ts';

/** Until when it sleeps: the moments people mean, or a day and an hour. */
export function SnoozePicker({
  anchor,
  onPick,
  onClose,
}: {
  anchor: RefObject<HTMLElement | null>;
  onPick: (until: string) => void;
  onClose: () => void;
}) {
  const t = useText();
  const locale = useLocale();
  const [own, setOwn] = useState(false);
  const [times] = useState(() => snoozeTimes(new Date()));
  const nameOf = (time: SnoozeTime) =>
    time.name === 'inHours'
      ? t('conversations.snoozeUntil.inHours', { count: 3 })
      : t(`conversations.snoozeUntil.${time.name}`);
  if (own) return <OwnMoment anchor={anchor} onPick={onPick} onClose={onClose} />;
  return (
    <PickList
      anchor={anchor}
      name={t('conversations.snoozeUntil.title')}
      find={t('conversations.snoozeUntil.title')}
      none={t('conversations.snoozeUntil.pick')}
      onClose={onClose}
      choices={[
        ...times.map((each) => ({ id: each.name, label: nameOf(each), hint: shortMoment(each.at.getTime(), locale) })),
        { id: 'own', label: t('conversations.snoozeUntil.pick') },
      ]}
      onPick={(choice) => {
        const time = times.find((each) => each.name === choice.id);
        if (time) onPick(time.at.toISOString());
        else setOwn(true);
      }}
    />
  );
}

function OwnMoment({
  anchor,
  onPick,
  onClose,
}: {
  anchor: RefObject<HTMLElement | null>;
  onPick: (until: string) => void;
  onClose: () => void;
}) {
  const t = useText();
  const [value, setValue] = useState('');
  const [wrong, setWrong] = useState(false);
  const take = () => {
    const at = new Date(value); // a local date and time without zone is read as the wall clock here
    if (!(at.getTime() > Date.now())) return setWrong(true);
    return onPick(at.toISOString());
  };
  return (
    <Popover anchor={anchor} name={t('conversations.snoozeUntil.title')} onClose={onClose} className="w-72 p-3">
      <form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          take();
        }}
      >
        <TextField
          data-first
          type="datetime-local"
          required
          label={t('conversations.snoozeUntil.pick')}
          value={value}
          error={wrong ? t('conversations.snoozeUntil.past') : null}
          onChange={(event) => {
            setValue(event.target.value);
            setWrong(false);
          }}
        />
        <Button type="submit" look="solid">
          {t('conversations.act.snooze')}
        </Button>
      </form>
    </Popover>
  );
}
