import type { NearestBetter, Standing } from '@wasit/engine';
import { type ReactNode, useMemo } from 'react';
import { Button } from '../../design/button.tsx';
import { PartyTag } from '../../design/party-tag.tsx';
import { AssumedMark } from '../../design/status-mark.tsx';
import { useAnswer } from '../../engine/use-engine.ts';
import { useFigures } from '../../format/use-figures.ts';
import { useText } from '../../messages/use-text.ts';
import { issueName, optionName, useBench } from './bench.ts';
import gainBar from './gain-bar.module.css';
import { GainBar } from './gain-bar.tsx';
import styles from './package-panel.module.css';
import parts from './page-parts.module.css';
import { useRuleWords } from './rule-words.ts';

/** Time for one look whether a package can be bettered: the page never waits for it. */
const ADVICE = { ms: 2_000, memoryMb: 256 };

const Better = ({ better }: { readonly better: NearestBetter }): ReactNode => {
  const t = useText();
  const figures = useFigures();
  const { theCase, judge, pack, setPack, names } = useBench();
  if (better.package === null) return null;
  const next = better.package;
  const before = judge(pack);
  const after = judge(next);
  const helped = names.filter((_, p) => (after.gains[p] ?? 0) - (before.gains[p] ?? 0) > 1e-9);
  return (
    <div className={styles.better}>
      <h3>{t('packages.better')}</h3>
      <p>
        {t('packages.better.text', { count: better.changes.length, names: figures.list(helped) })}{' '}
        {better.fewest && better.changes.length > 1 && t('packages.better.fewest')}
      </p>
      <ul className={parts.changes}>
        {better.changes.map((issue) => (
          <li key={issue}>
            {t('packages.change', {
              issue: issueName(theCase, issue),
              from: optionName(theCase, issue, pack[issue] ?? 0),
              to: optionName(theCase, issue, next[issue] ?? 0),
            })}
          </li>
        ))}
      </ul>
      <ul className={parts.changes}>
        {names.map((name, p) => {
          const gain = (after.gains[p] ?? 0) - (before.gains[p] ?? 0);
          return gain > 1e-9 ? (
            <li key={name}>{t('packages.adds', { party: name, value: figures.change(gain) })}</li>
          ) : null;
        })}
      </ul>
      <Button onClick={() => setPack(next)}>{t('packages.take')}</Button>
    </div>
  );
};

/** Whether the package can be bettered, asked of the worker; a stale answer never shows. */
const OnFrontier = (): ReactNode => {
  const t = useText();
  const figures = useFigures();
  const { theCase, desk, pack } = useBench();
  const { scenario } = theCase;
  const about = useMemo(() => ({ scenario, pack }), [scenario, pack]);
  const standing = useAnswer<Standing>(about, () =>
    desk.advice.ask({ kind: 'standing', scenario, package: pack }, ADVICE),
  );
  const dominated = standing.value !== null && !standing.value.onFrontier;
  const better = useAnswer<NearestBetter>(dominated ? about : null, () =>
    desk.advice.ask({ kind: 'nearest-better', scenario, package: pack }, ADVICE),
  );
  if (standing.state === 'waiting') return <p className={parts.hint}>{t('packages.frontier.asking')}</p>;
  if (standing.value === null) return <p className={parts.hint}>{t('packages.cut')}</p>;
  const { onFrontier, certificate, leftOnTable } = standing.value;
  if (onFrontier) {
    return <p>{t(certificate.exact ? 'packages.frontier.on' : 'packages.frontier.unproven')}</p>;
  }
  return (
    <>
      <p>{t('packages.frontier.off', { left: figures.plain(leftOnTable) })}</p>
      {better.value !== null && <Better better={better.value} />}
    </>
  );
};

/** The package in the builder as each party sees it, at every click. */
export const PackagePanel = (): ReactNode => {
  const t = useText();
  const figures = useFigures();
  const ruleWords = useRuleWords();
  const { theCase, judge, pack, pin, names, hues } = useBench();
  const judged = useMemo(() => judge(pack), [judge, pack]);
  const most = Math.max(
    ...theCase.scenario.parties.map(({ preferences: { reservation } }) =>
      Math.max(reservation, 1 - reservation),
    ),
  );
  const refusing = judged.refusedBy.map((p) => names[p] ?? '');
  return (
    <section className={styles.panel} aria-labelledby="packages-gains">
      <h2 id="packages-gains">{t('packages.gains')}</h2>
      <ul className={gainBar.gains}>
        {names.map((name, p) => {
          const gain = judged.gains[p] ?? 0;
          return (
            <li key={theCase.parties[p]?.id}>
              <span className={gainBar.gainName}>
                <PartyTag name={name} hue={hues[p] ?? null} />
                {theCase.scenario.parties[p]?.preferences.assumed === true && (
                  <>
                    {' '}
                    <AssumedMark />
                  </>
                )}
              </span>
              <span className={gainBar.gainFigure}>{figures.gain(gain)}</span>
              <GainBar gain={gain} hue={hues[p] ?? null} most={most} />
              {judged.refusedBy.includes(p) && (
                <span className={styles.refuses}>{t('packages.would.refuse')}</span>
              )}
            </li>
          );
        })}
      </ul>
      <div className={styles.verdict} role="status">
        <p>
          <strong>
            {refusing.length === 0
              ? t('packages.acceptable.all')
              : t('packages.acceptable.not', { names: figures.list(refusing) })}
          </strong>
        </p>
        {judged.broken.map((rule) => (
          <p key={rule.id} className={styles.broken}>
            {t('packages.broken', { rule: ruleWords(rule) })}
          </p>
        ))}
      </div>
      {judged.broken.length === 0 && <OnFrontier />}
      <p data-print="no">
        <Button onClick={() => pin(pack)}>{t('packages.pin')}</Button>
      </p>
    </section>
  );
};
