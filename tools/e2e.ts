import { runBrowserTests } from './browser-tests.ts';
import { runNode } from './run-node.ts';
import { setUpBrowser } from './set-up-browser.ts';
import { remarks, words } from './tally.ts';

// `npm run e2e [-- file …]`: the browser tests alone, over what is built.
const browser = setUpBrowser();
if (!browser) throw new Error('No Chromium starts here and none can be installed.');
await runNode('tools/build.ts', ['--if-stale']);
const tally = await runBrowserTests(browser, process.argv.slice(2));
console.log(remarks(tally));
console.log(words(tally));
process.exitCode = tally.failed === 0 ? 0 : 1;
