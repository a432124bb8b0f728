/** What stands around a stance word in its sentence: other stands, who holds them, reported words, what opens a clause. */
import { nameHash } from '../../learned/cells.ts';
import type { Token } from '../../text/tokens.ts';
import { wordFeature } from '../../text/word-feature.ts';
import type { Stand } from '../stand.ts';
import type { Telling } from './telling.ts';

/** The stands that grammar sees right before and right after in the sentence, as numbers; 3 where there is none. */
export function standsBeside({ stands, first }: Telling): { before: Told; after: Told } {
  return {
    before: toldOf(stands.findLast(({ hit }) => hit.first < first)),
    after: toldOf(stands.find(({ hit }) => hit.first > first)),
  };
}

interface Told {
  readonly stance: number;
  readonly outcome: number;
}

const NONE: Told = { stance: 3, outcome: 3 };
const toldOf = (stand: Stand | undefined): Told =>
  stand === undefined ? NONE : { stance: nameHash(stand.stance), outcome: nameHash(stand.outcome) };

/** 1 where grammar says somebody of a stand before the word in its sentence, 2 of one after it, 3 of both. */
export function heldBeside({ stands, first }: Telling, ref: string | null): number {
  if (ref === null) return 0;
  return sidesOf(stands, first, ({ holder }) => holder?.parties.includes(ref) === true);
}

/** The same of an issue. */
export const aboutBeside = ({ stands, first }: Telling, issue: string): number =>
  sidesOf(stands, first, ({ issues }) => issues.some((one) => one.issue === issue));

function sidesOf(stands: readonly Stand[], first: number, fits: (stand: Stand) => boolean): number {
  let sides = 0;
  for (const stand of stands)
    if (stand.hit.first !== first && fits(stand)) sides |= stand.hit.first < first ? 1 : 2;
  return sides;
}

/** Whether the word stands in reported words, and in which: quoted or told. */
export function reported({ input, first }: Telling): number {
  const statement = input.speakerAt(first);
  return statement === null ? 0 : nameHash(statement.mode);
}

const QUOTE = 1;
const THAT = 2;
const WHO = 4;
const STOP = 8;
const AND = 16;

const openerOf = wordFeature(({ form }: Token): number => {
  if (/^["“”«»]$/.test(form)) return QUOTE;
  if (/^(that|[وف]?ان|[وف]?انه|[وف]?انها|[وف]?انهم|بان)$/.test(form)) return THAT;
  if (/^(who|which|whose|الذي|التي|الذين)$/.test(form)) return WHO;
  if (/^[:;؛]$/.test(form)) return STOP;
  return /^(and|but|while|بينما|فيما|لكن|ولكن)$/.test(form) ? AND : 0;
});

/** What opens or ends a clause between two words, as bits. */
export function openersBetween({ input }: Telling, from: number, to: number): number {
  const { tokens } = input.scene.doc;
  let bits = 0;
  for (let at = from; at < Math.min(to, from + 30); at++) {
    const token = tokens[at];
    if (token !== undefined) bits |= openerOf(token);
  }
  return bits;
}
