/** From a draft to what the engine is asked: the states there are, and the conflict as JSON. */
import { type Conflict, type ConflictError, parseConflict } from '@wasit/engine';
import { type ConflictDraft, type Decider, keyOf, optionsOf, type StateKey } from './conflict-draft.ts';
import { forEngine } from './statement.ts';

export interface States {
  /** In the engine's order: the place in this list is the state's number there. */
  readonly keys: readonly StateKey[];
  /** The options' pattern of each; null where the states are a file's own. */
  readonly decimals: readonly number[] | null;
  readonly placeOf: ReadonlyMap<StateKey, number>;
}

export type StatesOf =
  | { readonly ok: true; readonly states: States }
  | { readonly ok: false; readonly error: ConflictError };

const decimalOf = (draft: ConflictDraft, key: StateKey): number => {
  const taken = new Set(key === '' ? [] : key.split('+'));
  return optionsOf(draft).reduce((sum, { id }, bit) => sum + (taken.has(id) ? 2 ** bit : 0), 0);
};

/** The draft without preferences, as the engine reads it; everybody indifferent. */
const frameJson = (draft: ConflictDraft, statements: readonly (readonly string[])[]): object => {
  const { frame, deciders } = draft;
  const decision_makers = deciders.map(({ name }) => name);
  if (frame.kind === 'graph') {
    return {
      decision_makers,
      n_states: frame.labels.length,
      states: frame.labels.map((label, index) => ({ index, label })),
      moves_are_explicit: true,
      moves: frame.moves,
      payoffs: deciders.map(() => frame.labels.map(() => 0)),
    };
  }
  const ids = frame.options.map(({ id }) => id);
  const place = new Map(deciders.map(({ id }, at) => [id, at]));
  return {
    decision_makers,
    options: frame.options.map(({ name, deciderId, direction }, bit) => ({
      bit,
      name,
      dm: place.get(deciderId) ?? 0,
      direction,
    })),
    infeasible_conditions: [
      ...frame.impossible.map((condition) => forEngine(condition, ids)),
      ...frame.removed.map((key) => {
        const decimal = decimalOf(draft, key);
        return ids.map((_, bit) => [bit, (decimal >> bit) & 1 ? 'Y' : 'N']);
      }),
    ],
    option_priorities: statements.map((own) => own.map((statement) => forEngine(statement, ids))),
  };
};

const statesIn = (draft: ConflictDraft, conflict: Conflict): States => {
  const options = optionsOf(draft);
  const decimals = conflict.decimals === null ? null : [...conflict.decimals];
  const keys =
    decimals === null
      ? conflict.labels.map((_, place) => `s${place}`)
      : decimals.map((decimal) =>
          keyOf(options, new Set(options.filter((_, bit) => (decimal >> bit) & 1).map(({ id }) => id))),
        );
  return { keys, decimals, placeOf: new Map(keys.map((key, place) => [key, place])) };
};

/** The states that can be; refused when none is left, or when a condition cannot be read. */
export const statesOf = (draft: ConflictDraft): StatesOf => {
  if (draft.frame.kind === 'options' && draft.frame.options.length === 0) {
    return { ok: true, states: { keys: [''], decimals: [0], placeOf: new Map([['', 0]]) } };
  }
  const parsed = parseConflict(
    frameJson(
      draft,
      draft.deciders.map(() => []),
    ),
  );
  return parsed.ok ? { ok: true, states: statesIn(draft, parsed.value) } : parsed;
};

/** A ranking over the states that there are: what is gone is left out, what is new comes back as unranked. */
export const rankingOver = (
  groups: readonly (readonly StateKey[])[],
  { keys, placeOf }: States,
): { readonly groups: readonly (readonly StateKey[])[]; readonly unranked: readonly StateKey[] } => {
  const kept = groups
    .map((group) => group.filter((key) => placeOf.has(key)))
    .filter(({ length }) => length > 0);
  const ranked = new Set(kept.flat());
  return { groups: kept, unranked: keys.filter((key) => !ranked.has(key)) };
};

/** What a party's preference still lacks: everything, some states of its ranking, or nothing. */
export const lackOf = ({ preference }: Decider, states: States): 'all' | 'some' | null => {
  if (preference === null) return 'all';
  if (preference.kind === 'statements') return preference.statements.length === 0 ? 'all' : null;
  return rankingOver(preference.groups, states).unranked.length > 0 ? 'some' : null;
};

export type Problem =
  | {
      readonly ok: true;
      readonly json: Readonly<Record<string, unknown>>;
      readonly states: States;
      /** Payoffs of each party over the states: higher is better, only their order has meaning. */
      readonly payoffs: readonly (readonly number[])[];
    }
  | { readonly ok: false; readonly lacking: readonly string[] };

/** Payoffs of each party over the states; null for one of whom not enough is said. */
export const payoffsOf = (draft: ConflictDraft, states: States): readonly (readonly number[] | null)[] => {
  if (optionsOf(draft).length === 0 && draft.frame.kind === 'options') return draft.deciders.map(() => null);
  const parsed = parseConflict(
    frameJson(
      draft,
      draft.deciders.map(({ preference }) =>
        preference?.kind === 'statements' ? preference.statements : [],
      ),
    ),
  );
  return draft.deciders.map((one, dm) => {
    if (!parsed.ok || lackOf(one, states) !== null) return null;
    if (one.preference?.kind !== 'ranking') return [...(parsed.value.ranks[dm] ?? [])];
    const { groups } = rankingOver(one.preference.groups, states);
    const row = new Array<number>(states.keys.length).fill(0);
    for (const [place, group] of groups.entries()) {
      for (const key of group) row[states.placeOf.get(key) ?? 0] = groups.length - 1 - place;
    }
    return row;
  });
};

/** The conflict as the engine's JSON; or who has not said (or been assumed to say) what it prefers. */
export const problemOf = (
  draft: ConflictDraft,
  states: States,
  payoffs: readonly (readonly number[] | null)[] = payoffsOf(draft, states),
): Problem => {
  const whole = payoffs.filter((row) => row !== null);
  if (whole.length < payoffs.length || payoffs.length === 0) {
    return { ok: false, lacking: draft.deciders.filter((_, dm) => payoffs[dm] === null).map(({ id }) => id) };
  }
  const nothing = draft.deciders.map(() => []);
  return { ok: true, json: { ...frameJson(draft, nothing), payoffs: whole }, states, payoffs: whole };
};

/** Groups of states by falling payoff: what a ranking by hand starts from. */
export const groupsOf = (
  payoffs: readonly number[],
  keys: readonly StateKey[],
): readonly (readonly StateKey[])[] =>
  [...new Set(payoffs)]
    .sort((a, b) => b - a)
    .map((worth) => keys.filter((_, place) => payoffs[place] === worth));
