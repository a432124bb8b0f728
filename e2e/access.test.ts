/** Keeping one's account and one's rooms: in a browser, in both languages. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Language } from './app.ts';
import { barriersOn } from './axe.ts';
import { at, type Story, signIn, tellStory } from './visiting.ts';

const CASE = '/cases/harbour';

const words = {
  ar: {
    make: 'أنشئ الرابط',
    again: 'رابط جديد',
    revoke: 'اسحبها',
    revoked: 'سُحبت هذه الدعوة',
    used: 'استُعملت هذه الدعوة',
    title: 'نزاع ميناء مرسى النور',
    end: 'أنهِ الاطلاع…',
    endIt: 'أنهِ الاطلاع',
    keep: 'لا تغيّر شيئًا',
    leave: 'غادر…',
    leaveIt: 'غادر',
    closed: 'تُغلق إلى الأبد',
    roomClosed: 'مغلقة: غادرها الجميع',
    succeed: 'افتح غرفة جديدة',
    changed: 'تغيّر ما لك',
    password: 'غيّر كلمة المرور…',
    wrong: 'كلمة المرور الحالية غير هذه',
    done: 'غُيّرت كلمة المرور',
    addKey: 'أضف مفتاح مرور لهذا الجهاز',
    rename: 'غيّر الاسم',
    keepName: 'احفظ الاسم',
    remove: 'أزله',
    removeKey: 'أزل مفتاح المرور',
    byKey: 'ادخل بمفتاح مرور',
    signOut: 'اخرج',
    desk: 'مكتب واحد وكل الغرف',
    hand: 'سلّمها…',
    handIt: 'سلّم الأمانة',
  },
  en: {
    make: 'Make the link',
    again: 'New link',
    revoke: 'Take it back',
    revoked: 'This invitation was taken back',
    used: 'This invitation was used already',
    title: 'The Marsa Nour harbour dispute',
    end: 'End access…',
    endIt: 'End the access',
    keep: 'Change nothing',
    leave: 'Leave…',
    leaveIt: 'Leave',
    closed: 'Closed for ever',
    roomClosed: 'closed: all have left',
    succeed: 'Open a new room',
    changed: 'has changed',
    password: 'Change the password…',
    wrong: 'The present password is not this one',
    done: 'Password changed',
    addKey: 'Add a passkey for this device',
    rename: 'Rename',
    keepName: 'Keep the name',
    remove: 'Remove',
    removeKey: 'Remove the passkey',
    byKey: 'Sign in with a passkey',
    signOut: 'Sign out',
    desk: 'One desk, every room',
    hand: 'Hand it on…',
    handIt: 'Hand on the keeping',
  },
} as const;

describe.each(['ar', 'en'] as const satisfies Language[])('keeping one’s own, in %s', (language) => {
  const say = words[language];
  // A server of their own for each language: what ends, ends for good.
  const story = tellStory({ WASIT_ACCOUNTS: '1', WASIT_SAMPLE_ACCOUNTS: '1' });

  const opened = async (more: Parameters<Story['open']>[1] = {}): Promise<Page> => {
    return (await story.open(language, more)).page;
  };
  const entered = async (login: string, password: string, path: string): Promise<Page> => {
    const page = await opened({ bypassCSP: true });
    await page.goto(`${story.app.url}${path}`);
    await signIn(page, login, password);
    await at(page, path);
    return page;
  };
  const linkFrom = async (page: Page): Promise<string> => {
    await page.locator('fieldset input').first().check();
    await page.getByRole('button', { name: say.make }).click();
    return await page.locator('[data-link]').inputValue();
  };
  const accept = async (link: string, login: string): Promise<Page> => {
    const guest = await opened();
    await guest.goto(link);
    await guest.getByText(say.title).waitFor();
    await guest.locator('input[name="name"]').fill(`Guest ${login}`);
    await guest.locator('input[name="username"]').fill(login);
    await guest.locator('input[name="new-password"]').fill('a sentence that is long');
    await guest.locator('form button[type="submit"]').click();
    await at(guest, `${CASE}/desk`);
    return guest;
  };
  const sayingOf = async (link: string): Promise<string> => {
    const page = await opened();
    await page.goto(link);
    await page.locator('main h2').waitFor();
    expect(await page.locator('main input').count()).toBe(0);
    return await page.locator('main').innerText();
  };

  it('is shown the account as a whole: nothing moves from under the hand that presses', async () => {
    const page = await opened();
    await page.route('**/api/{sessions,passkeys}', async (route) => {
      await new Promise((late) => setTimeout(late, 400));
      await route.continue();
    });
    await page.goto(`${story.app.url}/account`);
    await signIn(page, 'line-head', 'harbour-line');
    const button = page.getByRole('button', { name: say.password });
    await button.waitFor();
    const place = await button.boundingBox();
    await page.waitForLoadState('networkidle');
    expect(await button.boundingBox()).toEqual(place);
  });

  it('changes the password, and is told where it is wrong', async () => {
    const page = await entered('line-head', 'harbour-line', '/account');
    await page.getByRole('button', { name: say.password }).click();
    const change = async (current: string): Promise<void> => {
      await page.locator('input[name="current-password"]').fill(current);
      await page.locator('input[name="new-password"]').fill('another sentence that is long');
      await page.locator('form button[type="submit"]').click();
    };
    await change('not the password');
    await page.getByText(say.wrong).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await change('harbour-line');
    await page.getByText(say.done).first().waitFor();
    await page.getByRole('button', { name: say.signOut }).click();
    await at(page, '/sign-in');
    await signIn(page, 'line-head', 'another sentence that is long');
    await at(page, `${CASE}/desk`);
  });

  it('adds a passkey, renames it, signs in with it, and removes it', async () => {
    const page = await opened();
    const device = await page.context().newCDPSession(page);
    await device.send('WebAuthn.enable');
    const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true } as const;
    await device.send('WebAuthn.addVirtualAuthenticator', {
      options: { ...options, hasUserVerification: true, isUserVerified: true },
    });
    // Passkeys are bound to a name: there are none at a bare address.
    const named = story.app.url.replace('127.0.0.1', 'localhost');
    await page.goto(`${named}/account`);
    await signIn(page, 'crane-head', 'harbour-crane');
    await at(page, '/account');
    await page.getByRole('button', { name: say.addKey }).click();
    await page.keyboard.type('Phone');
    await page.locator('input[name="current-password"]').fill('harbour-crane');
    await page.keyboard.press('Enter');
    await page.locator('li', { hasText: 'Phone' }).waitFor();
    await page.getByRole('button', { name: say.rename }).click();
    await page.locator('form input[type="text"]').fill('Old phone');
    await page.getByRole('button', { name: say.keepName }).click();
    await page.locator('li', { hasText: 'Old phone' }).waitFor();
    await page.getByRole('button', { name: say.signOut }).click();
    await at(page, '/sign-in');
    await page.getByRole('button', { name: say.byKey }).click();
    await at(page, `${CASE}/desk`);
    await page.goto(`${named}/account`);
    await page.getByRole('button', { name: say.remove }).click();
    await page.locator('dialog').getByRole('button', { name: say.removeKey }).click();
    await expect.poll(() => page.locator('li', { hasText: 'Old phone' }).count()).toBe(0);
  });

  it('names the case on a link, gives it anew, and takes it back', async () => {
    const page = await entered('authority-head', 'harbour-authority', `${CASE}/people`);
    await page.locator('form input[type="text"]').fill('Legal adviser');
    const first = await linkFrom(page);
    const row = page.locator('section[aria-labelledby="people-open"] li', { hasText: 'Legal adviser' });
    await row.getByRole('button', { name: say.again }).click();
    await expect.poll(() => page.locator('[data-link]').count()).toBe(2);
    const second = await page.locator('#people-open ~ div [data-link]').inputValue();
    expect(second).not.toBe(first);
    expect(await sayingOf(first)).toContain(say.revoked);
    expect(await barriersOn(page)).toEqual([]);
    await row.getByRole('button', { name: say.revoke }).click();
    await expect.poll(() => row.count()).toBe(0);
    expect(await sayingOf(second)).toContain(say.revoked);
  });

  it('ends the access of somebody at once, and says before what happens', async () => {
    const keeper = await entered('quay-head', 'harbour-quay', `${CASE}/people`);
    const link = await linkFrom(keeper);
    const guest = await accept(link, 'guest-of-quay');
    expect(await sayingOf(link)).toContain(say.used);
    await guest.locator(`nav a[href^="${CASE}/proposals"]`).click();
    await at(guest, `${CASE}/proposals*`);

    await keeper.reload();
    const members = keeper.locator('section[aria-labelledby="people-members"] li');
    const row = members.filter({ hasText: 'Guest guest-of-quay' });
    await row.getByRole('button', { name: say.end }).click();
    const dialog = keeper.locator('dialog[open]');
    await dialog.waitFor();
    expect(await barriersOn(keeper)).toEqual([]);
    await keeper.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    expect(await row.count()).toBe(1);
    await row.getByRole('button', { name: say.end }).click();
    await dialog.getByRole('button', { name: say.endIt, exact: true }).click();
    await expect.poll(() => row.count()).toBe(0);

    // The guest's window, which nobody has touched.
    await guest.getByText(say.changed).first().waitFor();
    await guest.goto(`${story.app.url}${CASE}/people`);
    await guest.locator('main').first().waitFor();
    await guest.waitForLoadState('networkidle');
    expect(await guest.locator('#people-members').count()).toBe(0);
  });

  it('hands a room on, leaves it empty, and opens another in its place', async () => {
    const keeper = await entered('quay-head', 'harbour-quay', `${CASE}/people`);
    const heir = await accept(await linkFrom(keeper), 'heir-of-quay');
    await keeper.reload();
    await keeper.getByRole('button', { name: say.hand }).first().click();
    await keeper.getByRole('button', { name: say.handIt }).click();
    await expect.poll(() => keeper.getByRole('button', { name: say.hand }).count()).toBe(0);
    await keeper.getByRole('button', { name: say.leave }).click();
    await keeper.locator('dialog input[type="radio"]').last().check();
    await keeper.locator('dialog').getByRole('button', { name: say.leaveIt, exact: true }).click();
    await expect.poll(() => keeper.locator('#people-members').count()).toBe(0);

    await heir.goto(`${story.app.url}/account`);
    await heir.getByRole('button', { name: say.leave }).click();
    await heir.locator('dialog').getByText(say.closed).waitFor();
    await heir.locator('dialog').getByRole('button', { name: say.leaveIt, exact: true }).click();
    await expect.poll(() => heir.getByRole('button', { name: say.leave }).count()).toBe(0);

    const lead = await entered('lead', 'harbour-lead', `${CASE}/people`);
    await lead.getByText(say.roomClosed).waitFor();
    expect(await barriersOn(lead)).toEqual([]);
    await lead.emulateMedia({ colorScheme: 'dark' });
    expect(await barriersOn(lead, 'contrast')).toEqual([]);
    const succeed = lead.getByRole('button', { name: say.succeed });
    await succeed.click();
    await expect.poll(() => succeed.count()).toBe(0);
    await expect.poll(() => lead.getByText(say.roomClosed).count()).toBe(0);
  });
});

describe('at a desk', () => {
  const desk = tellStory();

  it.each(['ar', 'en'] as const)('says what one desk for all means, in %s', async (language) => {
    const { page, context } = await desk.open(language, { bypassCSP: true });
    await desk.visit(page, `${CASE}/settings`);
    await page.getByText(words[language].desk).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await context.close();
  });
});
