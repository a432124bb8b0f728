/** What if talks stall? A conflict is described by hand, answered, asked backwards, saved, and read again. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Language } from './app.ts';
import { barriersOn } from './axe.ts';
import { tellStory } from './visiting.ts';

const example = fileURLToPath(new URL('../examples/harbour/stall.json', import.meta.url));

const words = {
  ar: {
    begin: /ابدأ بأطراف الملف/,
    example: 'انظر في المثال المتخيَّل',
    nothing: 'لم يُفترض شيء عن أحد بعد',
    remove: 'احذف',
    could: /ما يستطيعه .?نقابة عمال الأرصفة/,
    add: 'أضف',
    lacking: 'لا جواب بعد',
    statements: 'قُله بعبارات',
    ranking: 'رتّب الحالات',
    place: 'أضفها تاليةً في الأهمية',
    taken: 'يُفعل أم لا',
    yes: 'نعم',
    rest: 'ضعها كلها أخيرة متساوية',
    rests: 'لا داعي لأحد إلى التحرك',
    stays: 'بتفضيلاته كما هي: يبقى.',
    leaves: 'بتفضيلاته كما هي: يتركها.',
    concept: 'بمعيار',
    together: 'انظر أيضًا في أطراف تتحرك معًا',
    coalitions: 'إذا تحرك بعضهم معًا',
    save: 'احفظها ملفًا',
    open: 'افتح ملفًا…',
    forget: 'امحُ هذه المسودة',
    undo: 'تراجَع',
    assumed: 'مفترض',
    now: 'من الحال الراهنة',
    refused: 'لا يُقرأ الملف نزاعًا',
  },
  en: {
    begin: /Begin with the .* parties of the case/,
    example: 'Look at the fictional example',
    nothing: 'Nothing is assumed of anybody yet',
    remove: 'Remove',
    could: /What .?Quay Workers’ Union.? could do/,
    add: 'Add',
    lacking: 'There is no answer yet',
    statements: 'Say it in statements',
    ranking: 'Put the states in order',
    place: 'Add as next in weight',
    taken: 'Done or not',
    yes: 'yes',
    rest: 'Put all of these last, as good as one another',
    rests: 'nobody has a reason to move',
    stays: 'As its preferences are, it stays.',
    leaves: 'As its preferences are, it would leave.',
    concept: 'Holding by',
    together: 'Look also at parties that act together',
    coalitions: 'If some act together',
    save: 'Save as a file',
    open: 'Open a file…',
    forget: 'Forget this draft',
    undo: 'Undo',
    assumed: 'assumed',
    now: 'From how things are now',
    refused: 'cannot be read as a conflict',
  },
} as const;

const story = tellStory();

const visit = async (page: Page): Promise<void> => await story.visit(page, '/cases/harbour/stability');

describe.each(['ar', 'en'] as const satisfies Language[])('if talks stall, in %s', (language) => {
  const say = words[language];

  it('nothing is assumed of anybody until a person says so; then it is answered', async () => {
    const { page, context, faults } = await story.open(language);
    await visit(page);
    await page.getByText(say.nothing).waitFor();
    await page.getByRole('button', { name: say.begin }).click();
    const options = page.locator('section[aria-labelledby="stability-options"]');
    // Two of the four parties are enough for this.
    for (const _ of [1, 2]) {
      await options.locator('h3').first().getByRole('button', { name: say.remove }).click();
    }
    expect(await options.locator('h3').count()).toBe(2);
    for (const [place, name] of ['A', 'B'].entries()) {
      const party = options.locator('ul > li:has(h3)').nth(place);
      await party.locator('form input').fill(name);
      await party.getByRole('button', { name: say.add, exact: true }).click();
    }
    const outcome = page.locator('section[aria-labelledby="stability-outcome"]');
    await outcome.getByText(say.lacking).waitFor();
    const wants = page.locator('section[aria-labelledby="stability-wants"] > ul > li');
    expect(await wants.getByText(say.assumed, { exact: true }).count()).toBe(0);
    // The first by a statement: not A. The second by putting the four states in order.
    await wants.nth(0).getByRole('button', { name: say.statements }).click();
    await wants.nth(0).getByLabel(say.taken).selectOption('no');
    await wants.nth(0).getByRole('button', { name: say.place }).click();
    await wants.nth(1).getByRole('button', { name: say.ranking }).click();
    await wants.nth(1).getByRole('button', { name: say.rest }).click();
    const rows = wants.nth(1).locator('[data-state]');
    expect(await rows.count()).toBe(4);
    const last = await rows.last().getAttribute('data-state');
    await rows.last().focus();
    await page.keyboard.press('Alt+ArrowUp');
    await wants.nth(1).locator(`[data-state="${last}"]:focus`).waitFor();
    expect(await rows.first().getAttribute('data-state')).toBe(last);
    await outcome.getByText(say.rests).waitFor();
    expect(await wants.getByText(say.assumed, { exact: true }).count()).toBe(2);
    await page.reload();
    await outcome.getByText(say.rests).waitFor();
    await page.getByRole('button', { name: say.forget }).click();
    await page.getByText(say.nothing).waitFor();
    await page.getByRole('button', { name: say.undo }).first().click();
    await outcome.getByText(say.rests).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('says where the present leads, what coalitions could do, and what it would take', async () => {
    const { page, context, faults } = await story.open(language);
    await visit(page);
    await page.getByRole('button', { name: say.example }).click();
    const outcome = page.locator('section[aria-labelledby="stability-outcome"]');
    await outcome.getByText(say.rests).waitFor();
    await outcome.getByRole('heading', { name: say.now }).waitFor();
    // The present is held only by fear of the answer: three moves lead to where nobody moves again.
    expect(await outcome.locator('section[aria-labelledby="stability-course"] ol > li').count()).toBe(3);
    await outcome.getByLabel(say.together).check();
    await outcome.getByRole('heading', { name: say.coalitions }).waitFor();
    const backwards = outcome.locator('section[aria-labelledby="stability-inverse"]');
    expect(await backwards.getByText(say.stays).count()).toBe(3);
    await backwards.getByLabel(say.concept).selectOption('nash');
    await backwards.locator('select').first().selectOption('0');
    await backwards.getByText(say.leaves).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is saved as a file that the command line reads, and opened again', async () => {
    const { page, context, faults } = await story.open(language, { acceptDownloads: true });
    await visit(page);
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: say.open }).click();
    await (await choosing).setFiles(example);
    const outcome = page.locator('section[aria-labelledby="stability-outcome"]');
    await outcome.getByText(say.rests).waitFor();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: say.save }).click();
    const saved = JSON.parse(readFileSync(await (await downloading).path(), 'utf8'));
    const given = JSON.parse(readFileSync(example, 'utf8'));
    expect({ ...saved, decision_makers: 0 }).toEqual({ ...given, decision_makers: 0 });
    const again = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: say.open }).click();
    await (await again).setFiles({
      name: 'no.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"decision_makers": []}'),
    });
    await page.getByText(say.refused).waitFor();
    await outcome.getByText(say.rests).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('has no barrier that axe knows of', async () => {
    const { page, context } = await story.open(language, { bypassCSP: true });
    await visit(page);
    await page.getByRole('button', { name: say.example }).click();
    await page.getByText(say.rests).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await context.close();
  });
});
