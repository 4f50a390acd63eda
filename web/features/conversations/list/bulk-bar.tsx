import type { ConversationRow } from '@tertulia/contract';
import { useRef, useState } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { IconButton } from '../../../ui/button.tsx';
import { useCommands } from '../../../ui/commands.ts';
import { useStore } from '../../../ui/store.ts';
import { checked, uncheckAll } from '../checked.ts';
import { Pickers, type PickerName } from '../pickers/pickers.tsx';
import { useActs } from '../use-acts.ts';

/** What can be done to the selected conversations together. */
export function BulkBar({ rows }: { rows: readonly ConversationRow[] }) {
  const t = useText();
  const selected = useStore(checked);
  const some = rows.filter((row) => selected.has(row.id));
  return some.length === 0 ? null : <Bar rows={some} count={t('conversations.list.checked', { count: some.length })} />;
}

function Bar({ rows, count }: { rows: readonly ConversationRow[]; count: string }) {
  const t = useText();
  const { act } = useActs();
  const [picker, setPicker] = useState<PickerName | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const resolve = () => {
    uncheckAll();
    void act(rows, { do: 'resolve' });
  };
  const group = t('frame.group_list');
  // mounted after the thread's own, so these keys now mean the selected ones
  useCommands([
    { id: 'resolve', label: t('conversations.act.resolve'), group, keys: 'e', run: resolve },
    { id: 'assign', label: t('conversations.act.assign'), group, keys: 'a', run: () => setPicker('assign') },
    { id: 'label', label: t('conversations.act.label'), group, keys: 'l', run: () => setPicker('label') },
    { id: 'snooze', label: t('conversations.act.snooze'), group, keys: 's', run: () => setPicker('snooze') },
    { id: 'set-aside', label: t('conversations.act.setAside'), group, keys: 'i', run: () => setPicker('set-aside') },
    { id: 'uncheck', label: t('conversations.act.uncheck'), group, keys: 'Escape', run: uncheckAll },
  ]);
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={count}
      className="appear mx-3 mb-1 flex items-center gap-0.5 rounded-2 bg-accent-soft pl-3 text-sm"
    >
      <span className="mr-auto font-semibold text-accent">{count}</span>
      <IconButton icon="person" name={t('conversations.act.assign')} keys="a" onClick={() => setPicker('assign')} />
      <IconButton icon="label" name={t('conversations.act.label')} keys="l" onClick={() => setPicker('label')} />
      <IconButton icon="clock" name={t('conversations.act.snooze')} keys="s" onClick={() => setPicker('snooze')} />
      <IconButton icon="block" name={t('conversations.act.setAside')} keys="i" onClick={() => setPicker('set-aside')} />
      <IconButton icon="check" name={t('conversations.act.resolve')} keys="e" onClick={resolve} />
      <IconButton icon="close" name={t('conversations.list.uncheck')} keys="Esc" onClick={uncheckAll} />
      <Pickers open={picker} anchor={bar} rows={rows} onClose={() => setPicker(null)} onDone={uncheckAll} />
    </div>
  );
}
