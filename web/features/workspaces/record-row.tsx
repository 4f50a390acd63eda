import { useRef, useState, type ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { onceDrawn } from './once-drawn.ts';
import { focusOnTitle } from './page.tsx';
import { SureButton } from './sure-button.tsx';
import { useSave } from './use-save.ts';

/** One line of a list: what it is, and for those who may, its form in its place and its way out. */
export function RecordRow({
  what,
  ask,
  mayEdit,
  editor,
  onRemove,
  isShort = false,
  children,
}: {
  /** Heard after each button's verb. */
  what: string;
  /** What removing it will do. */
  ask: string;
  mayEdit: boolean;
  editor: (onDone: () => void) => ReactNode;
  onRemove: () => Promise<unknown>;
  /** One line of words: its buttons stand in the middle of it. */
  isShort?: boolean;
  children: ReactNode;
}) {
  const t = useText();
  const { busy, trouble, save } = useSave();
  const [editing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const close = () => {
    setEditing(false);
    onceDrawn(() => edit.current?.focus());
  };
  const remove = () => void save(onRemove, t('settings.removed')).then((well) => well && focusOnTitle());
  if (editing) return <li className="px-4 py-4">{editor(close)}</li>;
  return (
    <li
      className={`group/row flex flex-wrap gap-x-2 gap-y-1 px-4 ${isShort ? 'min-h-12 items-center py-2' : 'items-start py-3'}`}
    >
      {children}
      {mayEdit && (
        // on a phone a line of their own, under the words; beside them where there is room
        <div className="pane:contents max-pane:flex max-pane:not-has-[[role=group]]:-mb-2 max-pane:w-full max-pane:flex-wrap max-pane:items-center">
          <Button
            ref={edit}
            look="quiet"
            icon="edit"
            onClick={() => setEditing(true)}
            className="group-has-[[role=group]]/row:hidden max-pane:!pl-0"
          >
            {t('ui.edit')} <span className="unseen">{what}</span>
          </Button>
          <SureButton verb={t('ui.remove')} what={what} ask={ask} busy={busy} onSure={remove} />
        </div>
      )}
      {trouble && (
        <p role="alert" className="w-full text-sm text-breach">
          {trouble}
        </p>
      )}
    </li>
  );
}
