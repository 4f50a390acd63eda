import { createServer, type AddressInfo } from 'node:net';

/** A submission server that takes XOAUTH2 alone and lets nobody in, as Exchange Online does where sending is switched off. */
export async function refusingSmtp(
  says: string,
): Promise<{ readonly port: number; readonly shown: () => readonly string[]; readonly close: () => void }> {
  const shown: string[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.write('220 refusing.test ESMTP\r\n');
    socket.on('data', (bytes) => {
      const line = bytes.toString().trim();
      const [, token] = /^AUTH XOAUTH2 (\S+)$/u.exec(line) ?? [];
      if (token !== undefined) {
        shown.push(Buffer.from(token, 'base64').toString());
        socket.write(`${says}\r\n`);
      } else if (/^EHLO/iu.test(line)) socket.write('250-refusing.test\r\n250 AUTH XOAUTH2\r\n');
      else if (/^QUIT/iu.test(line)) socket.end('221 bye\r\n');
      else socket.write('250 ok\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server has an AddressInfo
  return { port, shown: () => shown, close: () => server.close() };
}
