import { ensureKeyFile, keysOfFolder, protectKeyFile } from './key-file.ts';

/** Where this installation keeps its vault keys. */
export type Keyring = {
  /**
   * The newest first.
   * @param isFirst nothing was locked yet: where there is no key, one is made
   */
  readonly read: (isFirst?: boolean) => readonly Uint8Array[];
  /** The folder of the key file; null where the environment gives the keys, which a running process cannot see change. */
  readonly folder: string | null;
};

type Given = { readonly key: Buffer | null; readonly oldKeys: readonly Buffer[]; readonly dataFolder: string };

/** The keys of the settings, or of the data folder. */
export function keyringOf({ key, oldKeys, dataFolder }: Given): Keyring {
  if (key !== null) return { read: () => [key, ...oldKeys], folder: null };
  protectKeyFile(dataFolder);
  const read = (isFirst = false): readonly Uint8Array[] => {
    if (isFirst) ensureKeyFile(dataFolder);
    return keysOfFolder(dataFolder);
  };
  return { read, folder: dataFolder };
}
