/** Who takes part in a contact, by what was learned of each who may. */
import { Evidence } from '../../learned/cells.ts';
import type { Group } from '../group.ts';
import type { Telling, Told } from '../telling.ts';
import { elsewhere } from './elsewhere.ts';
import { around } from './evidence.ts';
import { groupOf, typeOf } from './kind.ts';
import { otherModel, partModel } from './models.ts';
import { namedIn } from './named.ts';
import { elsewhereEvidence, partEvidence } from './part-evidence.ts';

export interface Party {
  readonly told: Told;
  /** In logits, that each of them takes part, the likeliest first; and the likeliest who was left out. */
  readonly parts: readonly number[];
  readonly leftOut: number;
  /** How many of them the sentence does not name. */
  readonly others: number;
}

interface Likely {
  readonly refs: readonly string[];
  /** Null where the sentence does not name it. */
  readonly group: Group | null;
  readonly logit: number;
}

/** Whoever is less likely is only taken where too few are left. */
const LEAST = 0.35;
/** Instead of the logit of nobody. */
export const NOBODY = -9;

const evidence = new Evidence();
const chance = ({ logit }: Likely): number => 1 / (1 + Math.exp(-logit));

/** Null where too few may. Cost: evidence of each who may, times one table. */
export function participants(telling: Telling, told: readonly Told[]): Party | null {
  const [grammar] = told;
  const type = grammar?.type ?? typeOf(telling.word.frame);
  const needed = groupOf(type) === 'journey' ? 1 : 2;
  const all = likelyFirst(telling, told);
  const taken = all.slice(0, agreeing(all, needed));
  const refs = new Set(taken.flatMap((one) => one.refs));
  if (refs.size < needed) return null;
  const ordered = (grammar?.refs ?? []).filter((ref) => refs.has(ref));
  return {
    told: {
      type,
      groups: [...new Set(taken.flatMap(({ group }) => (group === null ? [] : [group])))],
      refs: [...new Set([...ordered, ...refs])],
      sure: grammar?.sure ?? 0.6,
      support: grammar?.support ?? null,
    },
    parts: taken.map(({ logit }) => logit),
    leftOut: all[taken.length]?.logit ?? NOBODY,
    others: taken.filter(({ group }) => group === null).length,
  };
}

/** Each who may take part, by its likeliest mention. */
function likelyFirst(telling: Telling, told: readonly Told[]): Likely[] {
  const scene = around(telling);
  const here = namedIn(telling);
  const best = new Map<string, Likely>();
  const see = (key: string, refs: readonly string[], group: Group | null, logit: number): void => {
    const known = best.get(key);
    if (known === undefined || known.logit < logit) best.set(key, { refs, group, logit });
  };
  for (const named of here.all) {
    if (named.refs.length === 0) continue;
    partEvidence(telling, scene, told, named, here, evidence);
    see(named.key, named.refs, named.group, evidence.sum(partModel.table));
  }
  for (const one of elsewhere(telling, told)) {
    elsewhereEvidence(telling, scene, told, one, evidence);
    see(one.ref, [one.ref], null, evidence.sum(otherModel.table));
  }
  return [...best.values()].sort((a, b) => b.logit - a.logit);
}

/**
 * How many of the likeliest to take: as many as make the expected size of what is right, over the expected size of
 * what is right or taken, the largest.
 */
function agreeing(all: readonly Likely[], needed: number): number {
  let missed = all.reduce((sum, one) => sum + chance(one), 0);
  let right = 0;
  let size = 0;
  let best = -1;
  for (const [count, one] of all.entries()) {
    const likely = chance(one);
    right += likely * one.refs.length;
    missed -= likely;
    const before = size;
    size += one.refs.length;
    const share = right / (size + missed);
    if (likely < LEAST || (before >= needed && share <= best)) return count;
    best = share;
  }
  return all.length;
}
