import type { ReactNode } from 'react';
import { entryKinds } from '../../data/case-queries.ts';
import { useText } from '../../messages/use-text.ts';
import { shapes } from './mark-shape.tsx';
import styles from './timeline.module.css';

const states = ['planned', 'struck', 'unreviewed'] as const;

/** What the shapes and their edges mean. */
export const Legend = (): ReactNode => {
  const t = useText();
  return (
    <ul className={styles.legend}>
      {entryKinds.map((kind) => (
        <li key={kind}>
          <svg className={styles.icon} viewBox="-9 -9 18 18" aria-hidden="true">
            <g className={styles.mark}>
              <path d={shapes[kind]} />
            </g>
          </svg>
          {t(`entry.${kind}`)}
        </li>
      ))}
      {states.map((state) => (
        <li key={state}>
          <svg className={styles.icon} viewBox="-9 -9 18 18" aria-hidden="true">
            <g className={styles.mark} {...{ [`data-${state}`]: '' }}>
              <path d={shapes.contact} />
              {state === 'struck' && <path className={styles.strike} d="M-8 0H8" />}
            </g>
          </svg>
          {t(`legend.${state}`)}
        </li>
      ))}
      <li>
        <svg className={styles.icon} viewBox="-9 -9 18 18" aria-hidden="true">
          <rect className={styles.span} x="-9" y="-3" width="18" height="6" rx="3" />
        </svg>
        {t('legend.span')}
      </li>
    </ul>
  );
};
