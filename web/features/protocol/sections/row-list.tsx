import { useRef, type ReactNode } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { onceDrawn } from '../../workspaces/once-drawn.ts';
import { Under } from '../part.tsx';

/** Things of one kind, each with its fields, its way out, and a place for the next. */
export function RowList<T>({
  title,
  help,
  isTitled = true,
  isTall = false,
  rows,
  nameOf,
  fresh,
  add,
  onChange,
  children,
}: {
  title: string;
  help?: string;
  /** False where the part's own title already says it. */
  isTitled?: boolean;
  /** Of several lines: its way out stands at its head, beside the first field, and not at its foot. */
  isTall?: boolean;
  rows: readonly T[];
  /** What the row is called, for whoever hears the button that removes it. */
  nameOf: (row: T, at: number) => string;
  fresh: T;
  add: string;
  onChange: (rows: T[]) => void;
  children: (row: T, change: (part: Partial<T>) => void) => ReactNode;
}) {
  const t = useText();
  const list = useRef<HTMLUListElement>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const begin = () => {
    onChange([...rows, fresh]);
    onceDrawn(() => list.current?.lastElementChild?.querySelector<HTMLElement>('input, textarea')?.focus());
  };
  const remove = (at: number) => {
    onChange(rows.filter((_, each) => each !== at));
    onceDrawn(() => adder.current?.focus());
  };
  return (
    <div className="flex flex-col gap-2">
      {isTitled && <Under>{title}</Under>}
      {help && <p className="text-xs text-ink-3">{help}</p>}
      {rows.length === 0 && <p className="text-sm text-ink-3">{t('voice.nothingYet')}</p>}
      <ul ref={list} aria-label={title} className="flex flex-col gap-3">
        {rows.map((row, at) => (
          // rows have no names of their own, and are only added at the end or taken out
          <li
            key={at}
            className={`flex flex-wrap gap-2 border-b border-line pb-3 last:border-0 last:pb-0 ${isTall ? 'items-start' : 'items-end'}`}
          >
            <div className="min-w-0 flex-1 basis-72">
              {children(row, (part) => onChange(rows.map((each, n) => (n === at ? { ...each, ...part } : each))))}
            </div>
            <Button look="quiet" onClick={() => remove(at)} className={`max-pane:!pl-0 ${isTall ? 'pane:mt-5.5' : ''}`}>
              {t('voice.remove')} <span className="unseen">{nameOf(row, at)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <Button ref={adder} icon="plus" onClick={begin} className="self-start">
        {add}
      </Button>
    </div>
  );
}
