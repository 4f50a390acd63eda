import type { Channel } from '@tertulia/channel-kit';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolesIn, type Roles } from '../platform/database/index.ts';
import { filesInFolder, type Files } from '../platform/files/index.ts';
import { makeLog } from '../platform/log/index.ts';
import { channels } from '../wiring/channels.gen.ts';
import { makeDesk } from '../wiring/make-desk.ts';
import { asAdmin, createDatabase, dropDatabase } from './postgres-for-tests.ts';
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
  const databaseUrl = await createDatabase(adminUrl, name, source);
  const opened = deskOn(databaseUrl, await rolesOf(databaseUrl, source), more);
  return {
    ...opened,
    close: async () => {
      await opened.close();
      await dropDatabase(adminUrl, name);
    },
  };
}

const known = new Map<string, Roles>();

/** Those of the source: a copy shares them. */
async function rolesOf(databaseUrl: string, source: string): Promise<Roles> {
  const found = known.get(source) ?? (await asAdmin(databaseUrl, rolesIn));
  known.set(source, found);
  return found;
}

/** A desk on a database that is there already. */
export function deskOn(databaseUrl: string, roles: Roles, more: More = {}): OpenDesk {
  const filesFolder = mkdtempSync(join(tmpdir(), 'tertulia-files-'));
  const clock = setClock();
  const { desk, close } = makeDesk({
    adminUrl: databaseUrl,
    roles,
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
