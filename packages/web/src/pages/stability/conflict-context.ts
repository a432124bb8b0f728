/** What the parts of the page share: the draft, its states, and how to change it. */
import { createContext, use, useMemo } from 'react';
import type { EngineDesk } from '../../engine/engine-desk.ts';
import { useFigures } from '../../format/use-figures.ts';
import { useText } from '../../messages/use-text.ts';
import { type ConflictDraft, optionsOf, type StateKey, takenIn } from './conflict-draft.ts';
import type { States } from './problem.ts';
import { tokensOf } from './statement.ts';

export interface ConflictContext {
  readonly draft: ConflictDraft;
  /** The draft without names: it stays the same while something is renamed, and so do the answers. */
  readonly shape: ConflictDraft;
  readonly states: States;
  readonly payoffs: readonly (readonly number[] | null)[];
  readonly desk: EngineDesk;
  /** Hue of each party, in the draft's order; null for one that is no party of the case. */
  readonly hues: readonly (number | null)[];
  readonly change: (next: ConflictDraft) => void;
  /** A change that takes something away: it is told, with its way back. */
  readonly takeAway: (next: ConflictDraft, told: string) => void;
}

const Context = createContext<ConflictContext | null>(null);
export const ConflictProvider = Context.Provider;

export const useConflict = (): ConflictContext => {
  const context = use(Context);
  if (context === null) throw new Error('a part of the stability page outside of it');
  return context;
};

export interface ConflictWords {
  /** "State 3". */
  readonly numbered: (place: number) => string;
  /** What is done in a state: the options taken; or a file's own label. */
  readonly state: (place: number) => string;
  readonly keyed: (key: StateKey) => string;
  /** An option with whose it is. */
  readonly option: (id: string) => string;
  /** A condition or statement as a sentence. */
  readonly statement: (template: string) => string;
  /** What a party does to go from one state to another. */
  readonly step: (from: number, to: number) => string;
}

/** Everything of the draft in words of the interface language. */
export const useConflictWords = (): ConflictWords => {
  const t = useText();
  const figures = useFigures();
  const { draft, states } = useConflict();
  return useMemo(() => {
    const options = optionsOf(draft);
    const names = new Map(draft.deciders.map(({ id, name }) => [id, name]));
    const option = (id: string): string => {
      const found = options.find((one) => one.id === id);
      return found === undefined
        ? id
        : t('stability.option.whose', { party: names.get(found.deciderId) ?? '', option: found.name });
    };
    const keyed = (key: StateKey): string => {
      if (draft.frame.kind === 'graph') return draft.frame.labels[Number(key.slice(1))] ?? key;
      const taken = takenIn(key);
      const done = options.filter(({ id }) => taken.has(id));
      return done.length === 0
        ? t('stability.state.nothing')
        : figures.list(done.map(({ id }) => option(id)));
    };
    return {
      numbered: (place) => t('stability.state', { number: place + 1 }),
      state: (place) => keyed(states.keys[place] ?? ''),
      keyed,
      option,
      statement: (template) => {
        // "not" before an option is said with it; before a bracket it stands alone.
        const tokens = tokensOf(template);
        return (
          tokens
            .flatMap((token, at) => {
              if (token.kind === 'option') {
                const negated = tokens[at - 1]?.kind === 'not';
                return [
                  t(negated ? 'stability.literal.not' : 'stability.literal', { option: option(token.id) }),
                ];
              }
              if (token.kind === 'not' && tokens[at + 1]?.kind === 'option') return [];
              return [t(`stability.word.${token.kind}`)];
            })
            .join(' ')
            .replaceAll('( ', '(')
            .replaceAll(' )', ')')
            // In Arabic the word for "and" is written together with what follows it.
            .replaceAll(/ و (?=[\u2066-\u2068])/g, ' و')
        );
      },
      step: (from, to) => {
        if (draft.frame.kind === 'graph') return keyed(states.keys[to] ?? '');
        const before = takenIn(states.keys[from] ?? '');
        const after = takenIn(states.keys[to] ?? '');
        const changes = options.flatMap(({ id, name }) =>
          before.has(id) === after.has(id)
            ? []
            : [t(after.has(id) ? 'stability.step.take' : 'stability.step.drop', { option: name })],
        );
        return figures.list(changes);
      },
    };
  }, [draft, states, t, figures]);
};
