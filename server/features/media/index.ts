import type { Slice } from '../../desk/index.ts';
import { fetchMedia } from './fetch-media.ts';

export const slice: Slice = {
  name: 'media',
  routes: [],
  workers: [fetchMedia],
  erasure: [],
  texts: { es: {}, en: {} },
};
