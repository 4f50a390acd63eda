import type { Slice } from '../../desk/index.ts';
import { erasure } from './erasure.ts';
import { hooks } from './hooks.ts';
import { doors } from './doors.ts';
import { readRawInbox } from './read-raw-inbox.ts';
import { en } from './texts.en.ts';
import { es } from './texts.es.ts';

export const slice: Slice = {
  name: 'intake',
  routes: [],
  workers: [readRawInbox],
  erasure,
  texts: { es, en },
  plugin: async (app, desk) => {
    await app.register((inner) => hooks(inner, desk));
    await app.register((inner) => doors(inner, desk));
  },
};

/** For delivery: what a customer must show to join this conversation. */
export { replyToken } from './write/thread-key.ts';
/** For delivery: a vendor id has become known; what came too early for it is applied. */
export { applyEarly } from './write/apply-early.ts';
