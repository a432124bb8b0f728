#!/usr/bin/env node
// Runs the built program, building it first where it has not been built: `npx wasit` works in a fresh clone.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../dist/wasit.mjs', import.meta.url);
const builder = new URL('../../../scripts/lib/build.mjs', import.meta.url);

const ready = async () => {
  if (!existsSync(fileURLToPath(builder))) return existsSync(fileURLToPath(built));
  const { ensureBuilt } = await import(builder.href);
  return ensureBuilt('programs', (line) => process.stderr.write(`${line}\n`));
};

if (await ready()) {
  const { main } = await import(built.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write('wasit could not be built; run `npm run build` to see why.\n');
  process.exitCode = 1;
}
