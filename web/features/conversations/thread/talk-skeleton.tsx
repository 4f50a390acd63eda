import { Skeleton } from '../../../ui/states.tsx';

/** What was said, before it is here: as many bubbles as a conversation usually shows. */
export const TalkSkeleton = () => (
  <div
    aria-hidden="true"
    className="flex min-h-0 flex-1 flex-col justify-end gap-4 overflow-hidden px-6 py-5 max-pane:px-4"
  >
    {['w-2/5', 'w-3/5', 'w-1/3 self-end', 'w-1/2', 'w-2/5 self-end'].map((width, at) => (
      <Skeleton key={at} className={`h-12 flex-none !rounded-3 ${width}`} />
    ))}
  </div>
);
