import { useEffect, useRef, type ReactNode } from 'react';
import { onceDrawn } from './once-drawn.ts';

/** One page of the settings: its name, a sentence of what it is for, its one main action. */
export function SettingsPage({
  title,
  lead,
  action,
  children,
}: {
  title: string;
  lead?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Tertulia`;
    // on a phone the link that led here has just left the screen, and the focus with it
    const later = setTimeout(() => {
      if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
    }, 50);
    return () => clearTimeout(later);
  }, [title]);
  return (
    <>
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div className={`flex min-w-0 flex-1 flex-col gap-1 ${lead ? 'basis-64' : 'basis-36'}`}>
          <h1
            ref={heading}
            data-page-title
            tabIndex={-1}
            className="font-voice text-xl font-medium text-balance wrap-anywhere outline-none"
          >
            {title}
          </h1>
          {lead && <p className="max-w-[60ch] text-base text-pretty text-ink-2">{lead}</p>}
        </div>
        {action}
      </header>
      {children}
    </>
  );
}

/** Where the focus goes when what it stood on is gone. */
export const focusOnTitle = (): void =>
  onceDrawn(() => document.querySelector<HTMLElement>('[data-page-title]')?.focus());

/** A list of things, one line each, in one frame. */
export const Rows = ({ children, name }: { children: ReactNode; name: string }) => (
  <ul aria-label={name} className="divide-y divide-line rounded-2 border border-line bg-raised">
    {children}
  </ul>
);
