import type { Literal } from '../space/constraint.ts';
import type { Issue, OutcomeSpace } from '../space/outcome-space.ts';
import { type EngineError, refuse } from '../space/result.ts';
import {
  type IssueValue,
  MAX_RECTANGLES,
  type OptionRange,
  type Preferences,
  type RectangleGroup,
} from './preferences.ts';

/** The first thing wrong with `prefs` over `space`, or null. `place` prefixes the place of the error. */
export function preferencesError(space: OutcomeSpace, prefs: Preferences, place: string): EngineError | null {
  const issues = new Map(space.issues.map((issue) => [issue.id, issue]));
  const fail = (code: Parameters<typeof refuse>[0], where: string, detail: string): EngineError =>
    refuse(code, where === '' ? place : `${place}.${where}`, detail).error;

  if (!Number.isFinite(prefs.reservation))
    return fail('reservation-invalid', 'reservation', 'not a finite number');
  if (prefs.cap !== null && !Number.isFinite(prefs.cap))
    return fail('value-invalid', 'cap', 'not a finite number');
  if (prefs.discount !== null && !(prefs.discount > 0 && prefs.discount <= 1)) {
    return fail('discount-invalid', 'discount', 'a discount lies in (0, 1]');
  }
  const seen = new Set<string>();
  for (const [v, part] of prefs.values.entries()) {
    const issue = issues.get(part.issue);
    if (issue === undefined) return fail('unknown-issue', `values[${v}].issue`, `no issue ${part.issue}`);
    if (seen.has(part.issue))
      return fail('issue-duplicate', `values[${v}].issue`, `issue ${part.issue} valued twice`);
    seen.add(part.issue);
    const wrong = valueError(issue, part);
    if (wrong !== null) return fail(wrong.code, `values[${v}].${wrong.place}`, wrong.detail);
  }
  for (const [k, interaction] of prefs.interactions.entries()) {
    if (!Number.isFinite(interaction.adds))
      return fail('value-invalid', `interactions[${k}].adds`, 'not a finite number');
    for (const literal of interaction.when) {
      const wrong = literalError(issues, literal);
      if (wrong !== null) return fail(wrong.code, `interactions[${k}].when`, wrong.detail);
    }
  }
  if (prefs.rectangles !== null) {
    const { maximum, root } = prefs.rectangles;
    if (!(Number.isFinite(maximum) && maximum > 0)) {
      return fail('value-invalid', 'rectangles.maximum', 'the largest utility must be a number above 0');
    }
    if (countRectangles(root) > MAX_RECTANGLES) {
      return fail('rectangles-too-many', 'rectangles', `at most ${MAX_RECTANGLES} rectangles`);
    }
    const wrong = groupError(issues, root, 'rectangles.root');
    if (wrong !== null) return fail(wrong.code, wrong.place, wrong.detail);
  }
  return null;
}

function valueError(issue: Issue, part: IssueValue): EngineError | null {
  if (!(Number.isFinite(part.weight) && part.weight >= 0)) {
    return refuse(
      'weight-invalid',
      'weight',
      `the weight of issue ${issue.id} is ${part.weight}; 0 or more is needed`,
    ).error;
  }
  if (part.scale !== undefined && !(Number.isFinite(part.scale) && part.scale > 0)) {
    return refuse('value-invalid', 'scale', 'the scale must be a number above 0').error;
  }
  const { value } = part;
  switch (value.kind) {
    case 'table': {
      if (value.values.length !== issue.options.length) {
        return refuse(
          'value-missing',
          'value.values',
          `issue ${issue.id} has ${issue.options.length} options, the table ${value.values.length}`,
        ).error;
      }
      const bad = value.values.findIndex((worth) => !Number.isFinite(worth));
      return bad < 0 ? null : refuse('value-invalid', `value.values[${bad}]`, 'not a finite number').error;
    }
    case 'linear':
    case 'piecewise': {
      if (issue.options.some((option) => option.value === undefined)) {
        return refuse('value-invalid', 'value.kind', `the options of issue ${issue.id} carry no numbers`)
          .error;
      }
      const numbers = value.kind === 'linear' ? [value.offset, value.slope] : value.points.flat();
      if (!numbers.every(Number.isFinite))
        return refuse('value-invalid', 'value', 'not a finite number').error;
      if (value.kind === 'piecewise') {
        const rising = value.points.every((p, i) => i === 0 || (value.points[i - 1]?.[0] ?? 0) < p[0]);
        if (value.points.length === 0 || !rising) {
          return refuse('value-invalid', 'value.points', 'points must be there, in rising order').error;
        }
      }
      return null;
    }
  }
}

function literalError(issues: ReadonlyMap<string, Issue>, literal: Literal): EngineError | null {
  const issue = issues.get(literal.issue);
  if (issue === undefined) return refuse('unknown-issue', '', `no issue ${literal.issue}`).error;
  if (!issue.options.some((option) => option.id === literal.option)) {
    return refuse('unknown-option', '', `issue ${literal.issue} has no option ${literal.option}`).error;
  }
  return null;
}

/** Counts without building anything, so that an absurd input is refused early. */
export function countRectangles(group: RectangleGroup): number {
  return group.groups.reduce((sum, inner) => sum + countRectangles(inner), group.rectangles.length);
}

function groupError(
  issues: ReadonlyMap<string, Issue>,
  group: RectangleGroup,
  place: string,
): EngineError | null {
  if (!Number.isFinite(group.weight))
    return refuse('weight-invalid', `${place}.weight`, 'not a finite number').error;
  for (const [r, rectangle] of group.rectangles.entries()) {
    const where = `${place}.rectangles[${r}]`;
    if (!Number.isFinite(rectangle.utility))
      return refuse('value-invalid', `${where}.utility`, 'not a finite number').error;
    if (!Number.isFinite(rectangle.weight))
      return refuse('weight-invalid', `${where}.weight`, 'not a finite number').error;
    for (const range of [...rectangle.includes, ...rectangle.excludes]) {
      const wrong = rangeError(issues, range);
      if (wrong !== null) return refuse(wrong.code, where, wrong.detail).error;
    }
  }
  for (const [g, inner] of group.groups.entries()) {
    const wrong = groupError(issues, inner, `${place}.groups[${g}]`);
    if (wrong !== null) return wrong;
  }
  return null;
}

function rangeError(issues: ReadonlyMap<string, Issue>, range: OptionRange): EngineError | null {
  const issue = issues.get(range.issue);
  if (issue === undefined) return refuse('unknown-issue', '', `no issue ${range.issue}`).error;
  if (!Number.isInteger(range.from) || !Number.isInteger(range.to)) {
    return refuse('range-out-of-bounds', '', 'a range runs between whole positions').error;
  }
  return null;
}
