import type { Channel } from '../../channel.ts';
import type { SendContext } from '../../context.ts';
import { describeChannel } from '../index.ts';
import { planted } from './planted.ts';
import { signed, soundChannel } from './sound-channel.ts';

// Run by canary.test.ts in a vitest of its own: here every channel but the first must fail.
const run = (channel: Channel, name: string): void =>
  describeChannel(
    { ...channel, manifest: { ...channel.manifest, name } },
    {
      fixtures: [{ name: 'a song', body: 'pío pío', gives: ['message'] }],
      batch: { body: 'pío\n\u0000\npío pío', keeps: 2 },
      digits: { body: '9007199254740993', digits: '9007199254740993' },
      webhook: { settings: { secret: 's' }, otherSettings: { secret: 'o' }, sign: signed },
      sends: async (text) => {
        if (channel.reply === undefined) throw new Error('it cannot reply');
        const message = {
          id: 'm',
          surface: 'direct',
          to: [],
          thread: { key: 't', references: [] },
          replyTo: null,
          text,
          subject: null,
        } as const;
        const context = {} as SendContext; // the canary's reply looks at the text alone
        return channel.reply({ ...message, files: [], location: null, replyToken: 'x', signedBy: null }, context);
      },
    },
  );

run(soundChannel, 'sound');
for (const { fault, channel } of planted) run(channel, fault);
