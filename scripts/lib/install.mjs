// Brings the packages in when they are missing or the lock file has changed since they came.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT, run, say } from './run.mjs';

const STAMP = resolve(ROOT, 'node_modules/.wasit-install');

const wanted = () =>
  createHash('sha256')
    .update(readFileSync(resolve(ROOT, 'package-lock.json')))
    .update(process.version)
    .digest('hex');

const NEEDED = [20, 19];

export const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return true;
  say(
    `Wasit needs Node ${NEEDED.join('.')} or later; this is ${process.version}. Install it from nodejs.org.`,
  );
  return false;
};

/** True when everything is in place; says what it does when it does something. */
export const ensureInstalled = async () => {
  if (!checkNode()) return false;
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted()) return true;
  say('Installing packages (once; needs the npm registry) …');
  // Not `npm ci`: it refuses a lock file that lacks optional packages of platforms other than this one.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code } = await run('npm', args, { quiet: true });
  if (code !== 0) {
    say('The packages could not be installed. Check the connection to the npm registry and try again.');
    return false;
  }
  mkdirSync(resolve(ROOT, 'node_modules'), { recursive: true });
  writeFileSync(STAMP, wanted());
  return true;
};
