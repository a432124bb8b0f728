/** A server with accounts: each signs in to a world of their own, by invitation, in both languages. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Language } from './app.ts';
import { barriersOn } from './axe.ts';
import { at, signIn, tellStory } from './visiting.ts';

const CASE = '/cases/harbour';

const words = {
  ar: {
    wrong: 'الاسم وكلمة المرور لا يتطابقان',
    ended: 'انتهت جلستك',
    signOut: 'اخرج',
    delegation: 'عضو في وفد أحد الأطراف',
    make: 'أنشئ الرابط',
    end: 'أنهِها',
    wait: 'أعد المحاولة بعد',
  },
  en: {
    wrong: 'This name and password do not belong together',
    ended: 'Your session has ended',
    signOut: 'Sign out',
    delegation: 'member of a party’s delegation',
    make: 'Make the link',
    end: 'End it',
    wait: 'Try again after',
  },
} as const;

interface Step {
  readonly as: string;
  readonly audience: readonly string[];
  readonly command: unknown;
}

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
};

/** What delegations of the fictional case said in confidence, this one and the others. */
const confidences = (login: string): { readonly own: string[]; readonly others: string[] } => {
  const file = fileURLToPath(new URL('../examples/harbour/case.json', import.meta.url));
  const { steps } = JSON.parse(readFileSync(file, 'utf8')) as { readonly steps: readonly Step[] };
  const inPublic = new Set(
    steps.filter(({ audience }) => audience.includes('public')).flatMap(({ command }) => textsIn(command)),
  );
  const said = (by: (as: string) => boolean): string[] => {
    const texts = steps.filter(({ as }) => by(as)).flatMap(({ command }) => textsIn(command));
    return [...new Set(texts)].filter((text) => text.includes(' ') && !inPublic.has(text));
  };
  return { own: said((as) => as === login), others: said((as) => as.endsWith('-head') && as !== login) };
};

const story = tellStory({ WASIT_ACCOUNTS: '1', WASIT_SAMPLE_ACCOUNTS: '1' });

describe.each(['ar', 'en'] as const satisfies Language[])('with accounts, in %s', (language) => {
  const say = words[language];

  it('says the same of a wrong password and of nobody’s name', async () => {
    const { page, context } = await story.open(language);
    const said: string[] = [];
    for (const login of ['quay-head', 'nobody-of-this-name']) {
      await page.goto(story.app.url);
      await signIn(page, login, 'not the password');
      const alert = page.locator('[role="alert"] p');
      await alert.waitFor();
      said.push(await alert.innerText());
    }
    expect(said[0]).toContain(say.wrong);
    expect(said[1]).toBe(said[0]);
    await context.close();
  });

  it('asks a stranger’s browser for nothing of a case, and shows its page after signing in', async () => {
    const { page, context } = await story.open(language);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/api/')) asked.push(new URL(request.url()).pathname);
    });
    await page.goto(`${story.app.url}${CASE}/proposals`);
    await page.locator('input[name="username"]').waitFor();
    await page.waitForLoadState('networkidle');
    expect(new Set(asked)).toEqual(new Set(['/api/session']));
    await signIn(page, 'crane-head', 'harbour-crane');
    await at(page, `${CASE}/proposals`);
    await context.close();
  });

  it('leads a delegation to its desk, and holds nothing that only others may read', async () => {
    const { page, context, faults } = await story.open(language);
    const bodies: Promise<string>[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (/^\/api\/(?:cases|search)/.test(pathname) && !pathname.endsWith('/live'))
        bodies.push(response.text());
    });
    await page.goto(story.app.url);
    await signIn(page, 'quay-head', 'harbour-quay');
    await at(page, `${CASE}/desk`);
    const links = page.locator('nav a');
    const pages = await links.evaluateAll((all) =>
      all.map((link) => new URL(link.getAttribute('href') ?? '', location.href).pathname),
    );
    expect(pages).not.toContain(`${CASE}/relays`);
    expect(pages).not.toContain(`${CASE}/reading`);
    for (const path of pages) {
      await page.locator(`nav a[href^="${path}"]`).first().click();
      await at(page, `${path}*`);
      await page.waitForLoadState('networkidle');
    }
    const told = (await Promise.all(bodies)).join('\n');
    const { own, others } = confidences('quay-head');
    expect(own.some((text) => told.includes(text))).toBe(true);
    expect(others).not.toEqual([]);
    expect(others.filter((text) => told.includes(text))).toEqual([]);
    expect(faults).toEqual([]);
    await page.getByRole('button', { name: say.signOut }).click();
    await at(page, '/sign-in');
    await context.close();
  });

  it('sends a session that was ended elsewhere to sign in, and back to its page', async () => {
    const [lost, ender] = [await story.open(language), await story.open(language)];
    for (const { page } of [lost, ender]) {
      await page.goto(`${story.app.url}/account`);
      await signIn(page, 'line-head', 'harbour-line');
      await at(page, '/account');
    }
    await lost.page.goto(`${story.app.url}${CASE}/desk`);
    await at(lost.page, `${CASE}/desk`);
    const end = ender.page.getByRole('button', { name: say.end });
    await end.first().waitFor();
    while ((await end.count()) > 0) {
      const before = await end.count();
      await end.first().click();
      await expect.poll(() => end.count()).toBeLessThan(before);
    }
    // Its window lies open, and nobody touches it.
    await lost.page.getByText(say.ended).waitFor();
    await signIn(lost.page, 'line-head', 'harbour-line');
    await at(lost.page, `${CASE}/desk`);
    await lost.context.close();
    await ender.context.close();
  });

  it('lets somebody in by an invitation, once', async () => {
    const { page, context } = await story.open(language);
    await page.goto(`${story.app.url}${CASE}/people`);
    await signIn(page, 'authority-head', 'harbour-authority');
    await at(page, `${CASE}/people`);
    const make = page.getByRole('button', { name: say.make });
    expect(await make.isDisabled()).toBe(true);
    await page.locator('fieldset input').first().check();
    await make.click();
    const link = await page.locator('[data-link]').inputValue();
    expect(link).toContain('/invitation#');
    await context.close();

    const guest = await story.open(language);
    await guest.page.goto(link);
    await guest.page.getByText(say.delegation).waitFor();
    await guest.page.locator('input[name="name"]').fill('Nadim');
    await guest.page.locator('input[name="username"]').fill(`nadim-${language}`);
    await guest.page.locator('input[name="new-password"]').fill('too short');
    const accept = guest.page.locator('form button[type="submit"]');
    expect(await accept.isDisabled()).toBe(true);
    await guest.page.locator('input[name="new-password"]').fill('a sentence that is long');
    await accept.click();
    await at(guest.page, `${CASE}/desk`);
    await guest.context.close();

    const late = await story.open(language);
    await late.page.goto(link);
    await late.page.locator('main h2').waitFor();
    expect(await late.page.locator('main input').count()).toBe(0);
    await late.context.close();
  });

  it('has no barrier that axe knows of, light or dark', async () => {
    const { page, context } = await story.open(language, { bypassCSP: true });
    await page.goto(`${story.app.url}/sign-in`);
    for (const path of ['/sign-in', '/account', `${CASE}/people`, '/cases']) {
      if (path === '/account') {
        await signIn(page, 'lead', 'harbour-lead');
        await at(page, `${CASE}/overview`);
      }
      if (path !== '/sign-in') await page.goto(`${story.app.url}${path}`);
      await at(page, path);
      await page.waitForLoadState('networkidle');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await barriersOn(page), `${path}, ${colorScheme}`).toEqual([]);
      }
    }
    await context.close();
  });
});

describe('guessing', () => {
  it('is slowed down, and says when to try again', async () => {
    for (let tries = 0; tries < 25; tries += 1) {
      await fetch(`${story.app.url}/api/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ login: 'lead', password: `guess ${tries}` }),
      });
    }
    const { page, context } = await story.open('en');
    await page.goto(story.app.url);
    await signIn(page, 'lead', 'harbour-lead');
    await page.getByText(words.en.wait).waitFor();
    await context.close();
  });
});

describe('at a desk', () => {
  const desk = tellStory();

  it('nobody signs in, and none of it shows', async () => {
    const { page, context } = await desk.open('en');
    await page.goto(`${desk.app.url}/sign-in`);
    await at(page, '/cases');
    expect(await page.getByRole('button', { name: words.en.signOut }).count()).toBe(0);
    await page.goto(`${desk.app.url}${CASE}/overview`);
    await page.locator('nav a').first().waitFor();
    expect(await page.locator('nav a[href*="/people"]').count()).toBe(0);
    await context.close();
  });
});
