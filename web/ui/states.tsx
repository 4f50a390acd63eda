import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

/** An empty place that says what will appear in it, and has the one button that makes it appear. */
export const EmptyState = ({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) => (
  <div className="m-auto flex max-w-90 flex-col items-center gap-2 px-6 py-10 text-center [@media(max-height:560px)]:py-3">
    <h2 className="font-voice text-xl font-medium text-balance">{title}</h2>
    {children && <div className="text-base text-balance text-ink-2">{children}</div>}
    {action && <div className="mt-2">{action}</div>}
  </div>
);

/** Grey shapes where the answer will stand. */
export const Skeleton = ({ className }: { className: string }) => (
  <span aria-hidden="true" className={`skeleton block ${className}`} />
);

const tones = {
  waiting: 'border-waiting/40 bg-waiting/10 text-ink',
  breach: 'border-breach/40 bg-breach/10 text-ink',
  voice: 'border-voice/35 bg-voice/8 text-ink',
  plain: 'border-line-strong bg-raised text-ink',
};

/** One line across a pane: what is so, and what one can do about it. */
export const Banner = ({
  tone = 'plain',
  icon,
  children,
  action,
  role,
}: {
  tone?: keyof typeof tones;
  icon?: IconName;
  children: ReactNode;
  action?: ReactNode;
  role?: 'status' | 'alert';
}) => (
  <div
    role={role}
    className={`flex flex-wrap items-center gap-x-3 gap-y-1.5 rounded-2 border px-3 py-2 text-sm ${tones[tone]}`}
  >
    {icon && <Icon name={icon} className="size-4" />}
    <div className="min-w-0 flex-1 basis-40 text-pretty">{children}</div>
    {action}
  </div>
);
