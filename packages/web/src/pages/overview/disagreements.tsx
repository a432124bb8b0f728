import type { Disagreement, OverviewPage } from '@wasit/domain';
import type { ReactNode } from 'react';
import { EvidenceLink } from '../../design/evidence.tsx';
import { evidenceItems } from '../../design/evidence-items.ts';
import { markedRow, reviewOf } from '../../design/mark-row.tsx';
import { useWordsOf } from '../../design/words-of.ts';
import { useText } from '../../messages/use-text.ts';
import styles from './overview.module.css';

const Side = ({ side }: { readonly side: Disagreement['left'] }): ReactNode => {
  const t = useText();
  const say = useWordsOf();
  return (
    <ul className={styles.side}>
      {side.map(({ entryId, speaker, evidence, marks }) => {
        const who = speaker === null ? t('chain.unresolved') : say.name(speaker.name);
        return (
          <li key={entryId} className={markedRow} {...reviewOf(marks)}>
            <EvidenceLink title={who} evidence={evidenceItems([evidence])}>
              <bdi>{who}</bdi>
            </EvidenceLink>
            {evidence !== null && (
              <q className={styles.quote} dir="auto">
                {evidence.quote}
                {evidence.cut && ' …'}
              </q>
            )}
          </li>
        );
      })}
    </ul>
  );
};

/** Where sources contradict each other, side against side. */
export const Disagreements = ({ page }: { readonly page: OverviewPage }): ReactNode => {
  const t = useText();
  const say = useWordsOf();
  return (
    <section aria-labelledby="disagreements">
      <h2 id="disagreements">{t('disagreements.title')}</h2>
      {page.disagreements.length === 0 ? (
        <p className={styles.none}>{t('disagreements.none')}</p>
      ) : (
        <ul className={styles.list}>
          {page.disagreements.map((one) => {
            const about = [one.issue === null ? null : say.name(one.issue.name), say.names(one.actors)];
            const key = [...one.left, ...one.right].map((side) => side.entryId).join(' ');
            return (
              <li key={`${one.kind} ${key}`}>
                <p>
                  {t(`disagreement.${one.kind}`)}{' '}
                  <bdi className={styles.about}>
                    {about.filter((part) => part !== null && part !== '').join(' · ')}
                  </bdi>
                </p>
                <div className={styles.against}>
                  <Side side={one.left} />
                  <Side side={one.right} />
                </div>
                {one.note !== null && <p dir="auto">{one.note}</p>}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
};
