// npm test: everything that must hold, on a fresh clone too. Ends with a line `N passed, N failed`.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBrowser } from './lib/browser.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { ROOT, run, say, tool } from './lib/run.mjs';

const total = { passed: 0, failed: 0 };

const count = (name, good) => {
  total[good ? 'passed' : 'failed'] += 1;
  say(`${good ? '✓' : '✗'} ${name}`);
  return good;
};

const check = async (name, path, args) => {
  const { code } = await run(process.execPath, [tool(path), ...args], { quiet: true });
  return count(name, code === 0);
};

const types = async () => {
  const projects = readdirSync(resolve(ROOT, 'packages')).map((name) => `packages/${name}`);
  for (const project of [...projects, 'bench', 'e2e']) {
    if (!existsSync(resolve(ROOT, project, 'tsconfig.json'))) continue;
    await check(`types: ${project}`, 'typescript/bin/tsc', ['-p', project, '--noEmit']);
  }
};

/** Runs one Vitest project and adds its own count to the total. */
const suite = async (project, env = {}) => {
  const report = resolve(ROOT, `.cache/test-${project}.json`);
  rmSync(report, { force: true });
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { code } = await run(process.execPath, [tool('vitest/vitest.mjs'), ...args], { env });
  if (!existsSync(report)) return count(`${project} tests ran`, false);
  const result = JSON.parse(readFileSync(report, 'utf8'));
  total.passed += result.numPassedTests;
  total.failed += result.numFailedTests;
  if (code !== 0 && result.numFailedTests === 0) return count(`${project} tests ended well`, false);
  return code === 0;
};

const main = async () => {
  if (!count('packages installed', await ensureInstalled())) return;
  mkdirSync(resolve(ROOT, '.cache'), { recursive: true });
  await types();
  await check('lint, format, boundaries, import cycles', '@biomejs/biome/bin/biome', [
    'check',
    '--error-on-warnings',
    '.',
  ]);
  await check('unused and undeclared code and packages', 'knip/bin/knip.js', []);
  const built = count('pages and programs built', await ensureBuilt());
  await suite('unit');
  if (!built) return;
  const browser = await ensureBrowser();
  if (count('a browser for the browser tests', browser !== undefined)) {
    await suite('browser', { WASIT_BROWSER: browser });
  }
};

const started = Date.now();
await main();
say(`Took ${Math.round((Date.now() - started) / 1000)} s.`);
say(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
