import type { Page } from '@playwright/test';
import type { Owner } from './owner.ts';

type Pages = { readonly pages: readonly { readonly items: readonly unknown[] }[] };
type Held = { readonly key: readonly unknown[]; readonly data: unknown };
type Client = { getQueryCache: () => { getAll: () => { queryKey: readonly unknown[]; state: { data?: unknown } }[] } };

/** What a browser remembers of the desk, answer by answer. */
const heldBy = (page: Page): Promise<Held[]> =>
  page.evaluate(() => {
    const { __TANSTACK_QUERY_CLIENT__: client } = globalThis as unknown as { __TANSTACK_QUERY_CLIENT__: Client }; // set by web/live
    const all = client.getQueryCache().getAll();
    return all.flatMap((each) =>
      each.state.data === undefined ? [] : [{ key: [...each.queryKey], data: structuredClone(each.state.data) }],
    );
  });

const plain = new Set(['views', 'labels', 'brands', 'accounts', 'members', 'me', 'snippets']);

/** The same question asked now, as far as the browser has paged. Undefined for what is no answer of the desk. */
async function askedNow(
  { key, data }: Held,
  ask: Owner['ask'],
): Promise<{ held: unknown; fresh: unknown } | undefined> {
  const [kind, about] = key;
  if (kind === 'list') {
    const held = (data as Pages).pages.flatMap((each) => each.items); // an infinite query's data
    const filter = Object.entries(about as Record<string, string | undefined>); // the list's filter is the second part of its key
    const asked = new URLSearchParams(filter.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
    return { held, fresh: await firstOf(held.length, `/api/v1/conversations?${asked}&limit=50`, ask) };
  }
  if (kind === 'thread') {
    const held = [...(data as Pages).pages].reverse().flatMap((each) => each.items); // newest page first
    return { held, fresh: await lastOf(held.length, `/api/v1/conversations/${String(about)}/messages?limit=50`, ask) };
  }
  if (kind === 'conversation') return { held: data, fresh: await ask('GET', `/api/v1/conversations/${String(about)}`) };
  if (kind === 'protocol') return { held: data, fresh: await ask('GET', `/api/v1/brands/${String(about)}/protocol`) };
  if (typeof kind === 'string' && plain.has(kind)) return { held: data, fresh: await ask('GET', `/api/v1/${kind}`) };
  return undefined;
}

async function firstOf(count: number, path: string, ask: Owner['ask']): Promise<unknown[]> {
  const all: unknown[] = [];
  for (let cursor: string | null = ''; cursor !== null && all.length < count;) {
    const page = await ask('GET', cursor === '' ? path : `${path}&cursor=${cursor}`);
    all.push(...page.items);
    cursor = page.next;
  }
  return all.slice(0, count);
}

async function lastOf(count: number, path: string, ask: Owner['ask']): Promise<unknown[]> {
  const all: unknown[] = [];
  for (let before: string | null = ''; before !== null && all.length < count;) {
    const page = await ask('GET', before === '' ? path : `${path}&before=${before}`);
    all.unshift(...page.items);
    before = page.before;
  }
  return all.slice(-count);
}

/** Where what the browser remembers differs from what the desk answers, field by field. Empty: nowhere. */
export async function differences(page: Page, ask: Owner['ask']): Promise<string[]> {
  const wrong: string[] = [];
  for (const each of await heldBy(page)) {
    const both = await askedNow(each, ask);
    if (both === undefined) continue;
    const [held, fresh] = [inOrder(both.held), inOrder(both.fresh)];
    if (held !== fresh) wrong.push(`${JSON.stringify(each.key)}: ${firstDifference(held, fresh)}`);
  }
  return wrong;
}

/** Fields by name: the log keeps events as jsonb, which has an order of its own. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

function firstDifference(a: string, b: string): string {
  const at = [...a].findIndex((letter, n) => letter !== b[n]);
  const from = Math.max(0, at - 120);
  return `held …${a.slice(from, at + 120)}… fresh …${b.slice(from, at + 120)}…`;
}

export const answersHeld = async (page: Page): Promise<number> => (await heldBy(page)).length;
