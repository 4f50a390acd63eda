import { useEffect, useRef, useState } from 'react';

/** Asked to send while files are still on their way up: asked again once they are there, or one of them could not go up. */
export function useWhenUploaded<How>(isUploading: boolean, send: (how: How) => void) {
  const [waiting, setWaiting] = useState<{ readonly how: How } | null>(null);
  const latest = useRef(send);
  latest.current = send;
  useEffect(() => {
    if (waiting === null || isUploading) return;
    setWaiting(null);
    latest.current(waiting.how);
  }, [waiting, isUploading]);
  return { isWaiting: waiting !== null, wait: (how: How) => setWaiting({ how }) };
}
