import {
  type HyperRectangle,
  MAX_RECTANGLES,
  type OptionRange,
  type RectangleGroup,
  type RectangleUtility,
} from '../preferences/preferences.ts';
import type { OutcomeSpace } from '../space/outcome-space.ts';
import { ok, type Result, refuse } from '../space/result.ts';
import { numberOf } from './import-domain.ts';
import { descendants, type Element } from './xml.ts';

/** Reads `utility[maxutility] > ufun` with its hyper-rectangles and inner ufuns. The root's weight is ignored. */
export function importRectangles(
  utility: Element,
  space: OutcomeSpace,
  place: string,
): Result<RectangleUtility> {
  const maximum = numberOf(utility.attributes.maxutility);
  if (!(Number.isFinite(maximum) && maximum > 0)) {
    return refuse('value-invalid', `${place}: utility`, 'maxutility must be a number above 0');
  }
  if (descendants(utility, 'hyperRectangle').length > MAX_RECTANGLES) {
    return refuse('rectangles-too-many', `${place}: utility`, `at most ${MAX_RECTANGLES} rectangles`);
  }
  const functions = utility.children.filter((child) => child.name === 'ufun');
  const first = functions[0];
  if (first === undefined) return refuse('value-missing', `${place}: utility`, 'no ufun');
  const root = group(first, space, `${place}: ufun`);
  return root.ok ? ok({ maximum, root: { ...root.value, weight: 1 } }) : root;
}

function group(element: Element, space: OutcomeSpace, place: string): Result<RectangleGroup> {
  const said = element.attributes.aggregation?.trim().toLowerCase() ?? 'sum';
  if (said !== 'sum' && said !== 'min' && said !== 'max') {
    return refuse('format-unsupported', place, 'an aggregation other than sum, min or max');
  }
  const weight = numberOf(element.attributes.weight ?? '1');
  if (!Number.isFinite(weight)) return refuse('weight-invalid', place, 'the weight is not a number');
  const rectangles: HyperRectangle[] = [];
  const groups: RectangleGroup[] = [];
  for (const child of element.children) {
    if (child.name === 'ufun') {
      const inner = group(child, space, `${place} > ufun ${groups.length + 1}`);
      if (!inner.ok) return inner;
      groups.push(inner.value);
    } else if (child.name === 'hyperRectangle') {
      const one = rectangle(child, space, `${place} > hyperRectangle ${rectangles.length + 1}`);
      if (!one.ok) return one;
      rectangles.push(one.value);
    }
  }
  return ok({ aggregation: said, weight, rectangles, groups });
}

function rectangle(element: Element, space: OutcomeSpace, place: string): Result<HyperRectangle> {
  const utility = numberOf(element.attributes.utility ?? '0');
  const weight = numberOf(element.attributes.weight ?? '1');
  if (!Number.isFinite(utility)) return refuse('value-invalid', place, 'the utility is not a number');
  if (!Number.isFinite(weight)) return refuse('weight-invalid', place, 'the weight is not a number');
  const includes: OptionRange[] = [];
  const excludes: OptionRange[] = [];
  for (const child of element.children) {
    const name = child.name.toUpperCase();
    if (name !== 'INCLUDES' && name !== 'EXCLUDES') continue;
    const index = child.attributes.index?.trim() ?? '';
    const issue = space.issues.find((each) => each.id === index);
    if (issue === undefined) {
      return refuse('profile-mismatch', place, `the profile does not fit the domain: no issue ${index}`);
    }
    const [min, max] = [numberOf(child.attributes.min), numberOf(child.attributes.max)];
    if (Number.isNaN(min) || Number.isNaN(max))
      return refuse('value-invalid', place, 'min or max is not a number');
    const first = issue.options[0]?.value ?? 0;
    const last = issue.options.length - 1;
    const from = Math.min(last + 1, Math.max(0, Math.ceil(min - first)));
    const to = Math.min(last, Math.max(-1, Math.floor(max - first)));
    (name === 'INCLUDES' ? includes : excludes).push({ issue: issue.id, from, to });
  }
  return ok({ utility, weight, includes, excludes });
}
