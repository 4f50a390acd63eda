import type { ReactNode } from 'react';
import { initialsOf } from './initials.ts';

/** A person's picture, or the initials of the name, with a small badge for where they write from. */
export const Face = ({
  name,
  src = null,
  badge,
  size = 'row',
}: {
  name: string;
  src?: string | null;
  badge?: ReactNode;
  size?: 'small' | 'row' | 'large';
}) => (
  <span
    aria-hidden="true"
    // drawn, not written: what is read aloud is the name beside it
    data-initials={src ? undefined : initialsOf(name)}
    className={`relative before:content-[attr(data-initials)] inline-grid flex-none place-items-center rounded-full bg-accent-soft font-medium text-ink-2 ${sizes[size]}`}
  >
    {src && <img src={src} alt="" className="size-full rounded-full object-cover" />}
    {badge && (
      <span className="absolute -right-[5px] -bottom-1 grid size-[18px] place-items-center rounded-full border border-line bg-raised text-ink-2 [&_.icon]:size-[11px] [&_.icon]:stroke-[1.9]">
        {badge}
      </span>
    )}
  </span>
);

const sizes = { small: 'size-6 text-2xs', row: 'size-9 text-sm', large: 'size-13 text-name' };
