import { once } from 'node:events';
import { EventEmitter } from 'node:events';
import type { Channel, ChannelContext, Sink } from '@tertulia/channel-kit';

/** A network that is listened to: it brings numbered items, breaks when told, and goes on after the cursor it is given. */
export type Brook = {
  readonly channel: Channel;
  /** Brings this many more. */
  readonly brings: (count: number) => void;
  /** Breaks the open connections. */
  readonly breaks: () => void;
  /** How many are open now, and how many ever were. */
  readonly open: () => number;
  readonly opened: () => number;
  /** Secrets with which it was opened. */
  readonly secrets: () => readonly unknown[];
};

/** @param kind `poll`: it does not flow, it is asked. */
export function makeBrook(kind: 'stream' | 'poll' = 'stream'): Brook {
  const water = new EventEmitter();
  const seen: unknown[] = [];
  let last = 0;
  let open = 0;

  const itemsAfter = (place: number) =>
    Array.from({ length: last - place }, (_, n) => ({
      headers: { uid: String(place + n + 1) },
      body: Buffer.from(`item ${place + n + 1}`),
    }));

  const flow = async (cursor: string | null, context: ChannelContext, sink: Sink): Promise<void> => {
    open += 1;
    seen.push(context.account.settings['password']);
    try {
      let place = Number(cursor ?? 0);
      for (;;) {
        const items = itemsAfter(place);
        if (items.length > 0) {
          await sink.keep(items, String((place += items.length)));
          continue; // more may have come meanwhile
        }
        const [what] = await once(water, 'news', { signal: context.signal });
        if (what === 'break') throw new Error('the line went dead');
      }
    } finally {
      open -= 1;
    }
  };

  return {
    channel: {
      manifest: {
        id: 'brook',
        name: 'Brook',
        status: 'alive',
        icon: '',
        surfaces: ['direct'],
        inbound: kind,
        compose: {},
        window: { kind: 'always' },
        actions: {},
        receipts: [],
        rates: [],
        setUp: [
          {
            title: { es: 'Arroyo', en: 'Brook' },
            text: { es: '', en: '' },
            fields: [
              { key: 'address', label: { es: 'Dirección', en: 'Address' }, kind: 'email', required: true },
              { key: 'password', label: { es: 'Contraseña', en: 'Password' }, kind: 'secret', required: true },
            ],
          },
        ],
        facts: [],
      },
      check: async ({ address, password }) =>
        password === 'wrong'
          ? {
              ok: false,
              field: 'password',
              failure: { code: 'brook.password', why: 'No', words: { es: 'Esa no es', en: 'Not that one' } },
            }
          : { ok: true, externalId: String(address), handle: String(address), name: 'Brook' },
      inbound:
        kind === 'stream'
          ? { kind, open: flow }
          : {
              kind,
              everySeconds: 0.05,
              poll: async (cursor, context) => {
                seen.push(context.account.settings['password']);
                return { items: itemsAfter(Number(cursor ?? 0)), cursor: String(last) };
              },
            },
      read: () => [],
    },
    brings: (count) => {
      last += count;
      water.emit('news', 'items');
    },
    breaks: () => void water.emit('news', 'break'),
    open: () => open,
    opened: () => seen.length,
    secrets: () => seen,
  };
}
