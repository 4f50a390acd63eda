import { inboxScreens } from './inbox-list.ts';
import type { Asked, Result } from './result.ts';
import { searchScreens } from './search.ts';
import { atTwoSizes } from './two-sizes.ts';

/** Both over one set of rows: at full size making them takes longer than asking. */
export const inboxAndSearch = (asked: Asked): Promise<Result> =>
  atTwoSizes('inbox-and-search', asked, [inboxScreens, searchScreens]);
