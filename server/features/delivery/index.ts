import type { Slice } from '../../desk/index.ts';
import { erasure } from './erasure.ts';
import { routes } from './routes.ts';
import { sendOutbox } from './send/send-outbox.ts';
import { en } from './texts.en.ts';
import { es } from './texts.es.ts';

export const slice: Slice = { name: 'delivery', routes, workers: [sendOutbox], erasure, texts: { es, en } };
