import { useEffect, type ReactNode } from 'react';

/** The quiet page before the desk: one column, one thing to do. */
export function EntryPage({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · Tertulia`;
  }, [title]);
  return (
    <main className="flex min-h-dvh flex-col items-center overflow-auto bg-paper px-5 py-10 pane:justify-center">
      <div className="flex w-full max-w-100 flex-col gap-6">
        <header className="flex flex-col gap-2">
          <span aria-hidden="true" className="font-voice text-[2rem] leading-none font-semibold text-accent italic">
            t
          </span>
          <h1 className="font-voice text-[1.75rem] leading-tight font-medium text-balance wrap-anywhere">{title}</h1>
          {lead && <p className="text-base text-pretty text-ink-2">{lead}</p>}
        </header>
        {children}
      </div>
    </main>
  );
}
