/** How far the clause of a contact word reaches, and who its subject is where the clause itself does not say. */
import { COMPLEMENTIZERS } from '../cues/arabic-clauses.ts';
import { verbOf } from '../cues/arabic-cues.ts';
import { ENGLISH_BODIES, ENGLISH_DETERMINERS } from './class-nouns.ts';
import { supportOf } from './contact-lookup.ts';
import type { Group } from './group.ts';
import type { Telling } from './telling.ts';

const REACH = 46;
const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Words that open another clause, or say what for: whoever follows takes no part. */
const ARABIC_ENDS = set(
  'كما فيما بينما حيث لكن لبحث لمناقشه لاستكمال لاستيناف للمشاركه لتبادل لانهاء لوقف للتوصل بهدف بغيه سبل لدفع لحضور للتشاور لاطلاع للتباحث بغرض عقب ويأتي وياتي لمتابعه ازاء تناول تناولت وبحث وبحثا وبحثوا لاجراء لعقد للقاء وذلك بعد قبل وسط قبيل تمهيدا استعدادا فيه فيها بحسب وفق حسب خلاله خلالها الذي التي وتناول وتناولت وناقش وناقشا وقال وقالت وياتي وتاتي اثر الا لم لن ولم ولن ليس وليس دون بدون',
);
const ENGLISH_ENDS = set(
  'which while where when after before because as amid since ahead following whether if that said says told adding saying despite but over about during until unless who whose',
);
const ATTENDED =
  /^(attended|hosted|chaired|joined|included|includes|brought|brings|gathered|involved|involves|convened|led|moderated)$/;
const RELATES = /^(الذي|التي)$/;
const GATHERS =
  /^س?[يت]?(جمع|جمعت|ضم|ضمت|جمعه|جمعته|جمعها|جمعتها|جمعهما|عقد|عقده|عقدها|عقدت|عقدته|اجري|اجراه|اجراها|جري|جرت|جريها|استضافها|استضافتها|استضافته|استضافه|ستضيفها|احتضنتها|احتضنته|احتضنها|احتضنه|نظمت|نظمتها|ترعاها|رعتها|حصل|تم|شارك|شاركت)$/;
const AFTERWARDS = /^(ذلك|قليل|ساعات|ساعه|دقايق|لحظات|ايام|يوم|يومين|اسبوع|ظهر|غد|hours|days|two|three)$/;

/** The telling asked last: its finders ask one after another. */
let latest: { readonly telling: Telling; readonly end: number } | null = null;

/** One past the clause that a word opens. */
export function clauseEnd(telling: Telling): number {
  if (latest?.telling !== telling) latest = { telling, end: endOf(telling) };
  return latest.end;
}

function endOf({ input, sentence, at, groups, word }: Telling): number {
  const { tokens } = input.scene.doc;
  const limit = Math.min(sentence.last, at + REACH);
  for (let end = at + 1; end < limit; end++) {
    const token = tokens[end];
    if (token === undefined) return end;
    const mention = input.scene.mentions.at(end);
    if (mention !== null && mention.first < end) continue;
    if (token.kind === 'punct') {
      // "د. فلان": an abbreviation ends nothing.
      const short = tokens[end - 1]?.kind === 'arabic' && tokens[end - 1]?.form.length === 1;
      if (token.gap === 'none' && STOPS.has(token.form) && !short) return end;
      continue;
    }
    if (mention !== null) continue;
    if (token.kind === 'arabic') {
      if (COMPLEMENTIZERS.has(token.form)) return end;
      // "مع الأطراف لحسم النقاط": after somebody is named, ل opens what it was for.
      if (
        token.form.startsWith('ل') &&
        /^ل(?!ل|دي$|كل$|كن|لا|ه$|ها$|هم$).{3,}/.test(token.form) &&
        groups.some(({ first, last }) => first > at && last <= end) &&
        !groups.some(({ first, last }) => first <= end && end < last)
      )
        return end;
      if (ARABIC_ENDS.has(token.form) && end > at + 1 && !AFTERWARDS.test(tokens[end + 1]?.form ?? '')) {
        // "المفاوضات التي تجمع …", "اجتماع … الذي عقده فلان": the relative clause tells the event itself.
        if (word.noun && RELATES.test(token.form) && GATHERS.test(tokens[end + 1]?.form ?? '')) continue;
        // "الرئيس الذي يزور القاهرة، وزير …": a relative clause between commas is passed over.
        const close = /^(الذي|التي)$/.test(token.form) ? closingComma(input, end, limit) : 0;
        if (close === 0) return end;
        end = close;
        continue;
      }
      const verb = verbOf(token);
      if (verb?.conjoined && verb.shape === 'past' && !verb.verb.doubtful) return end;
      if (verb !== null && !verb.verb.doubtful && verb.shape === 'past' && end > at + 2) return end;
    } else if (token.form === 'to' && (end > at + 1 || word.noun) && purpose(tokens[end + 1])) {
      return end;
    } else if (ENGLISH_ENDS.has(token.form)) {
      if (token.form === 'as' && (tokens[end + 1]?.form === 'well' || tokens[end - 1]?.form === 'well'))
        continue;
      // "a meeting that was attended by X", "talks which brought together Y".
      if (
        /^(that|which)$/.test(token.form) &&
        word.noun &&
        ATTENDED.test(tokens[end + (/^(was|were|is)$/.test(tokens[end + 1]?.form ?? '') ? 2 : 1)]?.form ?? '')
      )
        continue;
      const close = /^(who|which|whose)$/.test(token.form) ? closingComma(input, end, limit) : 0;
      if (close === 0) return end;
      end = close;
    }
  }
  return limit;
}

/** "to discuss", not "to mediators" or "to be held between". */
function purpose(
  next: { readonly form: string; readonly kind: string; readonly capital: boolean } | undefined,
): boolean {
  return (
    next?.kind === 'latin' &&
    !next.capital &&
    !ENGLISH_DETERMINERS.has(next.form) &&
    !ENGLISH_BODIES.has(next.form) &&
    next.form !== 'be'
  );
}

function closingComma(input: Telling['input'], from: number, limit: number): number {
  const { tokens } = input.scene.doc;
  for (let at = from + 1; at < Math.min(limit, from + 22); at++)
    if (/^[,،]$/.test(tokens[at]?.form ?? '')) return at;
  return 0;
}

const STOPS = set('. ؛ ; :');
const BOUNDS = set(
  '; : ؛ . that after before when while where because if whether though although since until said says told ان انه انها بان حيث فيما بينما كما',
);
const QUOTES = set('" “ « ”');

/** Where the clause of a token begins. */
export function clauseStart({ input, sentence }: Telling, at: number): number {
  const { tokens } = input.scene.doc;
  for (let start = at; start > Math.max(sentence.first, at - REACH); start--) {
    const token = tokens[start - 1];
    if (token === undefined) return start;
    if (BOUNDS.has(token.form) && input.scene.mentions.at(start - 1) === null) return start;
    if (token.kind === 'punct' && QUOTES.has(token.form) && start - 1 > sentence.first) return start;
  }
  return Math.max(sentence.first, at - REACH);
}

/** Groups in a token range. */
export function groupsWithin(telling: Telling, first: number, last: number): Group[] {
  return telling.groups.filter((group) => group.first >= first && group.last <= last);
}

/** The refs of a group's units, in order, each once. */
export function refsOf(groups: readonly Group[]): string[] {
  const refs: string[] = [];
  for (const { units } of groups)
    for (const unit of units) for (const ref of unit.refs()) if (!refs.includes(ref)) refs.push(ref);
  return refs;
}

const OPENING: ReadonlySet<string> = new Set(['', 'after', 'before', 'since', 'until', 'despite', 'كان']);
/** No preposition governs it: one that opens a clause ("after X met") does not count. */
export const isBare = (group: Group): boolean => !group.owner && OPENING.has(group.before);
export const isMany = (group: Group): boolean =>
  group.units.length > 1 || group.units.some((unit) => unit.many);
export const isPerson = (group: Group): boolean =>
  group.units.some(
    ({ sort }) => sort === 'person' || sort === 'office' || sort === 'class' || sort === 'pair',
  );

/** The verb of taking place that governs an event noun, before it or after it; null where none does. */
export function supportNear(telling: Telling): number | null {
  const { input, sentence, at, word } = telling;
  const { tokens } = input.scene.doc;
  let steps = 0;
  for (let index = at - 1; index >= sentence.first && steps < 12; index--, steps++) {
    const token = tokens[index];
    if (token === undefined || BOUNDS.has(token.form)) break;
    const mention = input.scene.mentions.at(index);
    if (mention !== null) {
      index = mention.first;
      continue;
    }
    if (supportOf(token) === null) continue;
    // "had a meeting", not "has played a role in talks".
    if (
      /^(had|has|have|having|made|make|making|place|take|took|takes)$/.test(token.form) &&
      (at - index > 5 ||
        !/^(a|an|another|their|his|its|several|two|more|further|talks|part|place|in|the)$/.test(
          tokens[index + 1]?.form ?? '',
        ))
    )
      continue;
    // "تشهد المفاوضات جموداً": the noun is the verb's subject, not its event.
    if (word.definite && index === at - 1 && /شهد/.test(token.form)) return null;
    return index;
  }
  for (let index = at + 1; index < Math.min(sentence.last, at + 14); index++) {
    const token = tokens[index];
    if (token === undefined || STOPS.has(token.form)) break;
    const mention = input.scene.mentions.at(index);
    if (mention !== null) {
      index = mention.last - 1;
      continue;
    }
    if (index > at + 8 && (token.form === '،' || token.form === ',')) break;
    if (supportOf(token) === 'verb' && !/شهد/.test(token.form)) return index;
  }
  return null;
}

const PRONOUN_SUBJECT = /^(he|she|i)$/;

/**
 * Who does it where the clause names nobody: the subject of the contact before in the same sentence, the speaker
 * of the statement for "he said that he met", the first bare person of the sentence, the subject told before.
 */
export function carriedSubject(telling: Telling): readonly string[] {
  const { input, sentence, at, groups, previous } = telling;
  const { tokens } = input.scene.doc;
  // "زار فلان وفلان … حيث التقيا": a dual or plural verb takes up all of them.
  const all = telling.word.many && tokens[at]?.kind === 'arabic' ? 8 : 1;
  if (previous !== null && previous.trigger >= sentence.first) return previous.participants.slice(0, all);
  const start = clauseStart(telling, at);
  const own = tokens
    .slice(Math.max(start - 1, at - 6), at)
    .some(({ form }) => PRONOUN_SUBJECT.test(form) || /^[وفب]?(انه|انها|اني|انني|باني)$/.test(form));
  const speaker = input.speakerAt(at)?.speaker ?? null;
  if (own && speaker !== null) return [speaker];
  const arabic = tokens[at]?.kind === 'arabic';
  const subject =
    (arabic
      ? groups.find((group) => group.first >= start && group.last <= at && isBare(group))
      : undefined) ?? groups.find((group) => group.last <= at && isBare(group));
  if (subject !== undefined) return refsOf([subject]);
  if (speaker !== null && (own || input.speakerAt(at)?.mode !== 'indirect')) {
    const kind = input.table.get(speaker)?.kind;
    if (kind === 'person' || kind === 'office') return [speaker];
  }
  // Who did it in another sentence: somebody, not the body that a meeting named first.
  const kindOf = (ref: string | undefined): string =>
    ref === undefined ? '' : (input.table.get(ref)?.kind ?? '');
  const one = /^(person|office)$/.test(kindOf(previous?.participants[0]));
  const latest =
    arabic &&
    previous !== null &&
    !one &&
    !telling.word.many &&
    (telling.word.owned || telling.word.shape === 'past')
      ? input.table.recentBefore(sentence.first, ({ kind }) => kind === 'person', 1)[0]
      : undefined;
  if (latest !== undefined && sentence.first - latest.lastToken <= 60) return [latest.ref];
  if (previous !== null) return previous.participants.slice(0, all);
  const person = input.table.recentBefore(sentence.first, ({ kind }) => kind === 'person', 1)[0];
  return person === undefined || sentence.first - person.lastToken > 60 ? [] : [person.ref];
}
