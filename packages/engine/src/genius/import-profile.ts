import {
  type IssueValue,
  type Preferences,
  preferences,
  type RectangleUtility,
} from '../preferences/preferences.ts';
import type { Issue, OutcomeSpace } from '../space/outcome-space.ts';
import { ok, type Result, refuse } from '../space/result.ts';
import { issueElements, numberOf, typeOf } from './import-domain.ts';
import { importRectangles } from './import-rectangles.ts';
import { descendants, type Element } from './xml.ts';

/** Below this largest evaluation GENIUS takes an issue as worth nothing. */
const NOTHING = 1e-5;

/**
 * Reads a GENIUS profile over a space: weight x evaluation / (largest evaluation of the issue), capped at 1;
 * weights as they stand; no reservation: 0; a discount outside (0, 1]: none. Refuses a profile that does not fit.
 */
export function importProfile(root: Element, space: OutcomeSpace, place: string): Result<Preferences> {
  const byIndex = new Map<string, Element>();
  for (const element of issueElements(root)) byIndex.set(element.attributes.index?.trim() ?? '', element);
  const unknown = [...byIndex.keys()].find((index) => !space.issues.some((issue) => issue.id === index));
  if (unknown !== undefined)
    return misfit(`${place}: issue ${unknown}`, 'the domain has no issue of this index');
  const missing = space.issues.find((issue) => !byIndex.has(issue.id));
  if (missing !== undefined) return misfit(place, `the profile has no issue ${missing.id} of the domain`);

  const reservation = numberOf(
    root.children.find((child) => child.name === 'reservation')?.attributes.value ?? '0',
  );
  if (!Number.isFinite(reservation))
    return refuse('reservation-invalid', `${place}: reservation`, 'not a number');
  const factor = numberOf(
    root.children.find((child) => child.name === 'discount_factor')?.attributes.value ?? '1',
  );
  const discount = factor > 0 && factor < 1 ? factor : null;
  const shared = { cap: 1, reservation, discount };

  const utility = descendants(root, 'utility')[0];
  if (root.attributes.type?.trim().toLowerCase() === 'nonlinear' || utility !== undefined) {
    if (utility === undefined) return misfit(place, 'a nonlinear profile without a utility element');
    const rectangles: Result<RectangleUtility> = importRectangles(utility, space, place);
    return rectangles.ok ? ok(preferences({ ...shared, rectangles: rectangles.value })) : rectangles;
  }
  const weights = new Map<string, number>();
  for (const weight of descendants(root, 'weight')) {
    weights.set(weight.attributes.index?.trim() ?? '', numberOf(weight.attributes.value));
  }
  const values: IssueValue[] = [];
  for (const issue of space.issues) {
    const weight = weights.get(issue.id) ?? 0;
    if (!(Number.isFinite(weight) && weight >= 0)) {
      return refuse(
        'weight-invalid',
        `${place}: weight ${issue.id}`,
        `the weight is ${weight}; 0 or more is needed`,
      );
    }
    const part = issueValue(byIndex.get(issue.id) as Element, issue, weight, `${place}: issue ${issue.id}`);
    if (!part.ok) return part;
    values.push(part.value);
  }
  return ok(preferences({ ...shared, values }));
}

function misfit(place: string, detail: string): ReturnType<typeof refuse> {
  return refuse('profile-mismatch', place, `the profile does not fit the domain: ${detail}`);
}

function issueValue(element: Element, issue: Issue, weight: number, place: string): Result<IssueValue> {
  const evaluator = element.children.find((child) => child.name === 'evaluator');
  if (issue.kind !== 'categorical' && evaluator !== undefined) {
    return evaluated(evaluator, issue, weight, place);
  }
  if ((typeOf(element) === 'discrete') !== (issue.kind === 'categorical')) {
    return misfit(place, 'the issue is of another type in the domain');
  }
  const evaluations = new Map<string, number>();
  for (const item of element.children) {
    if (item.name !== 'item') continue;
    const value = item.attributes.value ?? item.attributes.index ?? '';
    const evaluation = numberOf(item.attributes.evaluation);
    if (!evaluations.has(value) && !Number.isNaN(evaluation)) evaluations.set(value, evaluation);
  }
  const table: number[] = [];
  for (const [o, option] of issue.options.entries()) {
    const evaluation = evaluations.get(option.id);
    if (evaluation === undefined) return misfit(place, `no evaluation of option ${o + 1} of the domain`);
    if (!Number.isFinite(evaluation))
      return refuse('value-invalid', place, `option ${o + 1}: not a finite number`);
    table.push(evaluation);
  }
  const largest = Math.max(...evaluations.values());
  const worthless = largest < NOTHING;
  return ok({
    issue: issue.id,
    weight,
    value: { kind: 'table', values: worthless ? table.map(() => 0) : table },
    ...(worthless ? {} : { scale: largest }),
  });
}

/** Integers count from the lower bound, reals from zero. */
function evaluated(evaluator: Element, issue: Issue, weight: number, place: string): Result<IssueValue> {
  const { attributes } = evaluator;
  const read = (...keys: string[]): number =>
    numberOf(keys.map((key) => attributes[key]).find((x) => x !== undefined));
  const kind = attributes.ftype?.trim().toLowerCase() ?? 'linear';
  const [zero, one, two] = [read('offset', 'parameter0'), read('slope', 'parameter1'), read('parameter2')];
  const tabled = (worth: (x: number) => number): Result<IssueValue> => {
    const values = issue.options.map((option) => Math.min(1, Math.max(0, worth(option.value ?? 0))));
    if (!values.every(Number.isFinite))
      return refuse('value-invalid', place, 'an evaluator parameter is missing');
    return ok({ issue: issue.id, weight, value: { kind: 'table', values } });
  };
  switch (kind) {
    case 'linear':
      if (issue.kind !== 'integer') return tabled((x) => zero + one * x);
      if (!(Number.isFinite(zero) && Number.isFinite(one))) {
        return refuse('value-invalid', place, 'an evaluator parameter is missing');
      }
      return ok({ issue: issue.id, weight, value: { kind: 'linear', offset: zero, slope: one, clip: true } });
    case 'constant':
      return tabled(() => zero);
    case 'triangular':
      return tabled((x) => {
        if (x < zero || x > one) return 0;
        return x < two ? (x - zero) / (two - zero) : one === two ? 1 : 1 - (x - two) / (one - two);
      });
    default:
      return refuse('format-unsupported', place, 'an evaluator other than linear, constant or triangular');
  }
}
