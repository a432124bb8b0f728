/**
 * Positions: a party's stand on an issue class, where the text gives all three.
 *
 * A stance word, an issue term in the clause that follows it, and a holder: the subject beside the word, or
 * whoever is speaking. A list of disputed points gives one open position a point. No holder, no position.
 */
import type { ReadPosition, Stance } from '@wasit/domain';
import type { IssueHit, IssueMatcher } from '../issues/issue-matcher.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Scene } from '../statements/scene.ts';
import { fold } from '../text/normalise.ts';
import { quotedLength, SPEECH_LENGTH } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';
import { conditionIn } from './conditions.ts';
import { englishHolder, isNoun } from './english-holder.ts';
import { isParty } from './party.ts';
import { type PositionInput, positionAt } from './position.ts';
import { type StanceHit, stanceAt } from './stances.ts';

/** Tokens after a stance word in which its issue may stand. */
const REACH = 14;
const AGREEMENTS =
  /^[وفبلك]*(ال)?(اتفاق|اتفاقا|مقترح|مقترحات|عرض|صفقه|مطالب|مبادره|مسوده|خطه|حزمه)$|^[وفبلك]*العقد$|^لل(اتفاق|مقترح|عرض|صفقه|مبادره|مطالب|خطه|مسوده|عقد)$|^(agreement|deal|proposal|proposals|offer|offers|demands|plan|terms|draft|precondition|preconditions|contract|package|settlement)$/;
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
  const { tokens } = input.scene.doc;
  const latin = tokens[hit.first]?.kind === 'latin';
  if (accused(tokens, Math.max(sentence.first, hit.first - 9), hit.first)) return [];
  const holder = latin ? englishHolderOf(input, sentence, hit) : holderOf(input, sentence, hit, from);
  if (holder === null) return [];
  const hits = issuesOf(input, sentence, hit, from, holder);
  if (hits.length === 0) return [];
  const condition = conditionIn(input.scene, sentence, hit.first);
  // A threat is a stand only beside what it depends on.
  if (hit.stance === 'conditional' && condition === null) return [];
  // "if the other side accepts": what would be is no stand of theirs.
  const start = tokens[hit.first]?.start ?? 0;
  if (condition !== null && start >= condition.start && start < condition.end) return [];
  const stance: Stance =
    condition !== null && (hit.stance === 'accepts' || hit.stance === 'offers') ? 'conditional' : hit.stance;
  return hits.flatMap((issue) =>
    holder.parties.map((party) =>
      positionAt(
        input,
        Math.min(holder.first, hit.first, issue.first),
        Math.max(issue.last, hit.last),
        party,
        issue,
        stance,
        condition,
        confidence(hit, holder, issue),
      ),
    ),
  );
}

/** "accused it of refusing": a stand that somebody else ascribes. */
function accused(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = last - 1; at >= first; at--) {
    const form = tokens[at]?.form ?? '';
    if (form === '،' || form === ',') return false;
    if (
      /^[وف]?(اتهم|اتهمت|اتهموا|يتهم|تتهم|متهما|متهمه)$|^(accused|accuses|accusing|blamed|blames)$/.test(form)
    )
      return true;
  }
  return false;
}

/** The issue of a stand, and those listed beside it; none from further on in the clause. */
function issuesOf(
  input: PositionInput,
  sentence: Sentence,
  hit: StanceHit,
  from: number,
  holder: Holder,
): IssueHit[] {
  const { tokens } = input.scene.doc;
  const end = clauseEnd(input, sentence, hit.last);
  const noun = tokens[hit.first]?.kind === 'latin' && isNoun(tokens, hit.first);
  if (holder.issue === 'before') {
    const start = Math.max(sentence.first, hit.first - 40);
    const before = about(input, start, hit.first, holder.first);
    const word = agreementIn(input, Math.max(start, hit.first - 14), hit.first);
    return before.length > 0 ? before.slice(-1) : word;
  }
  // "its latest pay offer": the issue stands in the noun phrase itself.
  const own = noun ? about(input, Math.max(from, hit.first - 3), hit.last, -1) : [];
  if (own.length > 0) return own.slice(-1);
  let hits = about(input, hit.last, end, -1);
  if (hits.length === 0 && !hit.weak && /^(التي|الذي|which|that)$/.test(tokens[hit.first - 1]?.form ?? '')) {
    // "the plan which it rejected": the issue stands before the word.
    hits = about(input, Math.max(sentence.first, hit.first - 8), hit.first, -1).slice(-1);
  }
  if (hits.length === 0 && !hit.weak && !hit.modal) {
    if (noun && input.mainIssue !== null)
      return [{ issue: input.mainIssue, first: hit.first, last: hit.last, words: 1 }];
    const word = agreementIn(input, hit.last, Math.min(end, hit.last + 10));
    return word.length > 0 ? word : shareIn(input, hit);
  }
  const kept: IssueHit[] = [];
  for (const issue of hits) {
    const before = kept.at(-1);
    if (before !== undefined && !listed(tokens, before.last, issue.first)) break;
    if (!kept.some((other) => other.issue === issue.issue)) kept.push(issue);
    if (kept.length === 3) break;
  }
  return kept;
}

/** "offered 2%": in a dispute over pay, a share is a rise. */
function shareIn(input: PositionInput, hit: StanceHit): IssueHit[] {
  const { tokens } = input.scene.doc;
  if (input.mainIssue !== 'wages') return [];
  for (let at = hit.last; at < hit.last + 5; at++) {
    if (/^(%|percent|٪|بالمايه|بالمئه|بالمييه)$/.test(tokens[at]?.form ?? ''))
      return [{ issue: 'wages', first: hit.last, last: at + 1, words: 1 }];
  }
  return [];
}

const domains = new WeakMap<IssueMatcher, ReadonlyMap<string, string>>();

function domainsOf(issues: IssueMatcher): ReadonlyMap<string, string> {
  const known = domains.get(issues) ?? new Map(issues.classes.map(({ id, domain }) => [id, domain]));
  domains.set(issues, known);
  return known;
}

/** Issue terms in a range that are no part of somebody's name. */
function about(input: PositionInput, first: number, last: number, holder: number): IssueHit[] {
  const { scene, issues } = input;
  return issues.within(scene.doc.tokens, first, last).filter(({ first: at, common, issue }) => {
    if (common === true && domainsOf(issues).get(issue) !== input.domain) return false;
    const mention = scene.mentions.at(at);
    return (
      at !== holder &&
      (mention === null || mention.kind === 'place' || mention.id === 'org:grand-renaissance-dam')
    );
  });
}

/** Whether a term goes on a list that the one before it is on: joined by "and", و or a comma. */
function listed(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > (tokens[from]?.kind === 'latin' || tokens[to]?.kind === 'latin' ? 4 : 7)) return false;
  for (let at = from; at <= to; at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.form === 'and' || token.form === '،' || token.form === ',') return true;
    if (token.kind === 'arabic' && token.form.startsWith('و') && token.form.length > 3) return true;
  }
  return false;
}

function englishHolderOf(input: PositionInput, sentence: Sentence, hit: StanceHit): Holder | null {
  const held = englishHolder(input, sentence, hit.first, hit.last);
  if (held !== null) return held;
  if (!hit.modal) return null;
  const speaker = input.speakerAt(hit.first)?.speaker ?? null;
  const party = speaker === null ? null : input.parties.ofSpeaker(speaker);
  return party === null ? null : { parties: [party], first: hit.first, how: 'speaker', issue: 'after' };
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
  readonly parties: readonly string[];
  /** First token that names the holder, or the stance word itself. */
  readonly first: number;
  readonly how: 'subject' | 'speaker';
  readonly issue: 'after' | 'before';
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
        if (party !== null) return { parties: [party], first: hit.first, how: 'subject', issue: 'after' };
      }
    }
    const people = arabic ? arabicClass(input, hit.last, sentence.last) : null;
    if (people !== null) return { parties: [people], first: hit.first, how: 'subject', issue: 'after' };
    // "المطالب التي طالبت بها النقابة": the pronoun stands before the subject.
    const next = /^(به|بها|بهم)$/.test(tokens[hit.last]?.form ?? '') ? hit.last + 1 : hit.last;
    const pointed = arabic ? input.pointers.body(next) : null;
    if (pointed !== null) return { parties: [pointed], first: hit.first, how: 'subject', issue: 'after' };
    const before = subjectBefore(input, sentence, hit, from);
    if (before !== null) return before;
  }
  if (hit.weak) return null;
  const statement = input.speakerAt(hit.first);
  if (statement === null || statement.speaker === null) return null;
  const party = parties.ofSpeaker(statement.speaker);
  return party === null ? null : { parties: [party], first: hit.first, how: 'speaker', issue: 'after' };
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
    // Before a bare أن another clause ends: its subject holds nothing here.
    if (token.kind === 'arabic' && /^[وف]?(ان)$/.test(token.form)) return null;
    if (mention === null && token.kind === 'arabic') {
      const people = arabicClass(input, at, hit.first);
      if (people !== null) return { parties: [people], first: at, how: 'subject', issue: 'after' };
    }
    if (mention === null) {
      const near = hit.first - at <= 4;
      const pointed = near ? input.pointers.body(at) : input.pointers.at(at);
      if (pointed !== null) return { parties: [pointed], first: at, how: 'subject', issue: 'after' };
      continue;
    }
    if (!isParty(mention)) {
      at = mention.first;
      continue;
    }
    const party = input.parties.of(mention);
    return party === null ? null : { parties: [party], first: mention.first, how: 'subject', issue: 'after' };
  }
  return null;
}

/** People who hold stands though no name says who: "عمال المصفاة", "الأطباء المضربون". */
const ARABIC_CLASSES =
  /^(ال)?(عمال|موظفو|موظفي|موظفون|موظفين|اطباء|ممرضون|ممرضين|اساتذه|معلمون|معلمين|معلمو|مدرسون|سايقون|سايقين|سايقو|طيارون|طيارين|طيارو|مستخدمون|مستخدمو|مضربون|مضربين|متقاعدون|متقاعدين|محتجون|محتجين|متمردون|متمردين|انفصاليون|مسلحون|معلمات|بحاره|صيادون|صيادين|مزارعون|مزارعين|طلاب|طلبه|مهندسون|مهندسين|صحفيون|صحافيون|محامون|قضاه|نقابات|شركات|مساهمون|داينون|ارباب|مشغلون|عايلات|اهالي|فصايل|معارضون|اطراف|دولتان|طرفان|جانبان|نقابيون|عاملون|عاملين|مشاركون|مشاركين)$/;
const classOf = wordFeature(
  (token: Token): boolean => token.kind === 'arabic' && ARABIC_CLASSES.test(token.form),
);

/** The ref of such people at a token, by the words up to the preposition or verb that follows; null where there are none. */
function arabicClass(input: PositionInput, at: number, limit: number): string | null {
  const { tokens } = input.scene.doc;
  const head = tokens[at];
  if (head === undefined || head.gap === 'line' || !classOf(head) || input.scene.mentions.at(at) !== null)
    return null;
  if (/^(ال)?(طرفان|جانبان|دولتان|اطراف)$/.test(head.form)) return null;
  let last = at + 1;
  while (last < Math.min(limit, at + 4)) {
    const token = tokens[last];
    if (
      token?.kind !== 'arabic' ||
      token.gap !== 'space' ||
      !token.form.startsWith('ال') ||
      token.form.length < 4
    )
      break;
    if (input.scene.mentions.at(last) !== null) break;
    last++;
  }
  if (!head.form.startsWith('ال') && last === at + 1) return null;
  return input.parties.named(at, last);
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
    const joined = tokens[at - 1]?.kind === 'punct' || tokens[at - 1]?.form === 'and';
    if (at > from && joined && !isNoun(tokens, at) && stanceAt(tokens, at) !== null) return at;
    const quotation = token.kind === 'punct' ? scene.quotes.opening(at) : null;
    if (quotation !== null && quotedLength(quotation) < SPEECH_LENGTH) continue;
    const closed = token.kind === 'punct' ? scene.quotes.closing(at) : null;
    if (closed !== null && quotedLength(closed) < SPEECH_LENGTH && closed.open >= from) continue;
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
