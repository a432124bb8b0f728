/** Who does what an Arabic contact verb tells: verb-first and subject-first clauses. */
import type { ContactType } from '@wasit/domain';
import {
  abstractGoal,
  antecedent,
  carriedHere,
  clauseSubject,
  HEADS,
  PARTNER,
  relativeBefore,
  subjectBefore,
} from './arabic-clause.ts';
import { carriedSubject, clauseEnd, groupsWithin, isMany, isPerson, refsOf } from './clause.ts';
import { contactWordAt } from './contact-lookup.ts';
import type { Group } from './group.ts';
import { phoneNear } from './manner.ts';
import type { Telling, Told } from './telling.ts';

const CONVEYED =
  /^(ال)?(رد|ردا|ردود|ردها|رده|رساله|رسايل|مقترح|مقترحا|مقترحات|موقف|موقفا|عرض|عرضا|ورقه|مسوده|مبادره|ملاحظات|نقاطا|جواب|جوابا|مطالب)$/;
const ADDRESSED = /^ب(ال)?(شكر|تحيه|تحايا|تهنئه|تهنيه|رساله|نداء|طلب|دعوه|سوال|خطاب|كلمه|تعازي|تعزيه|حديث)$/;

function told(type: ContactType, groups: readonly Group[], carried: readonly string[], sure: number): Told[] {
  return [{ type, groups, refs: [...new Set([...carried, ...refsOf(groups)])], sure }];
}

export function arabicVerbTold(telling: Telling): Told[] {
  const { input, at, word } = telling;
  const { tokens } = input.scene.doc;
  const end = clauseEnd(telling);
  const after = groupsWithin(telling, at + 1, end);
  const bare = after.filter(({ before }) => before === '');
  // "استقبل وفداً يضم فلاناً": whom a delegation holds is told with it.
  const partners = after.filter(({ before }) => PARTNER.test(before) && !/^(ي|ت)?ضمت?$/.test(before));
  const relative = relativeBefore(telling);
  const before =
    relative < 0 ? (subjectBefore(telling, at) ?? clauseSubject(telling)) : antecedent(telling, relative);
  // "الوفد الذي ترأسه وصل": of nobody that the words before name.
  if (relative >= 0 && before === null) return [];
  // "وفد من … برئاسة فلان وصل", "وصل وفد … برئاسة فلان".
  const from = before === null ? at : before.last;
  const heads = groupsWithin(telling, from, end).filter(
    ({ before: how, first }) => HEADS.test(how) && (first > at || first <= from + 3),
  );
  switch (word.frame) {
    case 'meet':
    case 'host': {
      const withThem = partners.filter(
        ({ before: how, units }) =>
          how !== 'ب' ||
          units.some(
            ({ sort, first }) => sort !== 'body' || input.scene.mentions.at(first)?.kind !== 'state',
          ),
      );
      const goesOn =
        before === null &&
        telling.previous !== null &&
        telling.previous.trigger >= telling.sentence.first &&
        (word.conjoined || /^(ثم|كما)$/.test(tokens[at - 1]?.form ?? ''));
      const twoNames = bare.length > 1 && bare[0]?.units[0]?.sort === 'person';
      if (goesOn && !twoNames && bare[0] !== undefined && withThem.length === 0) {
        // "ثم التقى الرئيس فلان": whoever met goes on, and all that stands together is one object.
        const first = bare[0];
        const near = bare.filter((group, index) => index === 0 || group.first === bare[index - 1]?.last);
        const name = near.find(({ units }) => units.some(({ sort }) => sort === 'person')) ?? first;
        return told('meeting', [near.length > 1 ? name : first], carriedSubject(telling), 0.84).filter(
          ({ refs }) => refs.length >= 2,
        );
      }
      // "حيث التقى فلاناً وفلاناً": where a journey led, the traveller meets them.
      if (
        before === null &&
        /^(حيث|اذ|خلالها|فيها)$/.test(tokens[at - 1]?.form ?? '') &&
        bare[0] !== undefined &&
        withThem.length === 0 &&
        bare.length === 1
      ) {
        const doer = carriedSubject(telling);
        if (doer.length > 0 && !refsOf(bare).includes(doer[0] ?? '')) return told('meeting', bare, doer, 0.8);
      }
      const subject =
        before ??
        (bare.length >= 2 ||
        (bare.length === 1 && withThem.length > 0) ||
        (bare[0] !== undefined && isMany(bare[0]) && word.frame === 'meet')
          ? bare[0]
          : undefined);
      const object = bare.find((group) => group !== subject);
      const groups = [subject, object, ...heads, ...withThem].filter((group) => group !== undefined);
      if (word.frame === 'host' && object === undefined) return [];
      // "استضافت قطر قيادات الحركة": a place that has them is no meeting; somebody who receives them is.
      if (
        /ضاف|ضيف/.test(word.stem) &&
        (subject === undefined || !isPerson(subject) || object === undefined || !isPerson(object))
      )
        return [];
      const carried = subject === undefined ? carriedHere(telling) : [];
      const others = refsOf(groups);
      if (new Set([...carried, ...others]).size < 1) return [];
      // "تحادث فلان هاتفياً مع فلان".
      const type = /(حادث|باحث|شاور)/.test(word.stem) && phoneNear(input, at) ? 'call' : 'meeting';
      const met = apart(telling, told(type, groups, carried, 0.86), subject, object ?? withThem[0]);
      // "استقبل فلان السفير، ثم وفداً من …": one after the other.
      const next = bare.filter(
        ({ first }) =>
          object !== undefined &&
          first > object.last &&
          /^(ثم|ولاحقا|لاحقا)$/.test(tokens[first - 1]?.form ?? ''),
      );
      const doer = [...carried, ...(subject === undefined ? [] : refsOf([subject]))];
      return [...met, ...next.flatMap((group) => told(type, [group], doer.slice(0, 1), 0.74))];
    }
    case 'with': {
      const phone =
        phoneNear(input, at) || after.some(({ last }) => /^هاتفيا$/.test(tokens[last]?.form ?? ''));
      const partner =
        partners.find(({ before: how }) => /^و?مع$/.test(how)) ??
        (word.stem.endsWith('حدث')
          ? after.find(
              ({ before: how, units }) =>
                how === 'الي' &&
                units.some(({ sort }) => (phone ? sort !== 'body' : sort === 'person' || sort === 'office')),
            )
          : undefined);
      if (partner === undefined) {
        // "ناقش الوزيران …", "بحث فلان وفلان الأوضاع": several who discuss, and nothing says with whom else.
        const several = before ?? bare[0];
        if (
          several === undefined ||
          !/(بحث|ناقش|باحث|تدارس|استعرض|تشاور|فاوض|حاور|تبادل|تناول)$/.test(word.stem.replace(/[اونت]+$/, ''))
        )
          return [];
        const people =
          several.units.length === 2 && several.units.every(({ sort }) => /^(person|office)$/.test(sort));
        const known = people ? refsOf([several]) : [];
        const again = [telling.previous, telling.meeting].some(
          (before) => before !== null && known.every((ref) => before.participants.includes(ref)),
        );
        return people && !again
          ? told(phone ? 'call' : 'meeting', [several], [], 0.6).filter(({ refs }) => refs.length >= 2)
          : [];
      }
      const subject = before ?? bare.find((group) => group.first < partner.first);
      // "تواصل جهودها مع": it goes on with something else.
      if (
        word.stem.endsWith('واصل') &&
        partner.first > (subject !== undefined && subject.first > at ? subject.last : at) + 2
      )
        return [];
      const carried = subject === undefined ? carriedHere(telling) : [];
      const groups = [...(subject === undefined ? [] : [subject]), partner];
      if (new Set([...carried, ...refsOf(groups)]).size < 1) return [];
      return told(
        phone || partner.before === 'الي' ? 'call' : word.stem.endsWith('تواصل') ? 'message' : 'meeting',
        groups,
        carried,
        subject === undefined ? 0.6 : 0.74,
      );
    }
    case 'call': {
      const called = /اتصل|تصل/.test(word.stem)
        ? after.find(({ before: how }) => how === 'ب' || how === 'مع')
        : (bare[before === null && bare.length > 1 ? 1 : 0] ?? undefined);
      if (called === undefined) return [];
      // "حراك يتصل بالحكومة": what has to do with a body is no call to it.
      const calls =
        called.units.some(({ sort }) => sort !== 'body') || word.shape === 'past' || phoneNear(input, at);
      if (!calls) return [];
      const subject = before ?? bare.find((group) => group !== called && group.first < called.first);
      const carried = subject === undefined ? carriedHere(telling) : [];
      const groups = [...(subject === undefined ? [] : [subject]), called];
      return new Set([...carried, ...refsOf(groups)]).size < 1 ? [] : told('call', groups, carried, 0.82);
    }
    case 'visit': {
      // "فلان الذي يزور البلاد": in passing, and told elsewhere where it matters.
      if (relative >= 0 && word.shape === 'present') return [];
      // "زار كلاً من …", "زار العاصمة": an object that is nobody comes after the subject or alone.
      const subject = before ?? bare.find(isPerson) ?? null;
      const carried = subject === null ? carriedHere(telling) : [];
      if (subject !== null && !isPerson(subject) && subject !== before) return [];
      // "زار وفد النقابة وزير الصحة": whom somebody visits, that one meets.
      const visited = bare.find(
        (group) =>
          group !== subject &&
          group.first > at &&
          group.units.every(({ sort }) => /^(person|office)$/.test(sort)),
      );
      if (visited !== undefined && venueless(telling, at, visited.first)) {
        const met = told(
          'meeting',
          [...(subject === null ? [] : [subject]), ...heads, visited],
          carried,
          0.7,
        );
        return met.filter(({ refs }) => refs.length >= 2);
      }
      const groups = subject === null ? [] : [subject, ...heads];
      return groups.length + carried.length === 0 ? [] : told('visit', groups, carried, 0.8);
    }
    case 'travel': {
      // "توجه فلان بالشكر إلى": no way that anybody went.
      if (/توجه$/.test(word.stem) && tokens.slice(at + 1, at + 7).some(({ form }) => ADDRESSED.test(form)))
        return [];
      if (/^[وف]?(قبيل|قبل|بعد|منذ|عقب|فور|حين)$/.test(tokens[at - 1]?.form ?? '')) return [];
      const next = tokens[at + 1]?.form ?? '';
      if (/^ن/.test(word.stem) || abstractGoal(telling, end)) return [];
      // "تعود آخر جولة مفاوضات إلى 2008", "وصل الاجتماع": what goes there is no one.
      if (eventNext(telling)) return [];
      const subject = before ?? bare[0] ?? null;
      // "وصلت المفاوضات إلى طريق مسدود": its subject is nobody.
      const nobody = subject === null && !/^(الي|مساء|صباح|ظهر|اليوم|امس|غدا|من|في)$/.test(next);
      if (nobody && input.scene.mentions.at(at + 1) === null) return [];
      const carried = subject === null ? carriedHere(telling) : [];
      const groups = subject === null ? [] : [subject, ...heads.filter(({ first }) => first > subject.first)];
      return groups.length + carried.length === 0 ? [] : told('arrival', groups, carried, 0.84);
    }
    case 'convey': {
      // "نقل الوسيط إلى الحركة رداً": an answer, a paper, an offer that somebody is brought.
      const brings = tokens.slice(at + 1, Math.min(end, at + 12)).some(({ form }) => CONVEYED.test(form));
      const to = after.find(({ before: how }) => how === 'الي' || how === 'ل');
      const from = before ?? bare[0];
      if (
        !brings ||
        to === undefined ||
        from === undefined ||
        to.units.some(({ sort }) => sort === 'adjective')
      )
        return [];
      return told('message', [from, to], [], 0.5).filter(({ refs }) => refs.length >= 2);
    }
    case 'tell': {
      // "أبلغ فلان فلاناً أن …": what one side lets the other know, where both are named.
      const [one, two] = before === null ? bare : [before, bare[0]];
      if (one === undefined || two === undefined || word.shape === 'noun') return [];
      const party = (group: Group): boolean =>
        group.units.some(({ sort, first }) => {
          const kind = input.scene.mentions.at(first)?.kind;
          return sort !== 'adjective' && kind !== 'outlet' && kind !== 'anonymous';
        });
      if (!party(one) || !party(two)) return [];
      return told('message', [one, two], [], 0.5).filter(({ refs }) => refs.length >= 2);
    }
    case 'send': {
      const sent = after.find(({ units }) => units.some(({ sort }) => sort === 'class'));
      const noun = tokens
        .slice(at + 1, Math.min(end, at + 10))
        .some(({ form }) => /^(وفد|وفدا|ممثلين|مبعوثا|مبعوثه|فريقا|وفود)/.test(form));
      // "أوفد الرئيس وزيره إلى …": the one sent travels.
      const envoy = bare.find((group) => group !== (before ?? bare[0]) && isPerson(group));
      if (envoy !== undefined && sent === undefined) return told('arrival', [envoy], [], 0.66);
      if (sent === undefined && !noun) return [];
      const subject = before ?? bare.find((group) => group !== sent) ?? null;
      const carried = subject === null ? carriedHere(telling) : [];
      return told('arrival', subject === null ? [] : [subject], carried, 0.6);
    }
    default:
      return [];
  }
}

/** "A وعلى حدة B": as many meetings as were apart. */
function apart(
  telling: Telling,
  told: Told[],
  subject: Group | undefined,
  object: Group | undefined,
): Told[] {
  const { tokens } = telling.input.scene.doc;
  const [one] = told;
  if (one === undefined || subject === undefined || object === undefined || object.units.length < 2)
    return told;
  const tail = tokens
    .slice(object.first, Math.min(telling.sentence.last, object.last + 6))
    .map(({ form }) => form)
    .join(' ');
  if (!/علي (حده|انفراد)|منفصل/.test(tail)) return told;
  const doer = refsOf([subject]);
  return object.units.map((unit) => ({ ...one, refs: [...doer, ...unit.refs()] }));
}

/** No place stands between a verb of visiting and whom it visits. */
function venueless({ input }: Telling, at: number, first: number): boolean {
  return !input.scene.mentions.within(at + 1, first).some(({ kind }) => kind === 'place');
}

/** The subject right after a verb is itself an event: "تعود الزيارة", "عادت المفاوضات". */
function eventNext({ input, at }: Telling): boolean {
  const { tokens } = input.scene.doc;
  return [1, 2, 3].some((step) => {
    const word = contactWordAt(tokens, at + step);
    if (word === null || !word.noun || input.scene.mentions.at(at + step) !== null) return false;
    return step === 1 || /^(اخر|اول|ثاني|جوله|بدايه|تاريخ|جذور|اصل)$/.test(tokens[at + 1]?.form ?? '');
  });
}
