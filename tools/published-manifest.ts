/** The parts of a `package.json` that change on its way out of the repository, and those that go with it. */
export interface PackageManifest {
  name: string;
  version: string;
  exports: Record<string, string>;
  /** Names of our own for files, one for each condition. */
  imports?: Record<string, Record<string, string>>;
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
  ...(manifest.imports === undefined ? {} : { imports: builtOfEach(manifest.imports) }),
  dependencies: Object.fromEntries(
    Object.entries(manifest.dependencies ?? {}).map(([name, range]) => [
      name,
      range === '*' ? `^${manifest.version}` : range,
    ]),
  ),
});

const builtOfEach = (imports: Record<string, Record<string, string>>): Record<string, Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(imports).map(([name, sources]) => [
      name,
      Object.fromEntries(Object.entries(sources).map(([condition, source]) => [condition, builtOf(source)])),
    ]),
  );

const builtOf = (source: string): { types: string; default: string } => {
  const built = source.replace(/^\.\/src\//, './dist/').replace(/\.ts$/, '');
  return { types: `${built}.d.ts`, default: `${built}.js` };
};
