import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { PackagesPage as Page } from '@wasit/domain';
import { type Hinges, isPackage, outcomeCount, type Package } from '@wasit/engine';
import { memo, type ReactNode, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useAnnounce } from '../../app/announcer.tsx';
import { useAsOf } from '../../app/as-of.ts';
import { packagesQuery } from '../../data/case-queries.ts';
import { usePartyHues } from '../../data/use-party-hues.ts';
import { Button } from '../../design/button.tsx';
import { Empty } from '../../design/empty.tsx';
import { Loading } from '../../design/loading.tsx';
import { useName } from '../../design/name.ts';
import { PageState } from '../../design/page-state.tsx';
import { useEngineDesk, useWork } from '../../engine/use-engine.ts';
import { useFigures } from '../../format/use-figures.ts';
import { useText } from '../../messages/use-text.ts';
import { type Bench, BenchProvider } from './bench.ts';
import { Blocked } from './blocked.tsx';
import { Bridges } from './bridges.tsx';
import { Builder } from './builder.tsx';
import { Compare } from './compare.tsx';
import { pinned } from './comparison.ts';
import { Doubts } from './doubts.tsx';
import { Explanations } from './explanations.tsx';
import { isBlocked, isProven, solutionNames, solutionOf } from './found.ts';
import { FrontierPlot } from './frontier-plot.tsx';
import { judgeOf, packageKey } from './judged-package.ts';
import { PackagePanel } from './package-panel.tsx';
import styles from './packages.module.css';
import parts from './page-parts.module.css';
import { Preferences } from './preferences.tsx';
import { Rehearsal } from './rehearsal.tsx';
import { Rules } from './rules.tsx';
import { type PackageCase, scenarioOf } from './scenario-of.ts';
import { Solutions } from './solutions.tsx';
import { usePackageAddress } from './use-package-address.ts';
import { type Solving, useSolved } from './use-solved.ts';
import { WhatIf } from './what-if.tsx';

/** Nothing to build from: what is needed, how much of it is there, and where to add it. */
const Needs = ({ page }: { readonly page: Page }): ReactNode => {
  const t = useText();
  const known = page.parties.filter(({ preference }) => preference !== null).length;
  return (
    <Empty
      title={t('packages.empty')}
      action={
        page.issues.length === 0 || page.parties.length < 2 ? (
          <Link
            to="/cases/$caseId/settings"
            params={{ caseId: page.case.caseId }}
            search={(before) => ({ asOf: before.asOf })}
          >
            {t('packages.settings')}
          </Link>
        ) : undefined
      }
    >
      <p>{t('packages.empty.text')}</p>
      <ul className={styles.needs}>
        <li>{t('packages.empty.issues', { count: page.issues.length })}</li>
        <li>{t('packages.empty.parties', { count: page.parties.length })}</li>
        <li>{t('packages.empty.preferences', { count: known })}</li>
      </ul>
      <p className={parts.hint}>{t('packages.empty.example')}</p>
    </Empty>
  );
};

/** How far the engine is: what it has found stands below, and stays when it is stopped. */
const SolvingState = ({ solving }: { readonly solving: Solving }): ReactNode => {
  const t = useText();
  const figures = useFigures();
  const { state, found, cancel, again } = solving;
  if (state === 'answered') return null;
  const count = solutionNames.filter((name) => solutionOf(found, name) !== undefined).length;
  const sofar = t('packages.solving.found', { count, all: solutionNames.length });
  if (state === 'waiting') {
    return (
      <div className={styles.solving}>
        <Loading
          label={
            found.share > 0
              ? t('packages.solving.share', { share: figures.share(found.share) })
              : t('packages.solving')
          }
        />
        {count > 0 && <span className={parts.hint}>{sofar}</span>}
        <Button onClick={cancel}>{t('packages.cancel')}</Button>
      </div>
    );
  }
  const words = { refused: 'packages.refused', 'cut-off': 'packages.cut', fault: 'packages.fault' } as const;
  return (
    <p className={styles.solving} role="alert">
      {t(words[state])} {count > 0 && sofar} <Button onClick={again}>{t('packages.again')}</Button>
    </p>
  );
};

/** Not everything was proven in the time given: more can be asked for. */
const MoreTime = ({ solving }: { readonly solving: Solving }): ReactNode => {
  const t = useText();
  if (!solving.found.done || isProven(solving.found) || solving.longest) return null;
  return (
    <p data-print="no">
      <Button onClick={solving.again}>{t('packages.more.time')}</Button>
    </p>
  );
};

/** All that follows the package at leisure: a click redraws builder and gains first. */
const Rest = memo(({ bench, solving }: { readonly bench: Bench; readonly solving: Solving }): ReactNode => {
  const hinges = useWork<Hinges>();
  const { theCase, found } = bench;
  return (
    <BenchProvider value={bench}>
      {isBlocked(found) && <Blocked />}
      {solving.state !== 'refused' && solving.state !== 'fault' && (
        <Solutions stopped={solving.state !== 'waiting'} />
      )}
      <MoreTime solving={solving} />
      <FrontierPlot />
      <Explanations hinges={hinges} />
      <Compare />
      <Bridges />
      <WhatIf hinges={hinges.answer?.about === theCase.scenario ? hinges.answer.value : null} />
      <Doubts />
      <Rehearsal />
      <Rules />
    </BenchProvider>
  );
});

const Workbench = ({ page, theCase }: { readonly page: Page; readonly theCase: PackageCase }): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const announce = useAnnounce();
  const desk = useEngineDesk();
  const hues = usePartyHues(page.case.caseId);
  const solving = useSolved(desk, theCase.scenario);
  const { pins, setPins, built, setBuilt, stale } = usePackageAddress(theCase);
  const [chosen, setChosen] = useState<Package | null>(built);
  const { scenario, parties } = theCase;
  const { space } = scenario;
  const { found } = solving;
  const nash = found.solutions.nash?.packages[0];
  const pack = useMemo(() => {
    if (chosen !== null && isPackage(space, chosen)) return chosen;
    return nash ?? space.issues.map(() => 0);
  }, [chosen, nash, space]);
  const judge = useMemo(() => judgeOf(scenario, page.rules), [scenario, page.rules]);
  const setPack = useCallback(
    (next: Package) => {
      setChosen([...next]);
      setBuilt(next);
    },
    [setBuilt],
  );
  const bench = useMemo<Bench>(
    () => ({
      page,
      theCase,
      desk,
      judge,
      hues: parties.map(({ id }) => hues.get(id) ?? null),
      names: parties.map(({ name }) => nameOf(name)),
      found,
      pack,
      setPack,
      pins,
      pin: (one) => {
        setPins(pinned(pins, one));
        announce(t('packages.pinned'));
      },
      unpin: (one) => setPins(pins.filter((other) => packageKey(other) !== packageKey(one))),
    }),
    [page, theCase, desk, judge, parties, hues, nameOf, found, pack, setPack, pins, setPins, announce, t],
  );
  const later = useDeferredValue(bench);
  return (
    <BenchProvider value={bench}>
      {stale && <p className={styles.assumed}>{t('packages.address.stale')}</p>}
      <SolvingState solving={solving} />
      <div className={styles.build}>
        <Builder />
        <PackagePanel />
      </div>
      <Rest bench={later} solving={solving} />
    </BenchProvider>
  );
};

const Loaded = ({ page }: { readonly page: Page }): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const figures = useFigures();
  const theCase = useMemo(() => scenarioOf(page, nameOf), [page, nameOf]);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('nav.packages')}</h1>
        <p className={styles.question}>{t('packages.question')}</p>
        {theCase !== null && (
          <>
            <p>
              {t('packages.intro', {
                issues: theCase.scenario.space.issues.length,
                parties: theCase.parties.length,
                outcomes: figures.many(outcomeCount(theCase.scenario.space)),
              })}{' '}
              {theCase.leftOut.length > 0 &&
                t('packages.left.out', {
                  names: figures.list(theCase.leftOut.map(({ name }) => nameOf(name))),
                })}
            </p>
            <p className={parts.hint}>{t('packages.scale')}</p>
            {theCase.assumed && <p className={styles.assumed}>{t('packages.assumed.note')}</p>}
          </>
        )}
      </header>
      {theCase === null && <Needs page={page} />}
      {page.parties.length > 0 && <Preferences page={page} />}
      {theCase !== null && <Workbench page={page} theCase={theCase} />}
    </div>
  );
};

/** Packages: what could close it? */
export const PackagesPage = (): ReactNode => {
  const { caseId } = useParams({ from: '/cases/$caseId/packages' });
  const { asOf } = useAsOf();
  const query = useQuery(packagesQuery(caseId, asOf));
  return <PageState query={query}>{(page) => <Loaded page={page} />}</PageState>;
};
