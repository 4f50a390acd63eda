import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { installDebianPackages } from './debian-packages.ts';
import { projectFolder } from './project-folder.ts';

/** A Chromium that starts: the system's, else Playwright's own download, else Debian's. Null when there is none to be had. */
export const setUpBrowser = (): string | null =>
  systemBrowser() ?? downloadedBrowser() ?? (installDebianPackages(['chromium']) ? systemBrowser() : null);

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const systemBrowser = (): string | null => [process.env['CHROMIUM'] ?? '', ...places].find(starts) ?? null;

const downloadedBrowser = (): string | null => {
  if (starts(chromium.executablePath())) return chromium.executablePath();
  console.log('Downloading a browser for the tests …');
  const { status } = spawnSync(
    process.execPath,
    [join(projectFolder, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'],
    {
      env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
      stdio: ['ignore', 'ignore', 'ignore'],
      timeout: 300_000,
    },
  );
  return status === 0 && starts(chromium.executablePath()) ? chromium.executablePath() : null;
};

/** A downloaded browser may lack libraries of the system. */
const starts = (program: string): boolean =>
  existsSync(program) &&
  spawnSync(program, ['--no-sandbox', '--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
