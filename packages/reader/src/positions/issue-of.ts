/** What a stand is about: the nearest issue in its clause and those listed beside it, or what "the offer" means here. */
import type { IssueHit, IssueMatcher } from '../issues/issue-matcher.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { isProposal, isTalks } from './agreement-words.ts';
import { clauseEnd } from './clause.ts';
import { isNoun } from './english-nouns.ts';
import type { Holder } from './holder.ts';
import type { PositionInput } from './position.ts';
import type { StanceHit } from './stance-hit.ts';

/** The issues of a stand; none from further on in the clause. `from` is where the stand before it ends. */
export function issuesOf(
  input: PositionInput,
  sentence: Sentence,
  hit: StanceHit,
  from: number,
  holder: Holder,
): IssueHit[] {
  const { tokens } = input.scene.doc;
  const begin = hit.issueFrom ?? hit.last;
  const clause = clauseEnd(input, sentence, Math.max(begin, hit.last));
  const end =
    hit.stance === 'conditional' && hit.firm !== true ? beforeCondition(tokens, begin, clause) : clause;
  if (hit.issue !== undefined) return [{ issue: hit.issue, first: begin, last: begin + 1, words: 1 }];
  if (saysNothing(tokens, hit)) return [];
  const noun = tokens[hit.first]?.kind === 'latin' && isNoun(tokens, hit.first);
  if (hit.object === 'relative') {
    const start = Math.max(sentence.first, hit.first - 16);
    const meant = about(input, start, hit.first, holder.first).slice(-1);
    if (meant.length > 0) return meant;
    // "أهم ما طالبت به النقابة إنهاء …": told behind it.
    const told = about(input, hit.last, clause, -1);
    if (told.length > 0) return listedFrom(tokens, ownDomainFirst(input, told));
    const word = [...agreementIn(input, start, hit.first), ...talksIn(input, start, hit.first)];
    return word.slice(-1);
  }
  if (holder.issue === 'before' || hit.object === 'before') {
    const start = Math.max(sentence.first, hit.first - 40);
    const before = about(input, start, hit.first, holder.first);
    const word = agreementIn(input, Math.max(start, hit.first - 14), hit.first);
    if (before.length > 0) return before.slice(-1);
    return word.length > 0 ? word : talksIn(input, Math.max(start, hit.first - 18), hit.first).slice(-1);
  }
  // "its latest pay offer": the issue stands in the noun phrase itself.
  const own = noun ? about(input, Math.max(from, hit.first - 3), hit.last, -1) : [];
  if (own.length > 0) return own.slice(-1);
  // "their demands, which include a, b and c": all that are told.
  const all =
    hit.stance === 'demands' && (noun || hit.sort === 'noun') ? enumerated(input, sentence, hit.last) : [];
  if (all.length > 0) return all;
  let hits = tokens[hit.first]?.form === 'must' ? mustBefore(input, sentence, hit) : [];
  if (hits.length === 0) hits = about(input, begin, end, -1);
  // "الحوار يجب ألا تسبقه شروط".
  if (hits.length === 0 && /^(يجب|ينبغي|يتعين|يتوجب)$/.test(tokens[hit.first]?.form ?? ''))
    hits = about(input, Math.max(sentence.first, hit.first - 7), hit.first, -1).slice(-1);
  if (hits.length === 0 && hit.near === 'around')
    hits = about(input, Math.max(sentence.first, hit.first - 8), hit.first, -1).slice(-1);
  if (hits.length > 0 && !hit.modal) hits = talksFirst(input, begin, hits);
  if (hits.length === 0 && !hit.weak) hits = beforeRelative(input, sentence, hit);
  if (hits.length === 0 && !hit.weak && !hit.modal) {
    // "its demands" alone tell nothing; "its demand that …" is about what the report is.
    const told =
      hit.stance === 'demands'
        ? /^(to|that|for)$/.test(tokens[hit.last]?.form ?? '')
        : hit.stance !== 'refuses' &&
          hit.stance !== 'accepts' &&
          (hit.stance !== 'offers' || /^(to|that|for|on|by|of|from)$/.test(tokens[hit.last]?.form ?? ''));
    if (noun && input.mainIssue !== null && told)
      return [{ issue: input.mainIssue, first: hit.first, last: hit.last, words: 1 }];
    // "مطالب الحركة بشأن الصفقة" tell nothing of what they are.
    if (hit.stance === 'demands' && hit.sort === 'noun' && !noun) return [];
    if (
      (hit.stance === 'demands' || hit.stance === 'accepts') &&
      holder.how === 'speaker' &&
      !noun &&
      tokens[hit.first]?.kind === 'arabic'
    )
      return [];
    const near = Math.min(end, begin + 10);
    const word = [...talksIn(input, begin, near), ...agreementIn(input, begin, near)];
    if (word.length === 0 && hit.near === 'around')
      word.push(...talksIn(input, Math.max(sentence.first, hit.first - 6), hit.first));
    word.sort((a, b) => a.first - b.first);
    const share = word.length > 0 ? word.slice(0, 1) : shareIn(input, hit);
    return share.length > 0 ? share : wholeReport(input, hit, holder, end);
  }
  return listedFrom(tokens, ownDomainFirst(input, hits));
}

/** Verbs too loose, and objects too slight, to stand for what a report is about. */
const LOOSE =
  /^(agree|agrees|agreed|agreeing|want|wants|wanted|wanting|seek|seeks|seeking|sought|call|calls|called|calling|recommend\w*|offer|offered|offers)$|^[وف]?[يتن]?(اتفق|تفق|دعا|دعت|دعو|ريد|سعي|سعت|عرض)/;
const MUTE = /^(comment|elaborate|speculate|التعليق|الافصاح|الكشف|الادلاء|تاكيد|بالتعليق)$/;
const SILENCE =
  /^(comment|answer|respond|say|reply|elaborate|identify|name|give|disclose|discuss|confirm|speculate|التعليق|تاكيد|نفي|الرد|الاجابه|الافصاح|الكشف|الادلاء|تقديم|ذكر|التحدث|الحديث|اعطاء|نشر)$/;

/** "refused to comment on the truce" says nothing of the truce. */
export function saysNothing(tokens: readonly Token[], hit: StanceHit): boolean {
  if (hit.stance !== 'refuses') return false;
  const begin = hit.issueFrom ?? hit.last;
  for (let at = begin; at < begin + 6; at++) if (MUTE.test(tokens[at]?.form ?? '')) return true;
  return false;
}

/** A stand whose object no class names is about what the report is about: "refused the conditional offer". */
function wholeReport(input: PositionInput, hit: StanceHit, holder: Holder, end: number): IssueHit[] {
  const { tokens } = input.scene.doc;
  if (
    tokens[hit.first]?.kind === 'latin' ||
    hit.named === true ||
    holder.how !== 'subject' ||
    hit.sort !== 'verb' ||
    hit.stance === 'studying' ||
    hit.stance === 'offers' ||
    end - hit.last < 2
  )
    return [];
  if (LOOSE.test(tokens[hit.first]?.form ?? '')) return [];
  for (let at = hit.last; at < Math.min(end, hit.last + 6); at++)
    if (SILENCE.test(tokens[at]?.form ?? '')) return [];
  return [{ issue: input.mainIssue ?? FORMAT, first: hit.first, last: end, words: 0 }];
}

const ENUMERATES =
  /^(include|includes|included|including|are|were|:|هي|وهي|ومنها|منها|ابرزها|اهمها|وابرزها|واهمها|بينها)$|^[وف]?[يت]?(شمل|تشمل|تمثل|تمثلت|تضمن|تضمنت|تتمثل|تتضمن|تتلخص|المتمثله|المتضمنه)$/;

/** What a list of demands holds, to the end of the sentence; none where no word opens one. */
function enumerated(input: PositionInput, sentence: Sentence, from: number): IssueHit[] {
  const { tokens } = input.scene.doc;
  let opens = -1;
  for (let at = from; at < Math.min(sentence.last, from + 7) && opens < 0; at++)
    if (ENUMERATES.test(tokens[at]?.form ?? '')) opens = at + 1;
  if (opens < 0) return [];
  const kept: IssueHit[] = [];
  for (const issue of about(input, opens, Math.min(sentence.last, opens + 60), -1))
    if (!kept.some((other) => other.issue === issue.issue) && kept.length < 6) kept.push(issue);
  return kept;
}

/** "would only return to talks if the strike …": what a stand depends on is not what it is about. */
function beforeCondition(tokens: readonly Token[], begin: number, end: number): number {
  for (let at = begin; at < end; at++)
    if (/^(if|unless|once|provided|when|until|اذا|شريطه|بشرط|لو)$/.test(tokens[at]?.form ?? '')) return at;
  return end;
}

/** "agreed to hold talks in the truce village": talks right behind the stand are its object, not what follows them. */
function talksFirst(input: PositionInput, begin: number, hits: readonly IssueHit[]): IssueHit[] {
  const [first] = hits;
  if (first === undefined) return [];
  const talks = first.first - begin < 4 ? [] : talksIn(input, begin, Math.min(first.first, begin + 5));
  if (talks.length > 0) return talks;
  // "agreed to meet at …".
  const verb = input.scene.doc.tokens[begin]?.form === 'to' ? begin + 1 : begin;
  return /^(meet|talk|sit|parley)$/.test(input.scene.doc.tokens[verb]?.form ?? '')
    ? [{ issue: FORMAT, first: verb, last: verb + 1, words: 1 }]
    : [...hits];
}

/** "the delimitation must be based on": the subject of what must be is what it is about. */
function mustBefore(input: PositionInput, sentence: Sentence, hit: StanceHit): IssueHit[] {
  const { tokens } = input.scene.doc;
  let first = hit.first;
  while (
    first > Math.max(sentence.first, hit.first - 8) &&
    tokens[first - 1]?.kind !== 'punct' &&
    !/^(that|said|says|and|but|reminded|added)$/.test(tokens[first - 1]?.form ?? '')
  )
    first--;
  return about(input, first, hit.first, -1).slice(-1);
}

/** "the plan which it rejected", "the 9% that the union is seeking": the issue stands before the relative. */
function beforeRelative(input: PositionInput, sentence: Sentence, hit: StanceHit): IssueHit[] {
  const { tokens } = input.scene.doc;
  for (let at = hit.first - 1; at >= Math.max(sentence.first + 1, hit.first - 6); at--) {
    const form = tokens[at]?.form ?? '';
    if (/^[.,;:،؛]$/.test(form)) return [];
    if (!/^(التي|الذي|which|that)$/.test(form)) continue;
    const first = Math.max(sentence.first, at - 7);
    const hits = about(input, first, at, -1).slice(-1);
    if (hits.length > 0) return hits;
    return shareIn(input, { ...hit, last: Math.max(first, at - 3) });
  }
  return [];
}

/** The first issue and those that stand in one list with it, at most three. */
function listedFrom(tokens: readonly Token[], hits: readonly IssueHit[]): IssueHit[] {
  const kept: IssueHit[] = [];
  for (const issue of hits) {
    const before = kept.at(-1);
    if (before !== undefined && !listed(tokens, before.last, issue.first)) break;
    if (!kept.some((other) => other.issue === issue.issue)) kept.push(issue);
    if (kept.length === 3) break;
  }
  return kept;
}

/** A single word of another field is passed over where one of the report's own field follows. */
function ownDomainFirst(input: PositionInput, hits: readonly IssueHit[]): readonly IssueHit[] {
  const [first] = hits;
  if (first === undefined || first.words > 1 || input.domain === null) return hits;
  const domains = domainsOf(input.issues);
  if (domains.get(first.issue) === input.domain) return hits;
  const at = hits.findIndex(({ issue }) => domains.get(issue) === input.domain);
  return at < 0 ? hits : hits.slice(at);
}

/** "offered 2%": in a dispute over pay, a share is a rise. */
function shareIn(input: PositionInput, hit: StanceHit): IssueHit[] {
  const { tokens } = input.scene.doc;
  if (input.mainIssue !== 'wages') return [];
  for (let at = hit.last; at < hit.last + 5; at++) {
    if (/^(%|percent|cent|٪|بالمايه|بالمئه|بالمييه|المييه|المايه)$/.test(tokens[at]?.form ?? ''))
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
export function about(input: PositionInput, first: number, last: number, holder: number): IssueHit[] {
  const { scene, issues } = input;
  const { tokens } = scene.doc;
  return issues.within(tokens, first, last, input.domain).filter(({ issue, first: at, words }) => {
    // "refused to pay the invoice": paying is no pay.
    if (
      words === 1 &&
      tokens[at]?.form === 'pay' &&
      /^(to|will|would|not|must|should)$/.test(tokens[at - 1]?.form ?? '')
    )
      return false;
    // "لضمان استمرار": in order to ensure, and no guarantee.
    if (words === 1 && /^[وف]?[بل]?ضمان$/.test(tokens[at]?.form ?? '')) return false;
    // "هدد بالانسحاب من المحادثات": leaving talks is no withdrawal of forces.
    if (
      issue === 'withdrawal' &&
      (leavesTalks(tokens, at) || input.domain === 'labour' || input.domain === 'commercial')
    )
      return false;
    // "مجلس السيادة", "جدول أعمال": a body and an agenda.
    if (words === 1 && /سياده$/.test(tokens[at]?.form ?? '') && /مجلس$/.test(tokens[at - 1]?.form ?? ''))
      return false;
    if (words === 1 && /^[وبل]?(ال)?جدول$/.test(tokens[at]?.form ?? '')) return false;
    const mention = scene.mentions.at(at);
    return (
      at !== holder &&
      (mention === null ||
        mention.kind === 'place' ||
        // "بصندوق التقاعد": what a preposition leads to is what it is about, name or not.
        (mention.kind === 'organisation' &&
          mention.id === null &&
          /^[وف]?[بل]/.test(tokens[mention.first]?.form ?? '')) ||
        mention.id === 'org:grand-renaissance-dam')
    );
  });
}

const leavesTalks = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((step) => {
    const token = tokens[at + step + 1];
    return (
      /^(من|from)$/.test(tokens[at + step]?.form ?? '') &&
      token !== undefined &&
      (isTalks(token) ||
        (/^(the|هذه|ال.*اتفاق.*|اتفاق.*|deal|agreement|pact|treaty)$/.test(token.form) &&
          token.form !== 'the'))
    );
  });

/** Whether a term goes on a list that the one before it is on: joined by "and", و or a comma. */
function listed(tokens: readonly Token[], from: number, to: number): boolean {
  const latin = tokens[from]?.kind === 'latin' || tokens[to]?.kind === 'latin';
  // Close together, or what joins them close before the second.
  const first = to - from <= (latin ? 4 : 7) ? from : to - (latin ? 4 : 5);
  for (let at = first; at <= to; at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.form === 'and' || token.form === '،' || token.form === ',') return true;
    if (token.kind === 'arabic' && token.form.startsWith('و') && token.form.length > 3) return true;
  }
  return false;
}

/** What makes talks the occasion of something, not its object. */
const OCCASION = /^(خلال|بعد|قبل|عقب|اثناء|هامش|منذ|امام|ضمن|during|after|before|since|at|following|ahead)$/;

/** "refused talks", "مستعدة للحوار": whether and how to talk. */
function talksIn(input: PositionInput, first: number, last: number): IssueHit[] {
  const { tokens } = input.scene.doc;
  if (!domainsOf(input.issues).has(FORMAT)) return [];
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    // "refusal to deal directly with", "willing to meet".
    if (/^(meet|talk|sit|engage|deal|speak)$/.test(token?.form ?? '') && tokens[at - 1]?.form === 'to')
      return [{ issue: FORMAT, first: at, last: at + 1, words: 1 }];
    if (token !== undefined && isTalks(token) && !OCCASION.test(tokens[at - 1]?.form ?? ''))
      return [{ issue: FORMAT, first: at, last: at + 1, words: 1 }];
  }
  return [];
}

export const FORMAT = 'negotiation-format';

/** "the proposal", "the demands": what was put forward before under that word, or whatever the report is mostly about. */
function agreementIn(input: PositionInput, first: number, last: number): IssueHit[] {
  const { tokens } = input.scene.doc;
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (token === undefined || !isProposal(token)) continue;
    const issue = putBefore(input, at) ?? input.mainIssue;
    return issue === null ? [] : [{ issue, first: at, last: at + 1, words: 1 }];
  }
  return [];
}

/** How far back what "the proposal" takes up may stand, in tokens. */
const TAKEN_UP = 70;
const PUT =
  /^[وف]?(طلب|طلبت|اقترح|اقترحت|عرض|عرضت|دعا|دعت|طالب|طالبت)$|^(proposed|offered|requested|asked|demanded)$/;

/** "… requested that the strike be put off; the unions rejected the request": the issue of what was put forward. */
function putBefore(input: PositionInput, at: number): string | null {
  const { tokens } = input.scene.doc;
  const form = tokens[at]?.form ?? '';
  const definite = /^[وفب]?(ال|لل)/.test(form) || /^(the|this|that)$/.test(tokens[at - 1]?.form ?? '');
  const next = tokens[at + 1]?.form ?? '';
  // Only where it is bare: what follows would say what it is about.
  if (
    !definite ||
    !(
      tokens[at + 1]?.kind === 'punct' ||
      tokens[at + 1] === undefined ||
      /^(and|but|لكن|و.+|يوم|on|last|في)$/.test(next)
    )
  )
    return null;
  for (let back = at - 2; back > Math.max(0, at - TAKEN_UP); back--) {
    const token = tokens[back];
    if (token === undefined) break;
    if (!isProposal(token) && !PUT.test(token.form)) continue;
    const [named] = about(input, back + 1, Math.min(at - 1, back + 12), -1);
    if (named !== undefined) return named.issue;
  }
  return null;
}
