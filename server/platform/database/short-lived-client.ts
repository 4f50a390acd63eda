import pg from 'pg';

type Done = (error: Error | null, result: unknown) => void;
type Ask = (this: pg.Client, config: unknown, values: unknown, done: Done) => void;

const ask = pg.Client.prototype.query as unknown as Ask; // its form with a callback, whatever the query is

/**
 * What pg promises of a query holds on to the query, and the garbage collector then takes a fourth of all that queries need for long-lived:
 * young generations were cleaned in 8 ms instead of 0.6. With a callback and a promise of our own nothing of a query outlives it.
 */
export class ShortLivedClient extends pg.Client {}

Object.defineProperty(ShortLivedClient.prototype, 'query', {
  configurable: true,
  writable: true,
  value(this: pg.Client, config: unknown, values?: unknown, done?: Done): unknown {
    if (typeof done === 'function' || typeof values === 'function') return ask.call(this, config, values, done as Done);
    return new Promise((resolve, reject) => {
      ask.call(this, config, values, (error, result) =>
        error === null || error === undefined ? resolve(result) : reject(error),
      );
    });
  },
});
