import { createServer, type AddressInfo, type Socket } from 'node:net';

type Step = 'MAIL' | 'RCPT' | 'DATA' | 'DOT' | 'AUTH';

/** An SMTP server that says what a test wants at one step; 'hang up' closes the connection there. Counts what it took. */
export async function scriptedSmtp(script: Partial<Record<Step, string>>) {
  const taken: string[] = [];
  const server = createServer((socket) => {
    let inData = '';
    let isData = false;
    const say = (step: Step, usual: string) =>
      script[step] === 'hang up' ? socket.destroy() : answer(socket, script[step] ?? usual);
    answer(socket, '220 scripted');
    socket.on('error', () => socket.destroy());
    socket.on('data', (bytes) => {
      if (isData) {
        inData += bytes.toString('latin1');
        if (!inData.endsWith('\r\n.\r\n')) return;
        isData = false;
        taken.push(inData);
        say('DOT', '250 2.0.0 taken');
        return;
      }
      for (const line of bytes.toString().split('\r\n').filter(Boolean)) {
        const word = line.slice(0, 4).toUpperCase();
        if (word === 'EHLO')
          answer(socket, script.AUTH === undefined ? '250-scripted\r\n250 8BITMIME' : '250-scripted\r\n250 AUTH PLAIN');
        else if (word === 'AUTH') say('AUTH', '235 ok');
        else if (word === 'MAIL') say('MAIL', '250 ok');
        else if (word === 'RCPT') say('RCPT', '250 ok');
        else if (word === 'DATA') {
          isData = script.DATA === undefined;
          say('DATA', '354 go on');
        } else if (word === 'QUIT') socket.end('221 bye\r\n');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, taken, close: () => server.close() }; // a TCP server has an AddressInfo
}

const answer = (socket: Socket, line: string) => void socket.write(`${line}\r\n`);
