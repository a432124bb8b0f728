/** What could close it? A package is built, bettered and compared; a preference is assumed and taken back. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forget, freshFolder, type Language, launch, openWindow, type Running, startWasit } from './app.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const words = {
  ar: {
    nobody: 'لا يرفضها أحد',
    panel: 'هيئة متابعة',
    none: 'بلا هيئة',
    take: 'خذ بها',
    keep: 'احفظها للمقارنة',
    off: 'ليست على حد الكفاءة',
    on: 'لا يكسب أحد أكثر',
    rehearse: 'ابدأ التجربة',
    ended: 'انتهى إلى اتفاق',
    enter: 'أدخل تفضيلات مفترضة',
    audience: 'غرفة الوسطاء',
    save: 'احفظه مفترضًا',
    undo: 'تراجَع',
    worth: /قيمة .?قصير/,
    assumed: 'مفترضة، افترضها',
    unknown: 'لا يُعرف شيء',
  },
  en: {
    nobody: 'Nobody would refuse it',
    panel: 'Follow-up panel',
    none: 'None',
    take: 'Take it',
    keep: 'Keep for comparison',
    off: 'Not on the frontier',
    on: 'nobody can gain without',
    rehearse: 'Rehearse',
    ended: 'ended in agreement',
    enter: 'Enter assumed preferences',
    audience: 'mediators’ room',
    save: 'Save as assumed',
    undo: 'Undo',
    worth: /Worth of .?Short/,
    assumed: 'assumed by',
    unknown: 'nothing known',
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

const visit = async (page: Page, caseId: string): Promise<void> => {
  await page.goto(`${app.url}/cases/${caseId}/packages`);
  await page.locator('main h1').first().waitFor();
};

/** A case with one point to settle and two parties of whom nothing is known. */
const smallCase = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const post = async (path: string, body: unknown): Promise<{ caseId: string }> => {
      const answer = await fetch(`/api${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return await answer.json();
    };
    const { caseId } = await post('/cases', { title: { en: 'Quarry', ar: 'المحجر' }, domain: 'labour' });
    const names = { crew: { en: 'Crew', ar: 'العمال' }, owner: { en: 'Owner', ar: 'المالك' } };
    const commands: object[] = Object.entries(names).flatMap(([actorId, name]) => [
      { type: 'add-actor', actorId, name, kind: 'organisation' },
      { type: 'assign-role', actorId, role: 'party' },
    ]);
    commands.push({ type: 'add-issue', issueId: 'hours', name: { en: 'Hours', ar: 'الساعات' } });
    for (const [optionId, name] of [
      ['long', { en: 'Long', ar: 'طويل' }],
      ['short', { en: 'Short', ar: 'قصير' }],
    ]) {
      commands.push({ type: 'add-option', issueId: 'hours', optionId, name });
    }
    for (const command of commands) await post(`/cases/${caseId}/commands`, { command, expected: null });
    return caseId;
  });

describe.each(['ar', 'en'] as const satisfies Language[])('packages in %s', (language) => {
  const say = words[language];

  it('are judged while they are built, bettered by one press, and kept side by side', async () => {
    const { page, context, faults } = await openWindow(browser, language);
    await visit(page, 'harbour');
    const gains = page.locator('section[aria-labelledby="packages-gains"]');
    await gains.getByText(say.nobody).waitFor();
    await gains.getByText(say.on).waitFor();
    await gains.getByRole('button', { name: say.keep }).click();
    const panel = page.getByRole('group', { name: say.panel, exact: true });
    await panel.getByRole('radio', { name: say.none, exact: true }).check();
    await gains.getByText(say.off).waitFor();
    await gains.getByRole('button', { name: say.take }).click();
    await gains.getByText(say.on).waitFor();
    expect(await panel.getByRole('radio', { name: say.none, exact: true }).isChecked()).toBe(false);
    await panel.getByRole('radio', { name: say.none, exact: true }).check();
    await gains.getByRole('button', { name: say.keep }).click();
    expect(await page.locator('section[aria-labelledby="packages-compare"] thead th').count()).toBe(2);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('are rehearsed on a thread of their own', async () => {
    const { page, context, faults } = await openWindow(browser, language);
    await visit(page, 'harbour');
    await page.getByRole('button', { name: say.rehearse, exact: true }).click();
    await page.getByText(say.ended).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('can rest on what is assumed of a party: who will see it is said first, and it is taken back', async () => {
    const { page, context, faults } = await openWindow(browser, language);
    await page.goto(app.url);
    await visit(page, await smallCase(page));
    await page.getByRole('button', { name: say.enter }).first().click();
    await page.getByRole('spinbutton', { name: say.worth }).fill('100');
    await page.locator('form').getByText(say.audience).waitFor();
    await page.getByRole('button', { name: say.save }).click();
    const parties = page.locator('section[aria-labelledby="packages-preferences"]');
    await parties.getByText(say.assumed).waitFor();
    expect(await parties.getByText(say.unknown).count()).toBe(1);
    await page.getByRole('button', { name: say.undo }).click();
    await parties.getByText(say.assumed).waitFor({ state: 'detached' });
    expect(await parties.getByText(say.unknown).count()).toBe(2);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('have no barrier that axe knows of', async () => {
    const { page, context } = await openWindow(browser, language, { bypassCSP: true });
    await visit(page, 'harbour');
    await page.getByText(say.nobody).first().waitFor();
    await page.addScriptTag({ content: axe });
    const found = await page.evaluate(async () => {
      const { violations } = await (
        window as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(found).toEqual([]);
    await context.close();
  });
});
