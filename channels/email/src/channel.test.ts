import { describeChannel } from '@tertulia/channel-kit/conformance';
import { channel } from './channel.ts';
import { hostile } from './reading/fixtures/hostile.ts';
import { machines } from './reading/fixtures/machines.ts';
import { mime } from './reading/fixtures/mime.ts';
import { people } from './reading/fixtures/people.ts';
import { words } from './reading/fixtures/words.ts';
import { answer, contextOf } from './testing/account.ts';
import { reply } from './sending/reply.ts';
import { scriptedSmtp } from './testing/scripted-smtp.ts';

const fixtures = [...words, ...people, ...machines, ...mime, ...hostile.filter((one) => one.mail.length < 20_000)].map(
  ({ name, mail, headers, event }) => ({
    name,
    body: mail,
    gives: [event.kind],
    ...(headers === undefined ? {} : { headers }),
  }),
);

describeChannel(channel, {
  fixtures,
  sends: async (text) => {
    const smtp = await scriptedSmtp({});
    const settings = {
      address: 'ayuda@tostadero.es',
      smtpHost: '127.0.0.1',
      smtpPort: smtp.port,
      smtpSecurity: 'none',
      sentCopy: 'none',
    };
    try {
      return await reply(answer('lucia@example.com', { text }), contextOf(settings));
    } finally {
      smtp.close();
    }
  },
});
