/** The parts of a `package.json` that change on its way out of the repository, and those that go with it. */
export interface PackageManifest {
  name: string;
  version: string;
  exports: Record<string, string>;
  dependencies?: Record<string, string>;
  files?: readonly string[];
  devDependencies?: unknown;
  scripts?: unknown;
}

/** Sources become what was built of them, and our own packages the versions they have. */
export const publishedManifest = ({
  devDependencies: _tools,
  scripts: _tasks,
  ...manifest
}: PackageManifest): Record<string, unknown> => ({
  ...manifest,
  engines: { node: '>=20' },
  files: ['dist', ...(manifest.files ?? [])],
  exports: Object.fromEntries(Object.entries(manifest.exports).map(([name, source]) => [name, builtOf(source)])),
  dependencies: Object.fromEntries(
    Object.entries(manifest.dependencies ?? {}).map(([name, range]) => [
      name,
      range === '*' ? `^${manifest.version}` : range,
    ]),
  ),
});

const builtOf = (source: string): { types: string; default: string } => {
  const built = source.replace(/^\.\/src\//, './dist/').replace(/\.ts$/, '');
  return { types: `${built}.d.ts`, default: `${built}.js` };
};
