import type { Channel } from '@tertulia/channel-kit';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesInFolder, type Files } from '../platform/files/index.ts';
import { makeLog } from '../platform/log/index.ts';
import { channels } from '../wiring/channels.gen.ts';
import { makeDesk } from '../wiring/make-desk.ts';
import { createDatabase, dropDatabase } from './postgres-for-tests.ts';
import { setClock, type SetClock } from './set-clock.ts';
import { testVault } from './test-vault.ts';

export const testOrigin = 'http://desk.test';

/** What each test's own database is a copy of. */
export const template = 'template_desk';

type More = { readonly channels?: readonly Channel[]; readonly files?: Files };

export type OpenDesk = ReturnType<typeof makeDesk> & {
  readonly clock: SetClock;
  /** Address of this desk's database, as its administrator. */
  readonly databaseUrl: string;
  /** Where the bytes of its files lie. */
  readonly filesFolder: string;
};

/** A desk on a database of its own, copied from `source`, with files in a folder of its own. */
export async function openDesk(adminUrl: string, source: string, more: More = {}): Promise<OpenDesk> {
  const name = `desk_${randomUUID().replaceAll('-', '')}`;
  const opened = deskOn(await createDatabase(adminUrl, name, source), more);
  return {
    ...opened,
    close: async () => {
      await opened.close();
      await dropDatabase(adminUrl, name);
    },
  };
}

/** A desk on a database that is there already. */
export function deskOn(databaseUrl: string, more: More = {}): OpenDesk {
  const filesFolder = mkdtempSync(join(tmpdir(), 'tertulia-files-'));
  const clock = setClock();
  const { desk, close } = makeDesk({
    adminUrl: databaseUrl,
    vault: testVault,
    files: more.files ?? filesInFolder(filesFolder),
    channels: [...channels, ...(more.channels ?? [])],
    origin: testOrigin,
    log: makeLog(process.env['TEST_LOG'] ?? 'silent'),
    clock,
    allowPrivate: ['localhost', '127.0.0.1'],
  });
  return {
    desk,
    clock,
    databaseUrl,
    filesFolder,
    close: async () => {
      await close();
      rmSync(filesFolder, { recursive: true, force: true });
    },
  };
}
