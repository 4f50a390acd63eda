import { enableCompileCache, flushCompileCache } from 'node:module';
import { readSettings, WrongSetting } from './platform/settings/index.ts';
import { StartTrouble } from './platform/errors/index.ts';
import { whenLeftAlone } from './platform/process/index.ts';
import { PostgresTrouble, startPostgres } from './platform/postgres/index.ts';
import type { Started } from './wiring/start.ts';

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);

/** One sentence for the person at the terminal; the rest only where nobody could have foreseen it. */
function giveUp(error: unknown): never {
  const isForeseen = error instanceof WrongSetting || error instanceof PostgresTrouble || error instanceof StartTrouble;
  process.stderr.write(
    `${isForeseen ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
}

// What was compiled once is not compiled again at the next start. Where the folder cannot be written, nothing is kept.
enableCompileCache(new URL('../node_modules/.cache/compiled', import.meta.url).pathname);

let leavingSince: number | null = null;
const leave = (): void => {
  // Ctrl-C comes twice, from the terminal and from npm; a later second one is from somebody who does not want to wait.
  if (leavingSince !== null && Date.now() - leavingSince > 1000) process.exit(1);
  if (leavingSince !== null) return;
  leavingSince = Date.now();
  starting.then((started) => started.stop()).then(() => process.exit(0), giveUp);
};

const starting = open();
process.on('SIGTERM', leave);
process.on('SIGINT', leave);
process.on('SIGHUP', leave); // the terminal was closed
whenLeftAlone(leave);
starting.then(greet, giveUp);

/** PostgreSQL comes up while the program is still being loaded: hence the import in the middle of it. */
async function open(): Promise<Started> {
  const settings = readSettings(process.env);
  const postgres =
    settings.databaseUrl === null
      ? startPostgres({ dataFolder: settings.dataFolder, log: say, lost: giveUp })
      : undefined;
  postgres?.catch(() => undefined); // told by `start`, which waits for it
  const { start } = await import('./wiring/start.ts');
  return start(settings, say, { postgres });
}

function greet({ origin, ownerLink }: Started): void {
  flushCompileCache();
  say(
    ownerLink === null
      ? `Tertulia is open at ${origin}`
      : `Tertulia is open. Make it yours with this link, which works once:\n\n  ${ownerLink}\n`,
  );
}
