import type { Certificate } from '@wasit/engine';
import type { ReactNode } from 'react';
import { PartyTag } from '../../design/party-tag.tsx';
import { QuietButton } from '../../design/quiet-button.tsx';
import { AssumedMark } from '../../design/status-mark.tsx';
import { useFigures } from '../../format/use-figures.ts';
import { useText } from '../../messages/use-text.ts';
import { useBench } from './bench.ts';
import { solutionNames, solutionOf } from './found.ts';
import { packageKey } from './judged-package.ts';
import parts from './page-parts.module.css';
import styles from './solutions.module.css';
import tables from './tables.module.css';

const Proof = ({ certificate }: { readonly certificate: Certificate }): ReactNode => {
  const t = useText();
  const figures = useFigures();
  return certificate.exact
    ? t('packages.certificate.exact')
    : t('packages.certificate.bound', { epsilon: figures.small(certificate.epsilon) });
};

/** The bargaining solutions by name, each with what fairness it means, its proof and its ties. */
export const Solutions = ({ stopped }: { readonly stopped: boolean }): ReactNode => {
  const t = useText();
  const figures = useFigures();
  const { found, theCase, judge, pack, setPack, pin, names, hues } = useBench();
  const looking = found.done || stopped ? 'packages.not.found' : 'packages.looking';
  const seen = new Map<string, string>();
  return (
    <section aria-labelledby="packages-solutions">
      <h2 id="packages-solutions">
        {t('packages.solutions')} {theCase.assumed && <AssumedMark />}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className={parts.scroll} tabIndex={0}>
        <table className={tables.table}>
          <thead>
            <tr>
              <th scope="col">{t('packages.solution.column')}</th>
              {names.map((name, p) => (
                <th key={theCase.parties[p]?.id} scope="col" className={tables.figure}>
                  <PartyTag name={name} hue={hues[p] ?? null} />
                </th>
              ))}
              <th scope="col">{t('packages.certificate')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {solutionNames.map((name) => {
              const solution = solutionOf(found, name);
              const own = solution?.packages[0];
              const same = own === undefined ? undefined : seen.get(packageKey(own));
              if (own !== undefined && same === undefined) {
                seen.set(packageKey(own), t(`packages.solution.${name}`));
              }
              const inBuilder = own !== undefined && packageKey(own) === packageKey(pack);
              return (
                <tr key={name}>
                  <th scope="row" className={styles.solution}>
                    {t(`packages.solution.${name}`)}
                    <span className={styles.fairness}>{t(`packages.fairness.${name}`)}</span>
                  </th>
                  {own === undefined ? (
                    <td colSpan={names.length}>{t(solution === undefined ? looking : 'packages.none')}</td>
                  ) : (
                    judge(own).gains.map((gain, p) => (
                      <td key={theCase.parties[p]?.id} className={tables.figure}>
                        {figures.gain(gain)}
                      </td>
                    ))
                  )}
                  <td className={styles.facts}>
                    {solution !== undefined && <Proof certificate={solution.certificate} />}
                    {own !== undefined && <span>{t('packages.ties', { count: solution?.ties ?? 0 })}</span>}
                    {same !== undefined && <span>{t('packages.same', { name: same })}</span>}
                  </td>
                  <td data-print="no" className={tables.acts}>
                    {own !== undefined && (
                      <>
                        {inBuilder ? (
                          <span className={parts.here}>{t('packages.loaded')}</span>
                        ) : (
                          <QuietButton onClick={() => setPack(own)}>{t('packages.load')}</QuietButton>
                        )}
                        <QuietButton onClick={() => pin(own)}>{t('packages.pin')}</QuietButton>
                      </>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
};
