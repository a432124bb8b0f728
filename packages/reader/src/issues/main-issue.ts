/** What "the deal" or "the offer" of a report is about, where it does not say. */
import type { Document } from '../text/document.ts';
import type { IssueMatcher } from './issue-matcher.ts';

/** The core issue of a domain: what a deal in it is for, unless the report says otherwise. */
const CORE = new Map([
  ['ceasefire', 'ceasefire'],
  ['labour', 'wages'],
  ['water', 'dam-filling'],
  ['border', 'border-demarcation'],
  ['commercial', 'payment'],
]);

/** What a common word counts for beside a term’s words: several of one field tell a field, one tells nothing. */
const COMMON = 0.3;
/** Less than this tells no field. */
const LEAST = 0.6;

export interface MainIssue {
  readonly issue: string | null;
  /** The domain that the report belongs to most. */
  readonly domain: string | null;
  /** By how much each issue is named, whether and how to talk left aside. */
  readonly weights: ReadonlyMap<string, number>;
}

const known = new WeakMap<IssueMatcher, ReadonlyMap<string, string>>();

/** The domain of each class, listed once a matcher. */
function domainsOf(issues: IssueMatcher): ReadonlyMap<string, string> {
  let domains = known.get(issues);
  if (domains === undefined) {
    domains = new Map(issues.classes.map(({ id, domain }) => [id, domain]));
    known.set(issues, domains);
  }
  return domains;
}

/**
 * The core issue of the domain that the report's terms belong to most, if the report names it; else the issue
 * named most in that domain; null where no term occurs. Longer terms count for more. Linear.
 */
export function mainIssue(doc: Document, issues: IssueMatcher): MainIssue {
  const domainOf = domainsOf(issues);
  const counts = new Map<string, number>();
  const domains = new Map<string, number>();
  for (const hit of issues.within(doc.tokens, 0, doc.tokens.length)) {
    // Whether and how to talk is an issue in every field.
    if (hit.issue === 'negotiation-format') continue;
    const domain = domainOf.get(hit.issue) ?? '';
    const weight = hit.common === true ? COMMON : hit.words;
    domains.set(domain, (domains.get(domain) ?? 0) + weight);
    counts.set(hit.issue, (counts.get(hit.issue) ?? 0) + weight);
  }
  const domain = most(domains, () => true);
  if (domain === null || (domains.get(domain) ?? 0) < LEAST)
    return { issue: null, domain: null, weights: counts };
  const core = CORE.get(domain);
  // What a strike or a truce is about need not be said: pay, the fighting.
  if (core !== undefined && (counts.has(core) || domain === 'labour' || domain === 'ceasefire'))
    return { issue: core, domain, weights: counts };
  return { issue: most(counts, (issue) => domainOf.get(issue) === domain), domain, weights: counts };
}

function most(counts: ReadonlyMap<string, number>, fits: (key: string) => boolean): string | null {
  let best: string | null = null;
  let highest = 0;
  for (const [key, count] of counts) {
    if (count <= highest || !fits(key)) continue;
    best = key;
    highest = count;
  }
  return best;
}
