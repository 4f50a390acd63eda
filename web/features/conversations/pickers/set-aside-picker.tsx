import type { RefObject } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { PickList } from '../../../ui/pick-list.tsx';

/** Why it is set aside: it is on record, so it needs a reason. */
export function SetAsidePicker({
  anchor,
  onPick,
  onClose,
}: {
  anchor: RefObject<HTMLElement | null>;
  onPick: (why: 'abuse' | 'spam') => void;
  onClose: () => void;
}) {
  const t = useText();
  const name = t('conversations.setAside.title');
  return (
    <PickList
      anchor={anchor}
      name={name}
      find={name}
      none={t('conversations.setAside.text')}
      onClose={onClose}
      choices={[
        { id: 'abuse', label: t('conversations.act.abuse') },
        { id: 'spam', label: t('conversations.act.spam') },
      ]}
      onPick={(choice) => onPick(choice.id === 'spam' ? 'spam' : 'abuse')}
    />
  );
}
