import { resolve } from 'node:path';
import type { BucketAddress } from '../files/index.ts';
import { closestName } from './closest-name.ts';
import { defaultDataFolder, type Whereabouts } from './default-data-folder.ts';
import { settingTable, type DieAt } from './setting-table.ts';
import type { LanguageModelAddress, OnnxFile } from './model-settings.ts';
import { WrongSetting } from './wrong-setting.ts';

export interface Settings {
  /** Null: the embedded PostgreSQL. */
  databaseUrl: string | null;
  /** Absolute. */
  dataFolder: string;
  /** Where the files people send lie; null: in the data folder. */
  bucket: BucketAddress | null;
  port: number;
  host: string;
  /** The public origin; null: http://localhost and the port that was bound. */
  url: string | null;
  /** The 32 bytes of the vault key; null: the file in the data folder. */
  key: Buffer | null;
  /** Keys that may still have locked something, newest first. */
  oldKeys: readonly Buffer[];
  role: 'all' | 'serve' | 'work';
  log: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** Hosts that may be reached although their address is private. */
  allowPrivate: readonly string[];
  /** Proxies on other machines whose word about the caller's address is believed. */
  proxies: readonly string[];
  /** A model that reads a second time, where the packs doubt. */
  languageModel: LanguageModelAddress | null;
  onnx: OnnxFile | null;
  dieAt: DieAt | null;
  /** Suites of `npm test` that may be left out. */
  testWithout: readonly string[];
}

const here: Whereabouts = {
  repository: resolve(import.meta.dirname, '../../..'),
  isRoot: process.getuid?.() === 0,
};

/** Reads every setting from the environment, or throws `WrongSetting` with one sentence for the person who set it. */
export const readSettings = (env: NodeJS.ProcessEnv, whereabouts: Whereabouts = here): Settings => {
  refuseUnknownNames(env);
  const settings: Settings = {
    databaseUrl: valueOf(env, 'DATABASE_URL'),
    dataFolder: valueOf(env, 'TERTULIA_DATA') ?? defaultDataFolder(whereabouts),
    bucket: bucketOf(env),
    port: valueOf(env, 'TERTULIA_PORT') ?? 4600,
    host: valueOf(env, 'TERTULIA_HOST') ?? '127.0.0.1',
    url: valueOf(env, 'TERTULIA_URL'),
    key: valueOf(env, 'TERTULIA_KEY'),
    oldKeys: valueOf(env, 'TERTULIA_OLD_KEYS') ?? [],
    role: valueOf(env, 'TERTULIA_ROLE') ?? 'all',
    log: valueOf(env, 'TERTULIA_LOG') ?? 'info',
    allowPrivate: valueOf(env, 'TERTULIA_ALLOW_PRIVATE') ?? [],
    proxies: valueOf(env, 'TERTULIA_PROXIES') ?? [],
    languageModel: languageModelOf(env),
    onnx: onnxOf(env),
    dieAt: valueOf(env, 'TERTULIA_DIE_AT'),
    testWithout: valueOf(env, 'TERTULIA_TEST_WITHOUT') ?? [],
  };
  if (settings.role !== 'all' && settings.databaseUrl === null)
    throw new WrongSetting(
      `TERTULIA_ROLE=${settings.role} needs DATABASE_URL: the PostgreSQL that comes with Tertulia belongs to the one process that does everything.`,
    );
  if (settings.oldKeys.length > 0 && settings.key === null)
    throw new WrongSetting(
      'TERTULIA_OLD_KEYS goes with TERTULIA_KEY: where the data folder keeps the key, older ones are further lines of its vault.key.',
    );
  return settings;
};

const bucketOf = (env: NodeJS.ProcessEnv): BucketAddress | null => {
  const [url, keyId, secret] = [
    valueOf(env, 'TERTULIA_S3_URL'),
    valueOf(env, 'TERTULIA_S3_KEY_ID'),
    valueOf(env, 'TERTULIA_S3_SECRET'),
  ];
  if (url === null && keyId === null && secret === null) return null;
  if (url === null || keyId === null || secret === null)
    throw new WrongSetting('A bucket needs TERTULIA_S3_URL, TERTULIA_S3_KEY_ID and TERTULIA_S3_SECRET, all three.');
  return { url, keyId, secret, region: valueOf(env, 'TERTULIA_S3_REGION') ?? 'us-east-1' };
};

const languageModelOf = (env: NodeJS.ProcessEnv): LanguageModelAddress | null => {
  const [url, model] = [valueOf(env, 'TERTULIA_MODEL_URL'), valueOf(env, 'TERTULIA_MODEL_NAME')];
  const key = valueOf(env, 'TERTULIA_MODEL_KEY');
  const timeoutMs = valueOf(env, 'TERTULIA_MODEL_TIMEOUT_MS') ?? 5000;
  if (url === null && model === null) return null;
  if (url === null || model === null)
    throw new WrongSetting('A language model needs TERTULIA_MODEL_URL and TERTULIA_MODEL_NAME, both.');
  return { url, model, key, timeoutMs };
};

const onnxOf = (env: NodeJS.ProcessEnv): OnnxFile | null => {
  const [file, task] = [valueOf(env, 'TERTULIA_ONNX_FILE'), valueOf(env, 'TERTULIA_ONNX_TASK')];
  const labels = valueOf(env, 'TERTULIA_ONNX_LABELS');
  if (file === null && task === null && labels === null) return null;
  if (file === null || task === null || labels === null)
    throw new WrongSetting(
      'An ONNX file needs TERTULIA_ONNX_FILE, TERTULIA_ONNX_TASK and TERTULIA_ONNX_LABELS, all three.',
    );
  return { file, task, labels };
};

type Name = keyof typeof settingTable;
type ValueOf<N extends Name> = ReturnType<(typeof settingTable)[N]['read']>;

/** An empty variable is one that was not set: compose files and shells write `NAME=` for that. */
const valueOf = <N extends Name>(env: NodeJS.ProcessEnv, name: N): ValueOf<N> | null => {
  const written = env[name]?.trim();
  if (!written) return null;
  try {
    // The union of the table's readers loses which name belongs to which value; N keeps it.
    return settingTable[name].read(written) as ValueOf<N>;
  } catch (error) {
    throw error instanceof WrongSetting ? new WrongSetting(`${name} ${error.message}`) : error;
  }
};

const refuseUnknownNames = (env: NodeJS.ProcessEnv): void => {
  const known = Object.keys(settingTable);
  for (const name of Object.keys(env)) {
    if (!name.startsWith('TERTULIA_') || known.includes(name)) continue;
    const meant = closestName(name, known);
    throw new WrongSetting(
      `There is no setting called ${name}${meant ? `: did you mean ${meant}?` : '; docs/operate.md lists them all.'}`,
    );
  }
};
