/** The door's refusal as an error that `connectionFailure` can put into words. */
export const mayReach = (mayConnect: (host: string) => Promise<void>, host: string): Promise<void> =>
  mayConnect(host).catch((cause: unknown) => {
    // A name that does not exist is refused by the door too, with the resolver's own code.
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
    throw code === 'ENOTFOUND' || code === 'EAI_AGAIN'
      ? cause
      : Object.assign(new Error('May not connect', { cause }), { code: 'forbidden_host' });
  });
