import type { Hinges, Package } from '@wasit/engine';
import { type ReactNode, useMemo, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { Loading } from '../../design/loading.tsx';
import { useName } from '../../design/name.ts';
import { useFigures } from '../../format/use-figures.ts';
import { useText } from '../../messages/use-text.ts';
import { issueName, optionName, useBench } from './bench.ts';
import { solutionNames, solutionOf } from './found.ts';
import { differences } from './judged-package.ts';
import parts from './page-parts.module.css';
import { type WhatIf as Changed, scenarioOf } from './scenario-of.ts';
import { useWeightsAddress } from './use-package-address.ts';
import { useSolved } from './use-solved.ts';
import styles from './what-if.module.css';

/** What the changed weights do to each solution, in a line each. */
const Outcome = ({ changed }: { readonly changed: readonly Changed[] }): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const figures = useFigures();
  const { page, theCase, desk, found } = useBench();
  const scenario = useMemo(
    () => (changed.length === 0 ? null : (scenarioOf(page, nameOf, changed)?.scenario ?? null)),
    [page, nameOf, changed],
  );
  const { state, found: now, cancel } = useSolved(desk, scenario);
  if (changed.length === 0) return <p className={parts.hint}>{t('packages.what-if.untouched')}</p>;
  if (state === 'waiting') {
    return (
      <div>
        <Loading label={t('packages.solving')} />
        <Button onClick={cancel}>{t('packages.cancel')}</Button>
      </div>
    );
  }
  if (!now.done || !found.done) return <p>{t('packages.cut')}</p>;
  const words = (to: Package, from: Package): string =>
    figures.list(
      differences(to, from).map((issue) =>
        t('packages.rule.choice', {
          issue: issueName(theCase, issue),
          option: optionName(theCase, issue, to[issue] ?? 0),
        }),
      ),
    );
  return (
    <ul className={parts.sentences} aria-live="polite">
      {solutionNames.map((name) => {
        const solution = t(`packages.solution.${name}`);
        const before = solutionOf(found, name)?.packages[0];
        const after = solutionOf(now, name)?.packages ?? [];
        const first = after[0];
        if (first === undefined) return <li key={name}>{t('packages.what-if.gone', { solution })}</li>;
        // Among equally good packages the one that was the answer still is one.
        const same = before !== undefined && after.some((pack) => differences(pack, before).length === 0);
        return same ? (
          <li key={name}>{t('packages.what-if.same', { solution })}</li>
        ) : (
          <li key={name}>
            <strong>
              {t('packages.what-if.changed', { solution, changes: words(first, before ?? []) })}
            </strong>
          </li>
        );
      })}
    </ul>
  );
};

/** Weights as they might be: sliders that change nothing that is recorded. */
export const WhatIf = ({ hinges }: { readonly hinges: Hinges | null }): ReactNode => {
  const t = useText();
  const figures = useFigures();
  const { theCase, names } = useBench();
  const [party, setParty] = useState(0);
  const { opened, write } = useWeightsAddress(theCase);
  const [changed, keep] = useState<readonly Changed[]>(opened);
  const setChanged = (next: readonly Changed[]): void => {
    keep(next);
    write(next);
  };
  const { scenario } = theCase;
  const p = Math.min(party, names.length - 1);
  const partyId = scenario.parties[p]?.id ?? '';
  const values = scenario.parties[p]?.preferences.values ?? [];
  const most = Math.max(1, ...values.map(({ weight }) => weight)) * 2;
  const change = (issueId: string, weight: number, stated: number): void => {
    const rest = changed.filter((one) => one.partyId !== partyId || one.issueId !== issueId);
    setChanged(weight === stated ? rest : [...rest, { partyId, issueId, weight }]);
  };
  return (
    <section aria-labelledby="packages-what-if" data-print={changed.length === 0 ? 'no' : undefined}>
      <h2 id="packages-what-if">{t('packages.what-if')}</h2>
      <p className={parts.hint}>{t('packages.what-if.text')}</p>
      <p className={parts.controls} data-print="no">
        <label>
          {t('packages.what-if.party')}{' '}
          <select value={p} onChange={(event) => setParty(Number(event.currentTarget.value))}>
            {names.map((name, place) => (
              <option key={theCase.parties[place]?.id} value={place}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <Button disabled={changed.length === 0} onClick={() => setChanged([])}>
          {t('packages.what-if.reset')}
        </Button>
      </p>
      <div className={styles.whatIf}>
        <ul className={styles.sliders}>
          {values.map(({ issue, weight }) => {
            const place = scenario.space.issues.findIndex(({ id }) => id === issue);
            const now =
              changed.find((one) => one.partyId === partyId && one.issueId === issue)?.weight ?? weight;
            const hinge = hinges?.hinges.find((one) => one.party === p && one.issue === place);
            return (
              <li key={issue}>
                <label>
                  <bdi>{issueName(theCase, place)}</bdi>
                  <input
                    type="range"
                    min={0}
                    max={most}
                    step={most / 200}
                    value={now}
                    aria-valuetext={figures.plain(now)}
                    onChange={(event) => {
                      const next = Number(event.currentTarget.value);
                      change(issue, Math.abs(next - weight) < most / 300 ? weight : next, weight);
                    }}
                  />
                </label>
                <output>{figures.plain(now)}</output>
                <span className={styles.held}>
                  {now !== weight && `${t('packages.what-if.stated', { weight: figures.plain(weight) })} · `}
                  {hinge !== undefined &&
                    Number.isFinite(hinge.slack) &&
                    t('packages.what-if.holds', {
                      least: figures.plain(hinge.least),
                      most: figures.plain(hinge.most),
                    })}
                </span>
              </li>
            );
          })}
        </ul>
        <Outcome changed={changed} />
      </div>
    </section>
  );
};
