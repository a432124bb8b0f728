/** What is drawn on the plot: the named packages, and the frontier's points. */
import type { ListedFrontier, Package, PartyPosition, Scenario } from '@wasit/engine';
import { type Found, type SolutionName, solutionNames, solutionOf } from './found.ts';
import { type Judged, packageKey } from './judged-package.ts';
import type { Spot } from './plot-frame.ts';

export type MarkKind =
  | { readonly kind: 'solution'; readonly solutions: readonly SolutionName[] }
  | { readonly kind: 'offer'; readonly party: number; readonly open: boolean }
  | { readonly kind: 'built' };

export interface PlotMark extends Spot {
  readonly pack: Package;
  readonly what: MarkKind;
}

export interface PointSpot extends Spot {
  readonly pack: Package;
}

/** A picture with more dots than this shows no more, and takes long to draw. */
export const MOST_POINTS = 4_000;

/** A party's last offer as a whole package: what it leaves open is as in `rest`. */
export const offerPackage = (
  { space }: Scenario,
  position: PartyPosition,
  rest: Package,
): { readonly pack: Package; readonly open: boolean } => {
  const stands = new Map(position.stands.map(({ issue, option }) => [issue, option]));
  const places = space.issues.map(({ id, options }) => options.findIndex((o) => o.id === stands.get(id)));
  return {
    pack: places.map((place, i) => (place < 0 ? (rest[i] ?? 0) : place)),
    open: places.some((place) => place < 0),
  };
};

/** Solutions (those with one package as one mark), last offers, and the package being built. */
export const plotMarks = (
  scenario: Scenario,
  found: Found,
  positions: readonly PartyPosition[],
  pack: Package,
  judge: (pack: Package) => Judged,
  pair: readonly [number, number],
): readonly PlotMark[] => {
  const at = (one: Package): Spot => {
    const { gains } = judge(one);
    return { x: gains[pair[0]] ?? 0, y: gains[pair[1]] ?? 0 };
  };
  const bySolution = new Map<string, { pack: Package; names: SolutionName[] }>();
  for (const name of solutionNames) {
    const own = solutionOf(found, name)?.packages[0];
    if (own === undefined) continue;
    const known = bySolution.get(packageKey(own));
    if (known === undefined) bySolution.set(packageKey(own), { pack: own, names: [name] });
    else known.names.push(name);
  }
  const offers = positions.flatMap((position, party) => {
    if (position.stands.length === 0) return [];
    const { pack: whole, open } = offerPackage(scenario, position, pack);
    return [{ ...at(whole), pack: whole, what: { kind: 'offer' as const, party, open } }];
  });
  return [
    ...[...bySolution.values()].map(({ pack: own, names }) => ({
      ...at(own),
      pack: own,
      what: { kind: 'solution' as const, solutions: names },
    })),
    ...offers,
    { ...at(pack), pack, what: { kind: 'built' as const } },
  ];
};

/** The frontier's points as gains of the pair; of too many, evenly chosen ones. */
export const plotPoints = (
  { points }: ListedFrontier,
  { parties }: Scenario,
  pair: readonly [number, number],
): readonly PointSpot[] => {
  const none = pair.map((p) => parties[p]?.preferences.reservation ?? 0);
  const step = Math.max(1, Math.ceil(points.length / MOST_POINTS));
  return points
    .filter((_, place) => place % step === 0)
    .map(({ utilities, package: pack }) => ({
      x: (utilities[pair[0]] ?? 0) - (none[0] ?? 0),
      y: (utilities[pair[1]] ?? 0) - (none[1] ?? 0),
      pack,
    }));
};
