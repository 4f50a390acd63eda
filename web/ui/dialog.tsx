import { useEffect, useId, useRef, type ReactNode } from 'react';
import { IconButton } from './button.tsx';
import { useText } from '../i18n/use-text.ts';

/**
 * The browser's own modal: it keeps the focus inside, gives it back, and closes on Escape.
 * Never open one over another.
 */
export function Dialog({
  title,
  onClose,
  children,
  footer,
  wide = false,
  plain = false,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
  footer?: ReactNode;
  wide?: boolean;
  /** No frame of its own: the title is only heard. It hangs from above, so that a list that shortens moves nothing. */
  plain?: boolean;
}) {
  const t = useText();
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = box.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={box}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => event.target === box.current && onClose()}
      className={`appear top-(--sight-top,0px) bottom-[calc(100dvh-var(--sight-top,0px)-var(--sight-height,100dvh))] max-h-[calc(var(--sight-height,100dvh)*0.88)] w-[calc(100vw-24px)] overflow-hidden rounded-3 border border-line-strong bg-sheet p-0 text-ink shadow-float backdrop:bg-black/35 ${wide ? 'max-w-180' : 'max-w-116'} ${plain ? 'mt-[max(12px,14dvh)]' : ''}`}
    >
      <div className="flex max-h-[calc(var(--sight-height,100dvh)*0.88)] flex-col">
        {plain ? (
          <h2 id={id} className="unseen">
            {title}
          </h2>
        ) : (
          <header className="flex items-center justify-between gap-3 border-b border-line py-3 pr-3 pl-5">
            <h2 id={id} className="font-voice text-name font-medium">
              {title}
            </h2>
            <IconButton icon="close" name={t('ui.close')} onClick={onClose} />
          </header>
        )}
        <div className={plain ? 'min-h-0 overflow-hidden' : 'min-h-0 overflow-auto px-5 py-4'}>{children}</div>
        {footer && (
          <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">{footer}</footer>
        )}
      </div>
    </dialog>
  );
}
