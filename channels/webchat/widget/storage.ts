/** What the browser keeps for this chat. Where a page may keep nothing, it lasts as long as the page. */
export type Kept = {
  readonly get: <T>(key: string) => T | null;
  readonly set: (key: string, value: unknown) => void;
  /** Another tab changed something. */
  readonly onChange: (listen: (key: string) => void) => void;
};

export function keptFor(desk: string): Kept {
  const prefix = `tertulia:${desk}:`;
  const memory = new Map<string, string>();
  const store = storeOrNull();
  return {
    get: <T>(key: string): T | null => {
      const text = memory.get(key) ?? store?.getItem(prefix + key) ?? null;
      try {
        return text === null ? null : (JSON.parse(text) as T); // written by set below, under a name of ours
      } catch {
        // Somebody else wrote under our name: as good as nothing.
        return null;
      }
    },
    set: (key, value) => {
      const text = JSON.stringify(value);
      try {
        if (store === null) memory.set(key, text);
        else store.setItem(prefix + key, text);
      } catch {
        // The store is full: this page remembers it instead.
        memory.set(key, text);
      }
    },
    onChange: (listen) =>
      addEventListener('storage', (event) => {
        if (event.key?.startsWith(prefix)) listen(event.key.slice(prefix.length));
      }),
  };
}

function storeOrNull(): Storage | null {
  try {
    return localStorage;
  } catch {
    // The browser blocks storage for this page.
    return null;
  }
}
