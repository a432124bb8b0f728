import type { BridgeAnswer } from '@wasit/engine';
import { type ReactNode, useMemo } from 'react';
import { Loading } from '../../design/loading.tsx';
import { PartyTag } from '../../design/party-tag.tsx';
import { QuietButton } from '../../design/quiet-button.tsx';
import { AssumedMark } from '../../design/status-mark.tsx';
import { useAnswer } from '../../engine/use-engine.ts';
import { useFigures } from '../../format/use-figures.ts';
import { useText } from '../../messages/use-text.ts';
import { issueName, optionName, useBench } from './bench.ts';
import styles from './bridges.module.css';
import { packageKey } from './judged-package.ts';
import parts from './page-parts.module.css';

const SHOWN = 3;

/** Packages between the last positions that ask for the fewest moves. */
export const Bridges = (): ReactNode => {
  const t = useText();
  const figures = useFigures();
  const { theCase, desk, setPack, pin, names, hues } = useBench();
  const { scenario, positions } = theCase;
  const taken = useMemo(() => positions.filter(({ stands }) => stands.length > 0), [positions]);
  const about = taken.length === 0 ? null : theCase;
  const answer = useAnswer<BridgeAnswer>(about, () =>
    desk.ask({ kind: 'bridge', scenario, positions: taken, count: SHOWN }),
  );
  const stands = new Map(
    taken.map((one) => [one.party, new Map(one.stands.map((s) => [s.issue, s.option]))]),
  );
  const movesOf = (pack: readonly number[], p: number): readonly string[] =>
    scenario.space.issues.flatMap((issue, i) => {
      const from = stands.get(scenario.parties[p]?.id ?? '')?.get(issue.id);
      const place = issue.options.findIndex(({ id }) => id === from);
      return from === undefined || place === pack[i]
        ? []
        : [
            t('packages.change', {
              issue: issueName(theCase, i),
              from: optionName(theCase, i, place),
              to: optionName(theCase, i, pack[i] ?? 0),
            }),
          ];
    });
  return (
    <section aria-labelledby="packages-bridges">
      <h2 id="packages-bridges">
        {t('packages.bridges')} {theCase.assumed && <AssumedMark />}
      </h2>
      <p className={parts.hint}>{t('packages.bridges.text')}</p>
      {about === null && <p>{t('packages.bridges.none.offers')}</p>}
      {about !== null && answer.state === 'waiting' && <Loading />}
      {answer.value?.bridges.length === 0 && <p>{t('packages.bridges.none')}</p>}
      <ol className={styles.bridges}>
        {answer.value?.bridges.map((one, place) => (
          <li key={packageKey(one.package)}>
            <h3>
              {t('packages.explain.bridge', { number: place + 1 })} ·{' '}
              {t('packages.bridge.moves', { count: one.moves })}
            </h3>
            <ul className={styles.bridgeParties}>
              {names.map((name, p) => (
                <li key={theCase.parties[p]?.id}>
                  <PartyTag name={name} hue={hues[p] ?? null} />{' '}
                  <span className={parts.hint}>
                    {figures.gain(
                      (one.utilities[p] ?? 0) - (scenario.parties[p]?.preferences.reservation ?? 0),
                    )}
                  </span>
                  {movesOf(one.package, p).length > 0 && (
                    <ul className={parts.changes}>
                      {movesOf(one.package, p).map((move) => (
                        <li key={move}>{move}</li>
                      ))}
                    </ul>
                  )}
                </li>
              ))}
            </ul>
            <span className={parts.acts} data-print="no">
              <QuietButton onClick={() => setPack(one.package)}>{t('packages.load')}</QuietButton>
              <QuietButton onClick={() => pin(one.package)}>{t('packages.pin')}</QuietButton>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
};
