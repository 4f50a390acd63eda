import type { Canary } from './canary.ts';

const nothing = 'export const a = 1;\n';
const imports = (path: string): string => `import { a } from '${path}';\nexport const b = a;\n`;
const breaks = (rule: string, from: string, path: string, to: string): Canary => ({
  rule,
  files: { [from]: imports(path), [to]: nothing },
});

/** For each rule about who may import whom, an import that must break it. */
export const roomCanaries: readonly Canary[] = [
  breaks(
    'pure-packages-know-nothing-of-ours',
    'packages/voice/src/x.ts',
    '../../contract/src/index.ts',
    'packages/contract/src/index.ts',
  ),
  breaks(
    'contract-knows-only-zod',
    'packages/contract/src/x.ts',
    '../../voice/src/index.ts',
    'packages/voice/src/index.ts',
  ),
  breaks(
    'channel-kit-knows-only-the-contract',
    'packages/channel-kit/src/x.ts',
    '../../voice/src/index.ts',
    'packages/voice/src/index.ts',
  ),
  breaks('channels-know-only-their-port', 'channels/a/src/x.ts', '../../b/src/index.ts', 'channels/b/src/index.ts'),
  breaks(
    'channels-know-only-their-port',
    'channels/a/src/y.ts',
    '../../../server/desk/index.ts',
    'server/desk/index.ts',
  ),
  breaks('platform-knows-no-product', 'server/platform/x/x.ts', '../../desk/index.ts', 'server/desk/index.ts'),
  breaks(
    'lower-knows-no-wiring',
    'server/features/access/x.ts',
    '../../wiring/slices.gen.ts',
    'server/wiring/slices.gen.ts',
  ),
  breaks('desk-knows-no-feature', 'server/desk/x.ts', '../features/access/index.ts', 'server/features/access/index.ts'),
  breaks(
    'lower-never-imports-upper',
    'server/features/access/y.ts',
    '../conversations/index.ts',
    'server/features/conversations/index.ts',
  ),
  breaks(
    'lower-never-imports-upper',
    'server/features/intake/x.ts',
    '../delivery/index.ts',
    'server/features/delivery/index.ts',
  ),
  breaks('features-through-doors', 'server/features/sla/x.ts', '../access/store.ts', 'server/features/access/store.ts'),
  breaks('features-have-doors', 'server/wiring/x.ts', '../features/access/store.ts', 'server/features/access/store.ts'),
  breaks('platform-through-doors', 'server/platform/x/y.ts', '../clock/clock.ts', 'server/platform/clock/clock.ts'),
  breaks('platform-has-doors', 'server/desk/y.ts', '../platform/clock/clock.ts', 'server/platform/clock/clock.ts'),
  breaks('web-knows-no-server', 'web/app/x.ts', '../../server/desk/index.ts', 'server/desk/index.ts'),
  breaks('web-imports-downwards', 'web/ui/x.ts', '../features/inbox/inbox.ts', 'web/features/inbox/inbox.ts'),
  breaks('web-features-know-no-app', 'web/features/inbox/x.ts', '../../app/router.ts', 'web/app/router.ts'),
  breaks('outside-uses-public-doors', 'e2e/x.ts', '../server/desk/index.ts', 'server/desk/index.ts'),
  breaks('product-knows-no-test', 'server/desk/z.ts', '../testing/desk.ts', 'server/testing/desk.ts'),
  {
    rule: 'no-circles',
    files: {
      'server/desk/one.ts': `export { b } from './two.ts';\nexport const a = 1;\n`,
      'server/desk/two.ts': imports('./one.ts'),
    },
  },
  {
    rule: 'no-circles',
    files: {
      'server/desk/four.ts': `import { three } from './three.ts';\nexport type Four = number;\nexport const seven = three(4);\n`,
      'server/desk/three.ts': `import type { Four } from './four.ts';\nexport const three = (four: Four): number => four;\n`,
    },
  },
  { rule: 'no-missing-files', files: { 'server/desk/lost.ts': imports('./nowhere.ts') } },
];
