// Builds the pages (Vite) and bundles the server and the command line (esbuild) when their sources have
// changed. Our own packages are bundled; everything from node_modules stays outside, where it loads its own
// files (the embedded database its WebAssembly, for one).
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT, run, say, tool } from './run.mjs';

const STAMP = resolve(ROOT, '.cache/build.json');

const filesUnder = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'dist' || entry.name === 'node_modules') return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });

/** A fingerprint of all that goes into a build: paths, sizes and times, so that it costs milliseconds. */
const fingerprint = (folders) => {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const file of filesUnder(resolve(ROOT, folder)).sort()) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.update(readFileSync(resolve(ROOT, 'package-lock.json'))).digest('hex');
};

const PARTS = {
  pages: {
    folders: ['packages/web', 'packages/api', 'packages/domain', 'packages/engine'],
    made: 'packages/web/dist/index.html',
    build: () =>
      run(process.execPath, [tool('vite/bin/vite.js'), 'build'], {
        quiet: true,
        cwd: resolve(ROOT, 'packages/web'),
      }),
  },
  programs: {
    folders: ['domain', 'engine', 'reader', 'intake', 'store', 'api', 'server', 'cli'].map(
      (n) => `packages/${n}`,
    ),
    made: 'packages/cli/dist/wasit.mjs',
    build: () => run(process.execPath, [resolve(ROOT, 'scripts/lib/bundle.mjs')], { quiet: true }),
  },
};

const stamps = () => {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8'));
  } catch {
    return {};
  }
};

/** True when the builds are there and fresh. `only` names one part: `pages` or `programs`. */
export const ensureBuilt = async (only, tell = say) => {
  const known = stamps();
  for (const [name, part] of Object.entries(PARTS)) {
    if (only !== undefined && only !== name) continue;
    const now = fingerprint(part.folders);
    if (known[name] === now && existsSync(resolve(ROOT, part.made))) continue;
    tell(`Building the ${name} …`);
    const { code } = await part.build();
    if (code !== 0) {
      tell(`The ${name} could not be built; what went wrong is above.`);
      return false;
    }
    known[name] = now;
    mkdirSync(resolve(ROOT, '.cache'), { recursive: true });
    writeFileSync(STAMP, JSON.stringify(known));
  }
  return true;
};
