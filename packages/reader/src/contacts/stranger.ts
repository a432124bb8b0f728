/**
 * People by an Arabic title and a name that neither the lexicon nor any list holds: «رئيس البلدية فلان فلان».
 *
 * After a definite word a noun phrase holds no indefinite one, so what follows a complete title without an article
 * is the name, unless the clause goes on there: with its object (accusative), a construct, a verb or an adverb.
 * Those are ruled out by form, and the name has to end where something else begins. One pass over the
 * titles of a sentence, bounded each.
 */

import { verbOf } from '../cues/arabic-cues.ts';
import { nameEnd } from '../lexicon/person-name.ts';
import { type ArabicRole, arabicRole, insideTitle, ofPlaces } from '../lexicon/role-nouns.ts';
import { isConjoined, prepositionIn } from '../text/clitics.ts';
import { fold } from '../text/normalise.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';
import type { ContactInput } from './contact-input.ts';
import { contactWord, supportOf } from './contact-lookup.ts';
import type { Unit } from './unit.ts';

const REACH = 10;
const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Indefinite nouns and adverbs that open an object or an adverbial, and particles. */
const NO_NAME = set(`
  في من الي علي عن مع بين لدي باسم عند بعد قبل خلال حول ضد عبر منذ حتي ضمن وسط تحت فوق امام خلف دون بدون غير نحو قرب ازاء تجاه عقب اثر بشان لشوون
  اليوم امس غدا مساء صباح ظهر فجر ليل الان حاليا ايضا مجددا هاتفيا كلا كل كلتا بعض عده اي سوي فقط معا كذلك جميع اخر اول ثاني ثالث رابع
  سبل ملف ملفات تطورات مستجدات اليات جهود مشروع مشاريع مقترح مقترحات اتفاق اتفاقات قانون قرار قرارات بيان تقرير تقارير موقع مواقع مطالب شروط نتايج
  اوضاع ظروف تعزيز تنفيذ تطوير تفعيل ترتيبات اعمال موتمر منتدي وفد وفود ممثلي ممثلو اعضاء مسوولي قاده وزراء روساء سفراء خبراء عدد عددا عشرات
  مبني مطار ميناء معبر مدينه قصر مكتب بيت دار ارض سوق جدول اجور رواتب حقوق قضايا مسار مسارات برنامج خطه خطط مبادره رساله رسايل دعوه دعوات
  حزب شركه نقابه اتحاد هييه لجنه وزاره مجلس بلديه حكومه دوله جمهوريه مملكه حركه جماعه قوات جيش منظمه موسسه وكاله سفاره بعثه قياده اداره رياسه
  قد لم لن لا ما ان انه انها ثم او ام هو هي هم هذا هذه ذلك تلك الذي التي سوف كان كانت ليس نظيره نظيرها نظيرته نظيرتها بحضور برفقه بمشاركه برياسه
`);

/** A word that may be a part of a name that nobody knows. */
const nameLike = wordFeature((token: Token): boolean => {
  const { form } = token;
  if (token.kind !== 'arabic' || form.length < 2 || NO_NAME.has(form)) return false;
  // الياس، إلهام: an article it only looks like.
  if (/^ال(هام|ياس|كس|يكس|بير|فريد|فونس|يزا|ينا|يسا|اندرو|دو|كساندر)/.test(form)) return true;
  if (/^(ال|لل|بال|وال|كال|فال)/.test(form) || /^(سي|ست|سن)[^ا]{1,2}.{2}/.test(form)) return false;
  return (
    arabicRole(token) === null &&
    contactWord(token) === null &&
    supportOf(token) === null &&
    verbOf(token) === null
  );
});

/** Adds to `found` the strangers of a sentence, by the token where their title begins. */
export function addStrangers(input: ContactInput, sentence: Sentence, found: Map<number, Unit>): void {
  const { tokens } = input.scene.doc;
  let before = -1;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at];
    const role = token === undefined ? null : arabicRole(token);
    if (role === null || found.has(at) || !(at === before || governed(input, at, sentence))) continue;
    const unit = strangerAt(input, at, sentence, role);
    if (unit === null) continue;
    found.set(at, unit);
    before = unit.last;
    at = unit.last - 1;
  }
}

/** The title follows a verb, a preposition or its own clitic: then no other verb comes right after it. */
function governed(input: ContactInput, at: number, sentence: Sentence): boolean {
  const { tokens } = input.scene.doc;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined) return false;
  const clitics = arabicRole(token)?.clitics ?? '';
  if (clitics !== '') return true;
  if (at === sentence.first) {
    // A headline: the noun before its verb.
    return true;
  }
  if (before === undefined) return false;
  if (before.kind === 'punct') return /^[،,]$/.test(before.form);
  if (/^[وف]?(ان|انه|بان|كان|كانت|لكن|بينما|فيما|حيث|كما|ثم|ايضا)$/.test(before.form)) return true;
  return (
    /^(و?مع|و?بين|من|ضم|يضم|ضمت|كلا|كل|و|بحضور|وبحضور)$/.test(before.form) ||
    contactWord(before) !== null ||
    supportOf(before) !== null ||
    verbOf(before) !== null ||
    input.scene.mentions.at(at - 1)?.kind === 'person'
  );
}

function strangerAt(input: ContactInput, at: number, sentence: Sentence, role: ArabicRole): Unit | null {
  const { tokens } = input.scene.doc;
  let closed = role.definite;
  let next = at + 1;
  const own = input.scene.mentions.at(at);
  if (own !== null) {
    if (own.first !== at || (own.kind === 'person' && own.via !== 'office')) return null;
    next = own.last;
    closed = true;
  }
  const limit = Math.min(sentence.last, at + REACH);
  while (next < limit) {
    const token = tokens[next];
    if (token === undefined || token.gap === 'line') return null;
    const mention = input.scene.mentions.at(next);
    if (mention !== null) {
      if (mention.kind === 'person' && mention.via !== 'office') return null;
      next = mention.last;
      closed = true;
      continue;
    }
    const comma = closed && /^[،,]$/.test(token.form);
    if (closed && (comma || token.kind === 'arabic')) {
      const from = comma ? next + 1 : next;
      const last = nameFrom(input, from, sentence, comma);
      if (last > from) return unitOf(input, at, from, last, role);
    }
    if (comma || !insideTitle(token) || contactWord(token) !== null || verbOf(token) !== null) return null;
    const inner = arabicRole(token);
    if (inner !== null && closed && !inner.definite && !inner.clitics.includes('ل')) return null;
    closed = /^(و?ال|لل)/.test(token.form) || (ofPlaces(role.stem) && next === at + 1);
    next++;
  }
  return null;
}

function unitOf(input: ContactInput, first: number, from: number, last: number, role: ArabicRole): Unit {
  return {
    first,
    last,
    sort: 'person',
    before: prepositionIn(role.clitics),
    conjoined: isConjoined(role.clitics),
    many: false,
    refs: () => {
      const office = input.scene.mentions.at(first);
      const end = input.scene.doc.tokens[last - 1]?.form ?? '';
      // The office's holder as the lexicon has it, under the same last name.
      if (
        office?.kind === 'person' &&
        office.id !== null &&
        office.name.ar !== undefined &&
        fold(office.name.ar).endsWith(end)
      )
        return [input.sideRef(office)];
      const actor = input.table.fromWords(from, last, 'person');
      actor.titles.add(role.stem);
      return [actor.ref];
    },
  };
}

/** One past two (or three) words that can be a name and end where something else begins; `from` where they do not. */
function nameFrom(input: ContactInput, from: number, sentence: Sentence, comma: boolean): number {
  const { tokens } = input.scene.doc;
  const fits = (at: number): boolean => {
    const token = tokens[at];
    return (
      token !== undefined &&
      at < sentence.last &&
      token.gap === 'space' &&
      input.scene.mentions.at(at) === null &&
      nameLike(token)
    );
  };
  const known = nameEnd(tokens, from, sentence.last, 'after-title');
  if (known > from + 1 && input.scene.mentions.within(from, known).length === 0) return known;
  const closes = comma && /^[،,]$/.test(tokens[from + 2]?.form ?? '');
  if (!fits(from) || (!closes && /(.{3}(ين|ون|ات)|تان)$/.test(tokens[from]?.form ?? ''))) return from;
  if ((tokens[from]?.form.length ?? 0) < 3) return from;
  const second = tokens[from + 1];
  const family =
    second?.gap === 'space' &&
    (comma ? /^ال.{3,}/ : /^ال.{3,}ي$/).test(second.form) &&
    input.nationAt(from + 1) === null &&
    input.scene.mentions.at(from + 1) === null;
  if (!family && !fits(from + 1)) return from;
  const [one, two] = [tokens[from]?.form ?? '', second?.form ?? ''];
  // "جلسة مطولة", "لقاء موسعا", "اتصالا هاتفيا": a noun and its adjective.
  if ((/[اه]$/.test(one) && /[اه]$/.test(two)) || /[^ي]ا$/.test(two) || /^(م.{2,4}ه|.{2,5}يه)$/.test(two))
    return from;
  if (/^[يتن].{3}$/.test(one) && !comma && /[اه]$/.test(two)) return from;
  const last = from + 2;
  return ends(input, last, sentence, comma) ? last : from;
}

/** What may come after a name: a stop, a preposition, و with another, a title, a day, a verb. */
function ends(input: ContactInput, at: number, sentence: Sentence, comma: boolean): boolean {
  const token = input.scene.doc.tokens[at];
  if (token === undefined || at >= sentence.last || token.gap === 'line') return true;
  if (comma) return /^[،,.]$/.test(token.form);
  if (token.kind !== 'arabic') return true;
  if (/^(اليوم|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|الذي|التي)$/.test(token.form)) return true;
  if (
    /^(في|من|مع|علي|الي|عن|بين|خلال|امس|غدا|مساء|صباح|ظهر|اتصالا|لقاء|اجتماعا|محادثات|مباحثات|مشاورات|بعد|قبل|عقب|علي|هاتفيا|نظيره|نظيرها|جوله|جلسه|كلا|كذلك|قد|غدا|ايضا|بدوره|بدورها|كل|اتصال|ان)$/.test(
      token.form,
    )
  )
    return true;
  if (input.scene.mentions.at(at)?.first === at) return true;
  return (
    arabicRole(token) !== null ||
    contactWord(token) !== null ||
    verbOf(token) !== null ||
    /^(وال|بال|لل|ول|وب|ومع)/.test(token.form)
  );
}
