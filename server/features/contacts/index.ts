import type { Slice } from '../../desk/index.ts';
import { erasure } from './erasure.ts';
import { routes, routesOver } from './routes.ts';
import { en } from './texts.en.ts';
import { es } from './texts.es.ts';

export const slice: Slice = { name: 'contacts', routes, routesOver, workers: [], erasure, texts: { es, en } };
