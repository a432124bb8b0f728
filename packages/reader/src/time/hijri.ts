/**
 * The tabular Islamic calendar (30-year cycle, civil epoch), accurate to a day or two against sighting:
 * a resolved Hijri date is therefore given as uncertain. Source: E. M. Reingold & N. Dershowitz, Calendrical
 * Calculations, arithmetic Islamic calendar.
 */

/** 1 Muharram AH 1 (16 July 622 Julian) as days since 1970-01-01. */
const EPOCH = -492148;

/** The day number of a Hijri date. */
export function hijriDay(y: number, m: number, d: number): number {
  return EPOCH + (y - 1) * 354 + Math.floor((3 + 11 * y) / 30) + 29 * (m - 1) + Math.floor(m / 2) + d - 1;
}

/** The Hijri year that a day falls in. */
export function hijriYearOf(day: number): number {
  let y = Math.floor((30 * (day - EPOCH) + 10646) / 10631);
  while (hijriDay(y + 1, 1, 1) <= day) y++;
  while (hijriDay(y, 1, 1) > day) y--;
  return y;
}
