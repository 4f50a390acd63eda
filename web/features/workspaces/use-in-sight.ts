import { useEffect, useRef } from 'react';

/** A line that opens is in sight with the beginning of what it opens, also when the address opened it. */
export function useInSight<T extends HTMLElement>(isOpen: boolean) {
  const line = useRef<T>(null);
  useEffect(() => {
    if (isOpen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return line;
}
