import type { Socket } from 'node:net';
import pg from 'pg';

type Done = (error: Error | null | undefined, result: unknown) => void;
type Ask = (this: pg.Client, config: unknown, values: unknown, done: Done) => void;

const ask = pg.Client.prototype.query as unknown as Ask; // its form with a callback, whatever the query is

/** How long the answer to this question may take before the connection is taken for lost. */
export type Patient = { readonly silentAfterMs?: number };

const LOOK_EVERY_MS = 1000;

/**
 * What pg promises of a query, and the timer it gives each, hold on to the query, and the garbage collector then takes a fourth of all that
 * queries need for long-lived: young generations were cleaned in 8 ms instead of 0.6. With a callback, a promise of our own and one timer
 * for the connection nothing of a query outlives it.
 */
export class ShortLivedClient extends pg.Client {
  readonly #silentAfterMs: number;
  /** The patience with each question that has no answer yet, in the order of their answers. */
  readonly #asked: number[] = [];
  #heardAt = 0;
  #watch: NodeJS.Timeout | undefined;

  constructor(config: pg.ClientConfig & Patient = {}) {
    super(config);
    this.#silentAfterMs = config.silentAfterMs ?? Number.POSITIVE_INFINITY;
    this.once('end', () => clearInterval(this.#watch));
  }

  static {
    Object.defineProperty(ShortLivedClient.prototype, 'query', {
      configurable: true,
      writable: true,
      value(this: ShortLivedClient, config: unknown, values?: unknown, done?: Done): unknown {
        const callback = typeof values === 'function' ? (values as Done) : done;
        const given = typeof values === 'function' ? undefined : values;
        if (callback !== undefined) return this.#ask(config, given, callback);
        return new Promise((resolve, reject) => {
          this.#ask(config, given, (error, result) =>
            error === null || error === undefined ? resolve(result) : reject(error),
          );
        });
      },
    });
  }

  #ask(config: unknown, values: unknown, done: Done): void {
    if (this.#asked.length === 0) this.#heardAt = performance.now();
    this.#asked.push(patienceWith(config) ?? this.#silentAfterMs);
    this.#watch ??= setInterval(() => this.#look(), LOOK_EVERY_MS).unref();
    ask.call(this, config, values, (error, result) => {
      this.#asked.shift();
      this.#heardAt = performance.now();
      done(error, result);
    });
  }

  /** A server or a way there that is gone without a word would be waited for without an end. */
  #look(): void {
    const patience = this.#asked[0];
    if (patience === undefined || performance.now() - this.#heardAt < patience) return;
    clearInterval(this.#watch);
    const silent = Object.assign(new Error('The database has not answered.'), { code: 'ETIMEDOUT' });
    const { stream } = (this as unknown as { connection: { stream: Socket } }).connection; // pg types neither
    stream.destroy(silent);
  }
}

const patienceWith = (config: unknown): number | undefined =>
  typeof config === 'object' && config !== null ? (config as Patient).silentAfterMs : undefined;
