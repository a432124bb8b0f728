/** Groups of a sentence taken together once all are found: prepositions that reach over words, offices in a row, lists. */
import { verbOf } from '../cues/arabic-cues.ts';
import type { Token } from '../text/tokens.ts';
import type { ContactInput } from './contact-input.ts';
import { contactWord } from './contact-lookup.ts';
import type { Group } from './group.ts';

/**
 * "مع الوزير المسؤول عن …، فلان", "with the man who led …, X": a preposition of company whose own words name nobody
 * known belongs to the next person.
 */
export function adopted(input: ContactInput, groups: readonly Group[]): Group[] {
  const { tokens } = input.scene.doc;
  return groups.map((group, index) => {
    if (group.before !== '' || group.units[0]?.sort !== 'person') return group;
    const floor = Math.max(
      group.first - 12,
      (groups[index - 1]?.before === '' ? groups[index - 1]?.last : 0) ?? 0,
    );
    for (let at = group.first - 1; at >= floor; at--) {
      const token = tokens[at];
      if (token === undefined || tokens[at + 1]?.gap === 'line') return group;
      // "بحث فلان مع …": what stands before the clause's own verb governs nothing behind it.
      if (token.kind === 'arabic' && input.scene.mentions.at(at) === null && isVerb(token)) return group;
      if (at === group.first - 1) continue;
      if (token.kind === 'punct' && (/["“”«»]/.test(token.form) || tokens[group.first]?.kind === 'latin'))
        return group;
      if (!/^(و?مع|with|و?بحضور|و?بمشاركه)$/.test(token.form)) continue;
      const taken = groups.some(
        (one) => one !== group && one.before === token.form && one.first > at && one.first <= at + 4,
      );
      return taken ? group : { ...group, before: token.form };
    }
    return group;
  });
}

function isVerb(token: Token): boolean {
  const word = contactWord(token);
  return (word !== null && !word.noun) || verbOf(token) !== null;
}

/** "جمع فلاناً، فلاناً، وفلاناً": a list whose first items stand by commas, and only its end by و. */
export function listed(input: ContactInput, groups: readonly Group[]): Group[] {
  const { tokens } = input.scene.doc;
  const joined: Group[] = [];
  for (const group of groups) {
    const before = joined.at(-1);
    if (
      before !== undefined &&
      /^(ي|ت)?(جمع|ضم)ت?$|^بين$|^و?مع$/.test(before.before) &&
      group.before === '' &&
      group.units.length > 1 &&
      group.first === before.last + 1 &&
      /^[،,]$/.test(tokens[before.last]?.form ?? '') &&
      [...before.units, ...group.units].every(({ sort }) => sort === 'person' || sort === 'office')
    )
      joined[joined.length - 1] = { ...before, units: [...before.units, ...group.units], last: group.last };
    else joined.push(group);
  }
  return joined;
}

/** "وزير الدولة، وزير الشؤون الخارجية والجالية، فلان": offices in a row, then the name of who bears them. */
export function named(input: ContactInput, groups: readonly Group[]): Group[] {
  const { tokens } = input.scene.doc;
  const joined: Group[] = [];
  for (const group of groups) {
    const before = joined.at(-1);
    const office =
      before?.units.length === 1 &&
      before.units[0]?.sort === 'office' &&
      tokens[before.first]?.kind === 'arabic';
    const title =
      group.before === '' &&
      !group.units[0]?.conjoined &&
      /^(person|office)$/.test(group.units[0]?.sort ?? '');
    if (
      before !== undefined &&
      office &&
      title &&
      group.first > before.last &&
      group.first - before.last < 12
    ) {
      const between = tokens.slice(before.last, group.first);
      const plain = between.every(
        ({ form, kind }) =>
          /^[،,]$/.test(form) || (kind === 'arabic' && /^([وب]?ال.*|وزير|رييس|عضو|نايب|نائب)$/.test(form)),
      );
      if (plain && between.some(({ form }) => /^[،,]$/.test(form))) {
        const units = group.units[0]?.sort === 'person' ? group.units : before.units;
        joined[joined.length - 1] = { ...before, units, last: group.last };
        continue;
      }
    }
    joined.push(group);
  }
  return joined;
}
