import type { Channel } from '@tertulia/channel-kit';
import { check } from './check.ts';
import { door } from './door/door.ts';
import { manifest } from './manifest.ts';
import { read } from './read.ts';
import { lookUp, react, reply } from './reply.ts';

export const channel: Channel = {
  manifest,
  check,
  inbound: { kind: 'door' },
  read,
  reply,
  lookUp,
  actions: { react },
  door,
};
