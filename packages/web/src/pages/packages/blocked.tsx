import { type Blocking, describeBlocking } from '@wasit/engine';
import type { ReactNode } from 'react';
import { Button } from '../../design/button.tsx';
import { Loading } from '../../design/loading.tsx';
import { AssumedMark } from '../../design/status-mark.tsx';
import { useAnswer } from '../../engine/use-engine.ts';
import { useLanguage, useText } from '../../messages/use-text.ts';
import { useBench } from './bench.ts';
import styles from './blocked.module.css';
import parts from './page-parts.module.css';

/** No package that nobody would refuse: said plainly, with who blocks and what would open the way. */
export const Blocked = (): ReactNode => {
  const t = useText();
  const language = useLanguage();
  const { theCase, desk, setPack } = useBench();
  const { scenario } = theCase;
  const answer = useAnswer<Blocking>(scenario, () => desk.ask({ kind: 'who-blocks', scenario }));
  const blocking = answer.value;
  // The demands that the engine takes when none are given: every party's reservation value.
  const demands = scenario.parties.map(({ id, preferences }) => ({
    kind: 'floor' as const,
    party: id,
    least: preferences.reservation,
  }));
  return (
    <section aria-labelledby="packages-blocked" className={styles.blocked}>
      <h2 id="packages-blocked">
        {t('packages.blocked')} {theCase.assumed && <AssumedMark />}
      </h2>
      <p>{t('packages.blocked.text')}</p>
      {answer.state === 'waiting' && <Loading label={t('packages.blocked.asking')} />}
      {answer.state !== 'waiting' && blocking === null && <p>{t('packages.cut')}</p>}
      {blocking !== null && (
        <>
          <ul className={parts.sentences}>
            {describeBlocking(scenario, demands, blocking, language).map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          {blocking.agreement === 'impossible' && (
            <p data-print="no">
              <Button onClick={() => setPack(blocking.package)}>{t('packages.blocked.load')}</Button>
            </p>
          )}
        </>
      )}
    </section>
  );
};
