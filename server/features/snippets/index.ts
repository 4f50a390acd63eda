import { endpoints } from '@tertulia/contract';
import { route, type Slice } from '../../desk/index.ts';
import { query } from '../../platform/room/index.ts';
import { createSnippet, deleteSnippet, updateSnippet } from './change-snippet.ts';
import { snippetsFor } from './store.ts';
import { en } from './texts.en.ts';
import { es } from './texts.es.ts';

const listSnippets = query(snippetsFor);

export const slice: Slice = {
  name: 'snippets',
  routes: [
    route(endpoints.snippets, async (desk, { caller }) => ({ items: await listSnippets(desk, caller) })),
    route(endpoints.createSnippet, (desk, { caller, body }) => createSnippet(desk, caller, body)),
    route(endpoints.updateSnippet, (desk, { caller, params, body }) => updateSnippet(desk, caller, params.id, body)),
    route(endpoints.deleteSnippet, (desk, { caller, params }) => deleteSnippet(desk, caller, params.id)),
  ],
  workers: [],
  erasure: [],
  texts: { es, en },
};
