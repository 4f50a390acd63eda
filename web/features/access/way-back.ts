/** Where the person wanted to go before they had to sign in. Only paths of ours: an address could lead anywhere. */
export const wayBack = (back: string | undefined): string =>
  back !== undefined && /^\/(?![/\\])/.test(back) && !/^\/(sign-in|welcome|join)/.test(back) ? back : '/inbox';
