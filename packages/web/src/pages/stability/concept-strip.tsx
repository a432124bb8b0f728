import { CONCEPTS, type Concept } from '@wasit/engine';
import type { ReactNode } from 'react';
import { useFigures } from '../../format/use-figures.ts';
import { useText } from '../../messages/use-text.ts';
import styles from './states-table.module.css';

/** Four small boxes, one a concept: filled where the state is stable by it, hollow where not. */
export const ConceptStrip = ({ holds }: { readonly holds: (concept: Concept) => boolean }): ReactNode => {
  const t = useText();
  const figures = useFigures();
  const held = CONCEPTS.filter(holds);
  const said =
    held.length === 0
      ? t('stability.strip.none')
      : t('stability.strip', { concepts: figures.list(held.map((one) => t(`stability.concept.${one}`))) });
  return (
    <span className={styles.strip} role="img" aria-label={said} title={said}>
      {CONCEPTS.map((concept) => (
        <span key={concept} data-held={holds(concept) ? '' : undefined} aria-hidden="true">
          {t(`stability.letter.${concept}`)}
        </span>
      ))}
    </span>
  );
};

/** What the letters mean, in plain words. */
export const ConceptLegend = (): ReactNode => {
  const t = useText();
  return (
    <dl className={styles.legend}>
      {CONCEPTS.map((concept) => (
        <div key={concept}>
          <dt>
            <span className={styles.strip} aria-hidden="true">
              <span data-held="">{t(`stability.letter.${concept}`)}</span>
            </span>{' '}
            {t(`stability.concept.${concept}`)}
          </dt>
          <dd>{t(`stability.meaning.${concept}`)}</dd>
        </div>
      ))}
    </dl>
  );
};
