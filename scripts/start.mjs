// npm start: installs and builds what is missing, then serves on the loopback address.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { ROOT } from './lib/run.mjs';

if ((await ensureInstalled()) && (await ensureBuilt())) {
  await import(pathToFileURL(resolve(ROOT, 'packages/server/dist/main.mjs')).href);
} else {
  process.exitCode = 1;
}
