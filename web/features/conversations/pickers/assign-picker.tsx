import type { MemberId } from '@tertulia/contract';
import { useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { membersQuery } from '../../../live/workspace-queries.ts';
import { Face } from '../../../ui/face.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { PickList, type Choice } from '../../../ui/pick-list.tsx';

type To = { readonly id: MemberId; readonly name: string } | null;

/** Who owns it: oneself first, nobody last. */
export function AssignPicker({
  anchor,
  me,
  current,
  onPick,
  onClose,
}: {
  anchor: RefObject<HTMLElement | null>;
  me: string;
  current: MemberId | null;
  onPick: (to: To) => void;
  onClose: () => void;
}) {
  const t = useText();
  const members = (useQuery(membersQuery).data?.items ?? [])
    .filter((each) => each.state === 'active')
    .toSorted((a, b) => Number(b.id === me) - Number(a.id === me));
  const choices: Choice[] = [
    ...members.map((each) => ({
      id: each.id,
      label: each.name,
      chosen: each.id === current,
      start: <Face name={each.name} size="small" />,
      ...(each.id === me ? { hint: t('conversations.assignTo.you'), also: t('conversations.act.assignMe') } : {}),
    })),
    ...(current === null ? [] : [{ id: 'nobody', label: t('conversations.act.unassign'), start: <Nobody /> }]),
  ];
  return (
    <PickList
      anchor={anchor}
      name={t('conversations.assignTo.title')}
      find={t('conversations.assignTo.find')}
      none={t('conversations.assignTo.none')}
      choices={choices}
      onClose={onClose}
      onPick={(choice) => {
        const member = members.find((each) => each.id === choice.id);
        onPick(member ? { id: member.id, name: member.name } : null);
      }}
    />
  );
}

/** As wide as a face, so that the names stand in one column. */
const Nobody = () => (
  <span className="grid size-6 flex-none place-items-center">
    <Icon name="close" className="size-4 text-ink-3" />
  </span>
);
