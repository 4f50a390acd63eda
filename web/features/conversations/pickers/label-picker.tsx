import type { ConversationRow } from '@tertulia/contract';
import { useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { labelsQuery } from '../../../live/workspace-queries.ts';
import { PickList } from '../../../ui/pick-list.tsx';
import { LabelDot } from '../../labels/label-dot.tsx';

/** Switches labels on and off. A label counts as on when every conversation has it. */
export function LabelPicker({
  anchor,
  rows,
  onPick,
  onClose,
}: {
  anchor: RefObject<HTMLElement | null>;
  rows: readonly ConversationRow[];
  onClose: () => void;
  onPick: (label: ConversationRow['labels'][number], on: boolean) => void;
}) {
  const t = useText();
  const labels = useQuery(labelsQuery).data?.items ?? [];
  const isOn = (id: string) => rows.every((row) => row.labels.some((each) => each.id === id));
  return (
    <PickList
      anchor={anchor}
      name={t('conversations.labelWith.title')}
      find={t('conversations.labelWith.find')}
      many
      onClose={onClose}
      none={labels.length === 0 ? t('conversations.labelWith.empty') : t('conversations.labelWith.none')}
      choices={labels.map((each) => ({
        id: each.id,
        label: each.name,
        chosen: isOn(each.id),
        start: <LabelDot colour={each.colour} />,
      }))}
      onPick={(choice) => {
        const label = labels.find((each) => each.id === choice.id);
        if (!label) return;
        onPick({ id: label.id, name: label.name, colour: label.colour }, !isOn(label.id));
      }}
    />
  );
}
