import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { BackupTrouble } from './backup-trouble.ts';

/** Of one table: its rows by number and by a sum over them that does not depend on their order. */
const tableContents = z.object({
  schema: z.string(),
  name: z.string(),
  columns: z.array(z.string()),
  rows: z.string(),
  hash: z.string(),
});

const partition = z.object({ schema: z.string(), name: z.string(), parent: z.string(), bound: z.string() });

const contents = z.object({
  format: z.literal(1),
  madeAt: z.string(),
  postgres: z.string(),
  /** Tells the key that locked what was new, without holding it. */
  vaultFingerprint: z.string(),
  /** The ids of all keys that secrets among the rows name: several while one is being changed for another. */
  vaultKeys: z.array(z.string()).optional(),
  migrations: z.array(z.object({ name: z.string(), sha256: z.string() })),
  tables: z.array(tableContents),
  partitions: z.array(partition),
  sequences: z.array(z.object({ schema: z.string(), name: z.string(), last: z.string() })),
  files: z.object({ count: z.number(), bytes: z.number() }),
});

export type BackupContents = z.infer<typeof contents>;
export type TableContents = z.infer<typeof tableContents>;
export type Partition = z.infer<typeof partition>;

/** Written last: a folder without it is no backup. */
export const contentsFile = 'backup.json';

export const readContents = async (folder: string): Promise<BackupContents> => {
  const text = await readFile(join(folder, contentsFile), 'utf8').catch(() => {
    throw new BackupTrouble(`${folder} holds no complete backup: there is no ${contentsFile} in it.`);
  });
  const read = contents.safeParse(parsed(text));
  if (!read.success) throw new BackupTrouble(`${folder} was written by a Tertulia this one does not understand.`);
  return read.data;
};

/** Undefined: no JSON, so no list of contents either. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

export const tableFile = (table: { schema: string; name: string }): string => `${table.schema}.${table.name}.copy.gz`;
