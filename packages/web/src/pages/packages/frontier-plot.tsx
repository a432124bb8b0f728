import { type PointerEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { directionOf } from '../../app/language.ts';
import { PartyTag, partyHue } from '../../design/party-tag.tsx';
import { QuietButton } from '../../design/quiet-button.tsx';
import { AssumedMark } from '../../design/status-mark.tsx';
import { useFigures } from '../../format/use-figures.ts';
import { useLanguage, useText } from '../../messages/use-text.ts';
import { useBench } from './bench.ts';
import styles from './frontier-plot.module.css';
import parts from './page-parts.module.css';
import { acceptableRegion, edgeOf, nearestSpot, type PlotFrame, plotFrame, type Spot } from './plot-frame.ts';
import { type PlotMark, plotMarks, plotPoints } from './plot-marks.ts';
import tables from './tables.module.css';

const REACH = 14;
const TICKS = 5;

const Axes = ({
  frame,
  labels,
}: {
  readonly frame: PlotFrame;
  readonly labels: readonly [string, string];
}): ReactNode => {
  const t = useText();
  const figures = useFigures();
  // Words keep their own direction while the axes keep theirs.
  const words = { direction: directionOf(useLanguage()) };
  const { x, y, width, left, bottom } = frame;
  return (
    <g className={styles.axes}>
      <line x1={left} x2={width - 10} y1={bottom} y2={bottom} />
      <line x1={left} x2={left} y1={10} y2={bottom} />
      {x.ticks(TICKS).map((value) => (
        <text key={value} x={x(value)} y={bottom + 13} textAnchor="middle">
          {figures.gain(value)}
        </text>
      ))}
      {y.ticks(TICKS).map((value) => (
        <text key={value} x={left - 5} y={y(value) + 3} textAnchor="end">
          {figures.gain(value)}
        </text>
      ))}
      <text
        className={styles.axisName}
        style={words}
        x={(left + width) / 2}
        y={bottom + 32}
        textAnchor="middle"
      >
        {labels[0]}
        <tspan x={(left + width) / 2} dy="15">
          {t('packages.plot.better.right')}
        </tspan>
      </text>
      <text
        className={styles.axisName}
        style={words}
        transform={`translate(13 ${(10 + bottom) / 2}) rotate(-90)`}
        textAnchor="middle"
      >
        {labels[1]}
        <tspan x="0" dy="15">
          {t('packages.plot.better.up')}
        </tspan>
      </text>
    </g>
  );
};

const diamond = 'M0 -6 L6 0 L0 6 L-6 0 Z';
const triangle = 'M0 -6 L6 5 L-6 5 Z';

/** A shape for each kind of mark: solution a diamond, last offer a triangle, the package being built a ring. */
const MarkSymbol = ({ mark, hue }: { readonly mark: PlotMark; readonly hue: number | null }): ReactNode => {
  switch (mark.what.kind) {
    case 'solution':
      return <path d={diamond} className={styles.solutionMark} />;
    case 'offer':
      return (
        <path
          d={triangle}
          className={styles.offerMark}
          style={{ fill: hue === null ? 'var(--ink-2)' : partyHue(hue) }}
        />
      );
    case 'built':
      return (
        <g className={styles.builtMark}>
          <circle r="9" />
          <circle r="2" />
        </g>
      );
  }
};

const useMarkWords = (): ((mark: PlotMark) => string) => {
  const t = useText();
  const figures = useFigures();
  const { names } = useBench();
  return ({ what }) => {
    switch (what.kind) {
      case 'solution':
        return figures.list(what.solutions.map((name) => t(`packages.solution.${name}`)));
      case 'offer': {
        const words = t('packages.plot.offer', { party: names[what.party] ?? '' });
        return what.open ? `${words} (${t('packages.plot.offer.open')})` : words;
      }
      case 'built':
        return t('packages.plot.built');
    }
  };
};

const spotOf = (frame: PlotFrame, { x, y }: Spot): string =>
  `${frame.x(x).toFixed(1)} ${frame.y(y).toFixed(1)}`;

const dotsPath = (frame: PlotFrame, spots: readonly Spot[]): string =>
  spots.map((spot) => `M${spotOf(frame, spot)}h0`).join('');

const edgePath = (frame: PlotFrame, spots: readonly Spot[]): string =>
  edgeOf(spots)
    .map((spot, i) => `${i === 0 ? 'M' : 'L'}${spotOf(frame, spot)}`)
    .join('');

const Picture = ({
  points,
  marks,
  pair,
}: {
  readonly points: ReturnType<typeof plotPoints>;
  readonly marks: readonly PlotMark[];
  readonly pair: readonly [number, number];
}): ReactNode => {
  const t = useText();
  const figures = useFigures();
  const words = useMarkWords();
  const { names, hues, setPack } = useBench();
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [pointed, setPointed] = useState<PlotMark | (Spot & { readonly pack: readonly number[] }) | null>(
    null,
  );
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const height = Math.round(Math.min(420, Math.max(300, width * 0.72)));
  const marked = useMemo(() => marks.filter(({ what }) => what.kind !== 'built'), [marks]);
  // The package being built moves at every click; the frame stays where points, solutions and offers put it.
  const built = marks.find(({ what }) => what.kind === 'built');
  const frame = plotFrame([...points, ...marks], Math.max(width, 200), height);
  // Thousands of dots are written out anew only when they really move.
  const place = [...frame.x.domain(), ...frame.y.domain(), width, height].join(' ');
  const drawn = useRef<{ points: typeof points; place: string; dots: string; edge: string } | null>(null);
  if (drawn.current?.points !== points || drawn.current.place !== place) {
    drawn.current = { points, place, dots: dotsPath(frame, points), edge: edgePath(frame, points) };
  }
  const { dots, edge } = drawn.current;
  const region = acceptableRegion(frame);
  const spots = [...marks, ...points];
  const at = (event: PointerEvent<SVGSVGElement>) => {
    const corner = event.currentTarget.getBoundingClientRect();
    return nearestSpot(
      frame,
      spots,
      { x: event.clientX - corner.left, y: event.clientY - corner.top },
      REACH,
    );
  };
  const labels = [
    t('packages.plot.axis', { party: names[pair[0]] ?? '' }),
    t('packages.plot.axis', { party: names[pair[1]] ?? '' }),
  ] as const;
  const sayOf = (spot: Spot): string =>
    `${'what' in spot ? words(spot as PlotMark) : t('packages.plot.point')}: ${t('packages.adds', {
      party: names[pair[0]] ?? '',
      value: figures.gain(spot.x),
    })} · ${t('packages.adds', { party: names[pair[1]] ?? '', value: figures.gain(spot.y) })}`;
  return (
    <figure className={styles.plot}>
      {/* The axes keep their directions in both languages: mathematics does not turn with the script. */}
      <div ref={box} dir="ltr">
        {width > 0 && (
          <svg
            width={width}
            height={height}
            aria-hidden="true"
            onPointerMove={(event) => setPointed(at(event))}
            onPointerLeave={() => setPointed(null)}
            onClick={() => pointed !== null && setPack(pointed.pack)}
          >
            <rect {...region} className={styles.region} />
            <line className={styles.reservation} x1={frame.x(0)} x2={frame.x(0)} y1={10} y2={frame.bottom} />
            <line
              className={styles.reservation}
              x1={frame.left}
              x2={width - 10}
              y1={frame.y(0)}
              y2={frame.y(0)}
            />
            <Axes frame={frame} labels={labels} />
            <path d={edge} className={styles.edge} />
            <path d={dots} className={styles.dots} />
            {marked.map((mark) => (
              <g
                key={mark.what.kind === 'offer' ? `offer-${mark.what.party}` : words(mark)}
                transform={`translate(${frame.x(mark.x)} ${frame.y(mark.y)})`}
              >
                <MarkSymbol
                  mark={mark}
                  hue={mark.what.kind === 'offer' ? (hues[mark.what.party] ?? null) : null}
                />
              </g>
            ))}
            {built !== undefined && (
              <g transform={`translate(${frame.x(built.x)} ${frame.y(built.y)})`}>
                <MarkSymbol mark={built} hue={null} />
              </g>
            )}
            {pointed !== null && (
              <circle className={styles.pointed} cx={frame.x(pointed.x)} cy={frame.y(pointed.y)} r="5" />
            )}
          </svg>
        )}
      </div>
      <figcaption className={styles.pointedWords} data-print="no">
        {pointed === null ? t('packages.plot.choose') : sayOf(pointed)}
      </figcaption>
    </figure>
  );
};

/** The marks with their words and values: the picture's key, and its twin for ears and paper. */
const MarksTable = ({
  marks,
  pair,
}: {
  readonly marks: readonly PlotMark[];
  readonly pair: readonly [number, number];
}): ReactNode => {
  const t = useText();
  const figures = useFigures();
  const words = useMarkWords();
  const { names, hues, setPack } = useBench();
  return (
    <table className={tables.table}>
      <caption className={styles.caption}>{t('packages.plot.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('packages.plot.what')}</th>
          {pair.map((p) => (
            <th key={p} scope="col" className={tables.figure}>
              <PartyTag name={names[p] ?? ''} hue={hues[p] ?? null} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {marks.map((mark) => (
          <tr key={mark.what.kind === 'offer' ? `offer-${mark.what.party}` : words(mark)}>
            <th scope="row" className={styles.markName}>
              <span className={styles.mark}>
                <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
                  <MarkSymbol
                    mark={mark}
                    hue={mark.what.kind === 'offer' ? (hues[mark.what.party] ?? null) : null}
                  />
                </svg>
                {mark.what.kind === 'built' ? (
                  words(mark)
                ) : (
                  <QuietButton onClick={() => setPack(mark.pack)}>{words(mark)}</QuietButton>
                )}
              </span>
            </th>
            <td className={tables.figure}>{figures.gain(mark.x)}</td>
            <td className={tables.figure}>{figures.gain(mark.y)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** The frontier as two parties see it: any pair may be chosen. */
export const FrontierPlot = (): ReactNode => {
  const t = useText();
  const { theCase, found, pack, judge, names } = useBench();
  const { frontier } = found;
  const [chosen, setChosen] = useState<readonly [number, number]>([0, 1]);
  const n = names.length;
  const pair = useMemo<readonly [number, number]>(
    () => (chosen[0] < n && chosen[1] < n ? chosen : [0, 1]),
    [chosen, n],
  );
  const points = useMemo(
    () => (frontier === null ? [] : plotPoints(frontier, theCase.scenario, pair)),
    [frontier, theCase, pair],
  );
  if (frontier === null) return null;
  const marks = plotMarks(theCase.scenario, found, theCase.positions, pack, judge, pair);
  const choose = (axis: 0 | 1, party: number): void => {
    const other = pair[1 - axis] ?? 0;
    const instead = other === party ? (pair[axis] ?? 0) : other;
    setChosen(axis === 0 ? [party, instead] : [instead, party]);
  };
  return (
    <section aria-labelledby="packages-plot">
      <h2 id="packages-plot">
        {t('packages.plot')} {theCase.assumed && <AssumedMark />}
      </h2>
      <p className={parts.hint}>
        {t('packages.plot.text')} {n > 2 && t('packages.plot.projected', { count: n })}{' '}
        {points.length < frontier.count &&
          t('packages.plot.shown', { shown: points.length, count: frontier.count })}{' '}
        {!frontier.exact && t('packages.plot.inexact')}
      </p>
      {n > 2 && (
        <fieldset className={parts.controls} data-print="no">
          <legend className="hidden-visually">{t('packages.plot.pair')}</legend>
          {([0, 1] as const).map((axis) => (
            <label key={axis}>
              {t(axis === 0 ? 'packages.plot.across' : 'packages.plot.up')}{' '}
              <select
                value={pair[axis]}
                onChange={(event) => choose(axis, Number(event.currentTarget.value))}
              >
                {names.map((name, p) => (
                  <option key={theCase.parties[p]?.id} value={p}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </fieldset>
      )}
      <div className={styles.plotAndKey}>
        <Picture points={points} marks={marks} pair={pair} />
        <MarksTable marks={marks} pair={pair} />
      </div>
    </section>
  );
};
