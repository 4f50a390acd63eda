import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { Kbd } from './kbd.tsx';

type Native = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> & { ref?: Ref<HTMLButtonElement> };
type Look = 'plain' | 'solid' | 'quiet' | 'danger';

const base =
  'inline-flex select-none items-center justify-center gap-1.5 whitespace-nowrap rounded-1 font-medium transition-colors duration-150 aria-disabled:opacity-55 disabled:cursor-not-allowed disabled:opacity-55';
const looks: Record<Look, string> = {
  plain: 'border border-line-strong bg-raised text-ink-2 hover:border-line-control hover:text-ink',
  solid: 'bg-accent text-on-accent hover:brightness-[1.06] active:brightness-95',
  quiet: 'text-ink-2 hover:bg-ink/6 hover:text-ink',
  danger: 'border border-line-strong bg-raised text-breach hover:border-breach',
};

/** A button with words. On a phone it grows to a finger's size. */
export const Button = ({
  look = 'plain',
  icon,
  keys,
  busy = false,
  children,
  className = '',
  type = 'button',
  onClick,
  ...rest
}: Native & { look?: Look; icon?: IconName; keys?: string; busy?: boolean; children: ReactNode }) => (
  <button
    {...rest}
    type={type}
    // not `disabled` while it works: the browser would take the focus from whoever pressed it
    onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    aria-disabled={busy || rest['aria-disabled']}
    aria-busy={busy || undefined}
    className={`${base} ${looks[look]} h-8 px-2.5 text-sm max-pane:h-12 max-pane:px-4 max-pane:text-base ${className}`}
  >
    {icon && <Icon name={icon} className="size-4" />}
    {children}
    {keys && (
      <Kbd keys={keys} className={look === 'solid' ? '!border-current !bg-transparent !text-inherit opacity-90' : ''} />
    )}
  </button>
);

/** A button that shows only a drawing: `name` is what it is called, in the tooltip and to a screen reader. */
export const IconButton = ({
  icon,
  name,
  keys,
  pressed,
  className = '',
  type = 'button',
  ...rest
}: Native & { icon: IconName; name: string; keys?: string; pressed?: boolean }) => (
  <button
    {...rest}
    type={type}
    aria-label={name}
    aria-pressed={pressed}
    title={keys ? `${name} (${keys})` : name}
    className={`${base} size-8.5 text-ink-3 hover:bg-ink/6 hover:text-ink max-pane:size-12 aria-pressed:bg-accent-soft aria-pressed:text-accent ${className}`}
  >
    <Icon name={icon} />
  </button>
);
