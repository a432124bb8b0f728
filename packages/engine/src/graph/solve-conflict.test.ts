/// <reference types="node" />
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { solveConflict } from './solve-conflict.ts';

// Worked conflicts kept outside the project; the tests read them where they are there.
const folder = new URL('../../../../../shared/conflicts/', import.meta.url);
const files = existsSync(folder)
  ? readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'inverse.json')
  : [];

describe.skipIf(files.length === 0)('worked conflicts', () => {
  it.each(files)('%s, however its moves and preferences are given', (name) => {
    const json: Record<string, unknown> = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    const forms = [
      json,
      { ...json, moves: json.moves_are_explicit ? json.moves : null },
      { ...json, moves_are_explicit: true },
      { ...json, payoffs: null },
    ];
    for (const form of forms) {
      const solved = solveConflict(form, { coalitions: true });
      if (!solved.ok) throw new Error(`${solved.error.code} at ${solved.error.place}`);
      expect(solved.value.stability).toEqual(json.stability);
      expect(solved.value.equilibria).toEqual(json.equilibria);
      expect(solved.value.equilibria_decimal).toEqual(json.equilibria_decimal);
      expect(solved.value.coalition_stability).toEqual(json.coalition_stability);
    }
  });
});

/** Two sides who each may hold out; both would rather both yielded than both held. */
const standoff = {
  decision_makers: ['North', 'South'],
  options: [
    { bit: 0, name: 'hold out', dm: 0, direction: 'both' },
    { bit: 1, name: 'hold out', dm: 1, direction: 'both' },
  ],
  payoffs: [
    [3, 4, 1, 2],
    [3, 1, 4, 2],
  ],
};

describe('solveConflict', () => {
  it('finds that yielding together holds only by foresight', () => {
    const solved = solveConflict(standoff);
    expect(solved.ok && solved.value.equilibria).toEqual({
      nash: [3],
      gmr: [0, 3],
      smr: [0, 3],
      seq: [0, 3],
    });
  });

  it('ranks states by statements, most important first', () => {
    const { payoffs: _, ...rest } = standoff;
    const solved = solveConflict({
      ...rest,
      option_priorities: [
        ['-2', '1'],
        ['-1', '2'],
      ],
    });
    expect(solved).toEqual(solveConflict(standoff));
  });

  it.each([
    ['not-an-object', '', []],
    ['field-missing', 'decision_makers', {}],
    ['field-missing', 'states', { ...standoff, options: null }],
    ['payoffs-missing', 'payoffs', { ...standoff, payoffs: null }],
    ['field-invalid', 'payoffs[1]', { ...standoff, payoffs: [[1, 2, 3, 4], [1]] }],
    [
      'field-invalid',
      'payoffs[0][2]',
      {
        ...standoff,
        payoffs: [
          [1, 2, Number.NaN, 4],
          [1, 2, 3, 4],
        ],
      },
    ],
    ['decision-maker-unknown', 'options[0].dm', { ...standoff, options: [{ bit: 0, dm: 2 }] }],
    [
      'option-duplicate',
      'options[1].bit',
      {
        ...standoff,
        options: [
          { bit: 0, dm: 0 },
          { bit: 0, dm: 1 },
        ],
      },
    ],
    ['field-invalid', 'options[0].direction', { ...standoff, options: [{ dm: 0, direction: 'sideways' }] }],
    ['condition-invalid', 'infeasible_conditions[0]', { ...standoff, infeasible_conditions: [[[7, 'Y']]] }],
    ['no-feasible-state', 'infeasible_conditions', { ...standoff, infeasible_conditions: ['1', '-1'] }],
    ['state-duplicate', 'states[1].decimal', { ...standoff, states: [{ decimal: 1 }, { decimal: 1 }] }],
    ['field-invalid', 'n_states', { ...standoff, states: [{ decimal: 1 }], n_states: 4 }],
    [
      'state-unknown',
      'moves[0][1]',
      {
        ...standoff,
        moves: [
          [[1], [9], [], []],
          [[], [], [], []],
        ],
      },
    ],
    ['field-invalid', 'moves', { ...standoff, moves: [] }],
    [
      'too-many-states',
      'options',
      {
        ...standoff,
        options: Array.from({ length: 22 }, (_, bit) => ({ bit, dm: 0 })),
      },
    ],
    [
      'too-many-options',
      'options',
      {
        ...standoff,
        options: Array.from({ length: 31 }, (_, bit) => ({ bit, dm: 0 })),
      },
    ],
  ])('refuses with %s at "%s"', (code, place, json) => {
    const solved = solveConflict(json);
    expect(solved.ok ? 'solved' : [solved.error.code, solved.error.place]).toEqual([code, place]);
  });

  it('keeps thirty options whose feasible states are few', () => {
    const options = Array.from({ length: 30 }, (_, bit) => ({ bit, dm: bit % 2, direction: 'fwd' }));
    const infeasible_conditions = Array.from({ length: 29 }, (_, bit) => [
      [bit, 'N'],
      [bit + 1, 'Y'],
    ]);
    const rising = Array.from({ length: 31 }, (_, s) => s);
    const solved = solveConflict({
      decision_makers: ['North', 'South'],
      options,
      infeasible_conditions,
      payoffs: [rising, rising],
    });
    expect(solved.ok && solved.value.equilibria_decimal?.nash).toEqual([2 ** 30 - 1]);
  });
});
