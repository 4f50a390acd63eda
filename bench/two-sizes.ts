import type { BenchDesk } from '@tertulia/server/testing/bench-desk';
import { inboxDesk, smallCase } from './inbox-desk.ts';
import { measured, type Measured } from './measured-requests.ts';
import type { Asked, Check, Result } from './result.ts';

export type Screens = {
  /** Name of a screen → what it asks for. */
  readonly paths: (bench: BenchDesk) => Promise<Record<string, string>>;
  /** How many times the p95 of `GET /health` its own may be. */
  readonly timesHealth: number;
};

/** Screens at this scale: their queries, their time against `GET /health` asked in turns with them, their buffers against the small case. */
export async function atTwoSizes(name: string, { scale, rows }: Asked, kinds: readonly Screens[]): Promise<Result> {
  const small = await run(smallCase(scale), rows, kinds);
  const large = await run(scale, rows, kinds);
  const checks: Check[] = [];
  const figures: Record<string, number> = {};
  for (const { screen, timesHealth, found } of large.screens) {
    const before = small.screens.find((it) => it.screen === screen);
    checks.push({ what: `${screen}: queries`, found: found.queries, most: 3 });
    checks.push({ what: `${screen}: p95 against health`, found: found.p95Ms / found.healthP95Ms, most: timesHealth });
    if (before !== undefined)
      checks.push({
        what: `${screen}: buffers against the small case`,
        found: found.buffers / Math.max(1, before.found.buffers),
        most: 2,
      });
    figures[`${screen} p95 ms`] = found.p95Ms;
    figures[`${screen} health p95 ms`] = found.healthP95Ms;
    figures[`${screen} buffers`] = found.buffers;
  }
  const { conversations, messages } = large;
  return { name, checks, figures: { ...figures, conversations, messages, 'small case': small.conversations } };
}

type Run = {
  readonly screens: readonly { readonly screen: string; readonly timesHealth: number; readonly found: Measured }[];
  readonly conversations: number;
  readonly messages: number;
};

async function run(scale: number, rows: string | undefined, kinds: readonly Screens[]): Promise<Run> {
  const { bench, conversations, messages } = await inboxDesk(scale, rows);
  try {
    const screens = [];
    for (const { paths, timesHealth } of kinds)
      for (const [screen, path] of Object.entries(await paths(bench)))
        screens.push({ screen, timesHealth, found: await measured(bench, path, 60) });
    return { screens, conversations, messages };
  } finally {
    await bench.close();
  }
}
