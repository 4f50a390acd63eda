import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A wire that can be cut: passes bytes on to a port until the server has sent so many, then both ends are gone. */
export async function cuttingProxy(port: number, cutAfterBytes: number) {
  let left = cutAfterBytes;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    for (const one of [near, far]) {
      sockets.add(one);
      one.on('error', () => one.destroy());
      one.on('close', () => (near.destroy(), far.destroy()));
    }
    near.pipe(far);
    far.on('data', (bytes: Buffer) => {
      left -= bytes.length;
      if (left >= 0) near.write(bytes);
      else near.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port, // a TCP server has an AddressInfo
    close: () => {
      for (const one of sockets) one.destroy();
      server.close();
    },
  };
}
