import { parseArgs } from 'node:util';
import { holds, rounded, type Asked, type Check, type Result } from './result.ts';

/** Each is loaded only when it is asked for: some bring a whole desk. */
const benches: Readonly<Record<string, (asked: Asked) => Promise<Result>>> = {
  'webhook-durable': async ({ scale }) => (await import('./webhook-durable.ts')).webhookDurable(scale),
  drain: async ({ scale }) => (await import('./drain.ts')).drain(scale),
  'event-latency': async ({ scale }) => (await import('./event-latency.ts')).eventLatency(scale),
  'inbox-list': async (asked) => (await import('./inbox-list.ts')).inboxList(asked),
  search: async (asked) => (await import('./search.ts')).search(asked),
  'inbox-and-search': async (asked) => (await import('./inbox-and-search.ts')).inboxAndSearch(asked),
  start: async ({ scale }) => (await import('./start.ts')).start(scale),
  idle: async ({ scale }) => (await import('./idle.ts')).idle(scale),
  'first-load': async () => (await import('./first-load.ts')).firstLoad(),
  'guard-in-browser': async () => (await import('./guard-in-browser.ts')).guardInBrowser(),
  widget: async () => (await import('./widget.ts')).widget(),
  voice: async () => (await import('./voice.ts')).voice(),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    scale: { type: 'string', default: '1' },
    rows: { type: 'string' },
  },
});
const [name = ''] = positionals;
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
const scale = Number(values.scale);
if (bench === undefined || !(scale > 0 && scale <= 1)) {
  console.error(`npm run bench -- <${Object.keys(benches).join(' | ')}> [--json] [--scale 0.02] [--rows folder]`);
  process.exit(2);
}

const result = await bench({ scale, rows: values.rows });
if (values.json) console.log(JSON.stringify(result));
else print(result);
process.exit(result.checks.every(holds) ? 0 : 1);

function print({ checks, figures }: Result): void {
  console.log(`${name}${scale === 1 ? '' : `, scale ${scale}`}`);
  for (const check of checks)
    console.log(`  ${holds(check) ? 'holds ' : 'MISSED'}  ${check.what}: ${rounded(check.found)} (${bound(check)})`);
  for (const [what, value] of Object.entries(figures))
    console.log(`          ${what}: ${typeof value === 'number' ? rounded(value) : value}`);
}

function bound({ most, least }: Check): string {
  return most === undefined ? `at least ${least}` : `at most ${most}`;
}
