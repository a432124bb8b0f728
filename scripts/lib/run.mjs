// Runs commands for the scripts beside this folder: output shown or kept, exit codes returned, never thrown.
import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

export const say = (line) => process.stdout.write(`${line}\n`);

/**
 * Runs `command`; resolves to its exit code and what it printed. With `quiet` the output is kept back and
 * shown only when the command fails.
 */
export const run = (command, args, { quiet = false, env = {}, cwd = ROOT } = {}) =>
  new Promise((done) => {
    const kept = [];
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    for (const [stream, out] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      stream.on('data', (chunk) => {
        kept.push(chunk);
        if (!quiet) out.write(chunk);
      });
    }
    child.on('error', (error) => done({ code: 127, output: String(error.message) }));
    child.on('close', (code) => {
      const output = Buffer.concat(kept).toString('utf8');
      if (quiet && code !== 0) process.stdout.write(output);
      done({ code: code ?? 1, output });
    });
  });

/** The program of an installed development tool, as `node` runs it without a shell. */
export const tool = (path) => resolve(ROOT, 'node_modules', path);
