/** What hands do besides clicking through: drop files, go back, reload, take back, work without a network. */
import type { BrowserContext, JSHandle, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from './app.ts';
import { barriersOn } from './axe.ts';
import { tellStory } from './visiting.ts';
import { withoutNetwork } from './without-network.ts';

const SAMPLE = '/cases/cairo-talks';

const words = {
  ar: {
    deny: 'سجِّل نفيًا',
    record: 'سجِّل النفي',
    withdraw: 'اسحب النفي',
    undo: /تراجَع/,
    past: 'ترى السجل كما كان',
    unreachable: 'الخادم لا يستجيب',
    again: 'أعد المحاولة',
    twin: 'يبدو أن خبرًا آخر يروي الشيء نفسه',
    merge: 'ادمج الحدثين',
    next: 'افتح الخبر التالي',
  },
  en: {
    deny: 'Record a denial',
    record: 'Record the denial',
    withdraw: 'Withdraw the denial',
    undo: /Undo/,
    past: 'You see the record as it stood',
    unreachable: 'The server does not answer',
    again: 'Try again',
    twin: 'Another report seems to tell of the same',
    merge: 'Merge the two events',
    next: 'Open the next',
  },
} as const;

/** Files as a drag carries them: names and texts. */
const carried = (page: Page, files: Readonly<Record<string, string>>): Promise<JSHandle<DataTransfer>> =>
  page.evaluateHandle((texts) => {
    const load = new DataTransfer();
    for (const [name, text] of Object.entries(texts)) load.items.add(new File([text], name));
    return load;
  }, files);

/** Lets them fall on an element; true when the page kept the browser from opening them in its place. */
const dropOn = (page: Page, selector: string, load: JSHandle<DataTransfer>): Promise<boolean> =>
  page.evaluate(
    ([where, dataTransfer]) => {
      const target = document.querySelector(where as string);
      return ['dragover', 'drop'].every((type) => {
        const init = { dataTransfer: dataTransfer as DataTransfer, bubbles: true, cancelable: true };
        return target?.dispatchEvent(new DragEvent(type, init)) === false;
      });
    },
    [selector, load] as const,
  );

describe.each(['ar', 'en'] as const satisfies Language[])('by hand in %s', (language) => {
  // A record of its own for each language: what a person has parted stays parted.
  const story = tellStory();
  const { visit } = story;
  const say = words[language];
  let page: Page;
  let context: BrowserContext;

  beforeAll(async () => {
    ({ page, context } = await story.open(language, { bypassCSP: true }));
  });
  afterAll(async () => {
    await context?.close();
  });

  it('takes files dropped anywhere on the page for reports, and says of each what became of it', async () => {
    await visit(page, `${SAMPLE}/add`);
    const load = await carried(page, {
      [`landed-${language}.txt`]: `Delegation lands in Geneva (${language})\n\nGENEVA, 3 March 2024 - A delegation from Egypt arrived in Geneva on Sunday.`,
      'empty.txt': '',
    });
    expect(await dropOn(page, 'h1', load)).toBe(true);
    await page.locator('main').getByText('empty.txt').first().waitFor();
    await page
      .locator('main')
      .getByRole('link', { name: `Delegation lands in Geneva (${language})` })
      .waitFor();
  });

  it('does not let a file dropped beside its place replace the page', async () => {
    await visit(page, `${SAMPLE}/timeline`);
    expect(await dropOn(page, 'h1', await carried(page, { 'stray.txt': 'x' }))).toBe(true);
    expect(page.url()).toContain('/timeline');
  });

  it('opens the past again after a reload, and says how the record was made', async () => {
    await visit(page, `${SAMPLE}/timeline`);
    const slider = page.locator('input[type="range"]').first();
    await slider.focus();
    for (let step = 0; step < 3; step += 1) {
      await page.keyboard.press(language === 'ar' ? 'ArrowRight' : 'ArrowLeft');
    }
    await page.getByText(say.past).waitFor();
    const address = page.url();
    expect((await page.reload())?.status()).toBe(200);
    await page.getByText(say.past).waitFor();
    expect(page.url()).toBe(address);
    expect(await barriersOn(page)).toEqual([]);
  });

  it('goes back through filters one by one', async () => {
    await visit(page, `${SAMPLE}/timeline`);
    const kind = page.locator('main select').nth(1);
    await kind.selectOption('claim');
    await page.waitForURL(/kind=claim/);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('kind'));
    expect(await kind.inputValue()).toBe('');
  });

  it('takes a denial back, at once by key and later by its own button', async () => {
    await visit(page, `${SAMPLE}/sources`);
    const note = `its spokesman (${language})`;
    const deny = async (): Promise<void> => {
      await page.getByRole('button', { name: say.deny }).first().click();
      // The form has taken the keyboard.
      await page.keyboard.type(note);
      await page.keyboard.press('Enter');
      await page.getByText(note).waitFor();
    };
    await deny();
    await page.getByRole('button', { name: say.undo }).last().waitFor();
    await page.keyboard.press('u');
    await page.getByText(note).waitFor({ state: 'detached' });
    await deny();
    await page.getByRole('button', { name: say.withdraw }).first().click();
    await page.getByText(note).waitFor({ state: 'detached' });
  });

  it('offers to make one of a contact that two reports tell of on different days', async () => {
    await visit(page, `${SAMPLE}/search?q=Haniyeh`);
    const target = await page.evaluate(async () => {
      const answer = await fetch('/api/cases/cairo-talks/timeline?kind=contact');
      const { items } = (await answer.json()) as {
        items: {
          contact: { type: string; tellings: { entryId: string; evidence: { reportId: string } | null }[] };
        }[];
      };
      const telling = items.find(({ contact }) => contact.type === 'call')?.contact.tellings[0];
      return { entry: telling?.entryId ?? '', report: telling?.evidence?.reportId ?? '' };
    });
    await visit(page, `${SAMPLE}/reading/${target.report}?entry=${encodeURIComponent(target.entry)}`);
    const hint = page.locator('main [data-selected]').getByText(say.twin);
    await hint.waitFor();
    await page.getByRole('button', { name: say.merge }).click();
    await hint.waitFor({ state: 'detached' });
    // Taken back, they are two by a person's word: the hint does not come again.
    await page.getByRole('button', { name: say.undo }).last().click();
    await page.getByRole('button', { name: say.undo }).waitFor({ state: 'detached' });
    expect(await hint.count()).toBe(0);
  });

  it('says that the server is gone and goes on when it is back', async () => {
    await visit(page, `${SAMPLE}/timeline`);
    await page.route('**/api/**', (route) => route.abort());
    await page.locator('nav a[href$="/positions"]').click();
    await page.locator('main').getByText(say.unreachable).waitFor();
    await page.unroute('**/api/**');
    await page.getByRole('button', { name: say.again }).click();
    await page.locator('main table').waitFor();
  });

  it('works on a machine without a network', async () => {
    // Without the policy that keeps the page from asking elsewhere: it must not even try.
    const { page, context } = await story.open(language, { bypassCSP: true });
    const { left, unplug } = await withoutNetwork(context, story.app.url);
    await visit(page, `${SAMPLE}/timeline`);
    // The cable is pulled while the page lies open: the browser tells it so.
    await unplug();
    expect(await page.evaluate(() => navigator.onLine)).toBe(false);
    // Were anything asked of another machine, it would fail, and be seen here.
    const elsewhere = 'https://elsewhere.example/font.woff2';
    const asked = (url: string) => fetch(url).then(String, () => 'no answer');
    expect(await page.evaluate(asked, elsewhere)).toBe('no answer');
    expect(left.splice(0)).toEqual([elsewhere]);

    // It reads on, records, and takes back.
    await page.locator('nav a[href$="/actors"]').click();
    await page.locator('main table').first().waitFor();
    await page.locator('nav a[href$="/reading"]').click();
    await page.getByRole('button', { name: say.next }).click();
    await page.locator('main li[data-selected]').waitFor();
    await page.keyboard.press('a');
    await page.getByRole('button', { name: say.undo }).last().click();
    await page.getByRole('button', { name: say.undo }).waitFor({ state: 'detached' });

    // So does a page that is opened now; what it is set in comes along, and it computes on a thread of its own.
    await visit(page, '/cases/harbour/packages');
    await page.locator('section[aria-labelledby="packages-gains"] li').first().waitFor();
    const set = await page.evaluate(async (words) => {
      await document.fonts.ready;
      return document.fonts.check('16px "Wasit Sans"', words);
    }, say.next);
    expect(set).toBe(true);
    expect(left).toEqual([]);
    await context.close();
  });
});
