import type { Slice } from '../../desk/index.ts';
import { erasure } from './erasure.ts';
import { routes } from './routes.ts';
import { en } from './texts.en.ts';
import { es } from './texts.es.ts';

export const slice: Slice = { name: 'protocol', routes, workers: [], erasure, texts: { es, en } };

/** By what a brand speaks now: for the guard at the server's end. */
export { protocolOf, type Spoken } from './protocol-of.ts';
export { brandSignals } from './brand-signals.ts';
/** What became of an answer's findings, counted in the answer's own transaction; and no longer, when it was taken back. */
export { countGuard, uncountGuard, type Counted, type GuardOutcome } from './count-guard.ts';
/** The account a draft goes out from, as the guard looks at it. */
export { accountOfBrand, type DraftAccount } from './store.ts';
export { shownFinding, shownReview } from './shown-finding.ts';
