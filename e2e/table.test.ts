/** The table at work, in both languages: what is carried, proposed, answered and sealed, as people do it. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Language } from './app.ts';
import { barriersOn } from './axe.ts';
import { tellStory } from './visiting.ts';

const HARBOUR = '/cases/harbour';

/** The labels of the pages, and what is written into them. */
const words = {
  ar: {
    record: 'سجِّل ما سُلِّم إلينا',
    from: 'من',
    text: 'الكلمات',
    entrust: 'سلِّم الأمانة',
    deliver: 'بلِّغ',
    asWords: 'بهذه الكلمات',
    replyBy: 'يُطلب الرد قبل',
    show: 'اعرضها كما ستُقرأ',
    send: 'سلِّم إلى الوفد',
    early: 'لا يؤذن بتبليغه قبل الوقت المبيّن',
    answered: 'رُدَّ عليه',
    deskOf: 'مكتب وفد',
    reply: 'رُدّ',
    derive: 'اشتق منه مقترحًا',
    title: 'العنوان',
    wages: 'الأجور',
    table: 'اطرحه',
    answer: 'أجب',
    answerFor: 'الجواب عن',
    whole: 'عن المجموع',
    accepts: 'قبول',
    giveAnswer: 'قدِّم الجواب',
    closed: 'مغلق مؤقتًا: ٨ من ٨.',
    lineage: 'تسلسل الصيغ',
    second: 'المسودة الثانية',
    ninth: 'زيادة ٩٪',
    third: 'زيادة ٣٪',
    accept: 'اقبل',
    open: 'باب الرد مفتوح',
    all: 'قبل الجميع',
    none: 'لا اتفاق',
    closing: 'مقترح الوسيط: حزمة الختام',
    quay: 'نقابة عمال الأرصفة',
    crane: 'رابطة مشغّلي الرافعات',
    parties: ['نقابة عمال الأرصفة', 'رابطة مشغّلي الرافعات', 'هيئة ميناء مرسى النور', 'خط هالة للملاحة'],
    readers: ['غرفة عمال الأرصفة', 'غرفة الوسطاء'],
    receivers: ['غرفة مشغّلي الرافعات', 'غرفة الوسطاء'],
    given: 'نقبل بجدول للرافعات على ثلاث سنوات.',
    told: 'قد يكون جدول على ثلاث سنوات مقبولًا.',
    back: 'سنتان تكفيان إن بقيت الأطقم.',
    enclose: 'ومعها مقترح',
    enclosed: 'ومعها المقترح:',
    carried: 'مقترح يُحمل',
    conditional: 'اعرض بشرط',
    offers: 'عروض مشروطة',
    offerOf: 'عرض من',
    ifParty: 'إن كان الطرف',
    ifIt: 'يقبل',
    inReturn: 'قبلنا',
    offer: 'قدِّم العرض',
    takeBack: 'اسحب العرض',
    withdrawn: 'مسحوب',
    withdraw: 'اسحبه',
    change: 'غيِّر الإذن',
    allow: 'ائذن بهذا',
    verbatim: 'بالحرف',
    manner: 'الصيغة',
    given2: 'هذا ما نقترحه عليهم.',
    draft: 'المسودة الثالثة',
    look: /انظر بصفة/,
    yes: /رد .?نقابة عمال الأرصفة.?: قبول/,
    changeable: /ويمكن تغييره حتى الموعد/,
  },
  en: {
    record: 'Record what was entrusted',
    from: 'Entrusted by',
    text: 'Words',
    entrust: 'Entrust it',
    deliver: 'Deliver',
    asWords: 'In these words',
    replyBy: 'Reply asked by',
    show: 'See it as it will be read',
    send: 'Deliver to the delegation',
    early: 'It is not released before the time shown',
    answered: 'answered',
    deskOf: 'Desk of',
    reply: 'Reply',
    derive: 'Derive another',
    title: 'Title',
    wages: 'Wages',
    table: 'Put it on the table',
    answer: 'Answer',
    answerFor: 'Answer for',
    whole: 'To the whole',
    accepts: 'accepts',
    giveAnswer: 'Give the answer',
    closed: '8 of 8 points are closed provisionally.',
    lineage: 'Lineage',
    second: 'Second draft',
    ninth: '9 % rise',
    third: '3 % rise',
    accept: 'Accept',
    open: 'answers are open',
    all: 'all accepted',
    none: 'no agreement',
    closing: 'Mediator’s proposal: the closing package',
    quay: 'Quay Workers’ Union',
    crane: 'Crane Operators’ Guild',
    parties: [
      'Quay Workers’ Union',
      'Crane Operators’ Guild',
      'Marsa Nour Port Authority',
      'Hala Shipping Line',
    ],
    readers: ['Quay workers’ room', 'Mediators’ room'],
    receivers: ['Crane operators’ room', 'Mediators’ room'],
    given: 'A crane plan over three years suits us.',
    told: 'Three years for the plan might be acceptable.',
    back: 'Two years will do if the crews stay.',
    enclose: 'With a proposal',
    enclosed: 'With the proposal:',
    carried: 'A proposal to carry',
    conditional: 'Offer on a condition',
    offers: 'Conditional offers',
    offerOf: 'Offer of',
    ifParty: 'If',
    ifIt: 'accepts',
    inReturn: 'then we accept',
    offer: 'Make the offer',
    takeBack: 'Withdraw the offer',
    withdrawn: 'withdrawn',
    withdraw: 'Withdraw it',
    change: 'Change what is allowed',
    allow: 'Allow this',
    verbatim: 'word for word',
    manner: 'Manner',
    given2: 'This is what we propose to them.',
    draft: 'Third draft',
    look: /Look as/,
    yes: /Answer of .?Quay Workers’ Union.?: accepted/,
    changeable: /It can be changed until the hour/,
  },
} as const;

/** The shipping line's message of the sample: not to be delivered for three days. */
const HELD = 'Without the backlog cleared this month we move two services to another port.';
const A_DATE = '2031-01-01T12:00';

const story = tellStory();

const visit = async (page: Page, part: string): Promise<void> =>
  await story.visit(page, `${HARBOUR}/${part}`);

const exactly = (page: Page | Locator, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

/** A list to choose from, by how its label begins (the label holds the list). */
const choice = (page: Page | Locator, label: string): Locator =>
  page.getByRole('combobox', { name: new RegExp(`^${label}`) }).first();

/** A command sent beside the pages, as another window would. */
const send = async (audience: readonly string[], command: object): Promise<unknown> => {
  const answer = await fetch(`${story.app.url}/api${HARBOUR}/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ command, audience, expected: null }),
  });
  const body: unknown = await answer.json();
  expect(answer.status, JSON.stringify(body)).toBe(200);
  return body;
};

describe.each(['ar', 'en'] as const satisfies Language[])('the table in %s', (language) => {
  const say = words[language];

  it('refuses to deliver before the release, and says why', async () => {
    const { page, context, faults } = await story.open(language);
    await visit(page, 'relays');
    const item = page.locator('main li[data-row]', { hasText: HELD });
    await exactly(item, say.deliver).click();
    await exactly(item, say.show).click();
    expect(await item.locator('form blockquote').innerText()).toBe(HELD);
    await exactly(item, say.send).click();
    await page.getByText(say.early).first().waitFor();
    // It comes back to the form, undelivered.
    await exactly(item, say.show).waitFor();
    expect(faults.filter((fault) => !fault.includes('409'))).toEqual([]);
    await context.close();
  });

  it('carries a message there and a reply back, each in the words shown before, live in another window', async () => {
    const { page, context } = await story.open(language);
    const other = await story.open(language);
    await visit(other.page, 'relays');
    await visit(page, 'relays');

    await exactly(page, say.record).click();
    const form = page.locator('main form');
    await choice(form, say.from).selectOption({ label: say.quay });
    await form.getByLabel(say.text, { exact: true }).fill(say.given);
    await form.getByRole('checkbox', { name: say.crane }).check();
    for (const reader of say.readers) expect(await form.innerText()).toContain(reader);
    await exactly(form, say.entrust).click();
    await other.page.getByText(say.given).waitFor({ timeout: 2000 });

    const item = page.locator('main li[data-row]', { hasText: say.given });
    await exactly(item, say.deliver).click();
    await item.getByLabel(say.asWords).fill(say.told);
    await item.getByLabel(say.replyBy).fill(A_DATE);
    await exactly(item, say.show).click();
    const check = item.locator('form');
    expect(await check.locator('blockquote').innerText()).toBe(say.told);
    for (const reader of say.receivers) expect(await check.innerText()).toContain(reader);
    await exactly(item, say.send).click();
    await other.page.getByText(say.told).waitFor({ timeout: 2000 });

    await visit(page, 'desk');
    await choice(page, say.deskOf).selectOption({ label: say.crane });
    const brought = page.locator('main [data-row]', { hasText: say.told });
    await exactly(brought, say.reply).click();
    await brought.getByLabel(say.text, { exact: true }).fill(say.back);
    await brought.getByRole('checkbox', { name: say.quay }).check();
    await exactly(brought, say.entrust).click();
    await other.page.getByText(say.back).waitFor({ timeout: 2000 });
    const there = other.page.locator('main li[data-row]', { hasText: say.given });
    await there.getByText(say.answered).first().waitFor();
    await other.context.close();
    await context.close();
  });

  it('carries a proposal with a message, within a release that its origin narrows first', async () => {
    const proposalId = `carried-${language}`;
    await send(['room:quay'], {
      type: 'table-proposal',
      proposalId,
      title: { [language]: say.carried },
      byIds: ['quay'],
      choices: [{ issueId: 'wages', optionId: 'w7', phase: '1' }],
      carriers: ['room:mediators'],
    });
    const { page, context } = await story.open(language);
    await visit(page, 'relays');
    await exactly(page, say.record).click();
    const form = page.locator('main form');
    await choice(form, say.from).selectOption({ label: say.quay });
    await form.getByLabel(say.text, { exact: true }).fill(say.given2);
    await choice(form, say.enclose).selectOption({ label: say.carried });
    await form.getByRole('checkbox', { name: say.crane }).check();
    await exactly(form, say.entrust).click();

    const item = page.locator('main li[data-row]', { hasText: say.given2 });
    await exactly(item, say.change).click();
    await choice(item, say.manner).selectOption({ label: say.verbatim });
    await exactly(item, say.allow).click();
    await exactly(item, say.allow).waitFor({ state: 'detached' });
    await exactly(item, say.deliver).click();
    expect(await item.getByLabel(say.asWords).count()).toBe(0);
    await exactly(item, say.show).click();
    await exactly(item, say.send).click();
    await visit(page, 'desk');
    await choice(page, say.deskOf).selectOption({ label: say.crane });
    const brought = page.locator('main [data-row]', { hasText: say.given2 });
    const copy = brought.getByRole('link', { name: say.carried });
    expect(await copy.getAttribute('href')).not.toContain(proposalId);
    await copy.click();
    await page.locator('main h1').first().waitFor();
    const original = page.locator(`#proposal-${proposalId}`);
    await exactly(original, say.withdraw).click();
    await exactly(original, say.withdraw).first().click();
    await original.getByText(say.withdrawn, { exact: true }).waitFor();
    await context.close();
  });

  it('makes an offer on a condition, and takes it back', async () => {
    const { page, context } = await story.open(language);
    await visit(page, 'proposals');
    await exactly(page, say.conditional).click();
    const form = page.locator('main form');
    await choice(form, say.offerOf).selectOption({ label: say.quay });
    await choice(form, say.ifParty).selectOption({ label: say.crane });
    const option = `${say.wages}: ${say.third}`;
    await form.getByRole('combobox', { name: say.ifIt, exact: true }).selectOption({ label: option });
    await form.getByRole('combobox', { name: say.inReturn, exact: true }).selectOption({ label: option });
    for (const reader of say.readers) expect(await form.innerText()).toContain(reader);
    await exactly(form, say.offer).click();
    const offers = page.locator('main section', { has: page.getByRole('heading', { name: say.offers }) });
    const offer = offers.locator('li[data-row]', { hasText: `\u2068${say.quay}\u2069:` }).first();
    await exactly(offer, say.takeBack).click();
    await offer.getByText(say.withdrawn, { exact: true }).waitFor();
    await context.close();
  });

  it('takes a counter-proposal, shows its lineage, and counts what stands closed', async () => {
    const { page, context } = await story.open(language);
    await visit(page, 'proposals');
    const second = page.locator('#proposal-harbour-draft-2');
    await exactly(second, say.derive).click();
    await second.getByLabel(say.title, { exact: true }).fill(say.draft);
    await choice(second, say.wages).selectOption({ label: say.ninth });
    await exactly(second, say.table).click();
    const tree = page.getByRole('navigation', { name: say.lineage });
    await tree.locator('li li li', { hasText: say.draft }).waitFor();

    const third = page.locator('main li[data-row]', {
      has: page.getByRole('heading', { name: say.draft, exact: true }),
    });
    for (const party of say.parties) {
      await exactly(third, say.answer).click();
      await choice(third, say.answerFor).selectOption({ label: party });
      await choice(third, say.whole).selectOption({ label: say.accepts });
      await exactly(third, say.giveAnswer).click();
      await third.getByRole('columnheader', { name: party }).waitFor();
    }
    await third.getByText(say.closed).waitFor();
    await context.close();
  });

  it('keeps sealed answers to itself until the hour, then says only whether all accepted', async () => {
    const { page, context } = await story.open(language);
    await visit(page, 'proposals');
    const sample = page.locator('main li[data-row]', {
      has: page.getByRole('heading', { name: say.closing, exact: true }),
    });
    const accept = exactly(sample, say.accept);
    for (const place of [0, 1, 2, 3]) await accept.nth(place).click();
    await sample.getByText(say.open).waitFor();
    expect(await sample.getByText(say.all, { exact: true }).count()).toBe(0);

    const parties = ['quay', 'crane', 'authority', 'line'];
    const rounds = [
      { title: `${say.closing} +`, refuses: null, outcome: say.all },
      { title: `${say.closing} –`, refuses: 'line', outcome: say.none },
    ];
    const closesAt = new Date(Date.now() + 6000).toISOString();
    for (const { title } of rounds) {
      await send(['room:mediators'], {
        type: 'open-round',
        title: { [language]: title },
        choices: [{ issueId: 'wages', optionId: 'w7' }],
        partyIds: parties,
        closesAt,
        carriers: ['room:mediators'],
      });
    }
    const known = (await (await fetch(`${story.app.url}/api${HARBOUR}/rounds`)).json()) as {
      rounds: { id: string; title: Record<string, string> }[];
    };
    for (const { title, refuses } of rounds) {
      const roundId = known.rounds.find((round) => round.title[language] === title)?.id;
      for (const partyId of parties) {
        const accepts = partyId !== refuses;
        await send([`room:${partyId}`], { type: 'seal-answer', roundId, partyId, accepts });
      }
    }
    for (const { title, outcome } of rounds) {
      const round = page.locator('main li[data-row]', {
        has: page.getByRole('heading', { name: title, exact: true }),
      });
      await round.getByText(outcome, { exact: true }).waitFor({ timeout: 15_000 });
    }
    // One party's desk: of its three answers, one can still be changed, and that is said of it alone.
    await visit(page, 'desk');
    await choice(page, say.deskOf).selectOption({ label: say.quay });
    await page.getByRole('button', { name: say.look }).click();
    await page.getByText(say.yes).nth(2).waitFor();
    expect(await page.getByText(say.changeable).count()).toBe(1);
    await context.close();
  });

  it('hands over a brief that holds only what the chosen rooms may see', async () => {
    const { page, context } = await story.open(language);
    await visit(page, 'brief');
    await page.locator('article', { hasText: HELD }).waitFor();
    for (const box of await page.locator('main fieldset input').all()) await box.uncheck();
    await page.locator('article', { hasNotText: HELD }).waitFor();
    const address = await page.locator('main a[download]').getAttribute('href');
    const document = await fetch(`${story.app.url}${address}`);
    expect(document.headers.get('content-type')).toContain('wordprocessingml');
    expect(await document.text()).toBe(await (await fetch(`${story.app.url}${address}`)).text());
    await context.close();
  });

  it.each(['light', 'dark'] as const)('has no barrier that axe knows of, %s', async (colorScheme) => {
    const { page, context } = await story.open(language, { colorScheme, bypassCSP: true });
    for (const part of ['relays', 'proposals', 'desk', 'brief']) {
      await visit(page, part);
      if (part === 'relays') await exactly(page, say.record).click();
      expect(await barriersOn(page), part).toEqual([]);
    }
    await context.close();
  });
});
