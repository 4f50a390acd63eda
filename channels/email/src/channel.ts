import type { Channel } from '@tertulia/channel-kit';
import { check } from './check.ts';
import { openStream } from './inbound/open-stream.ts';
import { manifest } from './manifest.ts';
import { extractAnyFile, readAnyMail } from './reading/any-mail.ts';
import { lookUp } from './sending/look-up.ts';
import { mayCopy } from './sending/may-copy.ts';
import { reply } from './sending/reply.ts';

export const channel: Channel = {
  manifest,
  check,
  inbound: { kind: 'stream', open: openStream },
  read: (item) => readAnyMail(item),
  reply,
  mayCopy,
  // anybody can be written to first; answers find the thread by what they refer to
  threadWith: (person) => (person.scheme === 'email' ? `with ${person.value}` : null),
  lookUp,
  media: { extract: extractAnyFile },
};
