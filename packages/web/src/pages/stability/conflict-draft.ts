/** A conflict while it is being described: who can do what, what cannot happen, what each prefers. */
import type { Direction } from '@wasit/engine';

/** A state by what is done in it: the ids of the options taken, in the draft's order, joined by `+`. */
export type StateKey = string;

export interface DraftOption {
  readonly id: string;
  readonly name: string;
  /** Who controls it. */
  readonly deciderId: string;
  readonly direction: Direction;
}

/** Null: nothing has been said. A ranking holds groups of states that are alike, the best first. */
export type DraftPreference =
  | { readonly kind: 'statements'; readonly statements: readonly string[] }
  | { readonly kind: 'ranking'; readonly groups: readonly (readonly StateKey[])[] }
  | null;

export interface Decider {
  readonly id: string;
  readonly name: string;
  /** The actor of the case that it stands for. */
  readonly actorId: string | null;
  /** False only where the party itself has said what it prefers. */
  readonly assumed: boolean;
  readonly preference: DraftPreference;
}

/** States made of options, or states and moves just as a file gave them. */
export type Frame =
  | {
      readonly kind: 'options';
      readonly options: readonly DraftOption[];
      /** Conditions (see `statement.ts`) under which a state cannot be. */
      readonly impossible: readonly string[];
      /** States taken out one by one. */
      readonly removed: readonly StateKey[];
    }
  | {
      readonly kind: 'graph';
      readonly labels: readonly string[];
      /** By decider, then by state: the states it can move to. */
      readonly moves: readonly (readonly (readonly number[])[])[];
    };

export interface ConflictDraft {
  readonly title: string;
  readonly deciders: readonly Decider[];
  readonly frame: Frame;
  readonly statusQuo: StateKey | null;
}

/** More options than these make more states (2^14) than a person can look through. */
export const MOST_OPTIONS = 14;
export const MOST_DECIDERS = 8;

/** The parties of a case, with nothing yet that any of them could do or would prefer. */
export const draftOfParties = (
  title: string,
  parties: readonly { readonly id: string; readonly name: string }[],
): ConflictDraft => ({
  title,
  deciders: parties.slice(0, MOST_DECIDERS).map(({ id, name }, place) => ({
    id: `p${place + 1}`,
    name,
    actorId: id,
    assumed: true,
    preference: null,
  })),
  frame: { kind: 'options', options: [], impossible: [], removed: [] },
  statusQuo: '',
});

/** The same without names: what states and answers hang on. */
export const nameless = (draft: ConflictDraft): ConflictDraft => ({
  ...draft,
  title: '',
  deciders: draft.deciders.map((one) => ({ ...one, name: '', actorId: null })),
  frame:
    draft.frame.kind === 'options'
      ? { ...draft.frame, options: draft.frame.options.map((one) => ({ ...one, name: '' })) }
      : draft.frame,
});

export const optionsOf = ({ frame }: ConflictDraft): readonly DraftOption[] =>
  frame.kind === 'options' ? frame.options : [];

/** The next free id of a kind: `o1`, `o2`, … */
const freshId = (letter: string, taken: readonly { readonly id: string }[]): string => {
  const most = Math.max(0, ...taken.map(({ id }) => Number(id.slice(1)) || 0));
  return `${letter}${most + 1}`;
};

const changeFrame = (
  draft: ConflictDraft,
  change: (frame: Extract<Frame, { kind: 'options' }>) => Partial<Extract<Frame, { kind: 'options' }>>,
): ConflictDraft =>
  draft.frame.kind === 'options' ? { ...draft, frame: { ...draft.frame, ...change(draft.frame) } } : draft;

/** The options of one party stay together, in the order of the parties. */
const inOrder = (draft: ConflictDraft, options: readonly DraftOption[]): readonly DraftOption[] => {
  const place = new Map(draft.deciders.map(({ id }, at) => [id, at]));
  return options.toSorted((a, b) => (place.get(a.deciderId) ?? 0) - (place.get(b.deciderId) ?? 0));
};

/** The key of the state in which exactly these options are taken. */
export const keyOf = (options: readonly DraftOption[], taken: ReadonlySet<string>): StateKey =>
  options
    .filter(({ id }) => taken.has(id))
    .map(({ id }) => id)
    .join('+');

export const takenIn = (key: StateKey): ReadonlySet<string> => new Set(key === '' ? [] : key.split('+'));

/** Keys are written in the options' order: after a change of order the same states are written anew. */
const rekeyed = (draft: ConflictDraft, options: readonly DraftOption[]): ConflictDraft => {
  const known = new Set(options.map(({ id }) => id));
  const again = (key: StateKey): StateKey => keyOf(options, takenIn(key));
  const whole = (key: StateKey): boolean => [...takenIn(key)].every((id) => known.has(id));
  const groupsOf = (groups: readonly (readonly StateKey[])[]) =>
    groups.map((group) => group.filter(whole).map(again)).filter((group) => group.length > 0);
  return {
    ...changeFrame(draft, ({ removed }) => ({ options, removed: removed.filter(whole).map(again) })),
    statusQuo: draft.statusQuo === null ? null : again(draft.statusQuo),
    deciders: draft.deciders.map((one) =>
      one.preference?.kind === 'ranking'
        ? { ...one, preference: { kind: 'ranking', groups: groupsOf(one.preference.groups) } }
        : one,
    ),
  };
};

export const withOption = (draft: ConflictDraft, deciderId: string, name: string): ConflictDraft => {
  const options = optionsOf(draft);
  if (options.length >= MOST_OPTIONS) return draft;
  const added: DraftOption = { id: freshId('o', options), name, deciderId, direction: 'both' };
  return rekeyed(draft, inOrder(draft, [...options, added]));
};

export const changedOption = (
  draft: ConflictDraft,
  id: string,
  change: Partial<Pick<DraftOption, 'name' | 'direction'>>,
): ConflictDraft =>
  changeFrame(draft, ({ options }) => ({
    options: options.map((one) => (one.id === id ? { ...one, ...change } : one)),
  }));

/** Without an option, and without every condition and statement that names it. */
export const withoutOption = (draft: ConflictDraft, id: string): ConflictDraft => {
  const options = optionsOf(draft).filter((one) => one.id !== id);
  const speaks = (statement: string): boolean => !statement.includes(`{${id}}`);
  const rest = changeFrame(draft, ({ impossible }) => ({ impossible: impossible.filter(speaks) }));
  return rekeyed(
    {
      ...rest,
      deciders: rest.deciders.map((one) =>
        one.preference?.kind === 'statements'
          ? {
              ...one,
              preference: { kind: 'statements', statements: one.preference.statements.filter(speaks) },
            }
          : one,
      ),
    },
    options,
  );
};

export const withDecider = (draft: ConflictDraft, name: string): ConflictDraft =>
  draft.deciders.length >= MOST_DECIDERS || draft.frame.kind === 'graph'
    ? draft
    : {
        ...draft,
        deciders: [
          ...draft.deciders,
          { id: freshId('p', draft.deciders), name, actorId: null, assumed: true, preference: null },
        ],
      };

export const withoutDecider = (draft: ConflictDraft, id: string): ConflictDraft => {
  const rest = optionsOf(draft)
    .filter(({ deciderId }) => deciderId === id)
    .reduce((before, option) => withoutOption(before, option.id), draft);
  return { ...rest, deciders: rest.deciders.filter((one) => one.id !== id) };
};

export const changedDecider = (
  draft: ConflictDraft,
  id: string,
  change: Partial<Pick<Decider, 'assumed' | 'preference'>>,
): ConflictDraft => ({
  ...draft,
  deciders: draft.deciders.map((one) => (one.id === id ? { ...one, ...change } : one)),
});

export const withImpossible = (draft: ConflictDraft, condition: string): ConflictDraft =>
  changeFrame(draft, ({ impossible }) => ({ impossible: [...new Set([...impossible, condition])] }));

export const withoutImpossible = (draft: ConflictDraft, condition: string): ConflictDraft =>
  changeFrame(draft, ({ impossible }) => ({ impossible: impossible.filter((one) => one !== condition) }));

export const withRemoved = (draft: ConflictDraft, key: StateKey): ConflictDraft =>
  changeFrame(draft, ({ removed }) => ({ removed: [...new Set([...removed, key])] }));

export const withoutRemoved = (draft: ConflictDraft): ConflictDraft =>
  changeFrame(draft, () => ({ removed: [] }));
