import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { ChannelEvent } from '@tertulia/channel-kit';
import { instantOf } from '@tertulia/contract';
import { channels } from '@tertulia/server/channels';
import { WrongUse } from '../wrong-use.ts';

/** Reads one raw item as the intake would: the body of a webhook, one mail, whatever the channel's transport brings. */
export const channelRead = async (args: readonly string[]): Promise<number> => {
  const { channel, headers } = asked(args);
  const body = await buffer(process.stdin);
  const events = await channel.read({ receivedAt: instantOf(new Date()), headers, body });
  process.stdout.write(events.map((event) => `${lineOf(event)}\n`).join(''));
  return 0;
};

const asked = (args: readonly string[]) => {
  const { positionals, values } = understood(args);
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) throw new WrongUse('channel read takes the name of one channel.');
  const channel = channels.find((it) => it.manifest.id === id);
  if (!channel)
    throw new WrongUse(
      `There is no channel ${JSON.stringify(id)}: there are ${channels.map((it) => it.manifest.id).join(', ')}.`,
    );
  return { channel, headers: Object.fromEntries((values.header ?? []).map(headerOf)) };
};

const understood = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { header: { type: 'string', short: 'H', multiple: true } },
    });
  } catch (error) {
    throw new WrongUse(`channel read: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const headerOf = (written: string): [name: string, value: string] => {
  const [, name, value] = /^([^:\s]+):\s*(.*)$/s.exec(written) ?? [];
  if (name === undefined || value === undefined)
    throw new WrongUse(`--header takes 'Name: value', not ${JSON.stringify(written)}.`);
  return [name.toLowerCase(), value.trim()];
};

/** What it is comes first, so that a line says at its beginning what it is about. */
const lineOf = ({ kind, ...rest }: ChannelEvent): string => JSON.stringify({ kind, ...rest });
