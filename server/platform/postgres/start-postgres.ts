import { binariesFor } from './binaries.ts';
import { bringUp, type Ground, type OwnedServer } from './bring-up.ts';
import { urlOf, type PostgresConnection } from './connection.ts';
import { prepareDataFolder } from './data-folder.ts';
import { databaseUser } from './database-user.ts';
import { ensureCluster } from './ensure-cluster.ts';
import { foldersIn } from './folders.ts';
import { PostgresTrouble } from './postgres-trouble.ts';
import { connectionIn } from './running-postgres.ts';
import { stopServer } from './stop-server.ts';

export interface PostgresOptions {
  dataFolder: string;
  /** One sentence for the person at the terminal. */
  log: (sentence: string) => void;
  /** The server went away and could not be started again. Without it, that ends the program. */
  lost?: (trouble: PostgresTrouble) => void;
  /** False only for tests that throw the cluster away: nothing is forced to the disk. */
  durable?: boolean;
}

export interface RunningPostgres {
  adminUrl: string;
  connection: PostgresConnection;
  /** It was left running by a process that died. */
  adopted: boolean;
  stop(): Promise<void>;
}

/** Makes, starts or adopts the PostgreSQL of a data folder, and starts it again should it die under us. */
export const startPostgres = async (options: PostgresOptions): Promise<RunningPostgres> => {
  const ground = await prepareGround(options);
  let server = await bringUp(ground);
  const { adopted } = server;
  if (adopted) options.log('Found the database of a start that ended without stopping it, and took it over.');
  let stopping = false;

  const watch = (watched: OwnedServer): void => {
    watched.owner.once('end', () => {
      if (!stopping) void restart();
    });
  };
  const deaths: number[] = [];
  const restart = async (): Promise<void> => {
    try {
      refuseToLoop(deaths);
      options.log('The database ended unexpectedly; starting it again.');
      server = await bringUp(ground);
      watch(server);
    } catch (error) {
      if (stopping || !(error instanceof PostgresTrouble) || !options.lost) throw error;
      options.lost(error);
    }
  };
  watch(server);

  const connection = connectionIn(ground.folders);
  return {
    adminUrl: urlOf(connection),
    connection,
    adopted,
    stop: async () => {
      stopping = true;
      await stopServer(ground.folders.cluster);
      await server.owner.end();
    },
  };
};

const prepareGround = async ({ dataFolder, log, durable = true }: PostgresOptions): Promise<Ground> => {
  const folders = foldersIn(dataFolder);
  const user = databaseUser(folders.cluster);
  prepareDataFolder(dataFolder, user);
  const binaries = binariesFor(user, log);
  if (user) log(`PostgreSQL does not run as root: it runs as the user ${user.name}, with its data in ${dataFolder}.`);
  await ensureCluster(folders, binaries, user, durable);
  return { folders, binaries, user, durable };
};

/** A server that dies five times in a minute will die a sixth time. */
const refuseToLoop = (deaths: number[]): void => {
  const now = Date.now();
  deaths.push(now);
  if (deaths.filter((at) => now - at < 60_000).length >= 5)
    throw new PostgresTrouble('The database ended five times within a minute: its log in the data folder tells why.');
};
