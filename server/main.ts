import { readSettings, WrongSetting } from './platform/settings/index.ts';
import { PostgresTrouble } from './platform/postgres/index.ts';
import { start } from './wiring/start.ts';

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);

/** One sentence for the person at the terminal; the rest only where nobody could have foreseen it. */
function giveUp(error: unknown): never {
  const isForeseen =
    error instanceof WrongSetting ||
    error instanceof PostgresTrouble ||
    (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE');
  process.stderr.write(
    `${isForeseen ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
}

try {
  const started = await start(readSettings(process.env), say);
  say(
    started.ownerLink === null
      ? `Tertulia is open at ${started.origin}`
      : `Tertulia is open. Make it yours with this link, which works once:\n\n  ${started.ownerLink}\n`,
  );

  let leavingSince: number | null = null;
  const leave = (): void => {
    // Ctrl-C comes twice, from the terminal and from npm; a later second one is from somebody who does not want to wait.
    if (leavingSince !== null && Date.now() - leavingSince > 1000) process.exit(1);
    if (leavingSince !== null) return;
    leavingSince = Date.now();
    started.stop().then(() => process.exit(0), giveUp);
  };
  process.on('SIGTERM', leave);
  process.on('SIGINT', leave);
} catch (error) {
  giveUp(error);
}
