import type { ReactNode } from 'react';

/** One page of the settings: its name, a sentence of what it is for, its one main action. */
export const SettingsPage = ({
  title,
  lead,
  action,
  children,
}: {
  title: string;
  lead?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}) => (
  <>
    <header className="flex flex-wrap items-start justify-between gap-3">
      <div className="flex min-w-0 flex-1 basis-64 flex-col gap-1">
        <h2 className="font-voice text-xl font-medium text-balance">{title}</h2>
        {lead && <p className="max-w-[60ch] text-base text-pretty text-ink-2">{lead}</p>}
      </div>
      {action}
    </header>
    {children}
  </>
);

/** A list of things, one line each, in one frame. */
export const Rows = ({ children, name }: { children: ReactNode; name: string }) => (
  <ul aria-label={name} className="divide-y divide-line rounded-2 border border-line bg-raised">
    {children}
  </ul>
);
