/**
 * The positions of a sentence by all that its words give. For each stance word: how likely it tells a stand, which one,
 * whose, on what; a position is as likely as the four together.
 */
import type { ReadPosition, Stance } from '@wasit/domain';
import { Evidence } from '../../learned/cells.ts';
import { logistic } from '../../learned/model.ts';
import { conditionIn } from '../conditions.ts';
import { positionAt } from '../position.ts';
import type { Outcome } from '../stand.ts';
import { bearersBeyond, bearersIn } from './bearers.ts';
import {
  bearerEvidence,
  eventEvidence,
  knownBy,
  matterEvidence,
  stanceEvidence,
  wordEvidence,
} from './evidence.ts';
import { mattersOf } from './matters.ts';
import { bearerModel, eventModel, matterModel, stanceModels } from './models.ts';
import type { Bearer, Matter, Telling } from './telling.ts';

/** How likely a position must be: about half of the F1 that is reached, where one more is as likely to help as to hurt. */
const ENOUGH = 0.25;
/** What a word and its neighbours add up to where nothing around them makes it likely enough. */
const HOPELESS = -2.5;
/** How likely a word must be to tell a stand: below, what it tells is next to never likely enough. */
const LIVE = 0.35;

/** What is no stand however likely: what somebody is accused of, and "refused to comment on the truce". */
const NEVER: ReadonlySet<Outcome> = new Set<Outcome>(['accused', 'no-comment']);

/** Filled for one thing, asked, and filled for the next. */
const evidence = new Evidence();

interface Likely<T> {
  readonly one: T;
  readonly likely: number;
}

interface Holding {
  readonly bearer: Bearer;
  readonly ref: string | null;
}

export function weighed(tellings: readonly Telling[]): ReadPosition[] {
  /** The same for every word of a sentence, and worked out for the first that needs them. */
  let here: readonly Bearer[] | null = null;
  const found: ReadPosition[] = [];
  for (const telling of tellings) {
    if (telling.stand !== null && NEVER.has(telling.stand.outcome)) continue;
    wordEvidence(telling, evidence);
    const word = evidence.sum(eventModel.table);
    if (word < HOPELESS) continue;
    here ??= bearersIn(telling);
    eventEvidence(telling, here, evidence);
    const event = logistic(word + evidence.sum(eventModel.table));
    if (event < LIVE) continue;
    const stances = stancesOf(telling).filter(({ likely }) => event * likely >= ENOUGH);
    if (stances.length === 0) continue;
    // Each question is asked only where the answers so far leave a position likely enough.
    const stand = event * most(stances);
    const matters = mattersIn(telling).filter(({ likely }) => stand * likely >= ENOUGH);
    if (matters.length === 0) continue;
    const object = stand * most(matters);
    const holdings = holdingsOf(telling, here).filter(({ likely }) => object * likely >= ENOUGH);
    for (const stance of stances)
      for (const holding of holdings)
        for (const matter of matters) {
          const likely = event * stance.likely * holding.likely * matter.likely;
          if (likely < ENOUGH) continue;
          const told = toldBy(telling, stance.one, holding.one.ref, matter.one.issue);
          const sure = confidence(likely, told);
          const position = positionOf(telling, stance.one, holding.one.bearer, matter.one, sure);
          if (position !== null) found.push(position);
        }
  }
  return found;
}

const most = <T>(all: readonly Likely<T>[]): number => Math.max(...all.map(({ likely }) => likely));

const toldBy = ({ stand }: Telling, stance: Stance, ref: string | null, issue: string): boolean =>
  stand?.outcome === 'told' &&
  stand.stance === stance &&
  ref !== null &&
  stand.sides.includes(ref) &&
  stand.issues.some((one) => one.issue === issue);

function stancesOf(telling: Telling): Likely<Stance>[] {
  stanceEvidence(telling, evidence);
  const sums = stanceModels.of(evidence);
  let total = 0;
  for (const sum of sums) total += Math.exp(sum);
  return stanceModels.names.map((one, at) => ({ one, likely: Math.exp(sums[at] ?? 0) / total }));
}

/** Each holder once, by whatever of the sentence says them likeliest; what all say of them is added up. */
function holdingsOf(telling: Telling, here: readonly Bearer[]): Likely<Holding>[] {
  const known = knownBy(telling);
  const found: { one: Holding; weight: number; sum: number }[] = [];
  let total = 1;
  const weigh = (bearer: Bearer): void => {
    const named = known.of(bearer);
    bearerEvidence(telling, here, bearer, named, evidence);
    const weight = Math.exp(evidence.sum(bearerModel.table));
    total += weight;
    const { ref } = named;
    // Whom nobody met is somebody of their own.
    const other = found.find(
      ({ one }) => one.ref === ref && (ref !== null || one.bearer.first === bearer.first),
    );
    if (other === undefined) found.push({ one: { bearer, ref }, weight, sum: weight });
    else {
      other.sum += weight;
      if (weight <= other.weight) return;
      other.one = { bearer, ref };
      other.weight = weight;
    }
  };
  for (const bearer of here) weigh(bearer);
  for (const bearer of bearersBeyond(telling)) weigh(bearer);
  return together(found, total, ({ ref }) => ref !== null && known.byGrammar(ref));
}

/** The shares of a total; what grammar tells together ("A and B reject", a list of demands) is as likely as all of it. */
function together<T>(
  all: readonly { readonly one: T; readonly sum: number }[],
  total: number,
  byGrammar: (one: T) => boolean,
): Likely<T>[] {
  let told = 0;
  const grammar = all.map(({ one, sum }) => {
    const is = byGrammar(one);
    if (is) told += sum;
    return is;
  });
  return all.map(({ one, sum }, at) => ({ one, likely: (grammar[at] === true ? told : sum) / total }));
}

function mattersIn(telling: Telling): Likely<Matter>[] {
  let total = 1;
  const found = mattersOf(telling).map((one) => {
    matterEvidence(telling, one, telling.stand?.stance ?? 'open', evidence);
    const sum = Math.exp(evidence.sum(matterModel.table));
    total += sum;
    return { one, sum };
  });
  return together(found, total, ({ issue }) => toldIssue(telling, issue));
}

const toldIssue = ({ stand }: Telling, issue: string): boolean =>
  stand?.issues.some((one) => one.issue === issue) === true;

function positionOf(
  telling: Telling,
  stance: Stance,
  bearer: Bearer,
  { issue, hit }: Matter,
  sure: number,
): ReadPosition | null {
  const { input, sentence, first, last, stand } = telling;
  const party = bearer.ref();
  if (party === null) return null;
  const condition = stand?.condition ?? conditionIn(input.scene, sentence, first);
  const from = Math.min(first, bearer.here ? bearer.first : first, hit?.first ?? first);
  const to = Math.max(last, hit?.last ?? last);
  const at = hit ?? { issue, first, last, words: 0 };
  return positionAt(input, from, to, party, { ...at, issue }, stance, condition, sure);
}

/** The share that held, of positions as likely on reports that the models were not taught; grammar's held more often. */
function confidence(likely: number, told: boolean): number {
  const held = told ? 0.2 + 0.87 * likely : 0.05 + 1.06 * likely;
  return Math.round(100 * Math.min(0.97, held)) / 100;
}
