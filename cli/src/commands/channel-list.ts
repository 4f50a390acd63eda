import { channels } from '@tertulia/server/channels';
import { WrongUse } from '../wrong-use.ts';

export const channelList = async (args: readonly string[]): Promise<number> => {
  const unknown = args.find((it) => it !== '--json');
  if (unknown !== undefined) throw new WrongUse(`channel list takes only --json, not ${JSON.stringify(unknown)}.`);
  const manifests = channels.map((channel) => channel.manifest);
  process.stdout.write(
    args.includes('--json')
      ? `${JSON.stringify(manifests, null, 2)}\n`
      : manifests.map((it) => `${it.id.padEnd(16)}${it.name}\n`).join(''),
  );
  return 0;
};
