import { Fragment, type ReactNode } from 'react';
import { useText } from '../messages/use-text.ts';
import styles from './chain-links.module.css';

export interface ChainLink {
  readonly id: string;
  readonly name: string;
  /** True for a source that the report does not name. */
  readonly anonymous?: boolean;
}

/**
 * The attribution chain as links of a chain: the outlet first, the source that spoke last.
 * A report that does not say who spoke ends in an open link.
 */
export const ChainLinks = ({
  links,
  resolved = true,
}: {
  readonly links: readonly ChainLink[];
  readonly resolved?: boolean;
}): ReactNode => {
  const t = useText();
  return (
    <span className={styles.chain}>
      <span className="hidden-visually">{t('word.chain')}: </span>
      {links.map((link, place) => (
        <Fragment key={`${link.id} ${place}`}>
          {place > 0 && <Joint />}
          <span className={styles.link} data-anonymous={link.anonymous === true ? '' : undefined}>
            <bdi>{link.name}</bdi>
            {link.anonymous === true && <span className={styles.note}> ({t('chain.anonymous')})</span>}
          </span>
        </Fragment>
      ))}
      {!resolved && (
        <>
          {links.length > 0 && <Joint />}
          <span className={styles.link} data-open="">
            {t('chain.unresolved')}
          </span>
        </>
      )}
    </span>
  );
};

/** Two rings that hold each other. */
const Joint = (): ReactNode => (
  <svg className={styles.joint} viewBox="0 0 18 8" aria-hidden="true">
    <rect x="1" y="1.5" width="9" height="5" rx="2.5" />
    <rect x="8" y="1.5" width="9" height="5" rx="2.5" />
  </svg>
);
