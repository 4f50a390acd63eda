import { createHmac, randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { openLiveLine, type LiveLine } from '@tertulia/server/testing/live-line';
import pg from 'pg';

/** What the bench tells its client: where the desk is, and how often. */
export type Asked = {
  readonly hook: string;
  readonly live: string;
  readonly secret: string;
  readonly databaseUrl: string;
  readonly rounds: number;
};

/** Milliseconds of each round: ours, and the least that any such way needs. */
export type Took = { readonly events: readonly number[]; readonly least: readonly number[] };

/** Some thousand messages until V8's own threads have compiled what runs hot: on two cores they stop the desk. A desk runs for weeks. */
const WARM_UP = 2000;

/** A vendor and a browser in a process of their own, as they are: what they do for themselves does not stop the desk. */
process.once('message', (asked: Asked) => {
  void takeTimes(asked).then((took) => process.send?.(took, () => process.exit(0)));
});

async function takeTimes({ hook, live, secret, databaseUrl, rounds }: Asked): Promise<Took> {
  const agent = new Agent({ keepAlive: true });
  const line = await openLiveLine(live, {});
  const least = await leastWay(databaseUrl);
  const took = { events: [] as number[], least: [] as number[] };
  for (let round = 0; round < rounds + WARM_UP; round++) {
    const event = await oneEvent(hook, secret, agent, line);
    const base = await least.once();
    if (round < WARM_UP) continue;
    took.events.push(event);
    took.least.push(base);
  }
  line.close();
  agent.destroy();
  await least.close();
  return took;
}

async function oneEvent(hook: string, secret: string, agent: Agent, line: LiveLine): Promise<number> {
  const id = randomUUID();
  const person = id.slice(0, 2);
  const event = {
    id,
    account: 'page-1',
    at: Date.now(),
    type: 'message',
    thread: `l-${person}`,
    from: { id: `l-${person}`, name: 'Noa' },
    message: id,
    text: `hola ${id}`,
  };
  const body = JSON.stringify({ events: [event] });
  const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
  const begun = performance.now();
  const answered = post(hook, agent, body, signature);
  await line.next((it) => it.data.includes(id));
  const took = performance.now() - begun;
  if ((await answered) !== 200) throw new Error('the desk did not acknowledge');
  line.heard.length = 0;
  return took;
}

const post = (url: string, agent: Agent, body: string, signature: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'x-fake-signature': signature };
    request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode));
    })
      .on('error', reject)
      .end(body);
  });

/** Insert, commit, NOTIFY, LISTEN: nothing that tells anybody of something durable does less. */
async function leastWay(
  connectionString: string,
): Promise<{ once: () => Promise<number>; close: () => Promise<unknown> }> {
  const [writer, listener] = [new pg.Client({ connectionString }), new pg.Client({ connectionString })];
  await Promise.all([writer.connect(), listener.connect()]);
  await writer.query('create table public.bench_least (id uuid primary key, body text)');
  await listener.query('listen bench_least');
  return {
    once: async () => {
      const heard = new Promise((resolve) => listener.once('notification', resolve));
      const begun = performance.now();
      await writer.query('insert into public.bench_least values ($1, $2)', [randomUUID(), 'x'.repeat(300)]);
      await writer.query('notify bench_least');
      await heard;
      return performance.now() - begun;
    },
    close: () => Promise.all([writer.end(), listener.end()]),
  };
}
