import { ensureKeyFile, keysOfFolder } from './key-file.ts';

/** Where this installation keeps its vault keys. */
export type Keyring = {
  /** The newest first. */
  readonly read: () => readonly Uint8Array[];
  /** The folder of the key file; null where the environment gives the keys, which a running process cannot see change. */
  readonly folder: string | null;
};

type Given = { readonly key: Buffer | null; readonly oldKeys: readonly Buffer[]; readonly dataFolder: string };

/** The keys of the settings, or of the data folder, where one is made if there is none. */
export function keyringOf({ key, oldKeys, dataFolder }: Given): Keyring {
  if (key !== null) return { read: () => [key, ...oldKeys], folder: null };
  ensureKeyFile(dataFolder);
  return { read: () => keysOfFolder(dataFolder), folder: dataFolder };
}
