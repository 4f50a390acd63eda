import { Socket } from 'node:net';

/** Whatever is written within one turn of the event loop leaves in one piece: many queries asked together are one packet. */
export function gatheringSocket(): Socket {
  const socket = new Socket();
  const write = socket.write.bind(socket) as (...args: unknown[]) => boolean;
  let holds = false;
  const gathered = (...args: unknown[]): boolean => {
    if (!holds) {
      holds = true;
      socket.cork();
      process.nextTick(() => {
        holds = false;
        socket.uncork();
      });
    }
    return write(...args);
  };
  return Object.assign(socket, { write: gathered as Socket['write'] }); // the same call, later
}
