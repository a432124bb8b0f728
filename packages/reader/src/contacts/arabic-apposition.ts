/**
 * Titles after an Arabic name: «فلان وزير الخارجية»، «فلان، رئيس الوفد،» say more about the person just named and bring
 * nobody else. Forwards over the words that a title may hold, bounded.
 */

import { COMPLEMENTIZERS } from '../cues/arabic-clauses.ts';
import { verbOf } from '../cues/arabic-cues.ts';
import { arabicRole, insideTitle, ofPlaces } from '../lexicon/role-nouns.ts';
import type { Mention } from '../mentions/mention.ts';
import { isConjoined } from '../text/clitics.ts';
import type { Sentence } from '../text/sentences.ts';
import { peelingsOf, wordFeature } from '../text/word-feature.ts';
import { ARABIC_AGENTS, ARABIC_BODIES } from './arabic-class-nouns.ts';
import type { ContactInput } from './contact-input.ts';
import { contactWord, contactWordAt, supportOf } from './contact-lookup.ts';
import { governor } from './governor.ts';
import type { Group } from './group.ts';
import { unitAt } from './party-unit.ts';
import type { Unit } from './unit.ts';

const REACH = 16;
/** Words that end a title though their form could stand in one: days, adverbs, what follows in the clause. */
const AFTER =
  /^(اليوم|امس|غدا|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|مساء|صباح|صباحا|ظهر|ظهرا|فجر|هاتفيا|ايضا|كذلك|نظيره|نظيرها|نظيرته|كلا|الان|حاليا|وذلك|الاسبوع|الشهر)$/;

/** و before somebody else: "… والوفد المرافق", "… ووزير الدفاع". */
const joinsAnother = wordFeature((token): boolean =>
  peelingsOf(token).some(({ stem, clitics }) => {
    if (!isConjoined(clitics)) return false;
    const bare = stem.startsWith('ال') ? stem.slice(2) : stem;
    return ARABIC_AGENTS.has(bare) || ARABIC_BODIES.has(bare);
  }),
);

/**
 * One past the title that stands at `from`, right after a name, and that no name of its own follows; `from` where
 * none does. `titled` knows the people of the sentence by where their titles begin.
 */
export function titleAfterName(
  input: ContactInput,
  from: number,
  limit: number,
  titled: ReadonlyMap<number, Unit> | undefined,
): number {
  const { tokens } = input.scene.doc;
  const { mentions } = input.scene;
  const comma = /^[،,]$/.test(tokens[from]?.form ?? '');
  const start = comma ? from + 1 : from;
  const opening = tokens[start];
  if (opening?.kind !== 'arabic' || opening.gap === 'line' || titled?.has(start) === true) return from;
  const office = mentions.at(start);
  const role = arabicRole(opening);
  if (office === null ? role === null : office.first !== start || office.via !== 'office') return from;
  if (role === null || role.clitics !== '') return from;
  // "فلان رئيس الحكومة العراقية": an office that somebody else is known to hold.
  const named = mentions.at(from - 1);
  if (office?.kind === 'person' && !comma && named !== null && named.id !== null && named.id !== office.id)
    return from;
  let at = office === null ? start + 1 : office.last;
  let closed = office !== null || role.definite;
  let places = ofPlaces(role.stem);
  const end = Math.min(limit, start + REACH);
  while (at < end) {
    const token = tokens[at];
    if (token === undefined || token.gap === 'line' || token.kind !== 'arabic') break;
    const inner = mentions.at(at);
    if (inner !== null) {
      // A name after its title: the title was not the one before's.
      if (
        inner.kind === 'person' &&
        inner.via !== 'office' &&
        inner.first === at &&
        !/^[وف]/.test(token.form)
      )
        return comma || closed ? from : at;
      if (inner.first !== at || (closed && !contained(tokens[at - 1]?.form ?? '', inner))) break;
      const glued = input.scene.doc.text.slice(token.start, inner.start);
      if (/^[وفب]/.test(glued)) break;
      at = inner.last;
      closed = true;
      continue;
    }
    if (AFTER.test(token.form)) break;
    const next = arabicRole(token);
    if (next !== null && closed) {
      if (titled?.has(at) === true) return isConjoined(next.clitics) ? at : from;
      if (next.clitics !== '' && next.clitics !== 'ل' && next.clitics !== 'و') break;
      closed = next.definite;
      places = ofPlaces(next.stem);
      at++;
      continue;
    }
    if (
      !insideTitle(token) ||
      contactWord(token) !== null ||
      supportOf(token) !== null ||
      verbOf(token) !== null
    )
      break;
    if (joinsAnother(token)) break;
    if (/^(في|الي|لدي)$/.test(token.form)) {
      if (!/^(قيادي|عضو|مسوول|مبعوث|سفير|موفد|مندوب|ممثل)/.test(role.stem)) break;
      closed = false;
      at++;
      continue;
    }
    const definite = /^(و?ال|لل)/.test(token.form) || /^ل.{4,}/.test(token.form);
    // "وزير الخارجية سبل التعاون": after a definite word nothing without an article belongs to the title.
    if (closed && !definite) break;
    closed = definite || (places && at === start + 1);
    at++;
  }
  return closed && at > start ? at : from;
}

/** Bodies and states that may follow a definite word inside a title; a capital there is where something goes. */
const contained = (before: string, { kind, via }: Mention): boolean =>
  /^(في|الي|لدي|باسم)$/.test(before) || ((kind === 'state' || kind === 'organisation') && via !== 'metonym');

/**
 * Whether a title right after an Arabic name says who that is. After "met X" it may be whom X met: then somebody
 * else has to follow, or to have gone before.
 */
export function saysMore(
  input: ContactInput,
  sentence: Sentence,
  unit: Unit,
  end: number,
  before: readonly Group[],
): boolean {
  const { tokens } = input.scene.doc;
  if (/^[،,]$/.test(tokens[unit.last]?.form ?? '') || governor(input, unit) !== '') return true;
  let verb = unit.first - 1;
  for (; verb >= sentence.first; verb--) {
    const word = contactWordAt(tokens, verb);
    if (word !== null && !word.noun && input.scene.mentions.at(verb) === null) break;
  }
  if (verb < sentence.first) return true;
  if (before.some((group) => group.first > verb && group.before === '')) return true;
  for (let at = end; at < Math.min(sentence.last, end + 18); at++) {
    const form = tokens[at]?.form ?? '';
    if (/^(مع|ومع)$/.test(form)) return true;
    if (/^[.؛:]$/.test(form) || COMPLEMENTIZERS.has(form)) return false;
    const next = unitAt(input, at, sentence.last);
    if (next === null) continue;
    // "استقبل فلان السفير، ثم وفداً": the one after the other.
    if (/^(ثم|ولاحقا|لاحقا)$/.test(tokens[at - 1]?.form ?? '')) return false;
    if (!next.conjoined && governor(input, next) === '') return next.sort !== 'adjective';
    at = next.last - 1;
  }
  return false;
}
