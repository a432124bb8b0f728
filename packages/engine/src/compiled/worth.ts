import type { IssueValue, ValueFunction } from '../preferences/preferences.ts';
import type { Issue } from '../space/outcome-space.ts';

/** What each option of `issue` adds to the utility: weight x worth / scale. */
export function optionWorths(issue: Issue, part: IssueValue): number[] {
  return worths(issue, part.value).map((worth) => (part.weight * worth) / (part.scale ?? 1));
}

function worths(issue: Issue, value: ValueFunction): readonly number[] {
  switch (value.kind) {
    case 'table':
      return value.values;
    case 'linear': {
      const first = issue.options[0]?.value ?? 0;
      return issue.options.map((option) => {
        const worth = value.offset + value.slope * ((option.value ?? 0) - first);
        return value.clip ? Math.min(1, Math.max(0, worth)) : worth;
      });
    }
    case 'piecewise':
      return issue.options.map((option) => interpolate(value.points, option.value ?? 0));
  }
}

function interpolate(points: readonly (readonly [number, number])[], x: number): number {
  let left = points[0] ?? [0, 0];
  if (x <= left[0]) return left[1];
  for (const right of points) {
    if (x <= right[0]) {
      return right[0] === left[0]
        ? right[1]
        : left[1] + ((right[1] - left[1]) * (x - left[0])) / (right[0] - left[0]);
    }
    left = right;
  }
  return left[1];
}
