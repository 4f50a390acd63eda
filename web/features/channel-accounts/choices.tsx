import type { ReactNode } from 'react';

export type Choice = {
  readonly id: string;
  readonly name: string;
  readonly icon?: ReactNode;
  readonly choose: () => void;
};

/** One of several, each as large as a finger. */
export const Choices = ({ of }: { of: readonly Choice[] }) => (
  <ul className="grid gap-2 pane:grid-cols-2">
    {of.map(({ id, name, icon, choose }) => (
      <li key={id}>
        <button
          type="button"
          onClick={choose}
          className="flex min-h-16 w-full items-center gap-3 rounded-2 border border-line-strong bg-raised px-4 text-left hover:border-line-control"
        >
          {icon}
          <span className="text-base font-medium">{name}</span>
        </button>
      </li>
    ))}
  </ul>
);
