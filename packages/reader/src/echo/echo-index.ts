/**
 * Finds reports that carry one another's text, and groups them by origin.
 *
 * A pair is an echo where, of the shorter text's words, at least `containment` stand in passages that the longer
 * one has too. The measure is exact; an inverted index over shingles only chooses whom to compare, so the cost
 * is linear in the text plus the pairs that share phrases. Deterministic: the order in which reports are added
 * changes nothing but the order of members.
 *
 * Wording is evidence about where a text comes from, not about what happened: nothing here merges events,
 * contacts or claims. Each pair carries its evidence, so that a person can keep it or split it.
 */
import type { Span } from '@wasit/domain';
import { compare, type Shared } from './compare.ts';
import { type Shingled, shingle } from './shingles.ts';

export interface EchoReport {
  readonly id: string;
  readonly text: string;
  /** Spans that are no part of the report's telling (see boilerplate). */
  readonly boilerplate?: readonly Span[];
  /** Outlets and agencies that the report names as its source, as lexicon ids. */
  readonly credits?: readonly string[];
  /** The outlet that carries it, as a lexicon id. */
  readonly outlet?: string;
  /** ISO 8601. */
  readonly published?: string;
}

export interface EchoPair extends Shared {
  readonly a: string;
  readonly b: string;
  /** The larger of aInB and bInA. */
  readonly containment: number;
  /** The same text; most of either in the other; the shorter inside the longer. */
  readonly kind: 'identical' | 'near-duplicate' | 'contained';
}

export interface OriginGroup {
  /** Ids of the reports, sorted. */
  readonly members: readonly string[];
  /** Where the text comes from, as far as the reports say. */
  readonly origin: { readonly id: string; readonly basis: 'credited' | 'earliest' } | null;
  readonly pairs: readonly EchoPair[];
}

export interface EchoOptions {
  /** Share of the shorter text that makes an echo. Default 0.6. */
  readonly containment?: number;
}

/** Texts shorter than this many words are echoes of nothing: a headline says what others say too. */
const FEWEST_WORDS = 12;
/** An echo shares at least one passage of this many words (or the whole of a shorter text). */
const FEWEST_RUN = 6;
/** A shingle in more reports than this is a formula, and does not choose whom to compare. */
const FORMULA = 250;
/** Of the shorter text's shingles, the share that must be common before two texts are compared. */
const WORTH_COMPARING = 0.2;
/** Two long texts that only share a short third one are one origin if they share this much themselves. */
const BRIDGE = 0.3;

interface Entry {
  readonly report: EchoReport;
  readonly shingled: Shingled;
  readonly distinct: number;
}

/** An index that grows report by report. */
export class EchoIndex {
  readonly #entries: Entry[] = [];
  readonly #byId = new Map<string, number>();
  readonly #postings = new Map<number, number[]>();
  readonly #pairs: EchoPair[] = [];
  readonly #threshold: number;

  constructor(options: EchoOptions = {}) {
    this.#threshold = options.containment ?? 0.6;
  }

  /** Adds a report and gives its echoes among those already there. An id may be added once. */
  add(report: EchoReport): EchoPair[] {
    if (this.#byId.has(report.id)) throw new RangeError('a report is added to an echo index once');
    const shingled = shingle(report.text, report.boilerplate);
    const hashes = new Set(shingled.hashes);
    const entry: Entry = { report, shingled, distinct: hashes.size };
    const found: EchoPair[] = [];
    for (const [other, shared] of this.#candidates(hashes)) {
      const before = this.#entries[other];
      if (before === undefined) continue;
      if (shared < WORTH_COMPARING * Math.min(before.distinct, entry.distinct)) continue;
      const pair = this.#pairOf(before, entry);
      if (pair !== undefined) found.push(pair);
    }
    const index = this.#entries.length;
    this.#entries.push(entry);
    this.#byId.set(report.id, index);
    for (const hash of hashes) {
      const list = this.#postings.get(hash);
      if (list === undefined) this.#postings.set(hash, [index]);
      else if (list.length <= FORMULA) list.push(index);
    }
    this.#pairs.push(...found);
    return found;
  }

  /** All echo pairs so far. */
  pairs(): readonly EchoPair[] {
    return this.#pairs;
  }

  /** The reports that share a text, each group with its origin; reports without an echo are in none. */
  groups(): OriginGroup[] {
    const roots = new Map<string, string>();
    const rootOf = (id: string): string => {
      let at = id;
      for (let up = roots.get(at); up !== undefined && up !== at; up = roots.get(at)) at = up;
      return at;
    };
    const join = (a: string, b: string): void => {
      const [first, second] = [rootOf(a), rootOf(b)].sort();
      if (first !== undefined && second !== undefined && first !== second) roots.set(second, first);
    };
    for (const pair of this.#pairs) if (pair.kind !== 'contained') join(pair.a, pair.b);
    for (const [inner, hosts] of this.#hosts()) {
      hosts.forEach((host, at) => {
        // The best host takes it in; another host joins only where it shares enough with that one itself.
        if (at === 0 || this.#bridged(hosts[0] ?? host, host)) join(inner, host);
      });
    }
    const members = new Map<string, string[]>();
    for (const { report } of this.#entries) {
      const root = rootOf(report.id);
      members.set(root, [...(members.get(root) ?? []), report.id]);
    }
    return [...members.values()].filter((ids) => ids.length > 1).map((ids) => this.#group(ids.sort()));
  }

  #candidates(hashes: ReadonlySet<number>): [number, number][] {
    const shared = new Map<number, number>();
    for (const hash of hashes) {
      const list = this.#postings.get(hash);
      if (list === undefined || list.length > FORMULA) continue;
      for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return [...shared].sort(([a], [b]) => a - b);
  }

  #pairOf(a: Entry, b: Entry): EchoPair | undefined {
    const shortest = Math.min(a.shingled.words.length, b.shingled.words.length);
    if (shortest < FEWEST_WORDS) return undefined;
    const shared = compare(a.shingled, b.shingled);
    const shorterIsA = a.shingled.words.length <= b.shingled.words.length;
    const containment = Math.max(shared.aInB, shared.bInA);
    const ofShorter = shorterIsA ? shared.aInB : shared.bInA;
    if (ofShorter < this.#threshold || shared.longest.words < Math.min(FEWEST_RUN, shortest))
      return undefined;
    const least = Math.min(shared.aInB, shared.bInA);
    const kind = least >= 0.97 ? 'identical' : least >= this.#threshold ? 'near-duplicate' : 'contained';
    return { a: a.report.id, b: b.report.id, ...shared, containment, kind };
  }

  /** For each report inside longer ones, those, the one with the most of it first. */
  #hosts(): Map<string, string[]> {
    const hosts = new Map<string, { id: string; share: number }[]>();
    for (const pair of this.#pairs) {
      if (pair.kind !== 'contained') continue;
      const [inner, host] = pair.aInB >= pair.bInA ? [pair.a, pair.b] : [pair.b, pair.a];
      hosts.set(inner, [...(hosts.get(inner) ?? []), { id: host, share: pair.containment }]);
    }
    return new Map(
      [...hosts].map(([inner, list]) => [
        inner,
        list.sort((x, y) => y.share - x.share || (x.id < y.id ? -1 : 1)).map(({ id }) => id),
      ]),
    );
  }

  #bridged(a: string, b: string): boolean {
    const [first, second] = [this.#entry(a), this.#entry(b)];
    const shared = compare(first.shingled, second.shingled);
    return Math.max(shared.aInB, shared.bInA) >= BRIDGE;
  }

  #entry(id: string): Entry {
    const entry = this.#entries[this.#byId.get(id) ?? -1];
    if (entry === undefined) throw new RangeError('a report that the echo index does not hold');
    return entry;
  }

  #group(ids: readonly string[]): OriginGroup {
    const inside = new Set(ids);
    const pairs = this.#pairs.filter((pair) => inside.has(pair.a) && inside.has(pair.b));
    return { members: ids, origin: originOf(ids.map((id) => this.#entry(id).report)), pairs };
  }
}

/** The agency that the most of them credit or are; else the one published first, if one was. */
function originOf(reports: readonly EchoReport[]): OriginGroup['origin'] {
  const credited = new Map<string, number>();
  for (const report of reports) {
    for (const id of new Set([
      ...(report.credits ?? []),
      ...(report.outlet === undefined ? [] : [report.outlet]),
    ])) {
      credited.set(id, (credited.get(id) ?? 0) + 1);
    }
  }
  const [best, second] = [...credited].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (best !== undefined && best[1] * 2 > reports.length && best[1] !== second?.[1]) {
    return { id: best[0], basis: 'credited' };
  }
  const dated = reports
    .flatMap(({ id, published }) => (published === undefined ? [] : [{ id, published }]))
    .sort((a, b) => (a.published < b.published ? -1 : 1));
  const [first, next] = dated;
  if (first === undefined || dated.length < reports.length || next?.published === first.published)
    return null;
  return { id: first.id, basis: 'earliest' };
}

/** The echo pairs and origin groups of a set of reports. */
export function findEchoes(
  reports: Iterable<EchoReport>,
  options: EchoOptions = {},
): { pairs: readonly EchoPair[]; groups: readonly OriginGroup[] } {
  const index = new EchoIndex(options);
  for (const report of reports) index.add(report);
  return { pairs: index.pairs(), groups: index.groups() };
}
