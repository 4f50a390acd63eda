import { inKeys } from './key-name.ts';

/** A key beside the words of its action. Hidden where there is no keyboard to press it on. */
export const Kbd = ({ keys, className = '' }: { keys: string; className?: string }) => (
  <kbd
    aria-hidden="true"
    className={`hidden pane:inline-block rounded-[5px] border border-b-2 border-line-strong bg-raised px-[5px] font-ui text-2xs/[16px] font-medium text-ink-3 ${className}`}
  >
    {inKeys(keys)}
  </kbd>
);
