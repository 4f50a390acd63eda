import type { ReactNode } from 'react';
import { Skeleton } from '../../ui/states.tsx';
import { FailedLoad } from './failed-load.tsx';
import { Rows } from './page.tsx';

type Loading<T> = {
  readonly data: { readonly items: readonly T[] } | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly refetch: () => Promise<unknown>;
};

/** A list of the settings in each of its states: on its way, failed, empty, there. */
export function RecordList<T>({
  of,
  name,
  empty,
  children,
}: {
  of: Loading<T>;
  name: string;
  /** What stands there while there is nothing. */
  empty?: ReactNode;
  children: (item: T) => ReactNode;
}) {
  return (
    <>
      <FailedLoad of={of} />
      {of.isPending && <RowsOnTheirWay />}
      {of.data?.items.length === 0 && empty}
      {of.data && of.data.items.length > 0 && <Rows name={name}>{of.data.items.map(children)}</Rows>}
    </>
  );
}

/** The frame and lines of what will stand there, so that nothing jumps when it comes. */
export const RowsOnTheirWay = ({ count = 3 }: { count?: number }) => (
  <div aria-hidden="true" className="divide-y divide-line rounded-2 border border-line bg-raised">
    {Array.from({ length: count }, (_, at) => (
      <div key={at} className="flex min-h-14 flex-col justify-center gap-2 px-4 py-3">
        <Skeleton className="h-3 w-2/5 rounded-1" />
        <Skeleton className="h-2.5 w-3/5 rounded-1" />
      </div>
    ))}
  </div>
);
