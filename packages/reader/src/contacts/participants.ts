/** Who takes part in a contact and where it is: the actors around a contact word. */
import { COMPLEMENTIZERS } from '../cues/arabic-clauses.ts';
import { reportingVerb } from '../cues/arabic-cues.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Scene } from '../statements/scene.ts';
import { peelings } from '../text/clitics.ts';
import type { Sentence } from '../text/sentences.ts';
import type { ContactInput } from './contact-input.ts';
import { PART_WORDS, PURPOSE_WORDS, takesPlace } from './contact-lookup.ts';

export interface People {
  readonly refs: readonly string[];
  readonly spans: readonly {
    readonly ref: string;
    readonly first: number;
    readonly last: number;
    readonly person: boolean;
  }[];
  /** End of the stretch in which they were looked for. */
  readonly end: number;
}

const REACH = 28;
const TURNS = new Set(
  'كما فيما بينما حيث خاصه لكن وقال و which who that while where when said'
    .split(' ')
    .filter((word) => word !== 'و'),
);

/** The clause after a contact word: commas in a list of people do not end it; purposes, verbs and turns do. */
export function afterTrigger(
  input: ContactInput,
  sentence: Sentence,
  at: number,
): { first: number; last: number } {
  const { tokens } = input.scene.doc;
  let end = at + 1;
  let people = 0;
  while (end < Math.min(sentence.last, at + REACH)) {
    const token = tokens[end];
    if (token === undefined) break;
    const mention = input.scene.mentions.at(end);
    if (mention !== null) {
      people++;
      end = Math.max(end + 1, mention.last);
      continue;
    }
    if (
      end > at + 1 &&
      (PURPOSE_WORDS.has(token.form) || COMPLEMENTIZERS.has(token.form)) &&
      !(
        /^(قبل|منذ|بعد)$/.test(token.form) &&
        /^(قليل|ساعات|ساعه|دقايق|لحظات|ايام)$/.test(tokens[end + 1]?.form ?? '')
      )
    )
      break;
    if (TURNS.has(token.form)) break;
    if (token.kind === 'punct') {
      if (/^[.؛;:]$/.test(token.form) && token.gap === 'none') break;
      if (/^[،,]$/.test(token.form) && people > 0 && !listGoesOn(input, end)) break;
    }
    if (
      people >= 1 &&
      end > at + 2 &&
      (takesPlace(token) || spokenVerb(token.form)) &&
      !PART_WORDS.has(token.form)
    )
      break;
    end++;
  }
  return { first: at + 1, last: end };
}

function spokenVerb(form: string): boolean {
  const verb = reportingVerb(form);
  return verb !== null && verb.shape === 'past' && !verb.verb.doubtful;
}

/** After a comma: another participant, an apposition, or a day between commas. */
function listGoesOn(input: ContactInput, comma: number): boolean {
  const { tokens } = input.scene.doc;
  // A parenthesis between two commas: "، في وقت سابق اليوم،", ", separately,".
  for (let at = comma + 2; at <= comma + 7; at++) {
    const token = tokens[at];
    if (token === undefined || input.scene.mentions.at(at) !== null || spokenVerb(token.form)) break;
    if (/^[،,]$/.test(token.form)) return true;
  }
  for (let at = comma + 1; at <= comma + 2; at++) {
    const form = tokens[at]?.form ?? '';
    if (PART_WORDS.has(form) || PART_WORDS.has(form.replace(/^و/, ''))) return true;
    const mention = input.scene.mentions.at(at);
    if (mention !== null && (at === comma + 1 || tokens[comma + 1]?.form === 'and'))
      return mention.kind !== 'place' && !/^(said|says|told)$/.test(tokens[mention.last]?.form ?? '');
    if (/^(اليوم|امس|غدا|مساء|صباح|ظهر|فجر|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت)$/.test(form))
      return true;
  }
  return false;
}

/** The clause before a contact word. */
export function beforeTrigger(
  input: ContactInput,
  sentence: Sentence,
  at: number,
): { first: number; last: number } {
  const { tokens } = input.scene.doc;
  let start = at;
  while (start > Math.max(sentence.first, at - 18)) {
    const token = tokens[start - 1];
    if (token === undefined) break;
    if (token.kind === 'punct' && /^[.؛;:]$/.test(token.form)) break;
    if (COMPLEMENTIZERS.has(token.form) || TURNS.has(token.form)) break;
    if (/^[،,]$/.test(token.form) && at - start > 9) break;
    start--;
  }
  return { first: start, last: at };
}

export function peopleIn(input: ContactInput, range: { first: number; last: number }): People {
  const spans: { ref: string; first: number; last: number; person: boolean }[] = [];
  for (let at = range.first; at < range.last; at++) {
    const mention = input.scene.mentions.at(at);
    if (mention !== null) {
      if (mention.last <= range.last && takesPartAtAll(input.scene, mention)) {
        const person = mention.kind === 'person' || mention.kind === 'office';
        spans.push({
          ref: input.holder(input.table.fromMention(mention).ref),
          first: mention.first,
          last: mention.last,
          person,
        });
      }
      at = Math.max(at, mention.last - 1);
      continue;
    }
    const pointed = input.pointers.at(at) ?? pointedBeside(input, at, range.first);
    if (pointed !== null) {
      spans.push({ ref: pointed, first: at, last: at + 1, person: false });
      continue;
    }
    const role = officeAt(input, at, range.last);
    if (role !== null) {
      spans.push({ ...role, person: true });
      at = role.last - 1;
    }
  }
  return { refs: [...new Set(spans.map((span) => span.ref))], spans, end: range.last };
}

/** "مع الحكومة", "with the company": a body that only its noun names, where a participant must stand. */
function pointedBeside(input: ContactInput, at: number, first: number): string | null {
  const { tokens } = input.scene.doc;
  const token = tokens[at];
  if (token === undefined || token.kind === 'punct') return null;
  const before = tokens[token.kind === 'arabic' ? at - 1 : at - 2]?.form ?? '';
  if (
    at === first && token.kind === 'arabic'
      ? !VERBS_FIRST.test(tokens[at - 1]?.form ?? '')
      : !/^(مع|بين|with|between|met)$/.test(before)
  )
    return null;
  return input.pointers.body(at);
}

const VERBS_FIRST = /^[وف]?س?[يت]?(لتقي|جتمع|التقي|التقت|اجتمع|اجتمعت|عقدت|عقد|استقبل|استقبلت)$/;
const OFFICES = new Set(
  'وزير وزيره رييس رئيس رييسه رئيسه مدير مديره امين نقيب محافظ سفير مبعوث قايد وكيل'.split(' '),
);

/** "وزير الصحة", "رئيس الاتحاد": an office that names no state; the latest who bears the title, or the words. */
function officeAt(
  input: ContactInput,
  at: number,
  limit: number,
): { ref: string; first: number; last: number } | null {
  const { scene, table } = input;
  const { tokens } = scene.doc;
  const token = tokens[at];
  if (token?.kind !== 'arabic' || token.gap === 'line') return null;
  const peeled = peelings(token.form).find(({ stem }) => OFFICES.has(stem));
  if (peeled === undefined || /[بك]/.test(peeled.clitics)) return null;
  // After a comma it is what somebody just named is as well.
  if (tokens[at - 1]?.kind === 'punct' && peeled.clitics === '') return null;
  if (/^(براسه|برياسه|برئاسه|بحضور|نايب|نائب|منصب)$/.test(tokens[at - 1]?.form ?? '')) return null;
  let last = at + 1;
  while (
    last < Math.min(limit, at + 4) &&
    tokens[last]?.gap === 'space' &&
    /^و?ال/.test(tokens[last]?.form ?? '') &&
    scene.mentions.at(last) === null
  )
    last++;
  if (last === at + 1 || scene.mentions.at(last)?.kind === 'person') return null;
  const title = peeled.stem;
  const known = table.latest(
    (actor) =>
      (actor.kind === 'person' || actor.kind === 'office') &&
      actor.titles.has(title) &&
      actor.mentions.some((span) =>
        scene.doc.text
          .slice(span.start, span.end)
          .includes(scene.doc.text.slice(tokens[at + 1]?.start ?? 0, tokens[last - 1]?.end ?? 0)),
      ),
  );
  return { ref: known?.ref ?? table.fromWords(at, last, 'office').ref, first: at, last };
}

function takesPartAtAll(scene: Scene, mention: Mention): boolean {
  if (mention.kind === 'place' || mention.kind === 'outlet' || mention.locative === true) return false;
  const before = scene.doc.tokens[mention.first - 1]?.form ?? '';
  if (mention.kind === 'state' && /^(في|الي|من|in|to|from|at)$/.test(before)) return false;
  // "برعاية الأمم المتحدة", "under UN auspices": they host, they do not take part.
  return !/^(برعايه|بوساطه|باستضافه|ب?دعوه|بدعم|سفاره|السفاره)$/.test(before);
}

export function venueIn(
  input: ContactInput,
  sentence: Sentence,
  at: number,
  end: number,
): { ref: string; last: number } | null {
  const { scene, table } = input;
  const limit = Math.min(sentence.last, Math.max(end + 4, at + 10));
  for (const mention of scene.mentions.within(at, limit)) {
    if (isVenue(scene, mention, at)) return { ref: table.fromMention(mention).ref, last: mention.last };
  }
  for (const mention of scene.mentions.within(Math.max(sentence.first, at - 8), at)) {
    if (isVenue(scene, mention, at)) return { ref: table.fromMention(mention).ref, last: 0 };
  }
  return null;
}

function isVenue(scene: Scene, mention: Mention, trigger: number): boolean {
  if (mention.kind !== 'place' && mention.kind !== 'state') return false;
  const token = scene.doc.tokens[mention.first];
  const before = scene.doc.tokens[mention.first - 1]?.form ?? '';
  // "وقف إطلاق النار في غزة": where the fighting is, not where the talks are.
  const back = [2, 3, 4].map((step) => scene.doc.tokens[mention.first - step]?.form ?? '').join(' ');
  if (
    /النار|الحرب|القتال|التهدئه|الهدنه|نار|ceasefire|truce|war|fighting/.test(back) &&
    mention.first - trigger > 3
  )
    return false;
  if (mention.locative === true) return true;
  if (/^(في|الي|ب|مدينه|بمدينه|العاصمه|in|to|at|into)$/.test(before)) return true;
  const bound = token !== undefined && mention.start > token.start && /^[وف]?[بل]/.test(token.form);
  if (mention.kind === 'place' && bound) return true;
  // "يزور تركيا", "visited Geneva".
  return (
    mention.first - trigger >= 1 &&
    mention.first - trigger <= 2 &&
    /زور|زار|visit|استضاف|ستضيف/.test(scene.doc.tokens[trigger]?.form ?? '')
  );
}
