import { useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { onceDrawn } from './once-drawn.ts';

/** For what cannot be taken back: the first press asks, beside the button, and the second one does it. */
export function SureButton({
  verb,
  what,
  ask,
  busy,
  look = 'quiet',
  icon,
  className = '',
  onSure,
}: {
  verb: string;
  /** Heard after the verb: a list has many of these buttons. */
  what: string;
  /** What will happen. */
  ask: string;
  busy: boolean;
  look?: 'quiet' | 'danger';
  icon?: IconName;
  className?: string;
  onSure: () => void;
}) {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const leave = () => {
    setAsking(false);
    onceDrawn(() => first.current?.focus());
  };
  if (!isAsking)
    return (
      <Button
        ref={first}
        look={look}
        {...(icon ? { icon } : {})}
        busy={busy}
        className={className}
        onClick={() => setAsking(true)}
      >
        {verb} <span className="unseen">{what}</span>
      </Button>
    );
  return (
    <div
      role="group"
      aria-label={`${verb} ${what}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        leave();
      }}
      className="flex w-full flex-wrap items-center justify-end gap-2 pt-1"
    >
      <p className="min-w-0 flex-1 basis-48 text-sm text-pretty text-ink-2 max-pane:basis-full">{ask}</p>
      {/* the two answers stay side by side */}
      <span className="flex flex-none gap-2">
        <Button onClick={leave} disabled={busy}>
          {t('ui.cancel')}
        </Button>
        <Button look="danger" busy={busy} autoFocus onClick={onSure}>
          {verb}
        </Button>
      </span>
    </div>
  );
}
