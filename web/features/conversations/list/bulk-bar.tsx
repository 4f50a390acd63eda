import type { ConversationRow } from '@tertulia/contract';
import { useRef, useState } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { isByTouch } from '../../../ui/by-touch.ts';
import { useCommands } from '../../../ui/commands.ts';
import type { IconName } from '../../../ui/icon.tsx';
import { useStore } from '../../../ui/store.ts';
import { useWayBack } from '../../../ui/use-way-back.ts';
import { check, checked, choosing, uncheckAll } from '../checked.ts';
import { Pickers, type PickerName } from '../pickers/pickers.tsx';
import { useActs } from '../use-acts.ts';

/** What can be done to the selected conversations together. */
export function BulkBar({ rows }: { rows: readonly ConversationRow[] }) {
  const t = useText();
  const selected = useStore(checked);
  const isChoosing = useStore(choosing);
  const some = rows.filter((row) => selected.has(row.id));
  if (some.length === 0 && !isChoosing) return null;
  const count =
    some.length === 0 ? t('conversations.list.checkedNone') : t('conversations.list.checked', { count: some.length });
  return (
    <Bar
      rows={some}
      count={count}
      onAll={some.length === rows.length ? null : () => check(rows.map((row) => row.id))}
    />
  );
}

function Bar({ rows, count, onAll }: { rows: readonly ConversationRow[]; count: string; onAll: (() => void) | null }) {
  const t = useText();
  const { act } = useActs();
  const [picker, setPicker] = useState<PickerName | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const resolve = () => {
    uncheckAll();
    void act(rows, { do: 'resolve' });
  };
  const group = t('frame.group_list');
  useWayBack(isByTouch(), uncheckAll);
  const isNone = rows.length === 0;
  // mounted after the thread's own, so these keys now mean the selected ones
  const acts = [
    { id: 'resolve', label: t('conversations.act.resolve'), group, keys: 'e', run: resolve },
    { id: 'assign', label: t('conversations.act.assign'), group, keys: 'a', run: () => setPicker('assign') },
    { id: 'label', label: t('conversations.act.label'), group, keys: 'l', run: () => setPicker('label') },
    { id: 'snooze', label: t('conversations.act.snooze'), group, keys: 's', run: () => setPicker('snooze') },
    { id: 'set-aside', label: t('conversations.act.setAside'), group, keys: 'i', run: () => setPicker('set-aside') },
  ];
  useCommands([
    ...(isNone ? [] : acts),
    { id: 'uncheck', label: t('conversations.act.uncheck'), group, keys: 'Escape', run: uncheckAll },
  ]);
  const button = (icon: IconName, name: string, keys: string, run: () => void) => (
    <IconButton icon={icon} name={name} keys={keys} onClick={run} disabled={isNone} />
  );
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={count}
      className="appear mx-3 mb-1 flex items-center gap-0.5 rounded-2 bg-accent-soft pl-3 text-sm max-pane:mt-1 max-pane:flex-wrap max-pane:pl-0"
    >
      {/* on a phone the count has a line of its own, and with it what a keyboard has keys for */}
      <span className="mr-auto flex min-w-0 items-center gap-1 font-semibold text-accent max-pane:w-full max-pane:pl-3">
        <span className="min-w-0 truncate max-pane:mr-auto">{count}</span>
        {onAll && (
          <Button look="quiet" className="min-w-12 !px-3 !text-accent pane:hidden" onClick={onAll}>
            {t('conversations.list.checkAll')}
          </Button>
        )}
        <IconButton
          icon="close"
          name={t('conversations.list.uncheck')}
          onClick={uncheckAll}
          className="flex-none pane:hidden"
        />
      </span>
      <span className="flex max-pane:w-full max-pane:justify-around">
        {button('person', t('conversations.act.assign'), 'a', () => setPicker('assign'))}
        {button('label', t('conversations.act.label'), 'l', () => setPicker('label'))}
        {button('clock', t('conversations.act.snooze'), 's', () => setPicker('snooze'))}
        {button('block', t('conversations.act.setAside'), 'i', () => setPicker('set-aside'))}
        {button('check', t('conversations.act.resolve'), 'e', resolve)}
        <IconButton
          icon="close"
          name={t('conversations.list.uncheck')}
          keys="Esc"
          onClick={uncheckAll}
          className="max-pane:hidden"
        />
      </span>
      <Pickers open={picker} anchor={bar} rows={rows} onClose={() => setPicker(null)} onDone={uncheckAll} />
    </div>
  );
}
