import type { Slice } from '../../desk/index.ts';
import { erasure } from './erasure.ts';
import { liveLines } from './plugin.ts';

export const slice: Slice = {
  name: 'live',
  routes: [],
  workers: [],
  erasure,
  texts: { es: {}, en: {} },
  plugin: (app, desk, house) => liveLines(app, desk, house.authenticate),
};
