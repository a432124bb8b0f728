import type { TimelineItem } from '@wasit/domain';
import { type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { directionOf } from '../../app/language.ts';
import { useLanguage } from '../../messages/use-text.ts';
import { timeScale } from './time-scale.ts';
import { lengthOf, type TimeWindow, within } from './time-window.ts';
import styles from './timeline.module.css';

const height = 30;
const bins = 160;
/** The strip is drawn in these units and stretched to its place. */
const units = 1000;

const countsOf = (items: readonly TimelineItem[], whole: TimeWindow): readonly number[] => {
  const counts = new Array<number>(bins).fill(0);
  for (const { from, to } of items) {
    const at = from ?? to;
    if (at === null) continue;
    const bin = Math.min(bins - 1, Math.max(0, Math.floor(((at - whole.from) / lengthOf(whole)) * bins)));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
};

/** The whole of the record in small, with the window on it: drag the window, or draw a new one. */
export const ContextStrip = ({
  items,
  whole,
  window,
  onWindow,
}: {
  readonly items: readonly TimelineItem[];
  readonly whole: TimeWindow;
  readonly window: TimeWindow;
  readonly onWindow: (window: TimeWindow) => void;
}): ReactNode => {
  const language = useLanguage();
  const strip = useRef<SVGSVGElement>(null);
  const [grip, setGrip] = useState<{ readonly at: number; readonly held: TimeWindow | null } | null>(null);
  const scale = timeScale(whole, units, directionOf(language));
  const counts = countsOf(items, whole);
  const most = Math.max(1, ...counts);
  const step = units / bins;
  const left = Math.min(scale(window.from), scale(window.to));
  const wide = Math.abs(scale(window.to) - scale(window.from));
  const timeAt = (event: PointerEvent): number => {
    const box = strip.current?.getBoundingClientRect();
    return box === undefined
      ? whole.from
      : scale.invert(((event.clientX - box.left) / box.width) * units).getTime();
  };
  return (
    <svg
      ref={strip}
      className={styles.strip}
      viewBox={`0 0 ${units} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onPointerDown={(event) => {
        const at = timeAt(event);
        const inside = at >= window.from && at <= window.to && lengthOf(window) < lengthOf(whole) * 0.98;
        event.currentTarget.setPointerCapture(event.pointerId);
        setGrip({ at, held: inside ? window : null });
      }}
      onPointerMove={(event) => {
        if (grip === null) return;
        const at = timeAt(event);
        if (grip.held !== null) {
          const by = at - grip.at;
          onWindow(within({ from: grip.held.from + by, to: grip.held.to + by }, whole));
        } else if (Math.abs(at - grip.at) > lengthOf(whole) / 200) {
          onWindow(within({ from: Math.min(at, grip.at), to: Math.max(at, grip.at) }, whole));
        }
      }}
      onPointerUp={() => setGrip(null)}
      onPointerCancel={() => setGrip(null)}
    >
      {counts.map((count, bin) => {
        if (count === 0) return null;
        const tall = Math.max(3, (count / most) * (height - 4));
        const x = directionOf(language) === 'rtl' ? units - (bin + 1) * step : bin * step;
        return (
          <rect key={bin} className={styles.bin} x={x} y={height - tall} width={step * 0.8} height={tall} />
        );
      })}
      <rect className={styles.windowRect} x={left} width={wide} height={height} />
    </svg>
  );
};
