/** What is known of frontier and solutions, before the end and at the end. */
import type { ListedFrontier, Progress, Solution, Solutions, Solved } from '@wasit/engine';

export const solutionNames = ['nash', 'kalai-smorodinsky', 'egalitarian', 'leximin', 'utilitarian'] as const;
export type SolutionName = (typeof solutionNames)[number];

export interface Found {
  /** By the engine's names; one that is not there yet is still looked for. */
  readonly solutions: Partial<Solutions>;
  /** The frontier to draw: a rough one first, the fine one at the end. */
  readonly frontier: ListedFrontier | null;
  /** Share of the exact frontier that is worked through, 0 to 1. */
  readonly share: number;
  /** Nothing more comes. */
  readonly done: boolean;
}

export const nothingFound: Found = { solutions: {}, frontier: null, share: 0, done: false };

/** The engine's name of a solution. */
const nameIn = (name: SolutionName): keyof Solutions =>
  name === 'kalai-smorodinsky' ? 'kalaiSmorodinsky' : name;

export const solutionOf = ({ solutions }: Found, name: SolutionName): Solution | undefined =>
  solutions[nameIn(name)];

/** With one more thing that the engine has told; what comes later replaces what came before. */
export const toldMore = (found: Found, event: Parameters<Progress>[0]): Found => {
  switch (event.kind) {
    case 'frontier':
      return { ...found, share: event.share };
    case 'points':
      return { ...found, frontier: event.frontier };
    case 'solution':
      return { ...found, solutions: { ...found.solutions, [event.name]: event.solution } };
  }
};

/** All of it, at the end. */
export const foundIn = ({
  nash,
  kalaiSmorodinsky,
  egalitarian,
  leximin,
  utilitarian,
  frontier,
}: Solved): Found => ({
  solutions: { nash, kalaiSmorodinsky, egalitarian, leximin, utilitarian },
  frontier,
  share: 1,
  done: true,
});

/** It is proven that every package would be refused by somebody. */
export const isBlocked = (found: Found): boolean => {
  const nash = solutionOf(found, 'nash');
  return found.done && nash !== undefined && nash.utilities === null && nash.certificate.exact;
};

/** Everything is exact: more time would change nothing. */
export const isProven = (found: Found): boolean =>
  found.frontier?.exact === true &&
  solutionNames.every((name) => solutionOf(found, name)?.certificate.exact === true);
