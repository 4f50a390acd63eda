import { createServer, type AddressInfo } from 'node:net';

type Ports = readonly [number, number, number, number, number, number];

/** Holds all of them open until the last is known, so that none is given twice. */
export async function freePorts(): Promise<Ports> {
  const held = await Promise.all(Array.from({ length: 6 }, holdPort));
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = held.map((one) => one.port);
  await Promise.all(held.map((one) => one.release()));
  return [a, b, c, d, e, f];
}

const holdPort = () =>
  new Promise<{ port: number; release: () => Promise<void> }>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo; // a TCP server has an AddressInfo
      resolve({ port, release: () => new Promise((done) => void server.close(() => done())) });
    });
  });
