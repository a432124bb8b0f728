import type { Preferences, RectangleGroup } from '../preferences/preferences.ts';
import type { Scenario } from '../preferences/scenario.ts';
import { keeps } from '../space/constraint.ts';

/** The oracle of the tests: straight from the definitions, by enumeration, sharing no code with the engine's algorithms. */
export interface BruteForce {
  readonly feasible: { readonly pack: number[]; readonly utilities: number[] }[];
  readonly frontier: number[][];
  readonly rational: number[][];
  readonly nash: number[][];
  readonly kalaiSmorodinsky: number[][];
  readonly egalitarian: number[][];
  readonly leximin: number[][];
  readonly utilitarian: number[][];
}

function groupTotal(group: RectangleGroup, position: ReadonlyMap<string, number>): number {
  const holds = (ranges: RectangleGroup['rectangles'][number]['includes']): boolean =>
    ranges.every((range) => {
      const at = position.get(range.issue) ?? -1;
      return at >= range.from && at <= range.to;
    });
  const worths = [
    ...group.rectangles.map((r) =>
      holds(r.includes) && !(r.excludes.length > 0 && holds(r.excludes)) ? r.utility * r.weight : 0,
    ),
    ...group.groups.map((inner) => inner.weight * groupTotal(inner, position)),
  ];
  if (worths.length === 0) return 0;
  if (group.aggregation === 'sum') return worths.reduce((a, b) => a + b, 0);
  return group.aggregation === 'min' ? Math.min(...worths) : Math.max(...worths);
}

export function utilityByDefinition(scenario: Scenario, prefs: Preferences, pack: readonly number[]): number {
  const { issues } = scenario.space;
  const position = new Map(issues.map((issue, i) => [issue.id, pack[i] ?? -1]));
  let total = 0;
  for (const part of prefs.values) {
    const o = position.get(part.issue) ?? -1;
    if (part.value.kind !== 'table') throw new Error('the oracle knows tables only');
    total += (part.weight * (part.value.values[o] ?? Number.NaN)) / (part.scale ?? 1);
  }
  for (const interaction of prefs.interactions) {
    const all = interaction.when.every((literal) => {
      const issue = issues.find((each) => each.id === literal.issue);
      return issue?.options[position.get(literal.issue) ?? -1]?.id === literal.option;
    });
    if (all) total += interaction.adds;
  }
  if (prefs.rectangles !== null)
    total += groupTotal(prefs.rectangles.root, position) / prefs.rectangles.maximum;
  return prefs.cap === null ? total : Math.min(prefs.cap, total);
}

const round = (u: number): number => Math.floor(u * 1e9 + 0.501) / 1e9;

export function bruteForce(scenario: Scenario): BruteForce {
  const { issues } = scenario.space;
  const feasible: { pack: number[]; utilities: number[] }[] = [];
  const pack = issues.map(() => 0);
  for (;;) {
    if (scenario.constraints.every((constraint) => keeps(scenario.space, constraint, pack))) {
      const utilities = scenario.parties.map((party) =>
        round(utilityByDefinition(scenario, party.preferences, pack)),
      );
      feasible.push({ pack: [...pack], utilities });
    }
    let i = issues.length - 1;
    while (i >= 0 && (pack[i] ?? 0) + 1 === issues[i]?.options.length) pack[i--] = 0;
    if (i < 0) break;
    pack[i] = (pack[i] ?? 0) + 1;
  }
  const distinct = [...new Map(feasible.map((each) => [each.utilities.join(), each.utilities])).values()];
  const frontier = distinct.filter(
    (u) =>
      !distinct.some(
        (v) => v !== u && v.every((x, p) => x >= (u[p] ?? 0)) && v.some((x, p) => x > (u[p] ?? 0)),
      ),
  );
  frontier.sort((a, b) => {
    for (let p = 0; p < a.length; p++) if (a[p] !== b[p]) return (b[p] ?? 0) - (a[p] ?? 0);
    return 0;
  });
  const reservations = scenario.parties.map((party) => round(party.preferences.reservation));
  const rational = frontier.filter((u) => u.every((x, p) => x >= (reservations[p] ?? 0)));
  const gains = (u: readonly number[]): number[] => u.map((x, p) => round(x - (reservations[p] ?? 0)));
  const argmax = (value: (g: number[]) => number, relative = false): number[][] => {
    const most = Math.max(...rational.map((u) => value(gains(u))));
    return rational.filter((u) => value(gains(u)) >= most - 1e-9 * (relative ? most : 1));
  };
  const ideals = reservations.map((_, p) => Math.max(0, ...rational.map((u) => gains(u)[p] ?? 0)));
  let fairest = rational;
  for (let level = 0; level < reservations.length; level++) {
    const at = (u: number[]): number => gains(u).sort((a, b) => a - b)[level] ?? 0;
    const most = Math.max(...fairest.map(at));
    fairest = fairest.filter((u) => at(u) >= most - 1e-9);
  }
  return {
    feasible,
    frontier,
    rational,
    nash: argmax((g) => g.reduce((a, b) => a * b, 1), true),
    kalaiSmorodinsky: argmax((g) => {
      const shares = g.flatMap((x, p) => ((ideals[p] ?? 0) > 0 ? [x / (ideals[p] ?? 1)] : []));
      return shares.length === 0 ? 0 : Math.min(...shares);
    }),
    egalitarian: argmax((g) => Math.min(...g)),
    leximin: fairest,
    utilitarian: argmax((g) => g.reduce((a, b) => a + b, 0)),
  };
}
