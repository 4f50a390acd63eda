import type { Slice } from '../../desk/index.ts';
import { remoteImageRoute } from './plugin.ts';
import { en } from './texts.en.ts';
import { es } from './texts.es.ts';

export const slice: Slice = {
  name: 'remote-images',
  routes: [],
  workers: [],
  erasure: [],
  texts: { es, en },
  plugin: (app, desk, house) => remoteImageRoute(app, desk, house.authenticate),
};
