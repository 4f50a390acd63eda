import { existsSync } from 'node:fs';

/** As the build lays them beside what browsers run. */
const codings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

type Coding = { readonly name: string; readonly file: URL };

/**
 * The best form of a file that its reader takes, of those that lie beside it; none where it has to travel as it is. The disk is looked at
 * once for each file: every page of a site that has our chat asks for it. Where nothing lies beside it yet, a build may still lay it there.
 */
export function assetCoding(isThere: (file: URL) => boolean = existsSync) {
  const known = new Map<string, readonly Coding[]>();
  const formsOf = (file: URL): readonly Coding[] => {
    const remembered = known.get(file.href);
    if (remembered !== undefined) return remembered;
    const found = codings
      .map(({ name, ending }) => ({ name, file: new URL(`${file.href}${ending}`) }))
      .filter((each) => isThere(each.file));
    if (found.length > 0) known.set(file.href, found);
    return found;
  };
  /** @param accepts the reader's `accept-encoding` */
  return (file: URL, accepts: string): Coding | undefined => {
    const taken = accepts.split(',').map((it) => it.trim());
    return formsOf(file).find(({ name }) => taken.includes(name));
  };
}
