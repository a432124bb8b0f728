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

/** How likely a position must be: one that grammar tells as well, and one that it does not. */
const TOLD = 0.2;
/** In Arabic, and in English, where more words are taken for stands that are none. */
const UNTOLD = [0, 0.3, 0.38] as const;
/** What a word and its neighbours add up to where nothing around them makes it likely enough. */
const HOPELESS = -1.35;
/** By how much more than a position a word must be likely to tell a stand: what it tells is never quite sure. */
const CLEAR = 1.5;
/** Whether a word tells a stand at all is asked of every one of them, and weighs less than what it tells. */
const EVENT = 0.7;

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
    const event = logistic(word + evidence.sum(eventModel.table)) ** EVENT;
    const enough = telling.stand?.outcome === 'told' ? TOLD : (UNTOLD[telling.tongue] ?? 1);
    if (event < CLEAR * enough) continue;
    const stances = stancesOf(telling).filter(({ likely }) => event * likely >= enough);
    if (stances.length === 0) continue;
    // Each question is asked only where the answers so far leave a position likely enough.
    const stand = event * most(stances);
    const matters = mattersIn(telling).filter(({ likely }) => stand * likely >= enough);
    if (matters.length === 0) continue;
    const object = stand * most(matters);
    const holdings = holdingsOf(telling, here).filter(({ likely }) => object * likely >= enough);
    for (const stance of stances)
      for (const holding of holdings)
        for (const matter of matters) {
          const likely = event * stance.likely * holding.likely * matter.likely;
          if (likely < TOLD) continue;
          const told = toldBy(telling, stance.one, holding.one.ref, matter.one.issue);
          if (!told && likely < (UNTOLD[telling.tongue] ?? 1)) continue;
          const position = positionOf(
            telling,
            stance.one,
            holding.one.bearer,
            matter.one,
            confidence(likely, told),
          );
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
  const sums = stanceModels.map(({ model }) => Math.exp(evidence.sum(model.table)));
  const total = sums.reduce((sum, one) => sum + one, 0);
  return stanceModels.map(({ stance }, at) => ({ one: stance, likely: (sums[at] ?? 0) / total }));
}

/** Each holder once, by whatever of the sentence says them likeliest; what all say of them is added up. */
function holdingsOf(telling: Telling, here: readonly Bearer[]): Likely<Holding>[] {
  const known = knownBy(telling);
  const byRef = new Map<string, { one: Holding; most: number; sum: number }>();
  let total = 1;
  for (const bearer of [...here, ...bearersBeyond(telling)]) {
    const named = known.of(bearer);
    bearerEvidence(telling, here, bearer, named, evidence);
    const weight = Math.exp(evidence.sum(bearerModel.table));
    total += weight;
    // Whom nobody met is somebody of their own.
    const key = named.ref ?? `at ${bearer.first}`;
    const other = byRef.get(key);
    const one = { bearer, ref: named.ref };
    if (other === undefined) byRef.set(key, { one, most: weight, sum: weight });
    else {
      other.sum += weight;
      if (weight > other.most) {
        other.one = one;
        other.most = weight;
      }
    }
  }
  return together(
    [...byRef.values()].map(({ one, sum }) => ({ one, likely: sum / total })),
    ({ ref }) => ref !== null && known.byGrammar(ref),
  );
}

/** What grammar tells together ("A and B reject", a list of demands) is as likely as all of it. */
function together<T>(all: readonly Likely<T>[], grammar: (one: T) => boolean): Likely<T>[] {
  const sum = all.reduce((sum, { one, likely }) => (grammar(one) ? sum + likely : sum), 0);
  return all.map(({ one, likely }) => ({ one, likely: grammar(one) ? sum : likely }));
}

function mattersIn(telling: Telling): Likely<Matter>[] {
  const matters = mattersOf(telling);
  const sums = matters.map((matter) => {
    matterEvidence(telling, matter, telling.stand?.stance ?? 'open', evidence);
    return Math.exp(evidence.sum(matterModel.table));
  });
  const total = sums.reduce((sum, one) => sum + one, 1);
  return together(
    matters.map((one, at) => ({ one, likely: (sums[at] ?? 0) / total })),
    ({ issue }) => telling.stand?.issues.some((one) => one.issue === issue) === true,
  );
}

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
  const held = told ? 0.5 + 1.1 * Math.max(0, likely - 0.5) : 0.4 + 0.75 * Math.max(0, likely - 0.45);
  return Math.round(100 * Math.min(0.97, held)) / 100;
}
