import { parseConflict, solveConflict } from '@wasit/engine';
import { describe, expect, it } from 'vitest';
import {
  type ConflictDraft,
  changedDecider,
  draftOfParties,
  optionsOf,
  withImpossible,
  withOption,
  withoutOption,
  withRemoved,
} from './conflict-draft.ts';
import { draftOfFile, fileOf } from './conflict-file.ts';
import { exampleConflict } from './example-conflict.ts';
import { lackOf, problemOf, statesOf } from './problem.ts';

/** Files outside this package, by their path. */
const example = import.meta.glob<unknown>('../../../../../examples/harbour/stall.json', {
  import: 'default',
  eager: true,
});
const shared = Object.entries(
  import.meta.glob<unknown>('../../../../../../shared/conflicts/*.json', { import: 'default', eager: true }),
).filter(([name]) => !name.endsWith('inverse.json'));

const read = (json: unknown): ConflictDraft => {
  const draft = draftOfFile(json);
  if (!draft.ok) throw new Error(draft.error.code);
  return draft.value;
};

const solved = (json: unknown) => {
  const solution = solveConflict(json, { coalitions: true });
  if (!solution.ok) throw new Error(solution.error.place);
  return solution.value;
};

describe('a draft of a conflict', () => {
  const parties = [
    { id: 'org:crew', name: 'Crew' },
    { id: 'org:owner', name: 'Owner' },
  ];

  it('begins with the parties of the case, and with nothing that they could do or would prefer', () => {
    const draft = draftOfParties('Quarry', parties);
    expect(
      draft.deciders.map(({ actorId, preference, assumed }) => ({ actorId, preference, assumed })),
    ).toEqual(parties.map(({ id }) => ({ actorId: id, preference: null, assumed: true })));
    expect(optionsOf(draft)).toEqual([]);
  });

  it('has an answer only once every party is said to prefer something', () => {
    const draft = withOption(
      withOption(draftOfParties('Quarry', parties), 'p1', 'strikes'),
      'p2',
      'locks out',
    );
    const found = statesOf(draft);
    if (!found.ok) throw new Error(found.error.code);
    expect(found.states.keys).toEqual(['', 'o1', 'o2', 'o1+o2']);
    expect(problemOf(draft, found.states)).toEqual({ ok: false, lacking: ['p1', 'p2'] });
    const half = changedDecider(draft, 'p1', { preference: { kind: 'statements', statements: ['-{o2}'] } });
    expect(problemOf(half, found.states)).toEqual({ ok: false, lacking: ['p2'] });
  });

  it('asks where a new state stands in an order made by hand, and drops what no longer is', () => {
    const two = withOption(withOption(draftOfParties('Quarry', parties), 'p1', 'strikes'), 'p2', 'locks out');
    const ordered = changedDecider(two, 'p1', {
      preference: { kind: 'ranking', groups: [[''], ['o1'], ['o2'], ['o1+o2']] },
    });
    const lack = (draft: ConflictDraft) => {
      const found = statesOf(draft);
      return found.ok && draft.deciders[0] !== undefined
        ? lackOf(draft.deciders[0], found.states)
        : 'refused';
    };
    expect(lack(ordered)).toBeNull();
    expect(lack(withOption(ordered, 'p2', 'hires others'))).toBe('some');
    expect(lack(withoutOption(ordered, 'o2'))).toBeNull();
    expect(lack(withImpossible(ordered, '{o1} & {o2}'))).toBeNull();
    expect(lack(withRemoved(ordered, 'o1'))).toBeNull();
  });

  it('forgets what was said of an option that goes', () => {
    const example = exampleConflict('en');
    const rest = withoutOption(example, 'o2');
    expect(JSON.stringify(rest)).not.toContain('{o2}');
    expect(statesOf(rest).ok).toBe(true);
  });
});

describe('a conflict as a file', () => {
  it('says the same when it is read again', () => {
    for (const draft of [exampleConflict('en'), withRemoved(exampleConflict('ar'), 'o1+o4')]) {
      expect(read(JSON.parse(JSON.stringify(fileOf(draft))))).toEqual(draft);
    }
  });

  it('is what the engine reads, and leaves open what was not said', () => {
    const draft = exampleConflict('en');
    const found = statesOf(draft);
    const problem = found.ok ? problemOf(draft, found.states) : null;
    if (problem?.ok !== true) throw new Error('the example is whole');
    expect(solved(fileOf(draft))).toEqual(solved(problem.json));
    const open = changedDecider(draft, 'p1', { preference: null });
    expect(read(fileOf(open)).deciders[0]?.preference).toBeNull();
    expect(read(fileOf(open)).deciders[1]?.preference).toEqual(draft.deciders[1]?.preference);
  });

  it('of the harbour example is the one in the examples', () => {
    expect(Object.values(example)[0]).toEqual(JSON.parse(JSON.stringify(fileOf(exampleConflict('en')))));
  });

  it('that is none is refused with its place', () => {
    expect(draftOfFile([])).toMatchObject({ ok: false, error: { code: 'not-an-object' } });
    expect(draftOfFile({ decision_makers: ['a'], options: [{ dm: 3 }] })).toMatchObject({
      ok: false,
      error: { code: 'decision-maker-unknown', place: 'options[0].dm' },
    });
  });

  it.skipIf(shared.length === 0)('of every worked conflict keeps its stability', () => {
    for (const [name, json] of shared) {
      const parsed = parseConflict(json);
      if (!parsed.ok) throw new Error(name);
      const draft = read(json);
      const found = statesOf(draft);
      const problem = found.ok ? problemOf(draft, found.states) : null;
      if (problem?.ok !== true) throw new Error(name);
      const { equilibria_decimal: _, ...before } = solved(json);
      const { equilibria_decimal: __, ...after } = solved(problem.json);
      expect(after, name).toEqual(before);
      const { equilibria_decimal: ___, ...again } = solved(fileOf(draft));
      expect(again, name).toEqual(before);
    }
    expect(shared.length).toBeGreaterThan(10);
  });
});
