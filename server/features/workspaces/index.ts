import type { Slice } from '../../desk/index.ts';
import { routes } from './routes.ts';
import { en } from './texts.en.ts';
import { es } from './texts.es.ts';

export const slice: Slice = { name: 'workspaces', routes, workers: [], erasure: [], texts: { es, en } };

/** A workspace with its log and its first brand. */
export { createWorkspace, openWorkspace, type NewWorkspace } from './create-workspace.ts';
/** For the protocol, which says which terms a brand bans. */
export { setBannedTerms } from './set-banned-terms.ts';
/** What the workspace is called. */
export { workspaceName } from './store.ts';
export type { PublicBrand } from './brand.ts';
