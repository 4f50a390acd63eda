import { inboxDesk, smallCase } from './inbox-desk.ts';
import { healthOf } from './inbox-list.ts';
import { measured, type Measured } from './measured-requests.ts';
import type { Check, Result } from './result.ts';

const questions = {
  'a word that is everywhere': 'pedido',
  'a word of every hundredth message': 'factura',
  'a rare word': 'ornitorrinco',
  'a word that is nowhere': 'inexistente',
  'a common name': 'lucía',
};

/** The named worst cases, at full size. */
export async function search(scale: number): Promise<Result> {
  const small = await run(smallCase(scale));
  const large = await run(scale);
  const checks: Check[] = [];
  for (const [name, found] of Object.entries(large.found)) {
    const before = small.found[name];
    checks.push({ what: `${name}: queries`, found: found.queries, most: 3 });
    checks.push({ what: `${name}: p95 against health`, found: found.p95Ms / large.healthMs, most: 30 });
    if (before !== undefined)
      checks.push({
        what: `${name}: buffers against the small case`,
        found: found.buffers / Math.max(1, before.buffers),
        most: 2,
      });
  }
  const figures = Object.fromEntries(
    Object.entries(large.found).flatMap(([name, it]) => [
      [`${name} p95 ms`, it.p95Ms],
      [`${name} buffers`, it.buffers],
    ]),
  );
  return { name: 'search', checks, figures: { ...figures, 'health p95 ms': large.healthMs, messages: large.messages } };
}

async function run(scale: number): Promise<{ found: Record<string, Measured>; healthMs: number; messages: number }> {
  const { bench, messages } = await inboxDesk(scale);
  try {
    const healthMs = await healthOf(bench);
    const found: Record<string, Measured> = {};
    for (const [name, question] of Object.entries(questions))
      found[name] = await measured(bench, `/api/v1/search?q=${encodeURIComponent(question)}`, 40);
    return { found, healthMs, messages };
  } finally {
    await bench.close();
  }
}
