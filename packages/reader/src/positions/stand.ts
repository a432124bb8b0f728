/** What grammar makes of one stance word: whose stand, on what, and where it stops short. */
import type { ReadPosition, Stance } from '@wasit/domain';
import type { IssueHit } from '../issues/issue-matcher.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';
import { dependsFrom } from './arabic-frames.ts';
import { arabicHolder } from './arabic-holder.ts';
import { isPeople } from './arabic-people.ts';
import { conditionIn } from './conditions.ts';
import { englishHolder } from './english-holder.ts';
import { isNoun } from './english-nouns.ts';
import { subjectOf } from './english-subject.ts';
import { standsBetween } from './exhortation.ts';
import type { Holder } from './holder.ts';
import { issuesOf, saysNothing } from './issue-of.ts';
import { isParty } from './party.ts';
import { type PositionInput, positionAt } from './position.ts';
import type { StanceHit } from './stance-hit.ts';
import { stanceAt } from './stances.ts';

/** How far grammar came: a stand told, or what kept it from being one. */
export type Outcome =
  | 'told'
  | 'accused'
  | 'demanded'
  | 'turned-down'
  | 'nobody'
  | 'disclaimed'
  | 'pair'
  | 'upon-nobody'
  | 'between'
  | 'no-issue'
  | 'no-comment'
  | 'no-condition'
  | 'supposed';

export interface Stand {
  readonly outcome: Outcome;
  readonly hit: StanceHit;
  /** As the words around make it: an acceptance on a condition is conditional. */
  readonly stance: Stance;
  readonly holder: Holder | null;
  /** The holders that can hold this stand. */
  readonly sides: readonly string[];
  readonly issues: readonly IssueHit[];
  readonly condition: { readonly start: number; readonly end: number } | null;
}

/** What grammar makes of a stance word. `from` is where the stand before it ends; `before` are stands told before. */
export function standOf(
  input: PositionInput,
  sentence: Sentence,
  hit: StanceHit,
  from: number,
  before: readonly ReadPosition[],
): Stand {
  const { tokens } = input.scene.doc;
  const latin = tokens[hit.first]?.kind === 'latin';
  const short = (outcome: Outcome, more: Partial<Stand> = {}): Stand => ({
    outcome,
    hit,
    stance: hit.stance,
    holder: null,
    sides: [],
    issues: [],
    condition: null,
    ...more,
  });
  if (accused(tokens, Math.max(sentence.first, hit.first - 9), hit.first)) return short('accused');
  if (!latin && underDemand(tokens, sentence, hit)) return short('demanded');
  // "rejected an Egyptian proposal": an offer that is turned down is told of as refused.
  if (
    hit.stance === 'offers' &&
    (!latin || offNoun(tokens, hit)) &&
    refusedBefore(tokens, sentence, hit.first)
  )
    return short('turned-down');
  const holder = latin
    ? englishHolderOf(input, sentence, hit)
    : (arabicHolder(input, sentence, hit, from) ?? goesOn(tokens, hit, before));
  if (holder === null) return short('nobody');
  const whose = { holder, sides: holder.parties };
  if (disclaimed(tokens, Math.max(sentence.first, hit.first - 12), hit.first))
    return short('disclaimed', whose);
  // "اتفق الجانبان على": that two unnamed sides agreed on something is told of every meeting.
  if (holder.pair === true && hit.stance === 'accepts') return short('pair', whose);
  const upon = hit.upon === undefined ? null : input.scene.mentions.at(hit.upon);
  if (hit.upon !== undefined && (upon === null ? !isBodyAt(input, hit.upon) : !isParty(upon)))
    return short('upon-nobody', whose);
  const owing = upon === null ? null : input.parties.of(upon);
  const sides =
    hit.stance === 'demands' || hit.stance === 'offers'
      ? holder.parties.filter((party) => party !== owing && !standsBetween(input, party))
      : holder.parties;
  if (sides.length === 0) return short('between', { holder });
  const issues = issuesOf(input, sentence, hit, from, holder);
  if (issues.length === 0)
    return short(saysNothing(tokens, hit) ? 'no-comment' : 'no-issue', { holder, sides });
  const condition = conditionIn(input.scene, sentence, hit.first);
  const about = { holder, sides, issues, condition };
  // A threat is a stand only beside what it depends on.
  const tied =
    /^[وف]?(رهن|رهنت|يرهن|ترهن|ربط|ربطت|يربط|تربط)$/.test(tokens[hit.first]?.form ?? '') &&
    tokens.slice(hit.last, hit.last + 12).some(({ form }) => /^ب..+/.test(form));
  const framed =
    tied ||
    hit.firm === true ||
    (hit.sort === 'verb' &&
      (hit.object === 'before' || /^(only|will|would|can|could)$/.test(tokens[hit.first]?.form ?? '')));
  if (hit.stance === 'conditional' && condition === null && !framed) return short('no-condition', about);
  // "if the other side accepts": what would be is no stand of theirs.
  const start = tokens[hit.first]?.start ?? 0;
  if (condition !== null && start >= condition.start && start < condition.end)
    return short('supposed', about);
  // "رفض أي حوار إلا بعد": refused for now, and said on what it depends.
  const onlyThen =
    hit.stance === 'refuses' &&
    !latin &&
    /^الا$|^ما$/.test(tokens[dependsFrom(tokens, hit.last)]?.form ?? '');
  const stance: Stance =
    onlyThen || (condition !== null && (hit.stance === 'accepts' || hit.stance === 'offers'))
      ? 'conditional'
      : hit.stance;
  return { outcome: 'told', hit, stance, ...about };
}

/** The positions of a stand that grammar tells whole. */
export function positionsOf(input: PositionInput, stand: Stand): ReadPosition[] {
  const { hit, holder, sides, issues, stance, condition } = stand;
  if (stand.outcome !== 'told' || holder === null) return [];
  return issues.flatMap((issue) =>
    sides.map((party) =>
      positionAt(
        input,
        Math.min(holder.first, hit.first, issue.first),
        Math.max(issue.last, hit.last),
        party,
        issue,
        stance,
        condition,
        confidence(hit, holder, issue, ownWords(input, hit, party)),
      ),
    ),
  );
}

/** "على الحكومة أن": a body by a word for one. */
const isBodyAt = (input: PositionInput, at: number): boolean => {
  const token = input.scene.doc.tokens[at];
  return (
    token !== undefined && /^ال/.test(token.form) && (isPeople(token) || input.pointers.body(at) !== null)
  );
};

/** "ضرورة التزام …", "طالب بقبول …": what is asked for is not held yet. */
function underDemand(tokens: readonly Token[], sentence: Sentence, hit: StanceHit): boolean {
  if (hit.modal && hit.sort !== 'verb') {
    const outer = stanceAt(tokens, hit.first - 1);
    if (outer !== null && outer.stance === 'demands' && outer.last <= hit.first) return true;
  }
  if (hit.sort !== 'noun') return false;
  for (let at = hit.first - 1; at >= Math.max(sentence.first, hit.first - 2); at--) {
    const before = stanceAt(tokens, at);
    if (before !== null && before.stance === 'demands') return true;
  }
  // "دعا الحركة، الثلاثاء، إلى القبول".
  if (/^[وف]?(الي|علي)$/.test(tokens[hit.first - 1]?.form ?? ''))
    for (let at = hit.first - 2; at >= Math.max(sentence.first, hit.first - 9); at--) {
      if (/^[.؛]$/.test(tokens[at]?.form ?? '')) break;
      const before = stanceAt(tokens, at);
      if (before !== null) return before.stance === 'demands' && before.sort === 'verb';
    }
  return (
    /^[وف]?(علي|الي)$/.test(tokens[hit.first - 1]?.form ?? '') &&
    URGED.test(tokens[hit.first - 3]?.form ?? '')
  );
}

const URGED = /^[وف]?(حث|حثت|دعا|دعت|يحث|تحث|يدعو|تدعو)$/;

/** Whether the stand is told in the words of the party itself. */
function ownWords(input: PositionInput, hit: StanceHit, party: string): boolean {
  const speaker = input.speakerAt(hit.first)?.speaker ?? null;
  return speaker !== null && (speaker === party || input.parties.ofSpeaker(speaker) === party);
}

const offNoun = (tokens: readonly Token[], hit: StanceHit): boolean =>
  hit.sort === 'noun' || (tokens[hit.first]?.kind === 'latin' && isNoun(tokens, hit.first));

function refusedBefore(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  for (let back = at - 1; back >= Math.max(sentence.first, at - 7); back--)
    if (stanceAt(tokens, back)?.stance === 'refuses') return true;
  return false;
}

/** How far behind a stand the verb that goes on with its subject may stand, in units of text. */
const NEAR = 120;

/** "ترفض العرض وتتمسك بـ": a verb joined on by و has the subject of the stand before it, where it names none. */
function goesOn(tokens: readonly Token[], hit: StanceHit, before: readonly ReadPosition[]): Holder | null {
  const last = before.at(-1);
  const token = tokens[hit.first];
  if (last === undefined || token === undefined || hit.weak || hit.modal || hit.sort !== 'verb') return null;
  const turned = /^(و?لكن(ه|ها|هم)|وان(ه|ها|هم))$/.test(tokens[hit.first - 1]?.form ?? '');
  const also = tokens[hit.first - 1]?.form === 'كما';
  if ((!turned && !also && !token.form.startsWith('و')) || token.start - last.end > NEAR) return null;
  const parties = before.filter((one) => one.start === last.start).map((one) => one.party);
  return { parties: [...new Set(parties)], first: hit.first, how: 'subject', issue: 'after' };
}

const accuses = wordFeature(({ form }) =>
  /^[وف]?(اتهم|اتهمت|اتهموا|يتهم|تتهم|متهما|متهمه|منتقدا|منتقده|منددا|منددة|يتهمون|اتهام|اتهامه|اتهامها)$|^(accused|accuses|accusing|blamed|blames|blaming)$/.test(
    form,
  ),
);

const disclaims = wordFeature(({ form }) =>
  /^[وف]?(نفي|نفت|ينفي|تنفي|نافيا|نافيه|نفيه|نفيها)$|^(denied|denies|denying)$/.test(form),
);

/** "denied that it had accepted": a stand that is told of as untrue. A denial of the stand itself is read with its word. */
function disclaimed(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = last - 4; at >= first; at--) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (disclaims(token)) return true;
    if (
      /^(reports|claims|allegations|rumours|rumors)$/.test(token.form) &&
      /^(rejected|rejects|dismissed)$/.test(tokens[at - 1]?.form ?? '')
    )
      return true;
  }
  return false;
}

/** "accused it of refusing": a stand that somebody else ascribes. */
function accused(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = last - 1; at >= first; at--) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.form === '،' || token.form === ',') return false;
    if (accuses(token)) return true;
  }
  return false;
}

function englishHolderOf(input: PositionInput, sentence: Sentence, hit: StanceHit): Holder | null {
  // Whom "must" is said of holds nothing: whoever says it does.
  const ought = hit.modal && /^(must|should)$/.test(input.scene.doc.tokens[hit.first]?.form ?? '');
  const held = hit.object === 'before' || ought ? null : englishHolder(input, sentence, hit);
  if (held !== null) return held;
  // "quoted the envoy as stressing the need": whoever is quoted.
  const quoted = input.scene.doc.tokens[hit.first - 1]?.form === 'as';
  // "the diplomat stressed the need": whoever says so.
  const stressing = /^(stress|emphasi|underlin|underscor|reiterat|highlight)/.test(
    input.scene.doc.tokens[hit.first]?.form ?? '',
  );
  if (!hit.modal && !quoted && !stressing) return null;
  const speaker = input.speakerAt(stressing ? hit.last : hit.first)?.speaker ?? null;
  const party = speaker === null ? null : input.parties.ofSpeaker(speaker);
  if (speaker === null && hit.object === 'before') {
    const said = sayingBefore(input.scene.doc.tokens, sentence, hit.first);
    const above = said < 0 ? null : subjectOf(input, sentence, said);
    return above === null ? null : { ...above, issue: 'before' };
  }
  return party === null ? null : { parties: [party], first: hit.first, how: 'speaker', issue: 'after' };
}

/** The verb of saying that a clause hangs on, or -1. */
function sayingBefore(tokens: readonly Token[], sentence: Sentence, at: number): number {
  for (let back = at - 1; back > Math.max(sentence.first, at - 12); back--)
    if (
      /^(said|says|say|called|calls|described|insisted|insists|argued|argues)$/.test(tokens[back]?.form ?? '')
    )
      return back;
  return -1;
}

function confidence(hit: StanceHit, holder: Holder, issue: IssueHit, own: boolean): number {
  let score = 0.72;
  if (hit.weak) score -= 0.2;
  if (hit.modal) score -= 0.12;
  if (holder.how === 'speaker') score -= 0.08;
  if (issue.words > 1) score += 0.08;
  if (own) score += 0.04;
  return Math.round(score * 100) / 100;
}
