/** Who is behind an event that an Arabic noun tells of: the subject of its verb, of its clause, of its sentence. */
import { COMPLEMENTIZERS } from '../cues/arabic-clauses.ts';
import { verbOf } from '../cues/arabic-cues.ts';
import { mainSubject, subjectBefore } from './arabic-clause.ts';
import { carriedSubject, clauseStart, isBare, isMany, isPerson } from './clause.ts';
import type { Group } from './group.ts';
import type { Telling } from './telling.ts';

/** The subject of the verb that governs a noun, or of the sentence whose circumstance the noun is. */
export function subjectOfNoun(
  telling: Telling,
  support: number | null,
  after: readonly Group[],
  end: number,
): { group: Group | null; refs: readonly string[] } {
  const { at, groups, sentence, input } = telling;
  const { tokens } = input.scene.doc;
  if (support !== null && support < at) {
    const hosting = /ستضاف|ستضيف|حتضن|شهد/.test(tokens[support]?.form ?? '');
    if (hosting) return { group: null, refs: [] };
    const between = groups.find((group) => group.first > support && group.last <= at && group.before === '');
    if (between !== undefined) return { group: between, refs: [] };
    const before = subjectBefore(
      {
        ...telling,
        word: { ...telling.word, conjoined: /^[وف](?!فد)/.test(tokens[support]?.form ?? '') },
        at: support,
      },
      support,
    );
    if (before !== null) return { group: before, refs: [] };
  } else if (support !== null) {
    // "اجتماع عقده الوزير مع …".
    const doer = after.find(
      (group) => group.first > support && group.before === '' && group.first <= support + 3,
    );
    if (doer !== undefined && !/^[وف]?س?[يت]?(جمع|ضم)/.test(tokens[support]?.form ?? ''))
      return { group: doer, refs: [] };
  }
  const main = mainSubject(telling);
  if (main !== null) return { group: main, refs: [] };
  // "وخلال لقائه مع …، أكد الوزير": the subject follows.
  for (let index = at + 1; index < Math.min(sentence.last, end + 12); index++) {
    if (!/^[،,]$/.test(tokens[index]?.form ?? '')) continue;
    const subject = groups.find(
      (group) => group.first > index && group.first <= index + 4 && group.before === '',
    );
    const plain = !tokens
      .slice(index + 1, subject?.first ?? index)
      .some(({ form }) => COMPLEMENTIZERS.has(form) || form === 'الا');
    if (subject !== undefined && plain && at - sentence.first <= 4) return { group: subject, refs: [] };
  }
  return { group: null, refs: carriedSubject(telling) };
}

/** "قال فلان إن المبعوث أبلغه خلال اتصال": the pronoun on the verb is whoever says so. */
export function toldBy(telling: Telling): Group | null {
  const { input, at, groups } = telling;
  const { tokens } = input.scene.doc;
  const start = clauseStart(telling, at);
  if (!tokens.slice(start, at).some(({ form }) => /^[وف]?(ابلغ|اخبر|اطلع|شكر|هنا|بلغ)(ه|ها|هم)$/.test(form)))
    return null;
  return groups.find((group) => group.last <= start && isBare(group)) ?? null;
}

/** Verbs that one says to another: both were at "أبلغ فلان فلاناً خلال اتصال". */
const TELLS =
  /^[وف]?(ابلغ|ابلغت|اخبر|اخبرت|اطلع|اطلعت|احاط|حث|حثت|طالب|طالبت|دعا|دعت|هنا|هنات|شكر|شكرت|عزي|ناشد|طمان|حذر|حذرت|وضع|بحث|بحثت|ناقش|ناقشت|تبادل|اتفق|اتفقت|تناول|استعرض|اكد|شدد)$/;

/**
 * Both sides of "أبلغ الوزير نظيره … خلال اتصال هاتفي": subject and object of the clause's own verb, where the noun
 * itself names nobody. Null where the clause has no such pair.
 */
export function bothSides(telling: Telling): readonly Group[] | null {
  const { input, at, groups } = telling;
  const { tokens } = input.scene.doc;
  const start = clauseStart(telling, at);
  let verb = at - 1;
  for (; verb >= start; verb--)
    if (TELLS.test(tokens[verb]?.form ?? '') && input.scene.mentions.at(verb) === null) break;
  if (verb < start) {
    // "ضغط فلان على نظيره فلان في اتصال": a counterpart is whoever the other side is.
    const other = groups.findLast(
      ({ first, last }) => last <= at && first >= start && /^[بل]?نظير/.test(tokens[first]?.form ?? ''),
    );
    const doer =
      other === undefined
        ? undefined
        : groups.findLast((group) => group.last <= other.first && group.first >= start && isBare(group));
    return other === undefined || doer === undefined ? null : [doer, other];
  }
  const before = subjectBefore({ ...telling, at: verb, word: { ...telling.word, conjoined: false } }, verb);
  const after = groups.filter((group) => group.first > verb && group.last <= at && isPerson(group));
  const bare = after.filter(isBare);
  const to = after.find(({ before: how }) => how === 'ل' || how === 'مع');
  const sides = [before ?? bare[0], before === null ? (bare[1] ?? to) : (bare[0] ?? to)].filter(
    (group) => group !== undefined && group !== null,
  );
  return sides.length === 2 ? sides : sides.length === 1 && (sides[0]?.units.length ?? 0) > 1 ? sides : null;
}

/** The subject that a fronted noun waits for: "في لقاء جمعهما، ناقش فلان وفلان …". */
function subjectToCome(telling: Telling, end: number): Group | null {
  const { input, at, groups, sentence } = telling;
  const { tokens } = input.scene.doc;
  if (at - sentence.first > 5) return null;
  for (let index = at + 1; index < Math.min(sentence.last, end + 14); index++) {
    if (!/^[،,]$/.test(tokens[index]?.form ?? '')) continue;
    const next = tokens[index + 1];
    const group = groups.find(({ first, before }) => before === '' && first > index && first <= index + 4);
    if (
      group !== undefined &&
      next !== undefined &&
      (verbOf(next) !== null || TELLS.test(next.form) || group.first === index + 1)
    )
      return group;
  }
  return null;
}

/** "في لقاء جمعهما", "اتصال جرى بينهما": the two of the clause, told before the noun or after it. */
export function pairOfPronoun(telling: Telling): Group[] | null {
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
