/** Long enough not to count what is only passed over with `j`. */
const lookMs = 600;

/** Does it once the page has been in sight for a moment: what opens in a tab behind another has not been seen. @returns how to leave it */
export function whenLookedAt(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    if (document.visibilityState === 'visible') timer = setTimeout(run, lookMs);
  };
  look();
  document.addEventListener('visibilitychange', look);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
  };
}
