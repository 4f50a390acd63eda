import { streamKeeper } from './stream-keeper.ts';
import type { FromStream, ToStream } from './stream-words.ts';

/** One stream for all tabs of a browser: HTTP/1.1 allows six connections, and eight tabs would take them all. */
const ports = new Set<MessagePort>();
const tellAll = (message: FromStream) => {
  for (const port of ports) port.postMessage(message);
};
const keeper = streamKeeper(tellAll);

// the library of worker types cannot be loaded beside the page's; this is the one event we need of it
const scope = globalThis as unknown as {
  addEventListener: (type: 'connect', heard: (event: MessageEvent) => void) => void;
};

scope.addEventListener('connect', (event) => {
  const port = event.ports[0];
  if (!port) return;
  ports.add(port);
  port.addEventListener('message', (said: MessageEvent<ToStream>) => {
    if (said.data.type === 'hello') keeper.welcome(said.data.after, (message) => port.postMessage(message));
    else if (said.data.type === 'retry') keeper.retry();
    else ports.delete(port);
  });
  port.start();
});
