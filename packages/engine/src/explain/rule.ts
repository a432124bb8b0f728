/** The standards by which one package is chosen rather than another, on gains over reservation values. */
export type Rule = 'nash' | 'utilitarian' | 'egalitarian';

/** Nash: product of gains; utilitarian: their sum; egalitarian: the smallest. A package somebody refuses: -Infinity. */
export function measure(rule: Rule, gains: readonly number[]): number {
  if (gains.some((gain) => gain < -1e-9)) return Number.NEGATIVE_INFINITY;
  switch (rule) {
    case 'nash':
      return gains.reduce((product, gain) => product * Math.max(0, gain), 1);
    case 'utilitarian':
      return gains.reduce((sum, gain) => sum + gain, 0);
    case 'egalitarian':
      return Math.min(...gains);
  }
}
