import { useId, type ReactNode } from 'react';

/** One part of the protocol: its name, what it is for, its fields. */
export function Part({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4 rounded-2 border border-line bg-raised p-5">
      <div className="flex flex-col gap-1">
        <h2 id={id} className="font-voice text-name font-medium text-balance">
          {title}
        </h2>
        {lead && <p className="text-sm text-pretty text-ink-3">{lead}</p>}
      </div>
      {children}
    </section>
  );
}

/** A smaller heading inside a part. */
export const Under = ({ children }: { children: ReactNode }) => (
  <h3 className="text-sm font-medium text-ink-2">{children}</h3>
);
