/**
 * The participants that a sentence names, as groups: "the foreign ministers of X and Y", "وفد من … برئاسة …".
 *
 * A group is one noun phrase: names and class nouns with their complements, joined by "and" / و, an office with
 * the name beside it taken as one. Which group does what is for the argument finders. One pass over the tokens
 * of a sentence that holds a contact word; an actor is made only when a group is used. Linear.
 */
import { arabicRole } from '../lexicon/role-nouns.ts';
import type { Sentence } from '../text/sentences.ts';
import { saysMore, titleAfterName } from './arabic-apposition.ts';
import { type ContactInput, withTitles } from './contact-input.ts';
import { governor } from './governor.ts';
import type { Group } from './group.ts';
import { adopted, listed, named } from './joined-groups.ts';
import { unitAt } from './party-unit.ts';
import { titleAfter, titledPeople } from './title-phrase.ts';
import type { Unit } from './unit.ts';

/** All groups of a sentence, in order. */
export function groupsIn(scene: ContactInput, sentence: Sentence): Group[] {
  const input = withTitles(scene, titledPeople(scene, sentence));
  const groups: Group[] = [];
  for (let at = sentence.first; at < sentence.last; ) {
    const group = groupAt(input, at, sentence, groups);
    if (group === null) at++;
    else {
      groups.push(group);
      at = Math.max(at + 1, group.last);
    }
  }
  return listed(input, named(input, adopted(input, groups)));
}

const ABROAD: ReadonlySet<string> = new Set('to for on الي لدي'.split(' '));

function groupAt(
  input: ContactInput,
  at: number,
  sentence: Sentence,
  before: readonly Group[],
): Group | null {
  const { tokens } = input.scene.doc;
  const first = unitAt(input, at, sentence.last);
  if (first === null) return null;
  const units: Unit[] = [first];
  let last = first.last;
  let apart = 0;
  let owner = false;
  let apposed = false;
  for (let steps = 0; steps < 12 && last < sentence.last; steps++) {
    const form = tokens[last]?.form ?? '';
    if (form === '(' || form === '[') {
      const close = closing(input, last, sentence);
      if (close === 0) break;
      const listed = listedIn(input, last + 1, close - 1, units.at(-1));
      if (listed.length > 0) units.splice(-1, 1, ...listed);
      last = close;
      continue;
    }
    if (form === "'s" || ((form === "'" || form === '’') && /s$/.test(tokens[last - 1]?.form ?? ''))) {
      if (apposed) {
        // "X, the director of Y's agency, met": still about X.
        const close = tokens.slice(last, last + 9).findIndex((token) => token.form === ',');
        if (close > 0) last += close;
        break;
      }
      owner = true;
      last++;
      break;
    }
    // "بين الوزارة من جهة، والنقابة من جهة أخرى": each on its side of the list.
    if (form === 'من' && /^(جهه|جانب|ناحيه)$/.test(tokens[last + 1]?.form ?? '')) {
      last += /^(اخري|اخر|ثانيه|اولي)$/.test(tokens[last + 2]?.form ?? '') ? 3 : 2;
      continue;
    }
    // رئيس الوزراء «فلان»: the name in quotation marks behind its office.
    if (/^["“«]$/.test(form) && units.at(-1)?.sort === 'office' && tokens[last]?.gap === 'space') {
      const quoted = input.scene.mentions.at(last + 1);
      if (quoted?.kind === 'person' && quoted.first === last + 1 && tokens[last]?.kind === 'punct') {
        const name = unitAt(input, last + 1, sentence.last);
        if (name !== null && tokens[quoted.first]?.kind === 'arabic') {
          units[units.length - 1] = name;
          last = name.last + (/^["”»]$/.test(tokens[name.last]?.form ?? '') ? 1 : 0);
          continue;
        }
      }
    }
    // "the envoy to Yemen", "the minister for Africa": still the same office.
    const abroad =
      ABROAD.has(form) && /^(office|class)$/.test(units.at(-1)?.sort ?? '')
        ? input.scene.mentions.at(last + 1)
        : null;
    if (
      abroad !== null &&
      (abroad.kind === 'state' || abroad.kind === 'place') &&
      abroad.first === last + 1
    ) {
      last = abroad.last;
      continue;
    }
    // "Mohammed bin Abdulrahman bin Jassim Al-Thani": the rest of a long name.
    const tail = units.at(-1)?.sort === 'person' ? nameTail(input, last) : last;
    if (tail > last) {
      last = tail;
      continue;
    }
    const after = units.at(-1)?.sort === 'person' ? titleAfter(input, last, sentence.last) : last;
    if (after > last) {
      last = after;
      continue;
    }
    const title =
      units.at(-1)?.sort === 'person' ? titleAfterName(input, last, sentence.last, input.titled) : last;
    if (title > last && (units.length > 1 || saysMore(input, sentence, first, title, before))) {
      last = title;
      continue;
    }
    // "a delegation led by X": the one who leads takes part.
    const leader =
      /^(led|headed)$/.test(form) && tokens[last + 1]?.form === 'by'
        ? unitAt(input, last + 2, sentence.last)
        : null;
    if (leader?.sort === 'person' && leader.first <= last + 3) {
      units.push(leader);
      last = leader.last;
      continue;
    }
    const joined = joinedUnit(input, last, sentence, units);
    if (joined === null) break;
    apposed = joined.as === 'apposition';
    if (joined.apart) apart = units.length;
    if (joined.as === 'other') units.push(joined.unit);
    // "the envoy, X": the name says who bears the office; "X, the envoy": the name stays.
    else if (joined.as === 'name') units[units.length - 1] = joined.unit;
    last = joined.unit.last;
  }
  return { units, first: first.first, last, before: governor(input, first), owner, apart };
}

function nameTail(input: ContactInput, from: number): number {
  const { tokens } = input.scene.doc;
  let last = from;
  while (last < from + 6) {
    const token = tokens[last];
    if (token?.kind !== 'latin' && token?.form !== '-') break;
    if (token.gap === 'line' || input.scene.mentions.at(last) !== null) break;
    if (!(token.capital || token.form === '-' || /^(bin|ibn|al|el)$/.test(token.form))) break;
    last++;
  }
  return last;
}

const ENVOYS = /^[وفبل]{0,2}(ال)?(سفير|سفيره|مبعوث|مبعوثه|موفد|موفده|قايد|مندوب|ممثل|قنصل|قايم)$/;

interface Joined {
  readonly unit: Unit;
  readonly as: 'other' | 'name' | 'apposition';
  readonly apart: boolean;
}

/** What the words after a unit add to it: another participant, or more about the same one. */
function joinedUnit(
  input: ContactInput,
  at: number,
  sentence: Sentence,
  units: readonly Unit[],
): Joined | null {
  const { tokens } = input.scene.doc;
  const previous = units.at(-1);
  if (previous === undefined) return null;
  const token = tokens[at];
  if (token === undefined || token.gap === 'line') return null;
  if (token.kind === 'arabic') {
    if (/^وكذلك$|^وكذا$/.test(token.form)) return other(unitAt(input, at + 1, sentence.last));
    const bare = token.form === 'و' ? at + 1 : at;
    const unit = unitAt(input, bare, sentence.last);
    if (unit !== null && (unit.conjoined || bare > at)) return other(unit);
    // "الوزير فلان": an office and, right after it, the name.
    if (
      unit !== null &&
      /^(class|office)$/.test(previous.sort) &&
      unit.sort === 'person' &&
      unit.before === '' &&
      // "وزير الخارجية المصري نظيره فلان": the one's counterpart is another; "وفد النقابة وزير العمل فلان": the visited.
      !/^نظير/.test(token.form) &&
      // "السفير الصيني لدى لبنان الرئيس فلان": whom an envoy met.
      !(ENVOYS.test(tokens[previous.first]?.form ?? '') && /^(ال)?(رييس|وزير|ملك|بطريرك)/.test(token.form)) &&
      !(previous.sort === 'class' && arabicRole(token) !== null && input.titled?.has(at) === true)
    )
      return { unit, as: 'name', apart: false };
    // "مسؤولين أفغان وباكستانيين": a second nationality of the same noun.
    const nation = previous.sort === 'class' && token.form.startsWith('و') ? input.nationAt(at) : null;
    if (nation !== null)
      return other({
        ...previous,
        first: at,
        last: at + 1,
        refs: () => [input.nationRef(nation, at, at + 1)],
      });
    // "طالبان أفغانستان": a body and its state.
    if (
      unit !== null &&
      previous.sort === 'class' &&
      unit.sort === 'body' &&
      unit.before === '' &&
      unit.first === at &&
      input.scene.mentions.at(at)?.kind === 'state'
    )
      return { unit, as: 'apposition', apart: false };
    return null;
  }
  if (token.form === '-' || token.form === '–') {
    // "US-Iran": a pair before an event noun.
    const unit = unitAt(input, at + 1, sentence.last);
    return unit !== null && unit.first === at + 1 && (unit.sort === 'body' || unit.sort === 'adjective')
      ? other(unit)
      : null;
  }
  // "Turkish Cypriot leader X": the name says who bears the title.
  const title =
    /^(class|office)$/.test(previous.sort) && token.kind === 'latin'
      ? unitAt(input, at, sentence.last)
      : null;
  if (title?.sort === 'person' && title.first === at) return { unit: title, as: 'name', apart: false };
  let next = at;
  let comma = false;
  let and = false;
  let apart = false;
  for (; next < at + 6 && next < sentence.last; next++) {
    const form = tokens[next]?.form ?? '';
    if (/^[,،]$/.test(form)) comma = true;
    else if (/^(and|&)$/.test(form)) and = true;
    else if (/^(then|later)$/.test(form) && and) apart = true;
    else if (form === 'separately' && (and || comma)) apart = true;
    else if (form === 'as' && tokens[next + 1]?.form === 'well') {
      next += 2;
      and = true;
    } else if (form === 'along' && tokens[next + 1]?.form === 'with') {
      next++;
      and = true;
    } else break;
  }
  if (!comma && !and) return null;
  // "the government and 14 armed groups".
  if (tokens[next]?.kind === 'number' && tokens[next]?.gap === 'space') next++;
  const unit = unitAt(input, next, sentence.last);
  if (unit === null || unit.first > next + 4) return null;
  if (unit.conjoined) return other(unit);
  // "a call with X, and the ministers agreed": after a comma the second of two is the next clause's subject.
  const bare =
    units.length === 1 &&
    previous.last === at &&
    !tokens.slice(previous.first, previous.last).some(({ form }) => form === ',');
  if (and && comma && bare && FINITE.test(tokens[unit.last]?.form ?? '')) return null;
  if (and) return { unit, as: 'other', apart };
  const office = unit.sort === 'class' || unit.sort === 'office';
  // "In a call with the prince, President X urged": the comma ends the fronted phrase.
  const fronted =
    /^(in|after|during|following|at|before|on|while|speaking|earlier)$/.test(
      tokens[sentence.first]?.form ?? '',
    ) && !/^[,،.]$|^and$/.test(tokens[unit.last]?.form ?? '');
  if (fronted && comma) return null;
  if ((previous.sort === 'office' || previous.sort === 'class') && unit.sort === 'person')
    return { unit, as: 'name', apart: false };
  if (previous.sort === 'person' && office && unit.before === '')
    return { unit, as: 'apposition', apart: false };
  // A headline joins by a comma: "A, B to meet".
  const headline = sentence.index < 3 && !/^[.!?]$/.test(tokens[sentence.last - 1]?.form ?? '');
  if (
    headline &&
    unit.sort === previous.sort &&
    unit.before === '' &&
    token.kind === 'punct' &&
    tokens[next]?.kind === 'latin'
  )
    return other(unit);
  // A list goes on only where more of it follows.
  const told = unit.sort === 'person' ? titleAfter(input, unit.last, sentence.last) : unit.last;
  const after = tokens[told]?.form ?? '';
  const beyond = tokens[told + 1]?.form ?? '';
  const listed = /^(and|&)$/.test(after) || (/^[,،]$/.test(after) && /^(and|&)$/.test(beyond));
  const more = /^[,،]$/.test(after) && unitAt(input, told + 1, sentence.last)?.sort === unit.sort;
  const alike =
    unit.sort === previous.sort ||
    [unit.sort, previous.sort].every((sort) => /^(body|class)$/.test(sort)) ||
    // "the leaders of Chad, Mali and Niger": the title is shared.
    (previous.sort === 'office' &&
      unit.sort === 'body' &&
      tokens.slice(previous.first, previous.last).some(({ form }) => form === 'of'));
  const sameSort = alike && unit.before === '';
  return (listed || more) && sameSort && tokens[next]?.kind === 'latin' ? other(unit) : null;
}

/** Verbs and auxiliaries that open a predicate; a bare -ed form right after a noun phrase is one. */
const FINITE =
  /^(said|says|told|is|are|was|were|will|would|has|have|had|did|does|do|can|could|may|might|should|must|also|later|then|made|took|gave|went|came|left|held|met|spoke|expressed|.{3,}ed)$/;

const other = (unit: Unit | null): Joined | null =>
  unit === null ? null : { unit, as: 'other', apart: false };

function closing(input: ContactInput, open: number, sentence: Sentence): number {
  for (let at = open + 1; at < Math.min(sentence.last, open + 10); at++)
    if (/^[)\]]$/.test(input.scene.doc.tokens[at]?.form ?? '')) return at + 1;
  return 0;
}

/** "the five countries (Chad, Mali, …)": several told by their names in brackets. */
function listedIn(input: ContactInput, first: number, last: number, unit: Unit | undefined): readonly Unit[] {
  if (
    unit === undefined ||
    !(unit.sort === 'pair' || unit.many) ||
    input.scene.doc.tokens[first]?.kind !== 'latin'
  )
    return [];
  const found = input.scene.mentions
    .within(first, last)
    .map((mention) => unitAt(input, mention.first, last))
    .filter((one) => one !== null);
  return found.length >= 2 ? found : [];
}
