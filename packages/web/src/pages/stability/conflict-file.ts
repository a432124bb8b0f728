/** A conflict as a file: the JSON form that the engine and its command line read, with what only a draft knows. */
import { type Conflict, type ConflictResult, parseConflict } from '@wasit/engine';
import {
  type ConflictDraft,
  type Decider,
  type DraftOption,
  type DraftPreference,
  type Frame,
  keyOf,
  MOST_OPTIONS,
  optionsOf,
  type StateKey,
} from './conflict-draft.ts';
import { groupsOf, problemOf, rankingOver, type States, statesOf } from './problem.ts';
import { forEngine, templateOf } from './statement.ts';

type Json = Readonly<Record<string, unknown>>;

const objectOf = (given: unknown): Json =>
  typeof given === 'object' && given !== null && !Array.isArray(given) ? (given as Json) : {};
const listOf = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : []);

/** Y and N of each option, the first option first. */
const signsOf = (decimal: number, count: number): string =>
  Array.from({ length: count }, (_, bit) => ((decimal >> bit) & 1 ? 'Y' : 'N')).join('');

/**
 * The file of a draft. Without everybody's preferences it still holds all that was entered: `payoffs` is then
 * null, and the statements and rankings stand under `wasit`.
 */
export const fileOf = (draft: ConflictDraft): Json => {
  const found = statesOf(draft);
  const states: States = found.ok ? found.states : { keys: [], decimals: null, placeOf: new Map() };
  const problem = found.ok ? problemOf(draft, states) : null;
  const ids = optionsOf(draft).map(({ id }) => id);
  const priorities = draft.deciders.map(({ preference }) =>
    preference?.kind === 'statements' ? preference.statements.map((one) => forEngine(one, ids)) : null,
  );
  const place = new Map(draft.deciders.map(({ id }, at) => [id, at]));
  const common = {
    title: draft.title,
    decision_makers: draft.deciders.map(({ name }) => name),
    n_states: states.keys.length,
    payoffs: problem?.ok === true ? problem.payoffs : null,
    option_priorities: priorities.every((one) => one !== null) ? priorities : null,
    wasit: {
      actors: draft.deciders.map(({ actorId }) => actorId),
      assumed: draft.deciders.map(({ assumed }) => assumed),
      status_quo: draft.statusQuo === null ? null : (states.placeOf.get(draft.statusQuo) ?? null),
      option_priorities: priorities,
      ranking: draft.deciders.map((one) =>
        one.preference?.kind === 'ranking'
          ? rankingOver(one.preference.groups, states).groups.map((group) =>
              group.map((key) => states.placeOf.get(key) ?? 0),
            )
          : null,
      ),
    },
  };
  if (draft.frame.kind === 'graph') {
    return {
      ...common,
      moves_are_explicit: true,
      options: null,
      states: draft.frame.labels.map((label, index) => ({ index, label })),
      moves: draft.frame.moves,
    };
  }
  return {
    ...common,
    moves_are_explicit: false,
    options: draft.frame.options.map(({ name, deciderId, direction }, bit) => ({
      bit,
      name,
      dm: place.get(deciderId) ?? 0,
      direction: direction === 'forward' ? 'fwd' : direction,
    })),
    infeasible_conditions: draft.frame.impossible.map((one) => forEngine(one, ids)),
    states: states.keys.map((_, index) => ({
      index,
      decimal: states.decimals?.[index] ?? 0,
      yn: signsOf(states.decimals?.[index] ?? 0, ids.length),
    })),
  };
};

const graphFrame = (conflict: Conflict): Frame => ({
  kind: 'graph',
  labels: conflict.labels,
  moves: conflict.decisionMakers.map((_, dm) =>
    Array.from({ length: conflict.stateCount }, (_, state) => conflict.moves.targets(dm, state)),
  ),
});

const sameMoves = (a: Conflict, b: Conflict): boolean =>
  a.decisionMakers.every((_, dm) =>
    Array.from({ length: a.stateCount }, (_, state) => state).every(
      (state) => a.moves.targets(dm, state).join() === b.moves.targets(dm, state).join(),
    ),
  );

/** The options with their conditions; null where they do not say all that the file says of states and moves. */
const optionFrame = (json: Json, conflict: Conflict): Frame | null => {
  const { decimals } = conflict;
  if (decimals === null || conflict.options.length > MOST_OPTIONS || json.moves_are_explicit === true)
    return null;
  if (json.moves != null) {
    const derived = parseConflict({ ...json, moves: null });
    if (!derived.ok || !sameMoves(conflict, derived.value)) return null;
  }
  const inBits = conflict.options.toSorted((a, b) => a.bit - b.bit);
  // Parties' options stand together in a draft; where a file mixes them, its order of bits is kept as it is.
  const options = inBits.map(
    ({ name, dm, direction }, bit): DraftOption => ({
      id: `o${bit + 1}`,
      name,
      deciderId: `p${dm + 1}`,
      direction,
    }),
  );
  const ids = options.map(({ id }) => id);
  const feasible = new Set(decimals);
  const conditions = listOf(json.infeasible_conditions);
  const excludes = (condition: unknown): boolean => {
    const rest = parseConflict({
      decision_makers: ['one'],
      options: options.map((_, bit) => ({ bit, dm: 0 })),
      infeasible_conditions: [condition],
      option_priorities: [[]],
    });
    // A condition that would exclude a listed state is not kept: the states as listed are what counts.
    return rest.ok && [...feasible].every((decimal) => rest.value.decimals?.includes(decimal) === true);
  };
  const impossible = conditions.filter(excludes).map((one) => templateOf(one, ids));
  const left = parseConflict({
    decision_makers: ['one'],
    options: options.map((_, bit) => ({ bit, dm: 0 })),
    infeasible_conditions: impossible.map((one) => forEngine(one, ids)),
    option_priorities: [[]],
  });
  if (!left.ok) return null;
  const keyOfDecimal = (decimal: number): StateKey =>
    keyOf(options, new Set(ids.filter((_, bit) => (decimal >> bit) & 1)));
  const removed = [...(left.value.decimals ?? [])].filter((one) => !feasible.has(one)).map(keyOfDecimal);
  return { kind: 'options', options, impossible, removed };
};

const preferenceOf = (
  json: Json,
  conflict: Conflict,
  dm: number,
  frame: Frame,
  keys: States,
): DraftPreference => {
  const extra = objectOf(json.wasit);
  const statements = listOf(listOf(extra.option_priorities ?? json.option_priorities)[dm]);
  if (frame.kind === 'options' && statements.length > 0) {
    const ids = frame.options.map(({ id }) => id);
    return { kind: 'statements', statements: statements.map((one) => templateOf(one, ids)) };
  }
  const said = json.payoffs != null || json.ranking != null || listOf(extra.ranking)[dm] != null;
  if (!said) return null;
  return { kind: 'ranking', groups: groupsOf([...(conflict.ranks[dm] ?? [])], keys.keys) };
};

/**
 * A draft from a file, or the engine's refusal with its place in the file. A file of this program may leave
 * preferences open; what it says is read all the same.
 */
export const draftOfFile = (given: unknown): ConflictResult<ConflictDraft> => {
  const json = objectOf(given);
  const extra = objectOf(json.wasit);
  const count = listOf(json.decision_makers).length;
  const open = json.payoffs == null && json.ranking == null && json.option_priorities == null;
  const parsed = parseConflict(
    open && json.wasit !== undefined ? { ...json, ranking: openRanking(json, count) } : given,
  );
  if (!parsed.ok) return parsed;
  const conflict = parsed.value;
  const frame = optionFrame(json, conflict) ?? graphFrame(conflict);
  const deciders = conflict.decisionMakers.map(
    (name, dm): Decider => ({
      id: `p${dm + 1}`,
      name,
      actorId: typeof listOf(extra.actors)[dm] === 'string' ? String(listOf(extra.actors)[dm]) : null,
      assumed: listOf(extra.assumed)[dm] !== false,
      preference: null,
    }),
  );
  const bare: ConflictDraft = { title: conflict.title, deciders, frame, statusQuo: null };
  const found = statesOf(bare);
  if (!found.ok) return found;
  const { states } = found;
  const now = extra.status_quo;
  const usual = states.placeOf.has('') ? '' : (states.keys[0] ?? null);
  return {
    ok: true,
    value: {
      ...bare,
      statusQuo: typeof now === 'number' ? (states.keys[now] ?? usual) : usual,
      deciders: deciders.map((one, dm) => ({
        ...one,
        preference: preferenceOf(json, conflict, dm, frame, states),
      })),
    },
  };
};

/** Rankings of a draft's file that has some: where a party's is missing or has gaps, all that is left is alike. */
const openRanking = (json: Json, count: number): readonly (readonly (readonly number[])[])[] => {
  const states = listOf(json.states).length;
  const given = listOf(objectOf(json.wasit).ranking);
  return Array.from({ length: count }, (_, dm) => {
    const groups = listOf(given[dm]).map((group) =>
      listOf(group).filter((one): one is number => typeof one === 'number' && one < states),
    );
    const ranked = new Set(groups.flat());
    const rest = Array.from({ length: states }, (_, place) => place).filter((place) => !ranked.has(place));
    return rest.length === 0 ? groups : [...groups, rest];
  });
};
