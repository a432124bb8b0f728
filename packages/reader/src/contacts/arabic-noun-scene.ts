/** What stands around an Arabic noun of a contact: whom its grammar can give it. */
import type { ContactType } from '@wasit/domain';
import { wordFeature } from '../text/word-feature.ts';
import { PARTNER } from './arabic-clause.ts';
import { clauseEnd, groupsWithin, isPerson, refsOf, supportNear } from './clause.ts';
import { supportOf } from './contact-lookup.ts';
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

export interface NounScene {
  readonly telling: Telling;
  /** One past what may still belong to the noun. */
  readonly end: number;
  /** Groups up to there, in order. */
  readonly after: readonly Group[];
  /** Right after the noun, without a preposition: "لقاء الوزير". */
  readonly genitive: Group | undefined;
  /** Under a word of company: مع، بين، بحضور، جمع … */
  readonly partners: readonly Group[];
  /** Under ب، من، إلى. */
  readonly reached: readonly Group[];
  /** States of two adjectives after the noun. */
  readonly nations: readonly string[];
  /** The verb of taking place that governs it. */
  readonly support: number | null;
  /** A call where a word of the telephone stands near. */
  readonly type: ContactType;
  readonly made: Made;
}

export function nounScene(telling: Telling): NounScene {
  const { input, at, word } = telling;
  const end = attachEnd(telling, clauseEnd(telling));
  const after = groupsWithin(telling, at + 1, end);
  const support = supportNear(telling);
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
  return {
    telling,
    end,
    after,
    genitive,
    partners,
    reached,
    nations,
    support,
    type,
    made: maker(sure, support),
  };
}

/** Contacts that name at least two. */
export const enough = (told: Told[]): Told[] => told.filter(({ refs }) => refs.length >= 2);

export const isPersonAt = (telling: Telling, first: number): boolean => {
  const group = telling.groups.find((one) => one.first === first);
  return group !== undefined && isPerson(group);
};

/** How far a definite noun's own complements reach: a bare noun after it takes those that follow. */
function attachEnd(telling: Telling, end: number): number {
  const { input, at, word } = telling;
  for (let index = at + 1; index < end; index++) {
    const token = input.scene.doc.tokens[index];
    const mention = input.scene.mentions.at(index);
    if (token === undefined) return index;
    if (mention !== null || telling.groups.some(({ first, last }) => index >= first && index < last))
      continue;
    if (opensComplement(token)) return index;
    if (!word.definite && !word.owned) continue;
    if (isDue(token)) continue;
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
    if (opensAnother(token) && supportOf(token) === null) return index;
  }
  return end;
}

/** "اتصال بإمكانية …": ب opens another complement. */
const opensComplement = wordFeature(
  ({ form, kind }) =>
    kind === 'arabic' &&
    form.length > 4 &&
    /^ب(?!ين)/.test(form) &&
    !/^ب(رعاي|وساط|مشارك|حضور|ريا|راس|قياد|مقر|مدين|العاصم|استضاف|دعو|اشراف|صور|شكل|صف|تنسيق|مبادر)/.test(
      form,
    ),
);

const isDue = wordFeature(({ form }) => /^(مقرر|مقررا|المقرر|مرتقب|مرتقبا)$/.test(form));

/** A word without an article that is no adverbial of the noun before. */
const opensAnother = wordFeature(
  ({ form, kind }) =>
    kind === 'arabic' &&
    form.length > 4 &&
    !/^[وب]?ال|^لل/.test(form) &&
    !/^(صباح|مساء|برعايه|بوساطه|بمشاركه|بحضور|برياسه|بقياده|غير|خلال|امس|يوم)/.test(form),
);

const isPreposition = wordFeature(({ form }) => /^(في|مع|بين|من|الي|عن|علي)$/.test(form));

/** Nothing but adjectives stands between a noun and its genitive. */
function plainBetween(telling: Telling, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = telling.input.scene.doc.tokens[at];
    if (token?.kind !== 'arabic' || isPreposition(token)) return false;
  }
  return true;
}

const isAdjective = wordFeature(
  ({ form, kind }) =>
    kind === 'arabic' &&
    /^(ال)?.{2,}(ي|يه)$|^(ال)?(غير|مباشر|مباشره|جديده|جديد|من|المحادثات|المفاوضات|المباحثات)$/.test(form),
);

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
    if (token.kind === 'punct' && /^[-–—ـ/]$/.test(token.form)) continue;
    if (!isAdjective(token) || found.length > 0 || input.scene.mentions.at(index) !== null) break;
  }
  return found.length >= 2 ? found : [];
}
