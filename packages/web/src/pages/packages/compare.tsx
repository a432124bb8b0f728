import type { ReactNode } from 'react';
import { PartyTag } from '../../design/party-tag.tsx';
import { QuietButton } from '../../design/quiet-button.tsx';
import { AssumedMark } from '../../design/status-mark.tsx';
import { useFigures } from '../../format/use-figures.ts';
import { useText } from '../../messages/use-text.ts';
import { issueName, optionName, useBench } from './bench.ts';
import { comparisonOf } from './comparison.ts';
import { packageKey } from './judged-package.ts';
import parts from './page-parts.module.css';
import tables from './tables.module.css';

/** Up to five kept packages side by side: who gains what, and where they differ. */
export const Compare = (): ReactNode => {
  const t = useText();
  const figures = useFigures();
  const { theCase, pins, unpin, setPack, judge, names, hues } = useBench();
  const { issues, parties } = comparisonOf(theCase.scenario, pins, judge);
  return (
    <section aria-labelledby="packages-compare" data-print={pins.length === 0 ? 'no' : undefined}>
      <h2 id="packages-compare">
        {t('packages.compare')} {theCase.assumed && pins.length > 0 && <AssumedMark />}
      </h2>
      {pins.length === 0 ? (
        <p className={parts.hint}>{t('packages.compare.none')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <div className={parts.scroll} tabIndex={0}>
          <table className={tables.table}>
            <thead>
              <tr>
                <td />
                {pins.map((pack, place) => (
                  <th key={packageKey(pack)} scope="col">
                    {t('packages.compare.package', { number: place + 1 })}
                    <span className={parts.acts} data-print="no">
                      <QuietButton onClick={() => setPack(pack)}>{t('packages.load')}</QuietButton>
                      <QuietButton onClick={() => unpin(pack)}>{t('packages.compare.drop')}</QuietButton>
                    </span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{t('packages.compare.verdict')}</th>
                {pins.map((pack) => {
                  const { refusedBy } = judge(pack);
                  const accepting = names.filter((_, p) => !refusedBy.includes(p));
                  return (
                    <td key={packageKey(pack)}>
                      {accepting.length === names.length
                        ? t('packages.compare.all')
                        : accepting.length === 0
                          ? t('packages.compare.nobody')
                          : figures.list(accepting)}
                    </td>
                  );
                })}
              </tr>
              {parties.map(({ party, gains, best }) => (
                <tr key={theCase.parties[party]?.id}>
                  <th scope="row">
                    <PartyTag name={names[party] ?? ''} hue={hues[party] ?? null} />
                  </th>
                  {gains.map((gain, place) => (
                    <td key={packageKey(pins[place] ?? [])}>
                      {figures.gain(gain)}{' '}
                      {best.includes(place) && (
                        <span className={parts.here}>{t('packages.compare.best')}</span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
              {issues.map(({ issue, options, differs }) => (
                <tr key={issue} data-same={differs ? undefined : ''}>
                  <th scope="row">
                    <bdi>{issueName(theCase, issue)}</bdi>
                  </th>
                  {differs || pins.length === 1 ? (
                    options.map((option, place) => (
                      <td key={packageKey(pins[place] ?? [])}>
                        <bdi>{optionName(theCase, issue, option)}</bdi>
                      </td>
                    ))
                  ) : (
                    <td colSpan={pins.length}>
                      <bdi>{optionName(theCase, issue, options[0] ?? 0)}</bdi> · {t('packages.compare.same')}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};
