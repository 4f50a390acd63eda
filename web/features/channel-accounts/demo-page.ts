import type { Account } from '@tertulia/contract';

/** The page on which one can try an account that lives on pages of the brand: told by the lines that connect it. Null if they tell none. */
export function demoPage(embed: string): string | null {
  const [, script = ''] = /src="([^"]+)"/.exec(embed) ?? [];
  const [, desk = ''] = /data-desk="([^"]+)"/.exec(embed) ?? [];
  if (!URL.canParse(script) || desk === '') return null;
  return new URL(`demo.html?desk=${encodeURIComponent(desk)}`, script).href;
}

/** The first such page among the accounts. Null if none has one. */
export const demoPageOf = (accounts: readonly Pick<Account, 'embed'>[]): string | null =>
  accounts.map(({ embed }) => (embed === null ? null : demoPage(embed))).find((page) => page !== null) ?? null;
