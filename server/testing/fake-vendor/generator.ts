import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { parseArgs } from 'node:util';
import { signatureHeader, signatureOf } from './signature.ts';

export type Deliveries = {
  /** The desk's webhook address; of several any is taken, as a load balancer does. */
  readonly url: string | readonly string[];
  readonly secret: string;
  readonly account: string;
  /** How many messages in all, in how many threads, how many in one delivery. */
  readonly messages: number;
  readonly threads: number;
  readonly batch: number;
  /** Messages a second; 0: as fast as the connections allow. */
  readonly rate: number;
  readonly connections: number;
  /** Each delivery that was acknowledged is one line here: `{"acknowledged": ["e…"], "tries": 1}`. */
  readonly ledger?: string;
  /** Share of deliveries brought again although they were acknowledged, as vendors do. */
  readonly again?: number;
  readonly signal?: AbortSignal;
};

export type Delivered = {
  readonly acknowledged: readonly string[];
  readonly tries: number;
  readonly refused: number;
  readonly tookMs: number;
};

/** Delivers like a vendor: the same bytes again, with growing pauses, until they are acknowledged. */
export async function deliver(plan: Deliveries): Promise<Delivered> {
  const agent = new Agent({ keepAlive: true, maxSockets: plan.connections });
  const handle = plan.ledger === undefined ? null : openSync(plan.ledger, 'a');
  const acknowledged: string[] = [];
  let [tries, refused, next] = [0, 0, 0];
  const run = randomUUID().slice(0, 8);
  const startedAt = performance.now();

  const deliverOne = async (first: number): Promise<void> => {
    const events = Array.from({ length: Math.min(plan.batch, plan.messages - first) }, (_, n) =>
      eventNumber(first + n, run, plan),
    );
    const body = Buffer.from(JSON.stringify({ events }));
    const ids = events.map((event) => event.id);
    for (let attempt = 1; plan.signal?.aborted !== true; attempt += 1) {
      tries += 1;
      const answered = await post(plan, body, agent);
      if (answered >= 200 && answered < 300) {
        acknowledged.push(...ids);
        if (handle !== null) writeSync(handle, `${JSON.stringify({ acknowledged: ids, tries: attempt })}\n`);
        if (Math.random() < (plan.again ?? 0)) await post(plan, body, agent);
        return;
      }
      if (answered >= 400 && answered < 500 && answered !== 429) {
        refused += 1;
        return;
      }
      await pause(Math.min(2000, 25 * 2 ** attempt));
    }
  };

  const worker = async (): Promise<void> => {
    while (next < plan.messages && plan.signal?.aborted !== true) {
      const first = next;
      next += plan.batch;
      if (plan.rate > 0) await pause(startedAt + (first * 1000) / plan.rate - performance.now());
      await deliverOne(first);
    }
  };
  await Promise.all(Array.from({ length: plan.connections }, worker));
  agent.destroy();
  if (handle !== null) {
    fsyncSync(handle);
    closeSync(handle);
  }
  return { acknowledged, tries, refused, tookMs: Math.round(performance.now() - startedAt) };
}

const eventNumber = (n: number, run: string, plan: Deliveries) => ({
  id: `e-${run}-${n}`,
  account: plan.account,
  at: Date.now(),
  type: 'message',
  thread: `t-${run}-${n % plan.threads}`,
  from: { id: `u-${run}-${n % plan.threads}`, name: `Persona ${n % plan.threads}` },
  message: `m-${run}-${n}`,
  text: `Mensaje ${n}: ¿a qué hora abrís?`,
});

/** The status, or 0 when the connection was lost before there was one. */
function post(plan: Deliveries, body: Buffer, agent: Agent): Promise<number> {
  const urls = [plan.url].flat();
  const url = urls[Math.floor(Math.random() * urls.length)] ?? '';
  return new Promise((answered) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': body.length,
      [signatureHeader]: signatureOf(body, plan.secret),
    };
    const sent = request(url, { method: 'POST', agent, headers, timeout: 10_000 }, (response) => {
      response.resume();
      response.on('end', () => answered(response.statusCode ?? 0));
      response.on('error', () => answered(0));
    });
    sent.on('timeout', () => sent.destroy());
    sent.on('error', () => answered(0));
    sent.end(body);
  });
}

const pause = (ms: number): Promise<void> =>
  ms <= 0 ? Promise.resolve() : new Promise((done) => setTimeout(done, ms));

if (import.meta.main) {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      url: text,
      secret: text,
      account: text,
      messages: text,
      threads: text,
      batch: text,
      rate: text,
      connections: text,
      ledger: text,
      again: text,
    },
  });
  const stop = new AbortController();
  process.once('SIGTERM', () => stop.abort());
  const delivered = await deliver({
    url: values.url ?? '',
    secret: values.secret ?? 'secret',
    account: values.account ?? 'page-1',
    messages: Number(values.messages ?? 100),
    threads: Number(values.threads ?? 10),
    batch: Number(values.batch ?? 1),
    rate: Number(values.rate ?? 0),
    connections: Number(values.connections ?? 8),
    again: Number(values.again ?? 0),
    signal: stop.signal,
    ...(values.ledger === undefined ? {} : { ledger: values.ledger }),
  });
  process.stdout.write(`${JSON.stringify({ ...delivered, acknowledged: delivered.acknowledged.length })}\n`);
}
