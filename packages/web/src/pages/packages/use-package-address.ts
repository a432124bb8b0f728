import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Package } from '@wasit/engine';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { readPackages, readWeights, writePackages, writeWeights } from './address.ts';
import type { PackageCase, WhatIf } from './scenario-of.ts';

/** What changes at every click or slider step is written when it has come to rest, in milliseconds. */
const REST_MS = 500;

const FROM = '/cases/$caseId/packages';
type Member = 'build' | 'pins' | 'weights';

/** Writes members of the address in place: going back leads to the page before, not to the click before. */
const useWrite = (): ((member: Member, value: string | undefined) => void) => {
  const navigate = useNavigate({ from: FROM });
  return useCallback(
    (member, value) => {
      void navigate({
        replace: true,
        resetScroll: false,
        search: ({ [member]: _, ...rest }) => (value === undefined ? rest : { ...rest, [member]: value }),
      });
    },
    [navigate],
  );
};

/** The same, once what is written has come to rest; what is still waiting when the page closes is dropped. */
const useWriteLater = (member: Member): ((value: string | undefined) => void) => {
  const write = useWrite();
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const stop = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
  }, []);
  useEffect(() => stop, [stop]);
  return useCallback(
    (value) => {
      stop();
      timer.current = setTimeout(() => write(member, value), REST_MS);
    },
    [member, write, stop],
  );
};

export interface PackageAddress {
  readonly pins: readonly Package[];
  readonly setPins: (pins: readonly Package[]) => void;
  /** The package that the address was opened with. */
  readonly built: Package | null;
  readonly setBuilt: (pack: Package) => void;
  /** The address names packages of points that are no longer these. */
  readonly stale: boolean;
}

/** The packages of the address: those kept, and the one being built. */
export const usePackageAddress = (theCase: PackageCase): PackageAddress => {
  const pinsWritten = useSearch({ from: FROM, select: ({ pins }) => pins });
  const buildWritten = useSearch({ from: FROM, select: ({ build }) => build });
  const write = useWrite();
  const writeBuild = useWriteLater('build');
  const kept = useMemo(() => readPackages(theCase, pinsWritten), [theCase, pinsWritten]);
  const building = useMemo(() => readPackages(theCase, buildWritten), [theCase, buildWritten]);
  const setPins = useCallback(
    (pins: readonly Package[]) => write('pins', writePackages(theCase, pins)),
    [write, theCase],
  );
  const setBuilt = useCallback(
    (pack: Package) => writeBuild(writePackages(theCase, [pack])),
    [writeBuild, theCase],
  );
  return {
    pins: kept.values,
    setPins,
    built: building.values[0] ?? null,
    setBuilt,
    stale: kept.stale || building.stale,
  };
};

/** The weights of the address, as they were when the page was opened, and how to write them. */
export const useWeightsAddress = (
  theCase: PackageCase,
): { readonly opened: readonly WhatIf[]; readonly write: (changed: readonly WhatIf[]) => void } => {
  const written = useSearch({ from: FROM, select: ({ weights }) => weights });
  const writeLater = useWriteLater('weights');
  const opened = useMemo(() => readWeights(theCase, written).values, [theCase, written]);
  const write = useCallback(
    (changed: readonly WhatIf[]) => writeLater(writeWeights(theCase, changed)),
    [writeLater, theCase],
  );
  return { opened, write };
};
