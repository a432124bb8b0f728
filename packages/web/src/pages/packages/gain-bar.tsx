import type { ReactNode } from 'react';
import { partyHue } from '../../design/party-tag.tsx';
import styles from './gain-bar.module.css';

/** A gain as a bar from the line of no agreement; a loss is hollow and runs the other way. */
export const GainBar = ({
  gain,
  hue,
  most,
}: {
  readonly gain: number;
  readonly hue: number | null;
  /** The gain (or loss) that fills half of the bar. */
  readonly most: number;
}): ReactNode => {
  const share = Math.min(1, Math.abs(gain) / most) * 50;
  const colour = hue === null ? 'var(--ink-2)' : partyHue(hue);
  return (
    <span className={styles.bar} aria-hidden="true">
      <span
        className={styles.fill}
        data-loss={gain < 0 ? '' : undefined}
        style={{
          inlineSize: `${share}%`,
          insetInlineStart: gain < 0 ? `${50 - share}%` : '50%',
          borderColor: colour,
          background: gain < 0 ? 'transparent' : colour,
        }}
      />
    </span>
  );
};

/** A share as a bar from the start. */
export const ShareBar = ({
  share,
  hue = null,
}: {
  readonly share: number;
  readonly hue?: number | null;
}): ReactNode => (
  <span className={styles.shareBar} aria-hidden="true">
    <span
      style={{
        inlineSize: `${Math.max(0, Math.min(1, share)) * 100}%`,
        background: hue === null ? 'var(--ink-2)' : partyHue(hue),
      }}
    />
  </span>
);
