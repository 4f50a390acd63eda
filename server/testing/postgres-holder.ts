import { PostgresTrouble, startPostgres } from '../platform/postgres/index.ts';

// A program for `postgresInAProcess`: starts PostgreSQL on the given folder, says so, and stops it at the first input.
const say = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

try {
  const server = await startPostgres({ dataFolder: process.argv[2] ?? '', log: say });
  say({ adminUrl: server.adminUrl, adopted: server.adopted });
  process.stdin.once('data', () => void server.stop().then(() => process.exit(0)));
} catch (error) {
  if (!(error instanceof PostgresTrouble)) throw error;
  say({ trouble: error.message });
  process.exitCode = 1;
}
