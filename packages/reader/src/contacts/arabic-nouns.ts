/** Whose meeting, call or journey an Arabic noun tells: by its genitive, its prepositions, its verb, its sentence. */
import type { ContactType } from '@wasit/domain';
import { abstractGoal, HEADS, mainSubject, PARTNER } from './arabic-clause.ts';
import { bothSides, subjectOfNoun, subjectToCome, toldBy } from './arabic-noun-subject.ts';
import {
  carriedSubject,
  clauseEnd,
  groupsWithin,
  isBare,
  isMany,
  isPerson,
  refsOf,
  supportNear,
} from './clause.ts';
import { supportAt, supportOf } from './contact-lookup.ts';
import type { Group } from './group.ts';
import { phoneNear } from './manner.ts';
import type { Telling, Told } from './telling.ts';

type Made = (kind: ContactType, groups: readonly Group[], carried: readonly string[], how?: number) => Told[];

/** Makes the one contact that a noun tells, as sure as it is unless said otherwise. */
function maker(sure: number, support: number | null): Made {
  return (kind, groups, carried, how = sure) => {
    const refs = [...new Set([...carried, ...refsOf(groups)])];
    return [{ type: kind, groups, refs, sure: how, support }];
  };
}

export function arabicNounTold(telling: Telling): Told[] {
  const { input, at, word } = telling;
  const { tokens } = input.scene.doc;
  const end = attachEnd(telling, clauseEnd(telling));
  const after = groupsWithin(telling, at + 1, end);
  const support = supportNear(telling);
  if (word.definite && support === null && /^[وف]?[يت]?شهد/.test(tokens[at - 1]?.form ?? '')) return [];
  const genitive = after.find(
    ({ first, before }) => before === '' && first <= at + 2 && plainBetween(telling, at + 1, first),
  );
  // "خلال لقائه بالرئيس": ب is مع where somebody's own meeting is told.
  const whom = /^(لقا|اجتماع)/.test(word.stem) && (word.owned || !word.definite);
  const partners = after
    .filter(({ before }) => PARTNER.test(before) && before !== 'ب')
    .concat(
      whom
        ? after
            .filter(
              ({ before, first, units }) =>
                before === 'ب' &&
                (first <= at + 3 || after.some(({ last }) => last === first)) &&
                units.every(({ sort }) => sort !== 'body'),
            )
            .map((group) => ({ ...group, before: 'مع' }))
        : [],
    );
  const reached = after.filter(({ before }) => before === 'ب' || before === 'من' || before === 'الي');
  const nations = nationPair(telling);
  // "محادثات هاتفية", "محادثات عبر الهاتف".
  const type: ContactType = phoneNear(input, at) ? 'call' : 'meeting';
  const sure = support === null ? 0.62 : 0.78;
  const made = maker(sure, support);
  switch (word.frame) {
    case 'trip': {
      if (abstractGoal(telling, end)) return [];
      const traveller =
        genitive ??
        (word.stem.startsWith('زيار')
          ? after.find(
              ({ before, first }) => before === 'ل' && first <= at + 4 && isPersonGroup(telling, first),
            )
          : undefined);
      const travels = /^(زيار|جول)/.test(word.stem);
      // "زيارة أجراها فلان إلى", "جولة يقوم بها فلان": who makes it, in its relative clause.
      const made0 = tokens
        .slice(at + 1, at + 5)
        .findIndex(({ form }) =>
          /^(س?[يت]?قوم|قام|قامت|اجراها|يجريها|اجرتها|بداها|يبداها|انهاها|اداها|يوديها)$/.test(form),
        );
      const maker0 =
        made0 < 0
          ? undefined
          : after.find(
              ({ before, first }) => before === '' && first > at + 1 + made0 && first <= at + made0 + 5,
            );
      if (maker0 !== undefined) return made(travels ? 'visit' : 'arrival', [maker0], [], 0.7);
      if (traveller?.units.some(({ sort }) => sort !== 'body'))
        return made(
          travels ? 'visit' : 'arrival',
          [traveller, ...after.filter(({ before }) => HEADS.test(before))],
          [],
          support === null ? 0.55 : 0.74,
        );
      const onIt =
        tokens[at - 1]?.form === 'في' &&
        /^(كان|كانت|كانا|يكون|حاليا|الان|وهو|وهي|موجود|موجودا)$/.test(tokens[at - 2]?.form ?? '');
      if (support === null && !word.owned && !intends(telling) && !onIt) return [];
      const { group, refs } = subjectOfNoun(telling, support, after, end);
      const groups = group === null ? [] : [group];
      if (groups.length + refs.length === 0) return [];
      return made(travels ? 'visit' : 'arrival', groups, refs, support === null ? 0.55 : 0.72);
    }
    case 'guest': {
      // "حل فلان ضيفاً على فلان".
      const host = after.find(({ before }) => before === 'علي');
      const guest = mainSubject(telling);
      return host === undefined || guest === null || host.units.every(({ sort }) => sort === 'body')
        ? []
        : enough(made('meeting', [guest, host], [], 0.7));
    }
    case 'masdar': {
      // "للتشاور مع", "لمقابلة فلان": what somebody goes for, with whom.
      const company = partners.find(({ before }) => /^و?مع$/.test(before));
      const met = company ?? (word.stem.startsWith('مقابل') ? genitive : undefined);
      if (met === undefined || (company === undefined && !isPerson(met))) return [];
      const doer = mainSubject(telling);
      return enough(
        made(
          type,
          [...(doer === null ? [] : [doer]), met],
          doer === null ? carriedSubject(telling) : [],
          0.6,
        ),
      );
    }
    case 'sending': {
      const sent = tokens.slice(at + 1, at + 4).some(({ form }) => /^(وفد|ممثلين|مبعوث|فريق)/.test(form));
      if (!sent) return [];
      const owner = after.find(({ units }) => units[0]?.sort === 'class') ?? mainSubject(telling);
      return owner === null ? [] : made('arrival', [owner], [], 0.55);
    }
    case 'letter': {
      const { group, refs } = subjectOfNoun(telling, support, after, end);
      const to = reached[0];
      if (to === undefined) return [];
      return enough(
        made('message', [...(group === null ? [] : [group]), to], refs, support === null ? 0.45 : 0.55),
      );
    }
    case 'calling': {
      const phone = /^(مكالم|مهاتف)/.test(word.stem) || phoneNear(input, at) || support !== null;
      if (!phone) return [];
      const other = [...partners, ...reached].sort((one, next) => one.first - next.first);
      const between = partners.find(({ before, units }) => /^(بين|جمع)/.test(before) && units.length > 1);
      if (between !== undefined) return made('call', [between], [], 0.84);
      const { group, refs } =
        genitive === undefined ? subjectOfNoun(telling, support, after, end) : { group: genitive, refs: [] };
      const told = group !== null && other.length === 0 ? toldBy(telling) : null;
      if (told !== null && group !== null) return enough(made('call', [told, group], []));
      const callee = other.find((one) => one !== group);
      if (callee === undefined) {
        // "أبلغ فلان نظيره خلال اتصال هاتفي", "اتفق الوزيران خلال اتصال": the call itself names nobody.
        const sides = genitive === undefined ? (bothSides(telling) ?? pairOfPronoun(telling)) : null;
        if (sides !== null) return enough(made('call', sides, [], 0.76));
      }
      return enough(
        made(
          'call',
          [...(group === null ? [] : [group]), ...(callee === undefined ? [] : [callee])],
          refs,
          0.84,
        ),
      );
    }
    default: {
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
          made(
            type,
            [...(main === null ? [] : [main]), genitive],
            main === null ? carriedSubject(telling) : [],
          ),
        );
      }
      // "اللقاء الذي جمع فلاناً بفلان", "اجتماع ضم …": those whom its own verb brings together.
      const brought0 = partners.find(({ before }) => BRINGS.test(before));
      const to =
        brought0 === undefined
          ? undefined
          : after.find(
              ({ before, first }) =>
                /^(ب|مع)$/.test(before) && first >= brought0.last && first <= brought0.last + 3,
            );
      if (brought0 !== undefined && to !== undefined) return enough(made(type, [brought0, to], [], 0.8));
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
          ({ before, first }) =>
            /^(ب|مع)$/.test(before) && first >= gathered.last && first <= gathered.last + 3,
        );
        if (second !== undefined || isMany(gathered))
          return enough(made(type, second === undefined ? [gathered] : [gathered, second], [], 0.74));
      }
      // "القمة التي جمعته بالرئيس": he of the clause, and whom the pronoun's verb joins to him.
      const him = tokens
        .slice(at + 1, at + 7)
        .findIndex(({ form }) => /^(جمعته|جمعه|جمعتها|جمعها|يجمعه|تجمعه|سيجمعه|ستجمعه|ضمته|ضمه)$/.test(form));
      const joinedTo =
        him < 0
          ? undefined
          : after.find(
              ({ before, first }) => /^(ب|مع)$/.test(before) && first > at + him && first <= at + him + 5,
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
        ? groupsWithin(telling, at + 1, clauseEnd(telling)).filter(
            (group) => isBare(group) && group !== genitive,
          )
        : [];
      if (brought.length > 0) {
        // "وحضر اللقاء فلان وفلان": besides those who met there.
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
      if (partners.length === 0 && masdar && (group === null || !isMany(group)))
        return again(telling, support);
      if (partners.length === 0 && word.definite && (group === null || !isMany(group)))
        return again(telling, support);
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
  }
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

/** How far a definite noun's own complements reach: a bare noun after it takes those that follow. */
function attachEnd(telling: Telling, end: number): number {
  const { input, at, word } = telling;
  for (let index = at + 1; index < end; index++) {
    const token = input.scene.doc.tokens[index];
    const mention = input.scene.mentions.at(index);
    if (token === undefined) return index;
    if (mention !== null || telling.groups.some(({ first, last }) => index >= first && index < last))
      continue;
    // "اتصال بإمكانية …": ب opens another complement.
    if (
      /^ب(?!ين)/.test(token.form) &&
      token.kind === 'arabic' &&
      token.form.length > 4 &&
      !/^ب(رعاي|وساط|مشارك|حضور|ريا|راس|قياد|مقر|مدين|العاصم|استضاف|دعو|اشراف|صور|شكل|صف|تنسيق|مبادر)/.test(
        token.form,
      )
    )
      return index;
    if (!word.definite && !word.owned) continue;
    if (/^(مقرر|مقررا|المقرر|مرتقب|مرتقبا)$/.test(token.form)) continue;
    if (/^["“«]$/.test(token.form)) return index;
    const beyond = input.scene.doc.tokens[index + 1];
    if (
      /^[،,]$/.test(token.form) &&
      beyond !== undefined &&
      input.scene.mentions.at(index + 1) === null &&
      !/^(مع|بين|بمشارك.*|بحضور.*|برعاي.*|اليوم|امس|غدا|يوم|في|التي|الذي|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|صباح|مساء)$/.test(
        beyond.form,
      )
    )
      return index;
    if (
      token.kind !== 'arabic' ||
      /^[وب]?ال|^لل/.test(token.form) ||
      token.form.length <= 4 ||
      supportOf(token) !== null
    )
      continue;
    if (/^(صباح|مساء|برعايه|بوساطه|بمشاركه|بحضور|برياسه|بقياده|غير|خلال|امس|يوم)/.test(token.form)) continue;
    return index;
  }
  return end;
}

/** Bodies that are several of their own: "عقدت الفصائل اجتماعاً". */
const PLURAL_BODY =
  /^[وف]?(ال)?(فصايل|احزاب|نقابات|قوي|اطراف|دول|كتل|قبايل|عشاير|اتحادات|منظمات|حركات|وسطاء|مركزيات)$/;

/** Verbs whose subject takes part in the event, whoever else does. */
const HOLDS =
  /^[وف]?س?[يتن]?(جري|جرت|جرا|عقد|عقدت|عقدوا|عقدا|شارك|شاركت|شاركوا|حضر|حضرت|ستانف|استانف|استانفت|بدا|بدات|خاض|خاضت|خوض|واصل|واصلت|ترا?س|تراست|اجري|اجرت|اجريا|اجروا|نهي|انهي|انهت|ختتم|اختتم|اختتمت|كثف|كثفت|جريان|عقدون|عقدان|شاركون)$/;

/** Verbs of an event that bring people together, as they govern whom they bring. */
const BRINGS = /^(يضم|تضم|ضم|ضمت|يجمع|تجمع|جمع|جمعت)$/;

/** "في لقاء جمعهما", "اتصال جرى بينهما": the two of the clause, told before the noun or after it. */
function pairOfPronoun(telling: Telling): Group[] | null {
  const { input, at, groups, sentence } = telling;
  const { tokens } = input.scene.doc;
  const pronoun = tokens
    .slice(at + 1, Math.min(sentence.last, at + 6))
    .some(({ form }) => /^(جمعهما|جمعتهما|جمعهم|جمعتهم|يجمعهما|بينهما|بينهم)$/.test(form));
  if (!pronoun) return null;
  const before = bothSides(telling);
  if (before !== null) return [...before];
  const many = groups.findLast((group) => group.last <= at && isBare(group) && isMany(group));
  if (many !== undefined) return [many];
  const next = subjectToCome(telling, at + 6);
  return next !== null && isMany(next) ? [next] : null;
}

const enough = (told: Told[]): Told[] => told.filter(({ refs }) => refs.length >= 2);

function isPersonGroup(telling: Telling, first: number): boolean {
  const group = telling.groups.find((one) => one.first === first);
  return group !== undefined && isPerson(group);
}

/** Nothing but adjectives stands between a noun and its genitive. */
function plainBetween(telling: Telling, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = telling.input.scene.doc.tokens[at];
    if (token?.kind !== 'arabic' || /^(في|مع|بين|من|الي|عن|علي)$/.test(token.form)) return false;
  }
  return true;
}

/** "المحادثات السعودية الإيرانية", "مباحثات مصرية – قطرية": the states of two adjectives after the noun. */
function nationPair(telling: Telling): string[] {
  const { input, at, sentence } = telling;
  const found: string[] = [];
  for (let index = at + 1; index < Math.min(sentence.last, at + 7); index++) {
    const token = input.scene.doc.tokens[index];
    if (token === undefined || token.gap === 'line') break;
    const nation = input.nationAt(index);
    if (nation !== null) {
      found.push(input.nationRef(nation, index, index + 1));
      continue;
    }
    if (/^[-–—ـ/]$/.test(token.form)) continue;
    const adjective =
      token.kind === 'arabic' &&
      /^(ال)?.{2,}(ي|يه)$|^(ال)?(غير|مباشر|مباشره|جديده|جديد|من|المحادثات|المفاوضات|المباحثات)$/.test(
        token.form,
      );
    if (!adjective || found.length > 0 || input.scene.mentions.at(index) !== null) break;
  }
  return found.length >= 2 ? found : [];
}

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

function intends({ input, at }: Telling): boolean {
  const { tokens } = input.scene.doc;
  return [1, 2].some((step) =>
    /^(يعتزم|تعتزم|يعتزمون|ينوي|تنوي|ستبدا|يبدا|يستعد|تستعد)$/.test(tokens[at - step]?.form ?? ''),
  );
}
