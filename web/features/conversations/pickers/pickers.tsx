import type { ConversationRow } from '@tertulia/contract';
import type { RefObject } from 'react';
import { leavesView, type Act } from '../acts.ts';
import { useActs } from '../use-acts.ts';
import { AssignPicker } from './assign-picker.tsx';
import { LabelPicker } from './label-picker.tsx';
import { MovePicker } from './move-picker.tsx';
import { SetAsidePicker } from './set-aside-picker.tsx';
import { SnoozePicker } from './snooze-picker.tsx';

export type PickerName = 'assign' | 'label' | 'snooze' | 'set-aside' | 'move';

/** The one open picker, for one conversation or for the selected ones. */
export function Pickers({
  open,
  anchor,
  rows,
  onClose,
  onDone,
}: {
  open: PickerName | null;
  anchor: RefObject<HTMLElement | null>;
  rows: readonly ConversationRow[];
  onClose: () => void;
  /** Something was chosen; `left` when the conversations leave the view by it. */
  onDone?: (left: boolean) => void;
}) {
  const { act, label, me } = useActs();
  const doIt = (what: Act) => {
    onClose();
    onDone?.(leavesView(what));
    void act(rows, what);
  };
  switch (open) {
    case 'assign':
      return (
        <AssignPicker
          anchor={anchor}
          me={me}
          current={rows.length === 1 ? (rows[0]?.assignee?.id ?? null) : null}
          onClose={onClose}
          onPick={(to) => doIt({ do: 'assign', to })}
        />
      );
    case 'snooze':
      return <SnoozePicker anchor={anchor} onClose={onClose} onPick={(until) => doIt({ do: 'snooze', until })} />;
    case 'set-aside':
      return <SetAsidePicker anchor={anchor} onClose={onClose} onPick={(why) => doIt({ do: 'set-aside', why })} />;
    case 'label':
      return (
        <LabelPicker anchor={anchor} rows={rows} onClose={onClose} onPick={(of, on) => void label(rows, of, on)} />
      );
    case 'move':
      return rows[0] ? <MovePicker anchor={anchor} row={rows[0]} onClose={onClose} /> : null;
    case null:
      return null;
    default:
      return null;
  }
}
