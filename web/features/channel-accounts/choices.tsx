import type { ReactNode } from 'react';

export type Choice = {
  readonly id: string;
  readonly name: string;
  readonly about?: string;
  readonly icon?: ReactNode;
  readonly choose: () => void;
};

/** One of several, each as large as a finger. */
export const Choices = ({ of }: { of: readonly Choice[] }) => (
  <ul className="grid gap-2 pane:grid-cols-2">
    {of.map(({ id, name, about, icon, choose }) => (
      <li key={id}>
        <button
          type="button"
          onClick={choose}
          className="flex h-full min-h-16 w-full items-center gap-3 rounded-2 border border-line-strong bg-raised px-4 py-3 text-left hover:border-line-control"
        >
          {icon}
          <span>
            <span className="block text-base font-medium">{name}</span>
            {about && <span className="block text-sm text-ink-3">{about}</span>}
          </span>
        </button>
      </li>
    ))}
  </ul>
);
