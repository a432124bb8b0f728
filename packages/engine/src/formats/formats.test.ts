import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../compiled/compile.ts';
import { Evaluator } from '../compiled/evaluate.ts';
import { exportGenius } from '../genius/export-genius.ts';
import { loadGenius } from '../genius/load-genius.ts';
import { preferences } from '../preferences/preferences.ts';
import { type Scenario, scenario } from '../preferences/scenario.ts';
import { solveScenario } from '../solutions/solve-scenario.ts';
import { arbitraryScenario } from '../testing/arbitrary-scenario.ts';
import { exportCsv, importCsv } from './scenario-csv.ts';
import { exportJson, importJson } from './scenario-json.ts';
import { scenarioJsonSchema } from './scenario-schema.ts';

const plain = arbitraryScenario({
  parties: [1, 3],
  interactions: false,
  constraints: false,
  rectangles: false,
});
const everything = arbitraryScenario({
  parties: [1, 3],
  interactions: true,
  constraints: true,
  rectangles: true,
});

function sameUtilities(a: Scenario, b: Scenario): void {
  const [left, right] = [new Evaluator(compile(a)), new Evaluator(compile(b))];
  for (const choose of [0, 1, 2, 3]) {
    const pack = a.space.issues.map((issue, i) => (choose * (i + 1)) % issue.options.length);
    const [x, y] = [left.utilities(pack), right.utilities(pack)];
    for (const [p, u] of (x ?? []).entries()) expect(y?.[p]).toBeCloseTo(u, 9);
  }
}

describe('JSON', () => {
  test('round trip of everything', () => {
    fc.assert(
      fc.property(everything, (given) => {
        const back = importJson(exportJson(given));
        expect(back).toEqual({ ok: true, value: given });
      }),
      { numRuns: 100 },
    );
  });

  test('the published schema is in step with the reader', () => {
    const published: unknown = JSON.parse(
      readFileSync(new URL('../../schema/scenario.schema.json', import.meta.url), 'utf8'),
    );
    expect(published).toEqual(JSON.parse(JSON.stringify(scenarioJsonSchema())));
  });

  test('a refusal names the place', () => {
    const text = exportJson(small()).replace('"weight": 0.5', '"weight": -1');
    expect(importJson(text)).toMatchObject({
      ok: false,
      error: { code: 'weight-invalid', place: 'parties[0].preferences.values[0].weight' },
    });
    expect(importJson('{')).toMatchObject({ ok: false, error: { code: 'json-malformed' } });
  });
});

describe('CSV', () => {
  test('round trip of additive preferences', () => {
    fc.assert(
      fc.property(plain, (given) => {
        const text = exportCsv(given);
        if (!text.ok) return;
        const back = importCsv(text.value, 'random');
        if (!back.ok) throw new Error(JSON.stringify(back.error));
        sameUtilities(given, back.value);
      }),
      { numRuns: 100 },
    );
  });

  test('Arabic-Indic digits, semicolons, weights and reservations are understood', () => {
    const read = importCsv(
      'issue;option;أ;ب\nماء;نعم;٠٫٥;1\nماء;"لا; أبداً";0,25;۰\n@weight;ماء;2;1\n@reservation;;0.1;0\n',
      'x',
    );
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(read.value.space.issues[0]?.options.map((option) => option.id)).toEqual(['نعم', 'لا; أبداً']);
    expect(new Evaluator(compile(read.value)).utilities([1])).toEqual([0.5, 0]);
    expect(read.value.parties[0]?.preferences.reservation).toBe(0.1);
  });

  test('what is no number is refused with its row and column', () => {
    const read = importCsv('issue,option,A\nx,y,many\n', 'x');
    expect(read).toMatchObject({ ok: false, error: { code: 'value-invalid', place: 'row 2, column 3' } });
  });
});

describe('GENIUS export', () => {
  test('what can be written reads back with the same utilities', () => {
    let written = 0;
    fc.assert(
      fc.property(plain, (given) => {
        const capped = {
          ...given,
          parties: given.parties.map((party) => ({
            ...party,
            preferences: { ...party.preferences, cap: 1 },
          })),
        };
        const files = exportGenius(capped);
        if (!files.ok) return;
        written++;
        const back = loadGenius(files.value);
        if (!back.ok) throw new Error(JSON.stringify(back.error));
        sameUtilities(capped, back.value);
      }),
      { numRuns: 200 },
    );
    expect(written).toBeGreaterThan(50);
  });

  test('rectangles over integers read back', () => {
    const given: Scenario = {
      space: {
        name: 'cells',
        issues: ['1', '2'].map((id) => ({
          id,
          name: `Issue ${id}`,
          kind: 'integer',
          options: [3, 4, 5].map((value) => ({ id: String(value), name: String(value), value })),
        })),
      },
      constraints: [],
      parties: [
        {
          id: 'A',
          name: 'A',
          preferences: preferences({
            cap: 1,
            rectangles: {
              maximum: 10,
              root: {
                aggregation: 'sum',
                weight: 1,
                rectangles: [
                  { utility: 4, weight: 1, includes: [{ issue: '1', from: 1, to: 2 }], excludes: [] },
                  { utility: 3, weight: 2, includes: [], excludes: [{ issue: '2', from: 0, to: 0 }] },
                ],
                groups: [],
              },
            },
          }),
        },
      ],
    };
    const files = exportGenius(given);
    if (!files.ok) throw new Error(files.error.code);
    expect(loadGenius(files.value, 'cells')).toEqual({ ok: true, value: given });
  });
});

describe('GENIUS import: what is strange', () => {
  const domain = (issues: string): { name: string; text: string } => ({
    name: 'd.xml',
    text: `\uFEFF<?xml version="1.0"?>\n<!-- a comment --><negotiation_template><utility_space number_of_issues="99"><objective><objective>${issues}</objective></objective></utility_space></negotiation_template>`,
  });
  const discrete =
    '<issue index="2" name="x"><item index="1" value=" a &amp; b "/><item index="2" value="c"/><item index="3" value="c"/></issue>';

  test('nested objectives, blanks kept, duplicates dropped, indices that start at 2, files that are not XML', () => {
    const profile = `<utility_space><objective>${discrete.replace('b "', 'b " evaluation="3"').replaceAll('value="c"', 'value="c" evaluation="6"')}<weight index="2" value="0.5"/></objective><discount_factor value="0"/></utility_space>`;
    const read = loadGenius([
      domain(discrete),
      { name: 'p.xml', text: profile },
      { name: 'pareto.xml', text: '\n0.5, 1\n' },
    ]);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(read.value.space.issues[0]?.options.map((option) => option.id)).toEqual([' a & b ', 'c']);
    expect(read.value.parties[0]?.preferences.discount).toBeNull();
    expect(new Evaluator(compile(read.value)).utilities([0])).toEqual([0.25]);
  });

  test('a declaration after a comment and attributes without a blank between them are forgiven', () => {
    const text = `\n<!-- first --><?xml version="1.0"?><utility_space>${discrete
      .replaceAll('"/>', '" evaluation="1"/>')
      .replace('index="2" name', 'index="2"name')}<weight index="2"value="1"/></utility_space>`;
    const read = loadGenius([domain(discrete), { name: 'p.xml', text }]);
    expect(read.ok && read.value.parties[0]?.preferences.values[0]).toMatchObject({ weight: 1 });
  });

  test('refusals name file and issue', () => {
    const refusal = (...texts: string[]): unknown => {
      const read = loadGenius(texts.map((text, i) => ({ name: `${i}.xml`, text })));
      return read.ok ? null : [read.error.code, read.error.place];
    };
    expect(refusal('nothing')).toEqual(['domain-missing', 'files']);
    expect(refusal(domain('<issue index="1" name="x"></issue>').text)).toEqual([
      'issue-empty',
      '0.xml: issue 1',
    ]);
    expect(refusal('<negotiation_template><utility_space>')).toEqual(['xml-malformed', '0.xml']);
    const broken = loadGenius([{ name: 'b.xml', text: '<a>\n<b c="1" c="2"/></a>' }]);
    expect(!broken.ok && broken.error.detail).toMatch(/line 2, column 1/);
    const profile = (weight: string): string =>
      `<utility_space>${discrete.replaceAll('/>', ' evaluation="1"/>')}<weight index="2" value="${weight}"/></utility_space>`;
    expect(refusal(domain(discrete).text, profile('-0.1'))).toEqual(['weight-invalid', '1.xml: weight 2']);
    expect(refusal(domain(discrete).text, profile('NaN'))).toEqual(['weight-invalid', '1.xml: weight 2']);
    expect(refusal(domain(discrete.replace('index="2" name', 'index="5" name')).text, profile('1'))).toEqual([
      'profile-mismatch',
      '1.xml: issue 2',
    ]);
  });
});

describe('bad input is refused with its place', () => {
  const refused = (given: Scenario): unknown => {
    const solved = solveScenario(given);
    return solved.ok ? null : [solved.error.code, solved.error.place];
  };
  const withPreferences = (given: Parameters<typeof preferences>[0]): Scenario => ({
    ...small(),
    parties: [{ id: 'A', name: 'A', preferences: preferences(given) }],
  });

  test('contradictory constraints, weights, empty issues, too many rectangles', () => {
    const never = { kind: 'excludes', together: [{ issue: 'x', option: 'a' }] } as const;
    const neither = { kind: 'excludes', together: [{ issue: 'x', option: 'b' }] } as const;
    expect(refused({ ...small(), constraints: [never, neither] })).toEqual([
      'constraints-contradictory',
      'constraints',
    ]);
    const weighing = (weight: number): Scenario =>
      withPreferences({ values: [{ issue: 'x', weight, value: { kind: 'table', values: [0, 1] } }] });
    expect(refused(weighing(-1))).toEqual(['weight-invalid', 'parties[0].preferences.values[0].weight']);
    expect(refused(weighing(Number.NaN))).toEqual([
      'weight-invalid',
      'parties[0].preferences.values[0].weight',
    ]);
    const empty = {
      ...small(),
      space: { name: 'e', issues: [{ id: 'x', name: 'x', kind: 'ordinal' as const, options: [] }] },
    };
    expect(refused(empty)).toEqual(['issue-empty', 'issues[0].options']);
    const many = withPreferences({
      rectangles: {
        maximum: 1,
        root: { aggregation: 'sum', weight: 1, rectangles: new Array(1e9), groups: [] },
      },
    });
    expect(refused(many)).toEqual(['rectangles-too-many', 'parties[0].preferences.rectangles']);
  });

  test('no rational outcome is said plainly: no package, no ties, proven', () => {
    const solved = solveScenario(withPreferences({ reservation: 2, values: [] }));
    expect(solved.ok && solved.value.nash).toEqual({
      utilities: null,
      packages: [],
      ties: 0,
      certificate: { exact: true },
    });
  });
});

function small(): Scenario {
  const made = scenario({
    space: {
      name: 'small',
      issues: [
        { id: 'x', name: 'x', kind: 'categorical', options: ['a', 'b'].map((id) => ({ id, name: id })) },
      ],
    },
    constraints: [],
    parties: [
      {
        id: 'A',
        name: 'A',
        preferences: preferences({
          values: [{ issue: 'x', weight: 0.5, value: { kind: 'table', values: [0, 1] } }],
        }),
      },
    ],
  });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}
