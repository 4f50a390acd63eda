import { readSettings, WrongSetting } from './platform/settings/index.ts';
import { StartTrouble } from './platform/errors/index.ts';
import { PostgresTrouble } from './platform/postgres/index.ts';
import { start, type Started } from './wiring/start.ts';

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);

/** One sentence for the person at the terminal; the rest only where nobody could have foreseen it. */
function giveUp(error: unknown): never {
  const isForeseen = error instanceof WrongSetting || error instanceof PostgresTrouble || error instanceof StartTrouble;
  process.stderr.write(
    `${isForeseen ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
}

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
starting.then(greet, giveUp);

async function open(): Promise<Started> {
  return start(readSettings(process.env), say, { lost: giveUp });
}

function greet({ origin, ownerLink }: Started): void {
  say(
    ownerLink === null
      ? `Tertulia is open at ${origin}`
      : `Tertulia is open. Make it yours with this link, which works once:\n\n  ${ownerLink}\n`,
  );
}
