import type { Channel } from '@tertulia/channel-kit';
import { check } from './check.ts';
import { openStream } from './inbound/open-stream.ts';
import { manifest } from './manifest.ts';
import { fileIn } from './reading/attachments.ts';
import { openMail } from './reading/open-mail.ts';
import { readMail } from './reading/read-mail.ts';
import { lookUp } from './sending/look-up.ts';
import { reply } from './sending/reply.ts';

export const channel: Channel = {
  manifest,
  check,
  inbound: { kind: 'stream', open: openStream },
  read: readMail,
  reply,
  lookUp,
  media: {
    extract: async (item, key) => {
      const opened = await openMail(item.body);
      return opened === null ? null : fileIn(opened.email, key);
    },
  },
};
