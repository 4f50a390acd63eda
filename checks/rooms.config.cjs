// Who may import whom. dependency-cruiser reads it; every rule has its canary in canaries.ts.
const { featureLayers } = require('../tools/feature-layers.ts');

const ours = '^(packages|channels|server|web|cli|bench|checks|e2e|tools|demo|mcp)/';
const test = '\\.test\\.tsx?$|/testing/|/fixtures/';
const any = (names) => `(${names.join('|')})`;

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule(
      'pure-packages-know-nothing-of-ours',
      'voice, understanding and calendar run anywhere and are adopted by others',
      { path: '^packages/(voice|understanding|calendar)/' },
      { path: ours, pathNot: '^packages/$1/' },
    ),
    rule(
      'contract-knows-only-zod',
      'the contract is what every side shares',
      { path: '^packages/contract/', pathNot: test },
      { pathNot: '^packages/contract/|node_modules/zod/' },
    ),
    rule(
      'channel-kit-knows-only-the-contract',
      'the port that every network implements',
      { path: '^packages/channel-kit/', pathNot: `${test}|/(conformance|authorization-server)/` },
      { pathNot: '^packages/(channel-kit|contract)/' },
    ),
    rule(
      'channels-know-only-their-port',
      'a network is one folder: it never sees the server or another network',
      { path: '^channels/([^/]+)/', pathNot: test },
      { path: ours, pathNot: '^channels/$1/|^packages/(channel-kit|contract)/' },
    ),
    rule(
      'platform-knows-no-product',
      'technique without product words',
      { path: '^server/platform/', pathNot: test },
      { path: ours, pathNot: '^server/platform/|^packages/(contract|channel-kit)/' },
    ),
    rule(
      'lower-knows-no-wiring',
      'the wiring puts slices together; nothing below may ask for it',
      { path: '^server/(platform|desk|features)/', pathNot: test },
      { path: '^server/(wiring|main\\.ts)' },
    ),
    rule(
      'desk-knows-no-feature',
      'what every slice is given stands below them all',
      { path: '^server/desk/' },
      { path: '^server/features/' },
    ),
    ...featureLayers.map((layer, index) =>
      rule(
        'lower-never-imports-upper',
        'a lower slice is heard by upper ones through events, and slices of one layer do not know each other',
        { path: `^server/features/${any(layer)}/`, pathNot: test },
        { path: `^server/features/${any(featureLayers.slice(index).flat())}/`, pathNot: '^server/features/$1/' },
      ),
    ),
    rule(
      'features-through-doors',
      'another slice is used through its index.ts only',
      { path: '^server/features/([^/]+)/' },
      { path: '^server/features/[^/]+/', pathNot: '^server/features/$1/|^server/features/[^/]+/index\\.ts$' },
    ),
    rule(
      'features-have-doors',
      'from outside, a slice is its index.ts',
      { path: ours, pathNot: `^server/features/|${test}` },
      { path: '^server/features/[^/]+/', pathNot: '^server/features/[^/]+/index\\.ts$' },
    ),
    rule(
      'platform-through-doors',
      'another room of the platform is used through its index.ts only',
      { path: '^server/platform/([^/]+)/', pathNot: test },
      { path: '^server/platform/[^/]+/', pathNot: '^server/platform/$1/|^server/platform/[^/]+/index\\.ts$' },
    ),
    rule(
      'platform-has-doors',
      'from outside, a room of the platform is its index.ts',
      { path: ours, pathNot: `^server/platform/|${test}` },
      { path: '^server/platform/[^/]+/', pathNot: '^server/platform/[^/]+/index\\.ts$' },
    ),
    rule(
      'web-knows-no-server',
      'the browser speaks the public API only',
      { path: '^web/', pathNot: test },
      { path: ours, pathNot: '^web/|^packages/(contract|voice)/' },
    ),
    rule(
      'web-imports-downwards',
      'ui below live below features below app',
      { path: '^web/ui/' },
      { path: '^web/(features|app|live)/' },
    ),
    rule(
      'web-features-know-no-app',
      'ui below live below features below app',
      { path: '^web/(features|live)/', pathNot: test },
      { path: '^web/app/' },
    ),
    rule(
      'outside-uses-public-doors',
      'browser tests and the demo see what a user sees',
      { path: '^(e2e|demo)/' },
      { path: '^(server|web|channels)/', pathNot: '^server/testing/|^channels/[^/]+/src/testing/' },
    ),
    rule(
      'product-knows-no-test',
      'what runs for people must not need what runs for tests',
      { path: ours, pathNot: `${test}|^(e2e|bench|checks)/|(^|/)vite[^/]*\\.config\\.ts$` },
      { path: test },
    ),
    rule('no-circles', 'two files that need each other are one idea', {}, { circular: true }),
    rule(
      'no-missing-files',
      'every import leads somewhere',
      {},
      { couldNotResolve: true, pathNot: '^vite/client$|\\?' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules/\\.cache|canary)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
