import type { Authorization } from '@tertulia/contract';
import type { Channel } from '../../channel.ts';
import type { ChannelEvent } from '../../event.ts';
import { soundChannel } from './sound-channel.ts';

/** A channel with one fault, and the test of the suite that must find it. */
export type Planted = { readonly fault: string; readonly foundBy: string; readonly channel: Channel };

const { manifest, inbound } = soundChannel;
const withManifest = (more: Partial<Channel['manifest']>): Channel => ({
  ...soundChannel,
  manifest: { ...manifest, ...more },
});
const withRead = (change: (events: readonly ChannelEvent[], at: number) => readonly ChannelEvent[]): Channel => ({
  ...soundChannel,
  read: async (item) => change(await soundChannel.read(item), item.receivedAt),
});
const step = manifest.setUp[0];
const access = manifest.authorization?.[0];
const withAccess = (more: Partial<Authorization>): Channel =>
  withManifest({ authorization: access === undefined ? [] : [{ ...access, ...more }] });
const unknownField: object = { colour: 'yellow' };

export const planted: readonly Planted[] = [
  {
    fault: 'a number without a source',
    foundBy: 'every number names its source',
    channel: withManifest({ facts: [] }),
  },
  {
    fault: 'a field the contract does not know',
    foundBy: 'the manifest is what the contract says',
    channel: withManifest(unknownField),
  },
  {
    fault: 'a text in one language',
    foundBy: 'every text is there in Spanish and in English',
    channel: withManifest({
      setUp: step === undefined ? [] : [{ ...step, title: { es: 'Conectar el canario', en: '' } }],
    }),
  },
  {
    fault: 'an action it cannot do',
    foundBy: 'it can do exactly the actions it names',
    channel: withManifest({ actions: { like: 'yes' } }),
  },
  {
    fault: 'an icon that runs',
    foundBy: 'its icon is strokes',
    channel: withManifest({ icon: '<path onload="x()"/>' }),
  },
  {
    fault: 'another way in than it says',
    foundBy: 'the way in is the one',
    channel: withManifest({ inbound: 'poll' }),
  },
  {
    fault: 'a field asked for twice',
    foundBy: 'its set-up asks for each thing once',
    channel: withManifest({ setUp: [...manifest.setUp, ...manifest.setUp] }),
  },
  {
    fault: 'a sign-in page asked in the clear',
    foundBy: 'a vendor’s sign-in page is asked by TLS',
    channel: withAccess({ tokenUrl: 'http://canary.example/token' }),
  },
  {
    fault: 'an address with a place that no field fills',
    foundBy: 'what stands in its addresses is asked',
    channel: withAccess({ authorizeUrl: 'https://canary.example/{cage}/authorize' }),
  },
  {
    fault: 'a sign-in that asks for the password all the same',
    foundBy: 'signing in at the vendor asks for each thing once',
    channel: withAccess({ without: ['pasword'] }),
  },
  {
    fault: 'a client secret that is shown',
    foundBy: 'the client secret is a secret',
    channel: withAccess({ fields: (access?.fields ?? []).map((field) => ({ ...field, kind: 'text' as const })) }),
  },
  {
    fault: 'nobody is told what to register',
    foundBy: 'it says how to register',
    channel: withAccess({ steps: [] }),
  },
  {
    fault: 'reading that throws on what it does not know',
    foundBy: 'whatever comes is read as something',
    channel: withRead((events) => {
      if (events.some((event) => event.kind === 'unsupported')) throw new Error('what is this?');
      return events;
    }),
  },
  {
    fault: 'reading that drops what it does not know',
    foundBy: 'whatever comes is read as something',
    channel: withRead((events) => events.filter((event) => event.kind !== 'unsupported')),
  },
  {
    fault: 'one bad item that stops a batch',
    foundBy: 'one bad item in a batch',
    channel: withRead((events) => (events.some((event) => event.kind === 'unsupported') ? events.slice(-1) : events)),
  },
  {
    fault: 'keys made of the time',
    foundBy: 'brought again later has the same keys',
    channel: withRead((events, at) => events.map((event) => ({ ...event, dedupeKey: `${event.dedupeKey}${at}` }))),
  },
  {
    fault: 'an id that went through a double',
    foundBy: 'an id above 2^53 keeps all its digits',
    channel: withRead((events) =>
      events.map((event) =>
        event.kind === 'message'
          ? { ...event, vendorId: `${Number(event.vendorId)}`, parts: [{ type: 'text', text: 'x' }], dedupeKey: 'x' }
          : event,
      ),
    ),
  },
  {
    fault: 'a signature nobody looks at',
    foundBy: 'nothing else is: no signature',
    channel:
      inbound.kind === 'webhook' ? { ...soundChannel, inbound: { ...inbound, verify: () => 'genuine' } } : soundChannel,
  },
  {
    fault: 'an acknowledgement that is a no',
    foundBy: 'the vendor is told that its delivery was taken',
    channel:
      inbound.kind === 'webhook'
        ? { ...soundChannel, inbound: { ...inbound, acknowledge: { status: 500 } } }
        : soundChannel,
  },
  {
    fault: 'a handshake that answers deliveries',
    foundBy: 'a delivery is no handshake',
    channel:
      inbound.kind === 'webhook'
        ? { ...soundChannel, inbound: { ...inbound, handshake: () => ({ status: 200 }) } }
        : soundChannel,
  },
  {
    fault: 'a text that is cut in place of refused',
    foundBy: 'goes out, and one more is refused',
    channel: { ...soundChannel, reply: async () => ({ state: 'sent', vendorId: 'v1' }) },
  },
  {
    fault: 'a check that throws',
    foundBy: 'a check without settings',
    channel: {
      ...soundChannel,
      check: async () => {
        throw new Error('no settings');
      },
    },
  },
];
