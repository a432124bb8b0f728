/** Time to pixels. In a right-to-left page time runs from right to left. */
import { type ScaleTime, scaleUtc } from 'd3-scale';
import type { Direction, Language } from '../../app/language.ts';
import { localeOf } from '../../format/locale.ts';
import { lengthOf, type TimeWindow } from './time-window.ts';

export type TimeScale = ScaleTime<number, number>;

export const timeScale = ({ from, to }: TimeWindow, width: number, direction: Direction): TimeScale =>
  scaleUtc()
    .domain([from, to])
    .range(direction === 'rtl' ? [width, 0] : [0, width]);

export interface Tick {
  readonly at: number;
  readonly x: number;
  readonly label: string;
}

const day = 86_400_000;

const formatFor = (step: number, language: Language): Intl.DateTimeFormat => {
  const options: Intl.DateTimeFormatOptions =
    step < day
      ? { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
      : step < 27 * day
        ? { day: 'numeric', month: 'short' }
        : step < 360 * day
          ? { month: 'short', year: 'numeric' }
          : { year: 'numeric' };
  return new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', calendar: 'gregory', ...options });
};

/** A tick about every hundred pixels, labelled no more exactly than they are apart. */
export const ticksOf = (
  scale: TimeScale,
  window: TimeWindow,
  width: number,
  language: Language,
): readonly Tick[] => {
  const dates = scale.ticks(Math.max(2, Math.floor(width / 110)));
  const [first, second] = dates;
  const step =
    first === undefined || second === undefined ? lengthOf(window) : second.getTime() - first.getTime();
  const format = formatFor(step, language);
  return dates.map((date) => ({ at: date.getTime(), x: scale(date), label: format.format(date) }));
};
