import type { ReactNode } from 'react';
import styles from './party-tag.module.css';

/** Party hues: six of equal weight. `hue` counts from 0 in the case's order of parties and wraps around. */
export const partyHue = (hue: number): string => `var(--party-${(((hue % 6) + 6) % 6) + 1})`;

/** An actor's name with its party's hue as a small bar; no hue for those who are no party. */
export const PartyTag = ({
  name,
  hue,
}: {
  readonly name: string;
  readonly hue: number | null;
}): ReactNode => (
  <span className={styles.tag}>
    {hue !== null && <span className={styles.bar} style={{ background: partyHue(hue) }} aria-hidden="true" />}
    <bdi>{name}</bdi>
  </span>
);
