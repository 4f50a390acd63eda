import { commandsAlone } from './commands-alone.ts';
import { runCommand, type Commands } from './run-command.ts';

const commands: Commands = {
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  'vault keys': async () => (await import('./commands/vault-keys.ts')).vaultKeys,
  'vault rotate': async () => (await import('./commands/vault-rotate.ts')).vaultRotate,
  'vault forget': async () => (await import('./commands/vault-forget.ts')).vaultForget,
  'vault sign anew': async () => (await import('./commands/vault-sign-anew.ts')).vaultSignAnew,
  'channel list': async () => (await import('./commands/channel-list.ts')).channelList,
  'channel read': async () => (await import('./commands/channel-read.ts')).channelRead,
  ...commandsAlone,
};

/** Every command there is, by the words that call it. */
export const commandNames: readonly string[] = Object.keys(commands);

export const main = (args: readonly string[]): Promise<number> => runCommand(commands, args);
