/** Coming to a page: signing in, waiting until it is there, and the program and browser that a story runs on. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { forget, freshFolder, type Language, launch, openWindow, type Running, startWasit } from './app.ts';

/** The address has come, and the page with it: nothing of it is awaited any more. */
const there = async (page: Page): Promise<void> => {
  await page.locator('main h1').first().waitFor();
  await page.locator('main [data-loading]').first().waitFor({ state: 'detached' });
};

/** Waits for the page that the one on the screen leads to. */
export const at = async (page: Page, path: string): Promise<void> => {
  await page.waitForURL(`**${path}`);
  await there(page);
};

export const signIn = async (page: Page, login: string, password: string): Promise<void> => {
  await page.locator('input[name="username"]').fill(login);
  await page.locator('input[name="current-password"]').fill(password);
  await page.locator('form button[type="submit"]').click();
};

export interface Story {
  /** The program; a story that starts it anew puts the new one here. */
  app: Running;
  readonly folder: string;
  /** A window in one language. */
  readonly open: (
    language: Language,
    more?: Parameters<typeof openWindow>[2],
  ) => ReturnType<typeof openWindow>;
  /** Goes to the page at this path, and waits until it is there. */
  readonly visit: (page: Page, path: string) => Promise<void>;
}

/** The built program on a folder of its own, and a browser, for the tests of the file or of the `describe` around. */
export const tellStory = (env: Readonly<Record<string, string>> = {}): Story => {
  let folder = '';
  let app: Running | undefined;
  let browser: Browser | undefined;
  const begun = <T>(one: T | undefined): T => {
    if (one === undefined) throw new Error('the story has not begun');
    return one;
  };
  beforeAll(async () => {
    folder = freshFolder();
    [app, browser] = await Promise.all([startWasit(folder, env), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
    forget(folder);
  });
  return {
    get app() {
      return begun(app);
    },
    set app(another) {
      app = another;
    },
    get folder() {
      return folder;
    },
    open: async (language, more) => await openWindow(begun(browser), language, more),
    visit: async (page, path) => {
      await page.goto(`${begun(app).url}${path}`);
      await there(page);
    },
  };
};
