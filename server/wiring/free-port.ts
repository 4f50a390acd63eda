import { createServer, type AddressInfo } from 'node:net';
import { StartTrouble } from '../platform/errors/index.ts';

/** A port nobody listens on: the origin must be known before the first request is. */
export const freePort = (host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => reject(portTrouble(error, host, 0)));
    server.listen(0, host, () => {
      const { port } = server.address() as AddressInfo; // a TCP server has an AddressInfo
      server.close(() => resolve(port));
    });
  });

/** Why a port cannot be listened on, as a sentence; anything else as it came. */
export const portTrouble = (error: unknown, host: string, port: number): unknown => {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EADDRINUSE')
    return new StartTrouble(`Another program already listens on port ${port}: choose another one with TERTULIA_PORT.`);
  if (code === 'EACCES')
    return new StartTrouble(`This user may not listen on port ${port}: choose one above 1023 with TERTULIA_PORT.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new StartTrouble(`This machine has no address ${host}: choose another one with TERTULIA_HOST.`);
  return error;
};
