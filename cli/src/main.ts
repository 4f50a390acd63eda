import { WrongUse } from './wrong-use.ts';

/** A command takes what follows its name and answers with an exit code. Loaded only when it is called. */
const commands: Readonly<Record<string, () => Promise<(args: readonly string[]) => Promise<number>>>> = {
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  'vault keys': async () => (await import('./commands/vault-keys.ts')).vaultKeys,
  'vault rotate': async () => (await import('./commands/vault-rotate.ts')).vaultRotate,
  'vault forget': async () => (await import('./commands/vault-forget.ts')).vaultForget,
  'vault sign anew': async () => (await import('./commands/vault-sign-anew.ts')).vaultSignAnew,
  'channel list': async () => (await import('./commands/channel-list.ts')).channelList,
  'channel read': async () => (await import('./commands/channel-read.ts')).channelRead,
  understand: async () => (await import('./commands/understand.ts')).understand,
  'voice lint': async () => (await import('./commands/voice-lint.ts')).voiceLint,
  'voice rewrite': async () => (await import('./commands/voice-rewrite.ts')).voiceRewrite,
};

/** Every command there is, by the words that call it. */
export const commandNames: readonly string[] = Object.keys(commands);

export const main = async (args: readonly string[]): Promise<number> => {
  const name = commandNames.find((it) => args.slice(0, it.split(' ').length).join(' ') === it);
  const load = name === undefined ? undefined : commands[name];
  try {
    if (!name || !load)
      throw new WrongUse(
        `There is no command ${JSON.stringify(args.slice(0, 2).join(' '))}: tertulia --help lists them.`,
      );
    const command = await load();
    return await command(args.slice(name.split(' ').length));
  } catch (error) {
    if (error instanceof WrongUse) return say(error.message, 2);
    if (error instanceof Error && tellable.has(error.name)) return say(error.message, 1);
    throw error;
  }
};

/** Errors that are one sentence for a person; told by name, so that no command loads what another one needs. */
const tellable: ReadonlySet<string> = new Set(['PostgresTrouble', 'BackupTrouble', 'StartTrouble']);

const say = (sentence: string, code: number): number => {
  process.stderr.write(`${sentence}\n`);
  return code;
};
