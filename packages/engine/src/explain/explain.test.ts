import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPackages, smallScenarios, utilityOf } from '../bridge/small-scenarios.test-oracle.ts';
import { type Demand, whoBlocks } from '../bridge/who-blocks.ts';
import { type Preferences, preferences } from '../preferences/preferences.ts';
import type { Scenario } from '../preferences/scenario.ts';
import { acceptance } from '../uncertain/acceptance.ts';
import { answerQuestion, type Question } from '../uncertain/elicitation.ts';
import type { UncertainPreferences } from '../uncertain/statement.ts';
import { weightPolytope } from '../uncertain/weight-polytope.ts';
import { describeAccount } from './describe-account.ts';
import { describeBlocking } from './describe-blocking.ts';
import { describeAcceptance, describeSettled, wordQuestion } from './describe-elicitation.ts';
import { describeHinge } from './describe-hinge.ts';
import { describeWhy } from './describe-why.ts';
import { giveAndGet } from './give-and-get.ts';
import { hinges } from './hinges.ts';
import { counted, ISSUES } from './language.ts';
import { measure } from './rule.ts';
import { whyThis } from './why-this.ts';

/** Two fictional sides of a wage dispute. North's numbers are declared, South's assumed. */
const dispute: Scenario = {
  space: {
    name: 'wages',
    issues: [
      {
        id: 'pay',
        name: 'Pay',
        kind: 'ordinal',
        options: ['2 %', '4 %', '6 %'].map((name, o) => ({ id: `${o}`, name })),
      },
      {
        id: 'term',
        name: 'Term',
        kind: 'ordinal',
        options: ['1 year', '3 years'].map((name, o) => ({ id: `${o}`, name })),
      },
    ],
  },
  constraints: [],
  parties: [
    { id: 'n', name: 'North', preferences: table([0, 0.4, 0.6], [0.4, 0], false) },
    { id: 's', name: 'South', preferences: table([0.5, 0.3, 0], [0, 0.5], true) },
  ],
};

function table(pay: readonly number[], term: readonly number[], assumed: boolean): Preferences {
  return preferences({
    reservation: 0.3,
    assumed,
    values: [
      { issue: 'pay', weight: 1, value: { kind: 'table', values: pay } },
      { issue: 'term', weight: 1, value: { kind: 'table', values: term } },
    ],
  });
}

const positions = [
  {
    party: 'n',
    stands: [
      { issue: 'pay', option: '2' },
      { issue: 'term', option: '0' },
    ],
  },
  {
    party: 's',
    stands: [
      { issue: 'pay', option: '0' },
      { issue: 'term', option: '1' },
    ],
  },
];

const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

describe('giveAndGet and its words', () => {
  const accounts = giveAndGet(dispute, positions, [1, 1]);
  if (!accounts.ok) throw new Error(accounts.error.code);
  const said = (p: number, language: 'ar' | 'en'): string[] =>
    accounts.value
      .slice(p, p + 1)
      .flatMap((account) => describeAccount(dispute, account, language).map(({ text }) => plain(text)));

  it('says in English what a side gives and gets', () => {
    expect(said(0, 'en')).toEqual([
      'Against its last position, North moves on 2 issues and keeps none.',
      'It gives on Term: from “1 year” to “3 years” (-0.4).',
      'It gives on Pay: from “6 %” to “4 %” (-0.2).',
      'It gets, on Pay, “4 %” where South stood on “2 %” (+0.4).',
      'The package is worth 0.4 to it, 0.1 more than no agreement.',
    ]);
  });

  it('says in Arabic, and marks assumed numbers in every sentence that has them', () => {
    const lines = said(1, 'ar');
    expect(lines[0]).toBe(
      'قياسًا إلى آخر موقف له، يتحرك الطرف South في قضية واحدة ويبقى على موقفه في قضية واحدة.',
    );
    expect(lines.slice(1).every((line) => line.endsWith('(أرقام مفترضة)'))).toBe(true);
    expect(lines.at(-1)).toContain('قيمة الحزمة له ٠٫٨، أي أعلى بمقدار ٠٫٥ من قيمة عدم الاتفاق عنده.');
  });

  it('counts issues as Arabic does', () => {
    expect([0, 1, 2, 3, 11, 100].map((n) => counted(n, ISSUES, 'ar'))).toEqual([
      'أي قضية',
      'قضية واحدة',
      'قضيتين',
      '٣ قضايا',
      '١١ قضية',
      '١٠٠ قضية',
    ]);
    expect([1, 2].map((n) => counted(n, ISSUES, 'en'))).toEqual(['1 issue', '2 issues']);
  });

  it('refuses what is no package of the scenario', () => {
    const wrong = giveAndGet(dispute, positions, [1, 7]);
    expect(wrong.ok ? null : [wrong.error.code, wrong.error.place]).toEqual([
      'package-invalid',
      'package[1]',
    ]);
  });
});

describe('who blocks, in words', () => {
  const demands: Demand[] = [
    { kind: 'floor', party: 'n', least: 0.9 },
    { kind: 'floor', party: 's', least: 0.7 },
    { kind: 'limit', party: 's', issue: 'term', options: ['1'] },
  ];
  const said = (language: 'ar' | 'en'): string[] => {
    const blocking = whoBlocks(dispute, demands);
    if (!blocking.ok) throw new Error(blocking.error.code);
    return describeBlocking(dispute, demands, blocking.value, language).map(({ text }) => plain(text));
  };

  it('names the demands, the least to drop, and the openings', () => {
    expect(said('en')).toEqual([
      'These demands cannot be met together: North gets at least 0.9 and South gets at least 0.7. (assumed numbers)',
      'The least that opens the way is to drop: North gets at least 0.9.',
      'If North took 0.4 instead of 0.9, all the other demands could be met.',
    ]);
    expect(said('ar').at(-1)).toBe('لو قبل الطرف North بـ٠٫٤ بدل ٠٫٩ لأمكنت تلبية المطالب الأخرى كلها.');
  });
});

describe('elicitation, in words', () => {
  const preferences: UncertainPreferences = {
    party: 's',
    worths: { pay: [1, 0.5, 0], term: [0, 1] },
    statements: [],
    evidence: [],
    reservation: 0.5,
    assumed: true,
  };

  it('asks in both languages', () => {
    const question: Question = {
      kind: 'compare',
      left: [
        { issue: 'pay', option: '0' },
        { issue: 'term', option: '0' },
      ],
      right: [
        { issue: 'pay', option: '2' },
        { issue: 'term', option: '1' },
      ],
    };
    expect(plain(wordQuestion(dispute.space, question, 'en'))).toBe(
      'All else equal, which do you prefer: (a) Pay “2 %” and Term “1 year”, or (b) Pay “6 %” and Term “3 years”?',
    );
    expect(plain(wordQuestion(dispute.space, { kind: 'swing-first', issues: ['pay', 'term'] }, 'ar'))).toBe(
      'لو كانت القضايا كلها على أسوأ حال لكم، فأي واحدة تنقلونها أولًا إلى أفضل حال: Pay أو Term؟',
    );
  });

  it('tells what an answer settled, and how likely acceptance is', () => {
    const polytope = weightPolytope(dispute.space, preferences);
    if (!polytope.ok) throw new Error(polytope.error.code);
    const question: Question = { kind: 'swing-first', issues: ['pay', 'term'] };
    const settled = answerQuestion(polytope.value, question, { kind: 'first', issue: 'pay' }, { seed: 1 });
    if (!settled.ok) throw new Error(settled.error.code);
    const lines = describeSettled(dispute.space, settled.value, 'en').map(({ text }) => plain(text));
    expect(lines.slice(1)).toEqual([
      'The weight of Pay now lies from 0.5 to 1; it was from 0 to 1. (assumed numbers)',
      'The weight of Term now lies from 0 to 0.5; it was from 0 to 1. (assumed numbers)',
    ]);
    const sure = acceptance(polytope.value, [0, 1], { seed: 1 });
    const text = sure.ok ? describeAcceptance('South', sure.value, true, 'ar').text : '';
    expect(plain(text)).toBe('يقبل الطرف South الحزمة أيًّا كانت أوزانه الممكنة. (أرقام مفترضة)');
  });
});

describe('whyThis and its words', () => {
  it('says who is served better, and also when the rule prefers the other', () => {
    const why = whyThis(dispute, 'nash', [2, 1], [1, 1]);
    if (!why.ok) throw new Error(why.error.code);
    expect(describeWhy(dispute, why.value, [2, 1], [1, 1], 'en').map(({ text }) => plain(text))).toEqual([
      'This package has Pay “6 %”; the other has Pay “4 %”.',
      'To North this one is worth 0.2 more.',
      'To South this one is worth 0.3 less. (assumed numbers)',
      'It is preferred by the product of the gains: 0.06 against 0.05. (assumed numbers)',
    ]);
    const turned = whyThis(dispute, 'nash', [1, 1], [2, 1]);
    const last = turned.ok ? describeWhy(dispute, turned.value, [1, 1], [2, 1], 'ar').at(-1) : undefined;
    expect(plain(last?.text ?? '')).toBe(
      'لكن الأخرى هي الأفضل بمعيار حاصل ضرب المكاسب: ٠٫٠٦ مقابل ٠٫٠٥. (أرقام مفترضة)',
    );
  });

  it('names who would refuse', () => {
    const why = whyThis(dispute, 'nash', [2, 1], [0, 1]);
    const lines = why.ok ? describeWhy(dispute, why.value, [2, 1], [0, 1], 'en') : [];
    expect(lines.map(({ text }) => plain(text))).toContain('North would refuse the other.');
  });
});

/** The scenario with one weight changed. */
function withWeight(scenario: Scenario, party: number, issue: number, weight: number): Scenario {
  const id = scenario.space.issues[issue]?.id;
  return {
    ...scenario,
    parties: scenario.parties.map((one, p) => ({
      ...one,
      preferences: {
        ...one.preferences,
        values: one.preferences.values.map((part) =>
          p === party && part.issue === id ? { ...part, weight } : part,
        ),
      },
    })),
  };
}

function lead(scenario: Scenario, pack: readonly number[]): number {
  const value = (one: readonly number[]): number =>
    measure(
      'nash',
      scenario.parties.map(
        ({ preferences: { reservation } }, p) => utilityOf(scenario, p, one) - reservation,
      ),
    );
  const best = Math.max(...allPackages(scenario).map(value));
  return value(pack) - best;
}

/** Somebody refuses the package, or another beats it. */
function changed(scenario: Scenario, pack: readonly number[]): boolean {
  const refused = scenario.parties.some(
    ({ preferences: { reservation } }, p) => utilityOf(scenario, p, pack) < reservation - 1e-9,
  );
  return refused || lead(scenario, pack) < 0;
}

describe('hinges', () => {
  it('gives the exact interval, as solving every nearby weight by trying every package does', () => {
    const cases = smallScenarios({ constraints: true, interactions: true, parties: 3 }).map(
      (scenario): Scenario => ({
        ...scenario,
        parties: scenario.parties.map((party) => ({
          ...party,
          preferences: {
            ...party.preferences,
            cap: null,
            reservation: Math.min(party.preferences.reservation, 4),
          },
        })),
      }),
    );
    fc.assert(
      fc.property(cases, (scenario) => {
        const best = allPackages(scenario).find((pack) => Math.abs(lead(scenario, pack)) < 1e-9);
        if (best === undefined) return;
        const answer = hinges(scenario, best);
        if (!answer.ok) throw new Error(`${answer.error.code} ${answer.error.detail}`);
        expect(answer.value.complete).toBe(true);
        for (const { party, issue, least, most, below, above } of answer.value.hinges) {
          for (const share of [0.001, 0.25, 0.5, 0.75, 0.999]) {
            const weight = least + (most - least) * share;
            expect(lead(withWeight(scenario, party, issue, weight), best)).toBeGreaterThan(-1e-6);
          }
          if (below.kind === 'holds') expect(least).toBeCloseTo(0.5, 9);
          else expect(changed(withWeight(scenario, party, issue, least - 1e-3), best)).toBe(true);
          if (above.kind === 'holds') expect(most).toBeCloseTo(1.5, 9);
          else expect(changed(withWeight(scenario, party, issue, most + 1e-3), best)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says which weight the answer hangs on', () => {
    const answer = hinges(dispute, [2, 1], { only: [{ party: 1, issue: 0 }] });
    if (!answer.ok) throw new Error(answer.error.code);
    const [hinge] = answer.value.hinges;
    if (hinge === undefined) throw new Error('no hinge');
    expect(hinge.most).toBeCloseTo(4 / 3, 9);
    expect(describeHinge(dispute, hinge, [2, 1], 'en').map(({ text }) => plain(text))).toEqual([
      'The weight of Pay to South is 1; the answer holds from 0.5 to 1.333. (assumed numbers)',
      'Above 1.333 it becomes Pay “4 %”. (assumed numbers)',
      'A change of 33% in the weight is enough to change it. (assumed numbers)',
    ]);
  });

  it('refuses to explain an answer that is not one', () => {
    const answer = hinges(dispute, [0, 0]);
    expect(answer.ok ? 'answered' : answer.error.code).toBe('package-invalid');
  });
});
