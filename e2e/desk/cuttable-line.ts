import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

/** A wire between browsers and the desk that a test can cut. */
export type CuttableLine = {
  readonly port: number;
  readonly leadTo: (port: number) => void;
  /** Breaks every connection there is, as a lift or a tunnel does. */
  readonly cut: () => void;
  readonly close: () => Promise<void>;
};

export async function cuttableLine(): Promise<CuttableLine> {
  let target = 0;
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => open.delete(socket));
    }
    near.pipe(far).pipe(near);
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = (): void => {
    for (const socket of open) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port, // a TCP server has an AddressInfo
    leadTo: (port) => {
      target = port;
    },
    cut,
    close: () =>
      new Promise((resolve) => {
        cut();
        server.close(() => resolve());
      }),
  };
}
