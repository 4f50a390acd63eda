/**
 * One tab of a browser holds the stream for all: HTTP/1.1 allows six connections. The tab somebody looks at takes it over, because
 * phones put the others to sleep. Without locks (old browsers, plain http) every tab leads.
 */
export function leadership(name: string, lead: (signal: AbortSignal) => void): { readonly claim: () => void } {
  let round = 0;
  let leading: AbortController | null = null;
  let waiting = new AbortController();

  const hold = (): Promise<void> =>
    new Promise((release) => {
      const mine = new AbortController();
      leading = mine;
      mine.signal.addEventListener('abort', () => release());
      lead(mine.signal);
    });

  const ask = (steal: boolean): void => {
    const mine = (round += 1);
    waiting = new AbortController();
    navigator.locks.request(name, steal ? { steal } : { signal: waiting.signal }, hold).catch(() => {
      // Taken by the tab somebody looks at now, or our own wait given up for a claim.
      if (mine !== round) return;
      leading?.abort();
      leading = null;
      ask(false);
    });
  };

  if (!('locks' in navigator)) {
    lead(new AbortController().signal);
    return { claim: () => undefined };
  }
  ask(document.visibilityState === 'visible');
  return {
    claim: () => {
      if (leading !== null) return;
      waiting.abort();
      ask(true);
    },
  };
}
