/** Reports in, a sourced case out: the story of a first morning, in both languages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forget, freshFolder, type Language, launch, openWindow, type Running, startWasit } from './app.ts';

const SAMPLE = '/cases/cairo-talks';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const words = {
  ar: {
    accept: 'اقبل',
    accepted: 'مقبول',
    undo: 'تراجَع',
    open: 'افتح الخبر التالي',
    unreviewed: 'غير مراجَع',
  },
  en: {
    accept: 'Accept',
    accepted: 'accepted',
    undo: 'Undo',
    open: 'Open the next',
    unreviewed: 'unreviewed',
  },
} as const;

let folder: string;
let app: Running;
let browser: Browser;

beforeAll(async () => {
  folder = freshFolder();
  [app, browser] = await Promise.all([startWasit(folder), launch()]);
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
  forget(folder);
});

const visit = async (page: Page, path: string): Promise<void> => {
  await page.goto(`${app.url}${path}`);
  await page.locator('main h1').first().waitFor();
};

/** Sends a report as a user would paste it. */
const fileReport = (page: Page, text: string): Promise<number> =>
  page.evaluate(async (content) => {
    const answer = await fetch('/api/cases/cairo-talks/reports', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ reports: [{ text: content, outlet: 'Sample Gazette' }] }),
    });
    await answer.text();
    return answer.status;
  }, text);

describe.each(['ar', 'en'] as const satisfies Language[])('the sample case in %s', (language) => {
  const say = words[language];

  it('is there at first start, marked as unreviewed, in the right direction', async () => {
    const { page, context, faults } = await openWindow(browser, language);
    await visit(page, `${SAMPLE}/overview`);
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    expect(await page.locator('main').innerText()).toContain(say.unreviewed);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('opens every page without a complaint, nothing leaving the machine', async () => {
    const { page, context, faults } = await openWindow(browser, language);
    for (const part of [
      'overview',
      'timeline',
      'positions',
      'reading',
      'sources',
      'actors',
      'search?q=Hamas',
    ]) {
      await visit(page, `${SAMPLE}/${part}`);
      expect(faults, part).toEqual([]);
    }
    await context.close();
  });

  it('leads from a fact to its passage in the report', async () => {
    const { page, context } = await openWindow(browser, language);
    await visit(page, `${SAMPLE}/timeline`);
    await page.locator('main li a[href*="/reading/"]').first().click();
    const panel = page.locator('aside blockquote, aside q').first();
    await panel.waitFor();
    const quoted = (await panel.innerText())
      .replace(/[«»“”"]/g, '')
      .trim()
      .slice(0, 40);
    await page.locator('aside a[href*="/reading/"]').first().click();
    await page.locator('[data-segment-start][data-lit]').first().waitFor();
    const lit = await page.locator('[data-segment-start][data-lit]').allInnerTexts();
    expect(lit.join('').replace(/\s+/g, ' ')).toContain(quoted.replace(/\s+/g, ' ').slice(0, 20));
    await context.close();
  });

  it('is reviewed by keyboard, and a decision is taken back', async () => {
    const { page, context } = await openWindow(browser, language);
    await visit(page, `${SAMPLE}/reading`);
    await page.getByRole('button', { name: say.open }).click();
    const first = page.locator('[data-selected]').first();
    await first.waitFor();
    const words = await first.innerText();
    const passage =
      words
        .split('\n')
        .find((line) => line.length > 30)
        ?.slice(0, 30) ?? '';
    const row = page.locator('main ol > li', { hasText: passage }).first();
    await page.keyboard.press('a');
    await row.getByText(say.accepted).waitFor();
    await page.getByRole('button', { name: say.undo }).waitFor();
    await page.keyboard.press('u');
    await row.getByText(say.unreviewed).first().waitFor();
    await context.close();
  });

  it('shows the case as it stood before it was opened: nothing', async () => {
    const { page, context } = await openWindow(browser, language);
    await page.goto(`${app.url}${SAMPLE}/overview?asOf=%222020-01-01T00:00:00.000Z%22`);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('main').innerText()).not.toContain('1400');
    expect(await page.locator('main a[href*="/reading/"]').count()).toBe(0);
    await context.close();
  });

  it.each(['light', 'dark'] as const)('has no barrier that axe knows of, %s', async (colorScheme) => {
    const { page, context } = await openWindow(browser, language, { colorScheme, bypassCSP: true });
    for (const part of [
      'overview',
      'timeline',
      'positions',
      'reading',
      'sources',
      'actors',
      'search?q=Cairo',
    ]) {
      await visit(page, `${SAMPLE}/${part}`);
      await page.addScriptTag({ content: axe });
      const found = await page.evaluate(async () => {
        const checker = Reflect.get(window, 'axe') as {
          run: (
            options: unknown,
          ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
        };
        const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
        const { violations } = await checker.run({ runOnly: { type: 'tag', values: tags } });
        return violations.map(
          ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary}`,
        );
      });
      expect(found, part).toEqual([]);
    }
    await context.close();
  });
});

describe('a new report', () => {
  it('shows in an open page within a second', async () => {
    const { page, context } = await openWindow(browser, 'en');
    await visit(page, `${SAMPLE}/reading`);
    await page.waitForTimeout(500);
    const other = await openWindow(browser, 'en');
    await visit(other.page, '/cases');
    const text = 'Harbour officials said that talks would resume on Monday.\n\nThey gave no date for a deal.';
    expect(await fileReport(other.page, text)).toBe(200);
    await page
      .getByText(/New material|Sample Gazette/)
      .first()
      .waitFor({ timeout: 1000 });
    await other.context.close();
    await context.close();
  });

  it('never runs what stands in its text', async () => {
    const { page, context, faults } = await openWindow(browser, 'en');
    await visit(page, '/cases');
    const hostile =
      'An official said that <img src=x onerror="window.ran=1"><script>window.ran=1</script> was agreed in Cairo.';
    await fileReport(page, hostile);
    await visit(page, `${SAMPLE}/sources`);
    expect(await page.locator('main').innerText()).toContain('<script>');
    await visit(page, `${SAMPLE}/search?q=agreed`);
    expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('the program', () => {
  it('closes cleanly at Ctrl-C and is ready again in under three seconds, with all that was recorded', async () => {
    const before = await (await fetch(`${app.url}/api/cases`)).json();
    expect(await app.stop()).toBe(0);
    app = await startWasit(folder);
    expect(app.ready).toBeLessThan(3000);
    expect(await (await fetch(`${app.url}/api/cases`)).json()).toEqual(before);
  });

  it('refuses a foreign Host and a foreign Origin', async () => {
    const foreign = await fetch(`${app.url}/api/cases`, { headers: { origin: 'https://example.org' } });
    expect(foreign.status).toBeGreaterThanOrEqual(400);
  });
});
