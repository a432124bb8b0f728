/**
 * Arabic offices without a name: «وزير الصحة», «الوزير», «المبعوث القطري». Each stands for whoever bears the title elsewhere
 * in the report, named before it or, failing that, after it; else for the words themselves.
 */

import { verbOf } from '../cues/arabic-cues.ts';
import type { LexiconEntry } from '../lexicon/entry.ts';
import { nameEnd } from '../lexicon/person-name.ts';
import { arabicRole, insideTitle } from '../lexicon/role-nouns.ts';
import type { Mention, MentionIndex } from '../mentions/mention.ts';
import type { Scene } from '../statements/scene.ts';
import { isConjoined, prepositionIn } from '../text/clitics.ts';
import type { Token } from '../text/tokens.ts';
import { peelingsOf, wordFeature } from '../text/word-feature.ts';
import type { ContactInput } from './contact-input.ts';
import { contactWord } from './contact-lookup.ts';
import type { Unit } from './unit.ts';

export const OFFICES =
  /^(وزير|وزيره|رييس|رييسه|مدير|مديره|امين|امينه|نقيب|نقيبه|محافظ|سفير|سفيره|مبعوث|مبعوثه|موفد|موفده|قايد|وكيل|منسق|منسقه|والي|عمده|ملك|امير|سلطان|شيخ|حاكم|مفوض|عاهل|بطريرك|مفتي|كاتب|مستشار|مستشاره|وسيط|مفاوض|مندوب|ممثل|قنصل|نايب|زعيم)$/;
/** Titles that stand for their bearer with the article alone, or with a nationality after it. */
const ALONE =
  /^ال(وزير|وزيره|رييس|رييسه|سفير|سفيره|مبعوث|مبعوثه|موفد|موفده|امير|ملك|عاهل|محافظ|نقيب|نقيبه|مدير|مستشار|مستشاره|وسيط|والي|بطريرك|مفتي|قايد)$/;
const NATIONAL = /^ال(دبلوماسي|مسوول|مستشار|زعيم)$/;

/** How far from a bare title its bearer's name is looked for, in tokens. */
const REACH = 400;

interface Peeled {
  readonly skip: number;
  readonly stem: string;
  readonly clitics: string;
}

/** The first reading of a word that fits, asked once a word; null where there is none, or under ك and س. */
const peeledTo = (fits: (stem: string) => boolean): ((token: Token) => Peeled | null) =>
  wordFeature((token) => {
    const found = peelingsOf(token).find(({ stem }) => fits(stem));
    return found === undefined || found.clitics.includes('ك') || found.clitics.includes('س') ? null : found;
  });

const toOffice = peeledTo((stem) => OFFICES.test(stem));
const toTitle = peeledTo((stem) => ALONE.test(stem));
/** Before a nationality any office may stand alone. */
const toNational = peeledTo(
  (stem) => ALONE.test(stem) || NATIONAL.test(stem) || (stem.startsWith('ال') && OFFICES.test(stem.slice(2))),
);

function office(
  first: number,
  last: number,
  { clitics }: Peeled,
  refs: () => readonly string[],
  sort: Unit['sort'] = 'office',
): Unit {
  return {
    first,
    last,
    sort,
    before: prepositionIn(clitics),
    conjoined: isConjoined(clitics),
    many: false,
    refs,
  };
}

/** An office without a name at a token, or null. */
export function arabicOffice(input: ContactInput, at: number, limit: number): Unit | null {
  return officeOfBody(input, at, limit) ?? titleAlone(input, at);
}

/** "وزير الصحة", "رئيس الاتحاد": an office that names its body; a name that nobody knows may follow it. */
function officeOfBody(input: ContactInput, at: number, limit: number): Unit | null {
  const { scene, table } = input;
  const { tokens } = scene.doc;
  const token = tokens[at];
  if (token === undefined || token.gap === 'line') return null;
  const peeled = toOffice(token);
  if (peeled === null) return null;
  const before = tokens[at - 1];
  if (before?.kind === 'punct' && peeled.clitics === '' && !/^["«“،,]$/.test(before.form)) return null;
  if (/^(نايب|نائب|منصب|مساعد|وكيل)$/.test(before?.form ?? '')) return null;
  let last = at + 1;
  while (
    last < Math.min(limit, at + 5) &&
    tokens[last]?.gap === 'space' &&
    /^و?ال/.test(tokens[last]?.form ?? '') &&
    // After its first word only adjectives and what و joins go on: "وزير الصحة والسكان", not "رئيس الحكومة الأوضاع".
    (last === at + 1 || /^وال|(ي|يه|ه)$/.test(tokens[last]?.form ?? '')) &&
    !(last > at + 1 && /^وال/.test(tokens[last]?.form ?? '') && joins(tokens[last])) &&
    scene.mentions.at(last) === null
  )
    last++;
  if (last === at + 1) return null;
  const holder = scene.mentions.at(last);
  if (holder?.kind === 'person' && holder.first === last) return null;
  const named = nameEnd(tokens, last, limit, 'after-title');
  if (named > last + 1) {
    const from = last;
    return office(at, named, peeled, () => [table.fromWords(from, named, 'person').ref], 'person');
  }
  const words = scene.doc.text.slice(tokens[at + 1]?.start ?? 0, tokens[last - 1]?.end ?? 0);
  return office(at, last, peeled, () => {
    const bearer = bearerOf(input, at, peeled.stem, null, words);
    return [bearer ?? table.fromWords(at, last, 'office', peeled.skip).ref];
  });
}

/** "والوفد", "والوزير": somebody else, not more of the office. */
const joins = (token: Token | undefined): boolean => token !== undefined && arabicRole(token) !== null;

/** "الوزير", "الوزير القطري", "والرئيس الروسي". */
function titleAlone(input: ContactInput, at: number): Unit | null {
  const { tokens } = input.scene.doc;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return null;
  const nation = next?.form.startsWith('ال') === true ? input.nationAt(at + 1) : null;
  const peeled = nation === null ? toTitle(token) : toNational(token);
  if (peeled === null) return null;
  if (nation === null && next?.gap === 'space') {
    if (input.scene.mentions.at(at + 1) !== null) return null;
    const surname = peeled.stem === 'المدير' ? null : surnameAt(input, at + 1);
    if (surname !== null) return office(at, at + 2, peeled, () => [surname()], 'person');
    // "الموفد الدولي": still the one who bears it.
    if (WORLDLY.test(next.form))
      return office(at, at + 2, peeled, () => [
        bearerOf(input, at, peeled.stem.slice(2), null, null) ??
          input.table.fromWords(at, at + 2, 'office', peeled.skip).ref,
      ]);
    // "الوزير المكلف", "الرئيس السابق": described, and perhaps somebody else.
    if (
      /^ال/.test(next.form) &&
      !/^(اليوم|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|الي|الا)$/.test(next.form)
    )
      return null;
  }
  const last = nation === null ? at + 1 : at + 2;
  return office(at, last, peeled, () => [
    bearerOf(input, at, peeled.stem.slice(2), nation, null) ??
      input.table.fromWords(at, last, 'office', peeled.skip).ref,
  ]);
}

const WORLDLY = /^ال(اممي|امميه|دولي|دوليه|خاص|خاصه|عربي|افريقي|رياسي)$/;
/** Adjectives behind a title that have the shape of a family name. */
const ADJECTIVES =
  /^ال(انتقالي|تنفيذي|شرعي|فخري|حالي|اتحادي|اقليمي|ماضي|سياسي|ديني|روحي|محلي|فعلي|رسمي|مدني|عسكري|قانوني|اعلامي|وطني|حزبي|شعبي|عربي|افريقي|اوروبي|اوروبيه|اممي|دولي|فدرالي|فيدرالي|خليجي|اسلامي|مسيحي|اتي|ثاني|تالي|مركزي|ميداني|اداري|مالي|فني|عالي|نهايي|ريسي|رييسي|اجنبي|غربي|شرقي|جنوبي|شمالي|صحفي|صحافي|خاص|نيابي|برلماني|حكومي|وزاري|امني|كردي|كوردي|عبري|ذي|لتي|تي)$/;

/** "الرئيس السبسي": the last name of somebody named in full elsewhere, or a word of the shape of one. */
function surnameAt(input: ContactInput, at: number): (() => string) | null {
  const { tokens } = input.scene.doc;
  const token = tokens[at];
  if (token?.kind !== 'arabic' || token.gap !== 'space') return null;
  const person = lastNames(input).get(token.form);
  if (person !== undefined) return () => input.sideRef(person);
  if (!/^ال.{3,}ي$/.test(token.form) || ADJECTIVES.test(token.form) || input.nationAt(at) !== null)
    return null;
  return () => input.table.fromWords(at, at + 1, 'person').ref;
}

const PLURAL =
  /^[وفبل]{0,2}(وزراء|وزيرا|وزيري|روساء|رييسا|رييسي|قاده|زعماء|سفراء|مبعوثو|مبعوثي|ممثلو|ممثلي|ملوك|قايدا|قايدي|مسوولو|مسوولي)$/;

/**
 * Whether a mention is one of several offices under one plural title ("وزراء خارجية مصر وقطر") whose holder the report
 * does not name: then its state takes part.
 */
export function sharesTitle({ doc, mentions }: Scene, mention: Mention): boolean {
  const opening = doc.tokens[mention.first];
  if (mention.via !== 'office' || opening?.kind !== 'arabic') return false;
  if (!PLURAL.test(opening.form) && (arabicRole(opening) !== null || mention.last > mention.first + 2))
    return false;
  return !mentions.all.some(
    (other) => other.id === mention.id && other.via !== 'office' && other.kind === 'person',
  );
}

const lastNamesOf = new WeakMap<MentionIndex, ReadonlyMap<string, Mention>>();

/** People of the report by the last word of their name as it is written there. */
function lastNames(input: ContactInput): ReadonlyMap<string, Mention> {
  const { mentions, doc } = input.scene;
  let known = lastNamesOf.get(mentions);
  if (known === undefined) {
    const found = new Map<string, Mention>();
    for (const mention of mentions.all) {
      if (mention.kind !== 'person' || mention.via === 'office' || mention.last - mention.first < 2) continue;
      const form = doc.tokens[mention.last - 1]?.form ?? '';
      if (form.length > 2 && !found.has(form)) found.set(form, mention);
    }
    lastNamesOf.set(mentions, found);
    known = found;
  }
  return known;
}

/** The ref of whoever bears a title nearest before a token, else after it: of that nation, with those words. */
function bearerOf(
  input: ContactInput,
  at: number,
  title: string,
  nation: LexiconEntry | null,
  words: string | null,
): string | null {
  const { mentions } = input.scene;
  const bears = (mention: Mention): boolean =>
    (mention.kind === 'person' || mention.kind === 'office') &&
    // "التقى فلان وزير الصحة": whoever stands right before is not the one.
    mention.last !== at &&
    titleOf(input, mention, title, nation, words);
  const named =
    mentions.within(Math.max(0, at - REACH), at).findLast(bears) ??
    mentions.within(at + 1, at + REACH).find((mention) => mention.kind === 'person' && bears(mention));
  if (named !== undefined) return input.sideRef(named);
  const known = input.table.recentBefore(
    at,
    (actor) =>
      (actor.kind === 'person' || actor.kind === 'office') &&
      actor.titles.has(title) &&
      nation === null &&
      (words === null ||
        actor.mentions.some(({ start, end }) => input.scene.doc.text.slice(start, end).includes(words))),
  )[0];
  return known?.ref ?? null;
}

/** Whether a title, with its nation or words, stands in a mention, right before the name or right after it. */
function titleOf(
  input: ContactInput,
  mention: Mention,
  title: string,
  nation: LexiconEntry | null,
  words: string | null,
): boolean {
  const { tokens, text } = input.scene.doc;
  const from = Math.max(0, mention.first - 6);
  const to = Math.min(tokens.length, mention.last + 4);
  let found = -1;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'arabic') {
      // Only the comma of an apposition may stand between a title and its name.
      if (at < mention.first) found = /^[،,]$/.test(token?.form ?? '') && found >= 0 ? found : -1;
      else if (at >= mention.last) break;
      continue;
    }
    if (at === mention.last && found >= 0) break;
    if (at >= mention.last && !/^[،,]$/.test(tokens[mention.last]?.form ?? '') && at > mention.last + 1)
      break;
    const role = arabicRole(token);
    if (
      at < mention.first &&
      role === null &&
      (!insideTitle(token) || contactWord(token) !== null || verbOf(token) !== null)
    )
      found = -1;
    if (role?.stem === title || token.form === title || token.form === `ال${title}`) found = at;
  }
  if (found < 0) return false;
  if (words !== null) return text.slice(tokens[found]?.start ?? 0, tokens[to - 1]?.end ?? 0).includes(words);
  if (nation === null) return true;
  if (mention.partOf === nation.id) return true;
  for (let at = found; at < to; at++) {
    if (input.nationAt(at) === nation) return true;
    if (input.scene.mentions.at(at)?.id === nation.id) return true;
  }
  return false;
}
