import { runningPostgres, startPostgres, urlOf } from '@tertulia/server/postgres';
import type { Settings } from '@tertulia/server/settings';

/** Uses the database of these settings: your own, the one that runs, or the one that comes with Tertulia, for as long as it takes. */
export const withDatabase = async <T>(settings: Settings, use: (adminUrl: string) => Promise<T>): Promise<T> => {
  if (settings.databaseUrl !== null) return use(settings.databaseUrl);
  const running = runningPostgres(settings.dataFolder);
  return running ? use(urlOf(running)) : withOwnServer(settings, use);
};

/** As `withDatabase`, for work that no running desk may see: it refuses while one runs. */
export const withOwnServer = async <T>(settings: Settings, use: (adminUrl: string) => Promise<T>): Promise<T> => {
  if (settings.databaseUrl !== null) return use(settings.databaseUrl);
  const server = await startPostgres({
    dataFolder: settings.dataFolder,
    log: (sentence) => process.stderr.write(`${sentence}\n`),
  });
  try {
    return await use(server.adminUrl);
  } finally {
    await server.stop();
  }
};
