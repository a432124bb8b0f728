import type { TimelineItem } from '@wasit/domain';
import type { ReactNode } from 'react';
import styles from './timeline.module.css';

export const shapes: Readonly<Record<TimelineItem['kind'], string>> = {
  contact: 'M-5 0A5 5 0 1 1 5 0A5 5 0 1 1-5 0Z',
  position: 'M0-6L6 0L0 6L-6 0Z',
  claim: 'M-2.5-5.5H2.5V5.5H-2.5Z',
  term: 'M-4.5-4.5H4.5V4.5H-4.5Z',
};

/** How a mark is drawn: planned as an outline, denied struck through, unreviewed with a dotted edge. */
export const drawnAs = ({ marks, ...item }: TimelineItem): Readonly<Record<string, string | undefined>> => ({
  'data-kind': item.kind,
  'data-planned': marks.planned ? '' : undefined,
  'data-struck': marks.denied || marks.cancelled || marks.retracted ? '' : undefined,
  'data-unreviewed': marks.review === 'unreviewed' ? '' : undefined,
});

/** The shape of a kind of item around the origin, eleven units high. */
export const MarkShape = ({ item }: { readonly item: TimelineItem }): ReactNode => (
  <g className={styles.mark} {...drawnAs(item)}>
    <path d={shapes[item.kind]} />
    {(item.marks.denied || item.marks.cancelled || item.marks.retracted) && (
      <path className={styles.strike} d="M-8 0H8" />
    )}
  </g>
);

/** The shape on its own, beside a line of the list. */
export const MarkIcon = ({ item, hue }: { readonly item: TimelineItem; readonly hue: string }): ReactNode => (
  <svg className={styles.icon} viewBox="-9 -9 18 18" aria-hidden="true" style={{ color: hue }}>
    <MarkShape item={item} />
  </svg>
);
