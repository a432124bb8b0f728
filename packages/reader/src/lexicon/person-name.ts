/** Where a person's name ends: sequences of given names, particles and family names, in both scripts. */
import type { Peeling } from '../text/clitics.ts';
import type { Token } from '../text/tokens.ts';
import { peelingsOf } from '../text/word-feature.ts';
import { ARABIC_GIVEN_NAMES, ENGLISH_GIVEN_NAMES } from './data/given-names.ts';
import { TITLED_NAMES_ARABIC, WORLD_NAMES_ARABIC, WORLD_NAMES_LATIN } from './data/given-names-world.ts';
import { arabicRole } from './role-nouns.ts';
import { HONORIFICS, SAYING } from './word-lists.ts';

const listed = (...names: readonly string[]): Set<string> =>
  new Set(names.flatMap((list) => list.split(/\s+/).filter(Boolean)));
const arabicGiven = listed(ARABIC_GIVEN_NAMES, WORLD_NAMES_ARABIC, TITLED_NAMES_ARABIC);
const englishGiven = listed(ENGLISH_GIVEN_NAMES, WORLD_NAMES_LATIN);

/** Given names that are also common words: they open a name only after a title or a verb of saying. */
const COMMON_GIVEN = listed(
  `علي امل امال نور سعد هند وفاء امين كريم كامل جميل سالم صالح مبارك بدر سيف نصر سلطان جهاد كمال جلال جمال نضال وسام ريم عطا بشار هدي
  مني مها هاله سناء رضا عادل شريف حسن راشد رشيد طارق ماجد ناصر حكيم حكمت حافظ جواد فريد وحيد فرج ربيع رجب خميس منصور منير مراد معين محسن
  ظافر عارف عامر غازي فائز كرم هاني هادي وائل حليم حمد خليفه قاسم ساره بل بن دان تيم مات رون مارك بول مايك كيم جان جاك لينا باولو حازم
  يزيد يحيي نادر رايد رائد امير توفيق تيسير برهان ايمان سعيد سامي راغب رافع ماهر فارس هاني منذر معتز طاهر ادم حنان عبير
  اكرم اشرف اسعد امجد سليمان سميره ضياء صلاح شكري صبري فوزي باسم باسل سمير
  مختار ممدوح منتصر ناجي هلال رمضان شعبان عوض فضل عيد بركات ثابت حبيب راضي عزيز سراج سلام شهاب مالك مجيد محفوظ مسلم مفيد منصف نافع نجم وديع
  ولاء مؤمن مومن مؤيد مويد عمران غانم غيث ليث همام وحيد عدلي نزيه نسيم نمر سنان جبر حارث حسان خطاب زايد سماح صباح قدري مطلق ملحم مولود مامون`,
  TITLED_NAMES_ARABIC,
);
const ARABIC_PARTICLES = new Set('عبد ابو ابي بن ابن بنت ال ولد دي فون فان دير دا دو دوس ديل بو'.split(' '));
/** Particles inside a name, which say of the word before them that it is a given name. */
const INNER = /^(ابو|ابي|بن|ابن|بنت|ولد|عبد|فون|فان|دير|دي|دا|دوس|ديل)$/;
/** Words that never continue an Arabic name. */
const ARABIC_STOPS = new Set(
  `ان انه انها انهم الي في من عن علي مع بعد قبل خلال عبر حول ضد منذ حتي كما او ام لا لم لن ما هو هي هم هذا هذه ذلك تلك الذي التي الذين
  اليوم امس غدا هاتفيا كلا كلتا كذلك ايضا اتصالا اجتماعا لقاء الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت مساء صباح كان كانت يكون قد سوف ليس بين لدي كل بعض غير عند
  زار زارت وصل وصلت اعلن اكد قال بحث التقي استقبل عقد عقدت تلقي اجري شارك يصل يزور يلتقي يبحث يؤكد يعلن يقول يشارك يدعو دعا
  علي رئيس وزير مدير نائب عضو قائد امين ممثل المتحدث الناطق سفير مبعوث رييس`
    .split(/\s+/)
    .filter((word) => word !== '' && word !== 'علي'),
);
const ENGLISH_PARTICLES = new Set(
  'al el bin ben ibn abu van von der den de la le da di du dos del ter st mac mc o'.split(' '),
);
const NOT_NAMES = new Set(
  `the a an in on at for and but or of to from with after before when while as if it he she they we you i this that these those his her
  their monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december united states nations new north south east west central state federal national international supreme high
  ministry minister council committee commission party union army force forces agency court bank group company association
  foreign defense defence interior security prime deputy former senior chief president spokesman spokeswoman spokesperson
  city province region street river sea ocean island islands mountain airport university hospital school college museum
  war peace plan deal agreement talks summit conference day week month year news press times post
  later earlier meanwhile instead however yesterday today tomorrow tonight also then thus now here there once although though since because
  despite according following amid during speaking asked still yet nevertheless moreover additionally furthermore separately recently last next
  both neither either each all some many most several another other under over between through without among upon against about
  ltd inc corp co llc plc gmbh israel gaza egypt qatar iran iraq syria lebanon`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * The end (exclusive) of the name that begins at `first`, before `limit`; `first` itself when none does.
 * After a title a name needs no known given name; bare, it must begin with one. `opening` is the first word
 * without the conjunction or preposition written on it.
 */
export function nameEnd(
  tokens: readonly Token[],
  first: number,
  limit: number,
  where: NamePlace,
  opening?: string,
): number {
  const token = tokens[first];
  if (token === undefined || first >= limit) return first;
  if (token.kind === 'arabic') return arabicEnd(tokens, first, limit, where, opening ?? token.form);
  if (token.kind === 'latin' && token.capital)
    return englishEnd(tokens, first, limit, where === 'after-title' ? where : 'bare');
  return first;
}

/** After a title, in a list behind another person, or anywhere else. */
export type NamePlace = 'after-title' | 'listed' | 'bare';

/** Whether a token is a particle that stands inside Arabic names. */
export const isInner = (token: Token | undefined): boolean =>
  token !== undefined && token.gap === 'space' && INNER.test(token.form);

/** Whether a word is written as the preposition على, whose folded spelling is that of the name علي. */
export const isUpon = (text: string, token: Token | undefined): boolean =>
  token?.form === 'علي' && text.charAt(token.end - 1) === 'ى';

/** Whether an English word is a given name that the list holds, or a particle of a family name. */
export const isGivenName = (form: string): boolean => englishGiven.has(form);
export const isParticle = (form: string): boolean => ENGLISH_PARTICLES.has(form);

/** Whether an Arabic form is a given name or a particle that begins one. */
export function opensArabicName(form: string): boolean {
  return arabicGiven.has(form) || ARABIC_PARTICLES.has(form);
}

function arabicEnd(
  tokens: readonly Token[],
  first: number,
  limit: number,
  where: NamePlace,
  form: string,
): number {
  const opening = tokens[first];
  if (opening === undefined) return first;
  // "المتحدث باسم الحكومة": in the name of, and nobody called Basim.
  if (form === 'باسم' && /(متحدث|ناطق)/.test(`${tokens[first - 1]?.form} ${tokens[first - 2]?.form}`))
    return first;
  const compound = ARABIC_PARTICLES.has(form);
  // "الوزير مرهف أبو قصرة": after a title, a particle inside says that it is a name.
  const nested =
    where === 'after-title' &&
    form.length > 2 &&
    !ARABIC_STOPS.has(form) &&
    !form.startsWith('ال') &&
    !/^[وف]/.test(form) &&
    isInner(tokens[first + 1]);
  if (!compound && !nested && !arabicGiven.has(form)) return first;
  // "شدد الرئيس على ضرورة …": the preposition is spelt like the name, so a name or a family's must follow.
  if (opening.form === 'علي' && !followsAli(tokens[first + 1])) return first;
  const saidBefore = SAYING.has(tokens[first - 1]?.form ?? '') && opening.gap !== 'line';
  if (where === 'bare' && form === 'علي') return first;
  // عبد الله، عبد اللطيف: "servant of" opens nothing but names.
  const servant = form === 'عبد' && tokens[first + 1]?.form.startsWith('ال') === true;
  const doubtful =
    (where === 'bare' && !saidBefore && ((compound && !servant) || COMMON_GIVEN.has(form))) ||
    (where === 'listed' && compound && !servant) ||
    (form !== opening.form && /^[بلف]/.test(opening.form));
  let at = first;
  let parts = 0;
  let expectsMore = false;
  while (at < limit && parts < 4) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'arabic' || (at > first && token.gap !== 'space')) break;
    // دي لا كروز، فان در ميرفه: one particle after another.
    const again = expectsMore && /^(لا|در|دن|لوس)$/.test(token.form) && at > first + 1;
    if (again || ARABIC_PARTICLES.has(at === first ? form : token.form)) {
      expectsMore = true;
      at++;
      continue;
    }
    if (!expectsMore && at > first && !continues(tokens, at, parts)) break;
    // ولد الشيخ أحمد: after its particle a form of address is a name.
    if (expectsMore && isStop(token) && !HONORIFICS.has(token.form)) break;
    expectsMore = false;
    parts++;
    at++;
  }
  if (expectsMore || (doubtful && !apposed(tokens, at, limit))) return first;
  return parts >= 2 || (compound && parts >= 1) ? at : first;
}

/** Whether what stands after علي can go on a name: a given name, a particle, a family name in ال…ي. */
function followsAli(token: Token | undefined): boolean {
  if (token?.kind !== 'arabic' || token.gap !== 'space') return false;
  return arabicGiven.has(token.form) || ARABIC_PARTICLES.has(token.form) || /^ال..+ي$/.test(token.form);
}

/** «رفعت حسن وزير …», «ملا بختيار، مسؤول …»: a title behind it says that a word that is also a name is one. */
function apposed(tokens: readonly Token[], at: number, limit: number): boolean {
  const next = tokens[at];
  const title = next?.kind === 'punct' && /^[،,]$/.test(next.form) ? at + 1 : at;
  const token = tokens[title];
  const joined = token !== undefined && title < limit + 8 && token.gap !== 'line';
  return joined && arabicRole(token)?.clitics === '';
}

/** A conjunction or preposition written on a given name: «ومحمد», «بمراد». */
export function gluedName(token: Token): Peeling | null {
  if (token.kind !== 'arabic' || token.form.length < 4 || arabicGiven.has(token.form)) return null;
  for (const peeling of peelingsOf(token)) {
    const { clitics, stem } = peeling;
    if (clitics === '' || /[سك]/.test(clitics) || stem.length < 3) continue;
    // «بيان» is no Jan: what ب and ل are written on must be long, and a title must follow it.
    if (arabicGiven.has(stem) && (clitics === 'و' || stem.length > 3)) return peeling;
  }
  return null;
}

function isStop(token: Token): boolean {
  return (
    ARABIC_STOPS.has(token.form) ||
    SAYING.has(token.form) ||
    HONORIFICS.has(token.form) ||
    token.form.length < 2
  );
}

function continues(tokens: readonly Token[], at: number, parts: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  // نبيل الحاج، ماجد الشيخ: forms of address that are family names too.
  if (
    parts === 1 &&
    /^(الحاج|الشيخ|النقيب|السيد|الامير|القاضي|السلطان|الملا|المهندس)$/.test(token?.form ?? '')
  )
    return !arabicGiven.has(tokens[at + 1]?.form ?? '');
  if (token === undefined || before === undefined || isStop(token)) return false;
  // A conjunction or a verb of the next clause, not a family name.
  if (/^[وفيتسن]/.test(token.form) && !arabicGiven.has(token.form) && token.form.length > 5 && parts >= 1) {
    if (/^(و|ف|س)/.test(token.form)) return false;
  }
  if (token.form.startsWith('و') && !arabicGiven.has(token.form) && arabicRole(token) !== null) return false;
  // على is spelt like the name: a third name only where nothing goes on from it.
  const after = tokens[at + 1];
  const goesOn = after?.kind === 'arabic' && after.gap === 'space' && !isStop(after);
  const compound = ARABIC_PARTICLES.has(tokens[at - 2]?.form ?? '');
  if (token.form === 'علي' && goesOn && (parts > 1 || compound)) return false;
  if (parts === 1) return true;
  if (before.form === 'الدين')
    return (token.form.startsWith('ال') && arabicRole(token) === null) || arabicGiven.has(token.form);
  // "سارة الزعفراني الزنزري": two family names, each with its article.
  const family = (word: Token | undefined): boolean => /^ال.{3,}ي$/.test(word?.form ?? '');
  if (parts === 2 && family(before) && family(token) && arabicRole(token) === null) return true;
  const beforeGiven =
    arabicGiven.has(before.form) || tokens[at - 2]?.form === 'عبد' || tokens[at - 2]?.form === 'ولد';

  return beforeGiven && (token.form.startsWith('ال') || arabicGiven.has(token.form));
}

function englishEnd(
  tokens: readonly Token[],
  first: number,
  limit: number,
  where: 'after-title' | 'bare',
): number {
  const opening = tokens[first];
  if (opening === undefined || NOT_NAMES.has(opening.form)) return first;
  if (where === 'bare' && !englishGiven.has(opening.form)) return first;
  let at = first + 1;
  let parts = 1;
  while (at < limit && parts < 4) {
    const token = tokens[at];
    if (token === undefined || token.gap === 'line') break;
    if (token.form === '-' && token.gap === 'none' && tokens[at + 1]?.gap === 'none') {
      at += 2;
      continue;
    }
    if (token.form === '.' && tokens[at - 1]?.form.length === 1 && token.gap === 'none') {
      at++;
      continue;
    }
    if (
      token.form === "'" &&
      token.gap === 'none' &&
      tokens[at + 1]?.capital === true &&
      tokens[at + 1]?.gap === 'none'
    ) {
      at += 2;
      continue;
    }
    if (
      ENGLISH_PARTICLES.has(token.form) &&
      (tokens[at + 1]?.capital === true ||
        tokens[at + 1]?.form === '-' ||
        // "van der Meer", "de la Cruz".
        (ENGLISH_PARTICLES.has(tokens[at + 1]?.form ?? '') && tokens[at + 2]?.capital === true))
    ) {
      at++;
      continue;
    }
    if (token.kind !== 'latin' || !token.capital || NOT_NAMES.has(token.form)) break;
    parts++;
    at++;
  }
  if (where === 'after-title') return at;
  return parts >= 2 ? at : first;
}
