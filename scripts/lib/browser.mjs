// Finds a Chromium for the browser tests, or installs one, and says what it does.
import { existsSync } from 'node:fs';
import { run, say, tool } from './run.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const installed = () => [process.env.WASIT_BROWSER, ...PLACES].find((path) => path && existsSync(path));

const playwrightsOwn = async () => {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
};

/** The browser's path, or undefined after saying what to install. */
export const ensureBrowser = async () => {
  const there = installed() ?? (await playwrightsOwn());
  if (there !== undefined) return there;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Installing Chromium for the browser tests with apt-get …');
    await run('apt-get', ['update'], { quiet: true });
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { quiet: true });
    if (installed() !== undefined) return installed();
  }
  say('Installing Chromium for the browser tests with Playwright …');
  await run(process.execPath, [tool('playwright-core/cli.js'), 'install', 'chromium'], { quiet: true });
  const own = await playwrightsOwn();
  if (own === undefined) {
    say('No browser was found and none could be installed. Install Chromium or Chrome (Debian, Ubuntu:');
    say('`sudo apt-get install chromium`), or point WASIT_BROWSER at one, and run the tests again.');
  }
  return own;
};
