// One file each for the server and the command line.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './run.mjs';

/** Everything that any of our packages takes from the registry. */
const outside = [
  ...new Set(
    readdirSync(resolve(ROOT, 'packages')).flatMap((name) => {
      const manifest = JSON.parse(readFileSync(resolve(ROOT, 'packages', name, 'package.json'), 'utf8'));
      return Object.keys(manifest.dependencies ?? {}).filter((item) => !item.startsWith('@wasit/'));
    }),
  ),
];

const bundle = (entryPoints, outdir) =>
  build({
    entryPoints,
    outdir: resolve(ROOT, outdir),
    absWorkingDir: ROOT,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outExtension: { '.js': '.mjs' },
    external: outside.flatMap((name) => [name, `${name}/*`]),
    sourcemap: 'linked',
    logLevel: 'warning',
  });

await bundle({ main: 'packages/server/src/main.ts' }, 'packages/server/dist');
await bundle(
  { wasit: 'packages/cli/src/main.ts', 'engine-worker': 'packages/cli/src/engine/engine-worker.ts' },
  'packages/cli/dist',
);
