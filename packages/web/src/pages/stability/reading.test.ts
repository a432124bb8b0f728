import { describe, expect, it } from 'vitest';
import { conflictAnswer, inverseAnswer } from '../../engine/conflict-answers.ts';
import { exampleConflict } from './example-conflict.ts';
import { problemOf, statesOf } from './problem.ts';
import { isMet, readingsOf, restingPlaces, stepsTo } from './reading.ts';

const draft = exampleConflict('en');
const found = statesOf(draft);
if (!found.ok) throw new Error(found.error.code);
const { states } = found;
const problem = problemOf(draft, states);
if (!problem.ok) throw new Error('the example is whole');
const { json, payoffs } = problem;
const answered = conflictAnswer({ json, coalitions: true, statusQuo: states.placeOf.get('') ?? null });
if (!answered.ok || answered.value.course === null) throw new Error('no answer');
const { course } = answered.value;
const readings = readingsOf(answered.value, states.keys.length, draft.deciders.length);

describe('the answer about a conflict', () => {
  it('gives, by state, what holds for whom, and what holds for all', () => {
    for (const { place, stable, rests, restsTogether } of readings) {
      for (const concept of ['nash', 'gmr', 'smr', 'seq'] as const) {
        expect(rests.has(concept)).toBe(stable.every((one) => one.has(concept)));
        expect(rests.has(concept)).toBe(answered.value.equilibria[concept].includes(place));
      }
      for (const concept of restsTogether ?? []) expect(rests.has(concept)).toBe(true);
    }
  });

  it('puts the firmest resting places first', () => {
    const sizes = restingPlaces(readings).map(({ rests }) => rests.size);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes[0]).toBe(4);
  });

  it('leads from the present state by moves of which each is a gain for its mover', () => {
    for (const state of course.reached) {
      const steps = stepsTo(course, state) ?? [];
      expect(steps.at(0)?.from ?? state).toBe(course.from);
      for (const { decider, from, to } of steps) {
        expect(payoffs[decider]?.[to]).toBeGreaterThan(payoffs[decider]?.[from] ?? 0);
      }
    }
    const unreached = states.keys.findIndex((_, place) => !course.reached.includes(place));
    if (unreached >= 0) expect(stepsTo(course, unreached)).toBeNull();
  });

  it('backwards: a party stays exactly where all its conditions are met', () => {
    for (const { place: state } of readings) {
      for (const concept of ['nash', 'gmr', 'smr', 'seq'] as const) {
        const requirements = inverseAnswer({ json, state, concept });
        if (!requirements.ok) throw new Error('refused');
        for (const [dm, { holds, clauses, share }] of requirements.value.entries()) {
          expect(clauses.every((clause) => isMet(clause, payoffs[dm] ?? [], state))).toBe(holds);
          if (share !== null) expect(share).toBeGreaterThan(0);
        }
      }
    }
  });
});
