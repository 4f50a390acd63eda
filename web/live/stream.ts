import { streamKeeper } from './stream-keeper.ts';
import type { FromStream, ToStream } from './stream-words.ts';

export type Stream = { readonly send: (message: ToStream) => void };

/** The browser's one stream: in a shared worker, or, where there is none, in the tab that holds the lock. */
export function openStream(hear: (message: FromStream) => void): Stream {
  return typeof SharedWorker === 'undefined' ? throughLeader(hear) : throughWorker(hear);
}

function throughWorker(hear: (message: FromStream) => void): Stream {
  const worker = new SharedWorker(new URL('./stream-worker.ts', import.meta.url), { type: 'module', name: 'tertulia' });
  worker.port.addEventListener('message', (message: MessageEvent<FromStream>) => hear(message.data));
  worker.port.start();
  addEventListener('pagehide', () => worker.port.postMessage({ type: 'bye' } satisfies ToStream));
  return { send: (message) => worker.port.postMessage(message) };
}

/** The lock passes to another tab when its holder closes; each tab says hello again to the new one. */
function throughLeader(hear: (message: FromStream) => void): Stream {
  const said = new BroadcastChannel('tertulia.said');
  const asked = new BroadcastChannel('tertulia.asked');
  let after: number | null = null;
  let lead: ((message: ToStream) => void) | null = null;
  said.addEventListener('message', (message: MessageEvent<FromStream>) => {
    if (message.data.type === 'event') after = message.data.event.seq;
    hear(message.data);
  });
  const tellAll = (message: FromStream) => {
    said.postMessage(message);
    hear(message);
  };
  void navigator.locks.request('tertulia.stream', () => {
    const keeper = streamKeeper(tellAll);
    lead = (message) => {
      if (message.type === 'hello') keeper.welcome(message.after, tellAll);
      else if (message.type === 'retry') keeper.retry();
    };
    asked.addEventListener('message', (message: MessageEvent<ToStream>) => lead?.(message.data));
    if (after !== null) lead({ type: 'hello', after });
    return new Promise<never>(() => undefined); // held for the life of the tab
  });
  return {
    send: (message) => {
      if (message.type === 'hello') after = Math.max(after ?? 0, message.after);
      if (lead) lead(message);
      else asked.postMessage(message);
    },
  };
}
