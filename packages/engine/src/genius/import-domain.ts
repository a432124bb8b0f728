import {
  type Issue,
  MAX_OPTIONS,
  type Option,
  type OutcomeSpace,
  outcomeSpace,
} from '../space/outcome-space.ts';
import { ok, type Result, refuse } from '../space/result.ts';
import { descendants, type Element } from './xml.ts';

/** Points laid over a real range, as GENIUS does. */
export const REAL_POINTS = 21;

export type GeniusType = 'discrete' | 'integer' | 'real';

/** The value type of an issue element; nothing said means discrete. */
export function typeOf(issue: Element): GeniusType {
  for (const key of ['vtype', 'type', 'etype']) {
    const said = issue.attributes[key]?.trim().toLowerCase();
    if (said === 'integer' || said === 'real' || said === 'discrete') return said;
  }
  return 'discrete';
}

/** A number as Java reads it; NaN when it is none. */
export function numberOf(text: string | undefined): number {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? Number.NaN : Number(trimmed);
}

/** Bounds of an integer or real issue, on the issue itself or in a `range` child. */
export function boundsOf(issue: Element): [number, number] {
  const range = issue.children.find((child) => child.name === 'range');
  const read = (key: string): number => numberOf(issue.attributes[key] ?? range?.attributes[key]);
  return [read('lowerbound'), read('upperbound')];
}

/** Issues wherever they sit: under objectives, nested or not, or right under the root. Ids are GENIUS indices. */
export function issueElements(root: Element): Element[] {
  return descendants(root, 'issue');
}

/** Reads a GENIUS domain into a space. Issue ids are the indices of the file, option ids the values. */
export function importDomain(root: Element, name: string, place: string): Result<OutcomeSpace> {
  const issues: Issue[] = [];
  for (const [k, element] of issueElements(root).entries()) {
    const id = element.attributes.index?.trim() ?? String(k + 1);
    const where = `${place}: issue ${id}`;
    const options = optionsOf(element, where);
    if (!options.ok) return options;
    const type = typeOf(element);
    issues.push({
      id,
      name: element.attributes.name ?? id,
      kind: type === 'discrete' ? 'categorical' : type === 'integer' ? 'integer' : 'real-discretised',
      options: options.value,
    });
  }
  const space = outcomeSpace(name, issues);
  return space.ok ? space : refuse(space.error.code, `${place}: ${space.error.place}`, space.error.detail);
}

function optionsOf(issue: Element, place: string): Result<Option[]> {
  const type = typeOf(issue);
  if (type === 'discrete') {
    const values = new Set<string>();
    for (const item of issue.children) {
      if (item.name === 'item') values.add(item.attributes.value ?? item.attributes.index ?? '');
    }
    if (values.size === 0) return refuse('issue-empty', place, 'the issue has no item');
    return ok([...values].map((value) => ({ id: value, name: value })));
  }
  const [low, high] = boundsOf(issue);
  if (!(Number.isFinite(low) && Number.isFinite(high))) {
    return refuse('value-invalid', place, 'the issue has no lower and upper bound');
  }
  if (high < low) return refuse('issue-empty', place, 'the upper bound is below the lower bound');
  if (type === 'integer') {
    if (!(Number.isSafeInteger(low) && Number.isSafeInteger(high))) {
      return refuse('value-invalid', place, 'the bounds are not whole numbers');
    }
    if (high - low >= MAX_OPTIONS)
      return refuse('space-too-large', place, `more than ${MAX_OPTIONS} options`);
    return ok(Array.from({ length: high - low + 1 }, (_, i) => numbered(low + i)));
  }
  const points = high === low ? 1 : REAL_POINTS;
  return ok(
    Array.from({ length: points }, (_, i) => numbered(low + (i * (high - low)) / Math.max(1, points - 1))),
  );
}

function numbered(value: number): Option {
  return { id: String(value), name: String(value), value };
}
