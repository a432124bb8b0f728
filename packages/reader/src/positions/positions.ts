/**
 * Positions: a party's stand on an issue class, where the text gives all three.
 *
 * A stance word, an issue term in the clause that follows it, and a holder: the subject beside the word, or
 * whoever is speaking. A list of disputed points gives one open position a point. No holder, no position.
 */
import type { ReadPosition, Stance } from '@wasit/domain';
import type { IssueHit } from '../issues/issue-matcher.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Scene } from '../statements/scene.ts';
import { fold } from '../text/normalise.ts';
import { quotedLength, SPEECH_LENGTH } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import { conditionIn } from './conditions.ts';
import { isParty } from './party.ts';
import { type PositionInput, positionAt } from './position.ts';
import { type StanceHit, stanceAt } from './stances.ts';

/** Tokens after a stance word in which its issue may stand. */
const REACH = 14;
const AGREEMENTS =
  /^[وفبلك]*(ال)?(اتفاق|اتفاقا|مقترح|مقترحات|عرض|صفقه|مطالب|مبادره|مسوده|خطه)$|^لل(اتفاق|مقترح|عرض|صفقه|مبادره)$|^(agreement|deal|proposal|offer|demands|plan|terms|draft|precondition|preconditions)$/;
const CLAUSE_END = new Set(['،', ',', '؛', ';', '.', ':', '"', '!', '؟', '?']);
const TURNS = new Set(
  'لكن ولكن لكنه لكنها بينما فيما مشيرا مشيره مؤكدا موكدا موكده مضيفا وسط رغم بعد قبل بهدف خلال ضمن خوفا خشيه but while although after before amid saying adding despite during because unless until'
    .split(' ')
    .map(fold),
);

export function positionsIn(input: PositionInput, sentence: Sentence): ReadPosition[] {
  const { tokens } = input.scene.doc;
  const found: ReadPosition[] = [];
  let from = sentence.first;
  for (let at = sentence.first; at < sentence.last; at++) {
    const hit = stanceAt(tokens, at);
    if (hit === null) continue;
    found.push(...positionsOf(input, sentence, hit, from));
    from = hit.last;
  }
  return found;
}

function positionsOf(input: PositionInput, sentence: Sentence, hit: StanceHit, from: number): ReadPosition[] {
  const { scene, issues } = input;
  const { tokens } = scene.doc;
  const end = clauseEnd(input, sentence, hit.last);
  let hits = issues.within(tokens, hit.last, end);
  if (
    hits.length === 0 &&
    !hit.weak &&
    /^(التي|الذي|which|that|was|were|been)$/.test(tokens[hit.first - 1]?.form ?? '')
  ) {
    // "the plan which it rejected": the issue stands before the word.
    hits = issues.within(tokens, Math.max(from, hit.first - 8), hit.first).slice(-1);
  }
  if (hits.length === 0 && !hit.weak && !hit.modal)
    hits = agreementIn(input, hit.last, Math.min(end, hit.last + 10));
  if (hits.length === 0) return [];
  const holder = holderOf(input, sentence, hit, from);
  if (holder === null) return [];
  const condition = conditionIn(scene, sentence, hit.first);
  const stance: Stance =
    condition !== null && (hit.stance === 'accepts' || hit.stance === 'offers') ? 'conditional' : hit.stance;
  const seen = new Set<string>();
  const found: ReadPosition[] = [];
  for (const issue of hits) {
    if (seen.has(issue.issue) || seen.size >= 3) continue;
    seen.add(issue.issue);
    found.push(
      positionAt(
        input,
        Math.min(holder.first, hit.first, issue.first),
        Math.max(issue.last, hit.last),
        holder.party,
        issue,
        stance,
        condition,
        confidence(hit, holder, issue),
      ),
    );
  }
  return found;
}

function confidence(hit: StanceHit, holder: Holder, issue: IssueHit): number {
  let score = 0.72;
  if (hit.weak) score -= 0.2;
  if (hit.modal) score -= 0.12;
  if (holder.how === 'speaker') score -= 0.08;
  if (issue.words > 1) score += 0.08;
  return Math.round(score * 100) / 100;
}

/** "the proposal", "the demands": whatever the report is mostly about. */
function agreementIn(input: PositionInput, first: number, last: number): IssueHit[] {
  const { tokens } = input.scene.doc;
  if (input.mainIssue === null) return [];
  for (let at = first; at < last; at++) {
    const form = tokens[at]?.form ?? '';
    if (AGREEMENTS.test(form)) return [{ issue: input.mainIssue, first: at, last: at + 1, words: 1 }];
  }
  return [];
}

interface Holder {
  readonly party: string;
  /** First token that names the holder, or the stance word itself. */
  readonly first: number;
  readonly how: 'subject' | 'speaker';
}

function holderOf(input: PositionInput, sentence: Sentence, hit: StanceHit, from: number): Holder | null {
  const { scene, parties } = input;
  const { tokens } = scene.doc;
  const arabic = tokens[hit.first]?.kind === 'arabic';
  // "رفضنا", "التزامنا": the speaker's own.
  const own = arabic && /نا$/.test(tokens[hit.first]?.form ?? '');
  if (!hit.modal && !own) {
    if (arabic) {
      // Verb, then subject: "رفضت الحركة …".
      const after = scene.mentions.at(hit.last);
      if (
        after !== null &&
        isParty(after) &&
        !startsWithPreposition(tokens[hit.last]?.form ?? '', after, scene)
      ) {
        const party = parties.of(after);
        if (party !== null) return { party, first: hit.first, how: 'subject' };
      }
    }
    // "المطالب التي طالبت بها النقابة": the pronoun stands before the subject.
    const next = /^(به|بها|بهم)$/.test(tokens[hit.last]?.form ?? '') ? hit.last + 1 : hit.last;
    const pointed = arabic ? input.pointers.body(next) : null;
    if (pointed !== null) return { party: pointed, first: hit.first, how: 'subject' };
    const before = subjectBefore(input, sentence, hit, from);
    if (before !== null) return before;
  }
  if (hit.weak) return null;
  const statement = input.speakerAt(hit.first);
  if (statement === null || statement.speaker === null) return null;
  const party = parties.ofSpeaker(statement.speaker);
  return party === null ? null : { party, first: hit.first, how: 'speaker' };
}

/** The nearest party before the word in its clause: named, or pointed at ("the union"). */
function subjectBefore(
  input: PositionInput,
  sentence: Sentence,
  hit: StanceHit,
  from: number,
): Holder | null {
  const { scene } = input;
  const { tokens } = scene.doc;
  for (let at = hit.first - 1; at >= Math.max(sentence.first, from, hit.first - 9); at--) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.kind === 'punct') {
      const quotation = scene.quotes.around(at - 1) ?? scene.quotes.opening(at);
      if (quotation !== null && quotedLength(quotation) < SPEECH_LENGTH) continue;
      // "X, the employers' alliance, have offered": the comma closes an apposition.
      const closes = token.form === ',' && hit.first - at <= 2 && tokens[hit.first]?.kind === 'latin';
      if (CLAUSE_END.has(token.form) && !closes) return null;
    }
    const mention = scene.mentions.at(at);
    if (mention === null) {
      const near = hit.first - at <= 4;
      const pointed = near ? input.pointers.body(at) : input.pointers.at(at);
      if (pointed !== null) return { party: pointed, first: at, how: 'subject' };
      continue;
    }
    if (!isParty(mention)) {
      at = mention.first;
      continue;
    }
    const party = input.parties.of(mention);
    return party === null ? null : { party, first: mention.first, how: 'subject' };
  }
  return null;
}

function startsWithPreposition(form: string, mention: Mention, scene: Scene): boolean {
  const token = scene.doc.tokens[mention.first];
  return token !== undefined && mention.start > token.start && /^[بل]/.test(form);
}

function clauseEnd(input: PositionInput, sentence: Sentence, from: number): number {
  const { scene } = input;
  const { tokens } = scene.doc;
  const limit = Math.min(sentence.last, from + REACH);
  let listed = false;
  for (let at = from; at < limit; at++) {
    const token = tokens[at];
    if (token === undefined) return at;
    if (TURNS.has(token.form) && at > from) return at;
    if (at > from && stanceAt(tokens, at) !== null && tokens[at - 1]?.kind === 'punct') return at;
    if (token.kind !== 'punct' || !CLAUSE_END.has(token.form)) continue;
    // A list goes on over its commas: "يطالب بأ، وب، وج".
    const next = tokens[at + 1]?.form ?? '';
    if ((token.form === '،' || token.form === ',') && (next.startsWith('و') || next === 'and' || listed)) {
      listed = true;
      continue;
    }
    if (token.form === '"' && at - from < 2) continue;
    return at;
  }
  return limit;
}
