import type { Canary } from './canary.ts';

const breaks = (rule: string, text: string): Canary => ({ rule, files: { [`server/${rule}.ts`]: text } });

/** For each lint rule we turned on, a line that must break it. */
export const lintCanaries: readonly Canary[] = [
  breaks('no-explicit-any', `export const a: ${'any'} = 1;\n`),
  breaks('no-non-null-assertion', 'export const a = (it: string | null) => it!.length;\n'),
  breaks('no-floating-promises', 'Promise.resolve(1);\nexport {};\n'),
  breaks('no-misused-promises', '[1].forEach(async () => { await Promise.resolve(); });\nexport {};\n'),
  breaks('await-thenable', 'export const a = async () => { await 1; };\n'),
  breaks('consistent-type-imports', `import { Stats } from 'node:fs';\nexport const a = (it: Stats) => it.size;\n`),
  breaks(
    'switch-exhaustiveness-check',
    `export const a = (it: 'x' | 'y') => {\n  switch (it) {\n    case 'x':\n      return 1;\n  }\n  return 2;\n};\n`,
  ),
  breaks('no-default-export', 'export default 1;\n'),
  breaks('no-empty', 'try {\n  JSON.parse("");\n} catch {}\nexport {};\n'),
  breaks('no-console', 'console.log(1);\nexport {};\n'),
  breaks('eqeqeq', 'export const a = (it: unknown) => it == 1;\n'),
  breaks('no-var', 'export var a = 1;\n'),
  breaks('prefer-const', 'let a = 1;\nexport const b = a;\n'),
];
