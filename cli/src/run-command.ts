import { WrongUse } from './wrong-use.ts';

/** A command takes what follows its name and answers with an exit code. Loaded only when it is called. */
export type Commands = Readonly<Record<string, () => Promise<(args: readonly string[]) => Promise<number>>>>;

/** Runs the command that the arguments begin with. A wrong use is one sentence and exit code 2, a known trouble exit code 1. */
export const runCommand = async (commands: Commands, args: readonly string[]): Promise<number> => {
  const name = Object.keys(commands).find((it) => args.slice(0, it.split(' ').length).join(' ') === it);
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
const tellable: ReadonlySet<string> = new Set(['PostgresTrouble', 'BackupTrouble', 'StartTrouble', 'NoPack']);

const say = (sentence: string, code: number): number => {
  process.stderr.write(`${sentence}\n`);
  return code;
};
