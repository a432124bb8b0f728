import type { TimelineItem } from '@wasit/domain';
import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { directionOf } from '../../app/language.ts';
import { useLanguage, useText } from '../../messages/use-text.ts';
import { crowds, type Lane, packed } from './lanes.ts';
import { MarkShape } from './mark-shape.tsx';
import { type TimeScale, ticksOf, timeScale } from './time-scale.ts';
import { type TimeWindow, touches, zoomed } from './time-window.ts';
import styles from './timeline.module.css';

const rowHeight = 15;
const labelHeight = 20;
const axisHeight = 20;
const mostRows = 6;
/** Marks beyond that are counted, this many pixels together. */
const crowdWidth = 30;
/** Narrower than this, a stretch of time is drawn as a point in its middle. */
const leastSpan = 16;

interface Drawn {
  readonly item: TimelineItem;
  readonly start: number;
  readonly end: number;
  readonly span: boolean;
  readonly row: number;
}

interface LaneMarks {
  readonly drawn: readonly Drawn[];
  readonly crowds: ReturnType<typeof crowds>;
}

const marksOf = (items: readonly TimelineItem[], scale: TimeScale, width: number): LaneMarks => {
  const marks = items.map((item) => {
    const a = item.from === null ? (scale.range()[0] ?? 0) : scale(item.from);
    const b = item.to === null ? (scale.range()[1] ?? width) : scale(item.to);
    const start = Math.max(-8, Math.min(a, b));
    const end = Math.min(width + 8, Math.max(a, b));
    const middle = (start + end) / 2;
    const span = end - start >= leastSpan;
    return { item, span, start: span ? start : middle - 6, end: span ? end : middle + 6 };
  });
  marks.sort((a, b) => a.start - b.start);
  const rows = packed(marks, 2, mostRows);
  const placed: Drawn[] = [];
  const left: number[] = [];
  marks.forEach((mark, place) => {
    const row = rows[place] ?? null;
    if (row === null) left.push((mark.start + mark.end) / 2);
    else placed.push({ ...mark, row });
  });
  return { drawn: placed, crowds: crowds(left, crowdWidth) };
};

const Mark = ({
  mark,
  y,
  hue,
  title,
  lit,
  onOpen,
  onLit,
}: {
  readonly mark: Drawn;
  readonly y: number;
  readonly hue: string;
  readonly title: string;
  readonly lit: boolean;
  readonly onOpen: () => void;
  readonly onLit: (id: string | null) => void;
}): ReactNode => {
  const middle = (mark.start + mark.end) / 2;
  const { id, uncertain } = mark.item;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the picture does the same by keyboard
    <g
      className={styles.drawn}
      style={{ color: hue }}
      data-lit={lit ? '' : undefined}
      onClick={onOpen}
      onPointerEnter={() => onLit(id)}
      onPointerLeave={() => onLit(null)}
    >
      <title>{title}</title>
      {mark.span && (
        <rect
          className={styles.span}
          data-uncertain={uncertain ? '' : undefined}
          x={mark.start}
          y={y - 3}
          width={mark.end - mark.start}
          height={6}
          rx={3}
        />
      )}
      <g transform={`translate(${middle} ${y})`}>
        <circle r="8" className={styles.reach} />
        <MarkShape item={mark.item} />
      </g>
    </g>
  );
};

/** The picture: lanes over time. Drag across it to look nearer; the wheel with Ctrl does the same. */
export const Chart = ({
  lanes,
  laneName,
  window,
  whole,
  lit,
  hueOf,
  wordsOf,
  onWindow,
  onOpen,
  onLit,
}: {
  readonly lanes: readonly Lane[];
  readonly laneName: (lane: Lane) => string;
  readonly window: TimeWindow;
  readonly whole: TimeWindow;
  readonly lit: string | null;
  readonly hueOf: (item: TimelineItem) => string;
  readonly wordsOf: (item: TimelineItem) => string;
  readonly onWindow: (window: TimeWindow) => void;
  readonly onOpen: (item: TimelineItem) => void;
  readonly onLit: (id: string | null) => void;
}): ReactNode => {
  const t = useText();
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [drag, setDrag] = useState<{ readonly a: number; readonly b: number } | null>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  const scale = timeScale(window, Math.max(width, 1), directionOf(language));
  const at = (x: number): number => scale.invert(x).getTime();
  const placeOf = (event: { readonly clientX: number }): number =>
    event.clientX - (box.current?.getBoundingClientRect().left ?? 0);

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const x = event.clientX - element.getBoundingClientRect().left;
      onWindow(zoomed(window, event.deltaY > 0 ? 1.25 : 0.8, scale.invert(x).getTime(), whole));
    };
    // React listens passively to the wheel; to keep the page from zooming it must not be passive.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [window, whole, scale, onWindow]);

  const begin = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.button !== 0 || event.pointerType === 'touch') return;
    const x = placeOf(event);
    setDrag({ a: x, b: x });
  };
  const move = (event: PointerEvent<SVGSVGElement>): void => {
    if (drag === null) return;
    if (Math.abs(placeOf(event) - drag.a) > 4) event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ a: drag.a, b: placeOf(event) });
  };
  const end = (): void => {
    if (drag !== null && Math.abs(drag.a - drag.b) > 8) {
      const [from, to] = [at(drag.a), at(drag.b)].sort((a, b) => a - b);
      if (from !== undefined && to !== undefined) onWindow({ from, to });
    }
    setDrag(null);
  };

  let top = axisHeight;
  const rows = lanes.map((lane) => {
    const visible = lane.items.filter(
      (item) => (item.from !== null || item.to !== null) && touches(window, item.from, item.to),
    );
    const marks = width === 0 ? { drawn: [], crowds: [] } : marksOf(visible, scale, width);
    const deepest = Math.max(1, ...marks.drawn.map((mark) => mark.row + 1));
    const height = labelHeight + rowHeight * (deepest + (marks.crowds.length > 0 ? 1 : 0)) + 4;
    const placed = { lane, marks, top, height };
    top += height;
    return placed;
  });
  const ticks = ticksOf(scale, window, width, language);
  return (
    <figure className={styles.figure} aria-label={t('timeline.figure')}>
      <div ref={box} className={styles.box}>
        {rows.map(({ lane, top: y }) => (
          <span key={lane.id ?? ''} className={styles.lane} style={{ insetBlockStart: `${y + 2}px` }}>
            <bdi>{laneName(lane)}</bdi>
          </span>
        ))}
        <svg
          width={width}
          height={top}
          className={styles.chart}
          aria-hidden="true"
          onPointerDown={begin}
          onPointerMove={move}
          onPointerUp={end}
          onPointerCancel={() => setDrag(null)}
        >
          {ticks.map((tick) => (
            <g key={tick.at} transform={`translate(${tick.x} 0)`}>
              <line className={styles.tick} y1={axisHeight - 4} y2={top} />
              <text className={styles.tickLabel} y={11} textAnchor="middle">
                {tick.label}
              </text>
            </g>
          ))}
          {rows.map(({ lane, marks, top: y, height }) => (
            <g key={lane.id ?? ''}>
              <line className={styles.laneLine} x2={width} y1={y + height - 0.5} y2={y + height - 0.5} />
              {marks.crowds.map((crowd) => (
                <text
                  key={crowd.at}
                  className={styles.crowd}
                  x={crowd.at}
                  y={y + height - 8}
                  textAnchor="middle"
                >
                  {t('timeline.crowd', { count: crowd.count })}
                </text>
              ))}
              {marks.drawn.map((mark) => (
                <Mark
                  key={mark.item.id}
                  mark={mark}
                  y={y + labelHeight + rowHeight * (mark.row + 0.5)}
                  hue={hueOf(mark.item)}
                  title={wordsOf(mark.item)}
                  lit={lit === mark.item.id}
                  onOpen={() => onOpen(mark.item)}
                  onLit={onLit}
                />
              ))}
            </g>
          ))}
          {drag !== null && (
            <rect
              className={styles.drag}
              x={Math.min(drag.a, drag.b)}
              width={Math.abs(drag.a - drag.b)}
              height={top}
            />
          )}
        </svg>
      </div>
    </figure>
  );
};
