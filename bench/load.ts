import { createHmac, randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

// A process of its own, so that making requests costs the measured program nothing:
// node bench/load.ts <url> <secret> <connections> <milliseconds> [most a second]
const [url = '', secret = '', connections = '64', milliseconds = '1000', rate = '0'] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });
const until = performance.now() + Number(milliseconds);
const pause = Number(rate) > 0 ? (Number(connections) * 1000) / Number(rate) : 0;
let taken = 0;
let refused = 0;

const once = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const id = randomUUID();
    const body = Buffer.from(
      JSON.stringify({
        events: [
          {
            id,
            account: 'page-1',
            at: Date.now(),
            type: 'message',
            thread: `t-${id.slice(0, 3)}`,
            from: { id: `u-${id.slice(0, 3)}`, name: 'Lucía Ferrer' },
            message: `m-${id}`,
            text: `Hola, ¿me decís cuándo llega el pedido ${id}? ${'Gracias por todo. '.repeat(12)}`,
          },
        ],
      }),
    );
    const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
    const headers = {
      'content-type': 'application/json',
      'content-length': body.length,
      'x-fake-signature': signature,
    };
    const sent = request(url, { method: 'POST', agent, headers }, (answer) => {
      if (answer.statusCode === 200) taken += 1;
      else refused += 1;
      answer.resume();
      answer.on('end', resolve);
    });
    sent.on('error', reject);
    sent.end(body);
  });

async function connection(): Promise<void> {
  while (performance.now() < until) {
    const begun = performance.now();
    await once();
    const left = pause - (performance.now() - begun);
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  }
}

const begun = performance.now();
await Promise.all(Array.from({ length: Number(connections) }, connection));
console.log(JSON.stringify({ taken, refused, seconds: (performance.now() - begun) / 1000 }));
process.exit(0);
