import type { BenchDesk } from '@tertulia/server/testing/bench-desk';
import { inboxDesk, smallCase } from './inbox-desk.ts';
import { measured, type Measured } from './measured-requests.ts';
import type { Check, Result } from './result.ts';

/** Lists, filters and opens at full size, against `GET /health` in the same run and against ten thousand conversations. */
export async function inboxList(scale: number): Promise<Result> {
  const small = await run(smallCase(scale));
  const large = await run(scale);
  const checks: Check[] = [];
  for (const [name, found] of Object.entries(large.screens)) {
    const before = small.screens[name];
    checks.push({ what: `${name}: queries`, found: found.queries, most: 3 });
    checks.push({ what: `${name}: p95 against health`, found: found.p95Ms / large.healthMs, most: 6 });
    if (before !== undefined)
      checks.push({
        what: `${name}: buffers against the small case`,
        found: found.buffers / Math.max(1, before.buffers),
        most: 2,
      });
  }
  const figures = Object.fromEntries(
    Object.entries(large.screens).flatMap(([name, it]) => [
      [`${name} p95 ms`, it.p95Ms],
      [`${name} buffers`, it.buffers],
    ]),
  );
  return {
    name: 'inbox-list',
    checks,
    figures: {
      ...figures,
      'health p95 ms': large.healthMs,
      conversations: large.conversations,
      messages: large.messages,
      'small case': small.conversations,
    },
  };
}

async function run(
  scale: number,
): Promise<{ screens: Record<string, Measured>; healthMs: number; conversations: number; messages: number }> {
  const { bench, conversations, messages } = await inboxDesk(scale);
  try {
    const screens: Record<string, Measured> = {};
    const health = await healthOf(bench);
    for (const [name, path] of Object.entries(await pathsOf(bench))) screens[name] = await measured(bench, path, 60);
    return { screens, healthMs: health, conversations, messages };
  } finally {
    await bench.close();
  }
}

export async function healthOf(bench: BenchDesk): Promise<number> {
  await bench.breathe();
  return (await measured(bench, '/health', 100)).p95Ms;
}

async function pathsOf(bench: BenchDesk): Promise<Record<string, string>> {
  const { rows } = await bench.admin.query<{ id: string; contact_id: string }>(
    "select id, contact_id from desk.conversation where workspace_id = $1 and status = 'open' order by rank_at limit 1 offset 500",
    [bench.workspaceId],
  );
  const { id = '', contact_id: contactId = '' } = rows[0] ?? {};
  const list = '/api/v1/conversations';
  return {
    'list to answer': `${list}?view=to-answer`,
    'list newest': `${list}?view=to-answer&order=newest`,
    'list all of a brand': `${list}?view=all&brandId=${bench.brandId}`,
    'list resolved': `${list}?view=resolved`,
    'list of nobody in particular': `${list}?view=unassigned`,
    'open a conversation': `${list}/${id}`,
    'open its thread': `${list}/${id}/messages`,
    'open its person': `/api/v1/contacts/${contactId}`,
  };
}
