/** Meetings and talks that an Arabic noun tells, by whoever stands around it. */
import { HEADS, mainSubject } from './arabic-clause.ts';
import { enough, type NounScene } from './arabic-noun-scene.ts';
import { bothSides, pairOfPronoun, subjectOfNoun } from './arabic-noun-subject.ts';
import { carriedSubject, clauseEnd, groupsWithin, isBare, isMany, isPerson } from './clause.ts';
import { supportAt } from './contact-lookup.ts';
import type { Group } from './group.ts';
import type { Telling, Told } from './telling.ts';

export function arabicEventTold(scene: NounScene): Told[] {
  const { telling, end, after, genitive, partners, nations, support, type, made } = scene;
  const { input, at, word } = telling;
  const { tokens } = input.scene.doc;
  if (eventFollows(telling)) return [];
  // "للقاء نظيره", "لدى استقباله المبعوث": a verb in all but form; the genitive is its object.
  if (
    genitive !== undefined &&
    partners.length === 0 &&
    /^(لقا|استقبال)/.test(word.stem) &&
    (word.owned || word.preposition === 'ل') &&
    !isMany(genitive)
  ) {
    const main = mainSubject(telling);
    return enough(
      made(type, [...(main === null ? [] : [main]), genitive], main === null ? carriedSubject(telling) : []),
    );
  }
  const gathered = gatheredBy(scene);
  if (gathered !== null) return gathered;
  // "مع وفد … برئاسة فلان".
  const heads = after.filter(
    ({ before, first }) =>
      HEADS.test(before) && partners.some(({ last }) => first - last <= 4 && first >= last),
  );
  const between = partners.some((group) => group.before !== 'مع' && isMany(group));
  const own = genitive === undefined || (between && !isPerson(genitive)) ? [] : [genitive];
  // "اجتماعاً مع فلان ضمن جهود لحل الخلاف بين …": another pair, of something else.
  const withFirst = partners.find(({ before }) => /^و?مع$/.test(before));
  const near = partners.filter(
    (group) =>
      withFirst === undefined ||
      group.before !== 'بين' ||
      group.first < withFirst.first ||
      group.first - withFirst.last < 3,
  );
  const all = [...own, ...near.filter(({ before }) => before !== 'ب'), ...heads];
  // "اجتماع مرتقب، لوزراء خارجية …": whose it is.
  if (own.length === 0 && partners.length === 0 && !word.owned) {
    const theirs = after.find(
      (group) =>
        group.before === 'ل' &&
        isMany(group) &&
        group.units.every(({ sort }) => /^(office|person|class)$/.test(sort)),
    );
    if (theirs !== undefined) return enough(made(type, [theirs], [], 0.6));
  }
  const several =
    all.some((group) => isMany(group) && !/^و?مع$/.test(group.before)) ||
    nations.length > 1 ||
    (own.length > 0 && partners.length > 0);
  // "ترأس فلان اجتماعاً ضم فلاناً وفلاناً": who chairs it, and whom its relative clause brings.
  const joined = partners.filter(({ before }) => /^(ت?ضم|يضم|ضمت|ت?جمع|يجمع|جمعت)$/.test(before));
  const led = support !== null && support < at && /^[وف]?[يت]?ترا?س/.test(tokens[support]?.form ?? '');
  if (led && joined.length > 0) {
    const { group, refs } = subjectOfNoun(telling, support, after, end);
    return enough(made(type, [...(group === null ? [] : [group]), ...joined], refs));
  }
  if (several) {
    // "ترأس الوزير اجتماعاً بحضور …": who holds it takes part with those who attend.
    const attending =
      all.length > 0 && all.every(({ before }) => /^و?ب(حضور|مشاركه)$|^(ت?ضم|يضم|ضمت)$/.test(before));
    const chair =
      attending && support !== null && support < at
        ? subjectOfNoun(telling, support, after, end).group
        : null;
    const leads = chair !== null && isPerson(chair) && chair.last <= at ? [chair] : [];
    return enough(made(type, [...leads, ...all], nations));
  }
  return heldBy(scene, own, near, heads);
}

/** Those whom the noun's own verb brings together: "اللقاء الذي جمع فلاناً بفلان", "القمة التي جمعته بالرئيس", "لقاء جمعهما". */
function gatheredBy({ telling, after, partners, type, made }: NounScene): Told[] | null {
  const { at } = telling;
  const { tokens } = telling.input.scene.doc;
  // "اللقاء الذي جمع فلاناً بفلان", "اجتماع ضم …": those whom its own verb brings together.
  const joined = partners.find(({ before }) => BRINGS.test(before));
  const to =
    joined === undefined
      ? undefined
      : after.find(
          ({ before, first }) => /^(ب|مع)$/.test(before) && first >= joined.last && first <= joined.last + 3,
        );
  if (joined !== undefined && to !== undefined) return enough(made(type, [joined, to], [], 0.8));
  // "لقاء جمع اليوم في القصر فلاناً بفلان": with time and place between.
  const gathers = tokens
    .slice(at + 1, at + 5)
    .findIndex(({ form }) => /^س?[يت]?(جمع|جمعت|ضم|ضمت)$/.test(form));
  const gathered =
    gathers < 0 || partners.length > 0
      ? undefined
      : after.find(
          (group) => isBare(group) && group.first > at + 1 + gathers && group.first <= at + gathers + 10,
        );
  if (gathered !== undefined) {
    const second = after.find(
      ({ before, first }) => /^(ب|مع)$/.test(before) && first >= gathered.last && first <= gathered.last + 3,
    );
    if (second !== undefined || isMany(gathered))
      return enough(made(type, second === undefined ? [gathered] : [gathered, second], [], 0.74));
  }
  // "القمة التي جمعته بالرئيس": he of the clause, and whom the pronoun's verb joins to him.
  const his = tokens
    .slice(at + 1, at + 7)
    .findIndex(({ form }) => /^(جمعته|جمعه|جمعتها|جمعها|يجمعه|تجمعه|سيجمعه|ستجمعه|ضمته|ضمه)$/.test(form));
  const joinedTo =
    his < 0
      ? undefined
      : after.find(
          ({ before, first }) => /^(ب|مع)$/.test(before) && first > at + his && first <= at + his + 5,
        );
  if (joinedTo !== undefined) {
    const main = mainSubject(telling);
    return enough(
      made(
        type,
        [...(main === null ? [] : [main]), joinedTo],
        main === null ? carriedSubject(telling) : [],
        0.7,
      ),
    );
  }
  const pair = pairOfPronoun(telling);
  if (pair !== null && partners.length === 0) return enough(made(type, pair, [], 0.7));
  return null;
}

/** Whose event it is where the noun alone does not name two: who holds it, attends it, is told to have been there. */
function heldBy(
  scene: NounScene,
  own: readonly Group[],
  near: readonly Group[],
  heads: readonly Group[],
): Told[] {
  const { telling, end, after, genitive, partners, support, type, made } = scene;
  const { at, word } = telling;
  const { tokens } = telling.input.scene.doc;
  const governed =
    word.owned ||
    word.preposition !== '' ||
    GOVERNED.test(tokens[at - 1]?.form ?? '') ||
    GOVERNED.test(tokens[at - 2]?.form ?? '');
  const company = partners.some(({ before }) => /^و?مع$/.test(before));
  const masdar = support !== null && supportAt(tokens, support) === 'noun';
  // "مقر انعقاد المفاوضات": a place, a date.
  if (masdar && /^(مقر|مكان|موعد|تاريخ|قاعه)$/.test(tokens[support - 1]?.form ?? '')) return [];
  const attended = partners.filter(({ before }) => /^و?ب(حضور|مشاركه)$/.test(before));
  if (attended.length > 0 && !company && support !== null) {
    const { group, refs } = subjectOfNoun(telling, support, after, end);
    const chair = group !== null && (isPerson(group) || isMany(group)) ? [group] : [];
    return made(type, [...chair, ...attended], chair.length > 0 ? [] : refs.slice(0, 0), 0.6);
  }
  const main = governed && !company ? mainSubject(telling) : null;
  // "روسيا وأوكرانيا، خلال محادثات": those of whom the sentence speaks.
  if (main !== null && isMany(main) && own.length === 0 && partners.length === 0 && !word.definite)
    return enough(made(type, [main], []));
  if (partners.length === 0 && own.length === 0 && governed && !word.definite && !word.owned) {
    const sides = bothSides(telling);
    if (sides !== null) return enough(made(type, sides, [], 0.66));
  }
  // "شارك في الاجتماع ممثلون عن …", "جمع اللقاء فلاناً وفلاناً": the verb before brings them after the noun.
  const brings =
    support !== null &&
    support < at &&
    /^[وف]?[يت]?(شارك|شاركت|حضر|حضرت|حضره|جمع|جمعت|ضم|ضمت)/.test(tokens[support]?.form ?? '');
  const brought = brings
    ? groupsWithin(telling, at + 1, clauseEnd(telling)).filter((group) => isBare(group) && group !== genitive)
    : [];
  if (brought.length > 0) {
    // "وحضر اللقاء فلان وفلان": besides those who met there.
    // "جمع لقاء فلاناً بفلان".
    const with1 = after.find(
      ({ before, first }) =>
        /^(ب|مع)$/.test(before) && first >= (brought[0]?.last ?? 0) && first <= (brought[0]?.last ?? 0) + 2,
    );
    if (with1 !== undefined && /جمع/.test(tokens[support ?? at]?.form ?? ''))
      return enough(made(type, [...brought.slice(0, 1), with1], []));
    const there = word.definite && telling.meeting !== null ? telling.meeting.participants : [];
    return enough(made(type, [...own, ...brought.slice(0, 2)], there));
  }
  if (/نقاش|مناقش/.test(word.stem) && partners.length === 0) return [];
  const doer = support !== null || (governed && company);
  // "خلال اللقاء": nobody is named beside it, and no verb brings its subject.
  if (!doer && own.length === 0 && company && !word.definite && partners.length > 0)
    // "… عن محادثات مع فلان": with whom is told, not whose they are.
    return made(type, partners, [], 0.4);
  if (!doer || own.length > 0 || (partners.length > 0 && !company)) return [];
  if (partners.length === 0 && (support === null || support > at)) return again(telling, support);
  const { group, refs } = subjectOfNoun(telling, support, after, end);
  // "وصلوا لاستئناف المفاوضات": what for, without saying with whom.
  if (partners.length === 0 && masdar && /^[وف]?ل/.test(tokens[support]?.form ?? '')) return [];
  // "اتفق الطرفان على عقد جولة": of several who agree on it.
  if (partners.length === 0 && masdar && (group === null || !isMany(group))) return again(telling, support);
  if (partners.length === 0 && word.definite && (group === null || !isMany(group)))
    return again(telling, support);
  // "المحادثات مع الرياض", as an official tells of them: his state's.
  const state =
    word.definite && TALKS.test(word.stem) && group !== null ? stateOf(telling, group, near) : null;
  if (state !== null) return enough(made(type, near, [state]));
  const whole = made(type, [...(group === null ? [] : [group]), ...near, ...heads], refs);
  if (partners.length > 0) return enough(whole);
  if (group !== null && isMany(group)) return enough(whole);
  // "أجرى مباحثات في …": with whom is not said.
  const alone =
    group !== null &&
    support !== null &&
    support < at &&
    supportAt(tokens, support) === 'verb' &&
    HOLDS.test(tokens[support]?.form ?? '') &&
    (group.last === support || (group.first > support && group.last <= at) || isPerson(group));
  // "يعقد وزراء خارجية … اجتماعاً": several of one body.
  const council =
    group?.units.some(
      ({ sort, first }) => sort === 'class' || PLURAL_BODY.test(tokens[first]?.form ?? ''),
    ) === true &&
    support !== null &&
    /^[وف]?س?[يت]?عقد/.test(tokens[support]?.form ?? '');
  return alone || council ? whole.map((one) => ({ ...one, sure: 0.5 })) : again(telling, support);
}

/** "وستعقد جولة ثانية", "المفاوضات ستستأنف": of those who met before, where it is said to take place. */
function again(telling: Telling, support: number | null): Told[] {
  const { meeting, at, input } = telling;
  const { tokens } = input.scene.doc;
  if (meeting === null || support === null || Math.abs(support - at) > 4) return [];
  const near = tokens.slice(at, at + 4).map(({ form }) => form);
  const ordinal = near.some((form) =>
    /^(ال)?(سابق|سابقه|جديد|جديده|ثاني|ثانيه|ثالث|ثالثه|رابع|رابعه|خامسه|مقبل|مقبله|قادم|قادمه|اخري|اولي|اخير|اخيره)$/.test(
      form,
    ),
  );
  if (!ordinal || near.includes('مع')) return [];
  return [{ type: 'meeting', groups: [], refs: meeting.participants, sure: 0.45, support }];
}

const GOVERNED = /^[وف]?(في|خلال|اثناء|عقب|بعد|قبل|قبيل|لدي|هامش|اثر|ضمن|بعيد|غضون|اطار|اول|ثاني|ثالث|اخر)$/;

const TALKS = /^(محادثات|مفاوضات|مباحثات|حوار|مشاورات|تفاوض)/;

/** The state that an official acts for, where talks are with a state; null for anybody else. */
function stateOf({ input }: Telling, group: Group, partners: readonly Group[]): string | null {
  const [unit] = group.units;
  if (group.units.length !== 1 || unit === undefined || !/^(person|office)$/.test(unit.sort)) return null;
  const states = partners.every(({ units }) =>
    units.every(({ first, sort }) => sort === 'body' && input.scene.mentions.at(first)?.kind === 'state'),
  );
  if (!states) return null;
  const own = input.scene.mentions
    .within(unit.first, unit.last)
    .find(({ partOf }) => partOf !== undefined)?.partOf;
  return own?.startsWith('state:') === true ? (input.table.byCanonicalId(own)?.ref ?? null) : null;
}

/** Bodies that are several of their own: "عقدت الفصائل اجتماعاً". */
const PLURAL_BODY =
  /^[وف]?(ال)?(فصايل|احزاب|نقابات|قوي|اطراف|دول|كتل|قبايل|عشاير|اتحادات|منظمات|حركات|وسطاء|مركزيات)$/;

/** Verbs whose subject takes part in the event, whoever else does. */
const HOLDS =
  /^[وف]?س?[يتن]?(جري|جرت|جرا|عقد|عقدت|عقدوا|عقدا|شارك|شاركت|شاركوا|حضر|حضرت|ستانف|استانف|استانفت|بدا|بدات|خاض|خاضت|خوض|واصل|واصلت|ترا?س|تراست|اجري|اجرت|اجريا|اجروا|نهي|انهي|انهت|ختتم|اختتم|اختتمت|كثف|كثفت|جريان|عقدون|عقدان|شاركون)$/;

/** Verbs of an event that bring people together, as they govern whom they bring. */
const BRINGS = /^(يضم|تضم|ضم|ضمت|يجمع|تجمع|جمع|جمعت)$/;

/** "جولة جديدة من المفاوضات": the noun further on tells it. */
function eventFollows({ input, at, word }: Telling): boolean {
  if (!/^(جول|جلس|مايد|سلسل)/.test(word.stem)) return false;
  const { tokens } = input.scene.doc;
  for (let index = at + 1; index <= at + 4; index++) {
    const form = tokens[index]?.form ?? '';
    if (/(محادثات|مفاوضات|مباحثات|مشاورات|لقاءات|حوار|تفاوض)$/.test(form)) return true;
    if (/^(بين|مع|في)$/.test(form)) return false;
  }
  return false;
}
