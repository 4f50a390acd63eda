/**
 * npm passes a SIGTERM on to the shell it started us in, which ends and says nothing to us: nobody would be left who could stop the program.
 * @param leave called once, when that shell is gone; never where npm did not start us
 */
export function whenLeftAlone(leave: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    leave();
  }, 500);
  watch.unref();
}
