/** The program as a user starts it, and a browser on it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const ROOT = resolve(fileURLToPath(import.meta.url), '../..');

export interface Running {
  readonly url: string;
  /** Milliseconds from start to the line that says it is ready. */
  readonly ready: number;
  readonly output: () => string;
  /** Sends the signal of Ctrl-C; resolves to the exit code. */
  readonly stop: () => Promise<number>;
}

export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'wasit-e2e-'));

export const forget = (folder: string): void => rmSync(folder, { recursive: true, force: true });

const exited = (child: ChildProcess): Promise<number> =>
  new Promise((done) => child.once('exit', (code) => done(code ?? -1)));

/** Starts the built program on a free port, with its record in `folder`. */
export const startWasit = async (
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Running> => {
  const started = Date.now();
  const child = spawn(process.execPath, [join(ROOT, 'packages/server/dist/main.mjs')], {
    env: { ...process.env, WASIT_DATA: folder, WASIT_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const gone = exited(child);
  const url = await new Promise<string>((found, failed) => {
    const take = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output);
      if (address !== null) found(address[0]);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    gone.then((code) => failed(new Error(`ended with ${code} before it was ready:\n${output}`)), failed);
  });
  const ready = Date.now() - started;
  return {
    url,
    ready,
    output: () => output,
    stop: async () => {
      child.kill('SIGINT');
      return await gone;
    },
  };
};

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.WASIT_BROWSER ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // No other machine has a name.
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
    ],
  });

export type Language = 'ar' | 'en';

/** A window in one language. Whatever the page complains about ends up in `faults`. */
export const openWindow = async (
  browser: Browser,
  language: Language,
  more: Parameters<Browser['newContext']>[0] = {},
): Promise<{ readonly page: Page; readonly context: BrowserContext; readonly faults: string[] }> => {
  const context = await browser.newContext({ viewport: { width: 1360, height: 900 }, ...more });
  await context.addInitScript((chosen: string) => {
    localStorage.setItem('wasit-language', chosen);
  }, language);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('http://127.0.0.1:')) faults.push(`left the machine: ${request.url()}`);
  });
  return { page, context, faults };
};
