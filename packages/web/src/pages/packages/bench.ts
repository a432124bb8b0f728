/** What the parts of the page share: the case, the package being built, and what can be done with packages. */
import type { PackagesPage } from '@wasit/domain';
import type { Package } from '@wasit/engine';
import { createContext, use } from 'react';
import type { EngineDesk } from '../../engine/engine-desk.ts';
import type { Found } from './found.ts';
import type { Judged } from './judged-package.ts';
import type { PackageCase } from './scenario-of.ts';

export interface Bench {
  readonly page: PackagesPage;
  readonly theCase: PackageCase;
  readonly desk: EngineDesk;
  readonly judge: (pack: Package) => Judged;
  /** Hue of each party of the scenario, in its order. */
  readonly hues: readonly (number | null)[];
  /** Name of each party of the scenario, in its order. */
  readonly names: readonly string[];
  /** Frontier and solutions as far as they are known. */
  readonly found: Found;
  readonly pack: Package;
  readonly setPack: (pack: Package) => void;
  readonly pins: readonly Package[];
  readonly pin: (pack: Package) => void;
  readonly unpin: (pack: Package) => void;
}

const BenchContext = createContext<Bench | null>(null);
export const BenchProvider = BenchContext.Provider;

export const useBench = (): Bench => {
  const bench = use(BenchContext);
  if (bench === null) throw new Error('a part of the packages page outside of it');
  return bench;
};

/** The names of a package's choices. */
export const optionName = ({ scenario }: PackageCase, issue: number, option: number): string =>
  scenario.space.issues[issue]?.options[option]?.name ?? '';

export const issueName = ({ scenario }: PackageCase, issue: number): string =>
  scenario.space.issues[issue]?.name ?? '';
