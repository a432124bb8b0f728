/**
 * Who may take part in a contact without being named in its sentence: whoever speaks there, whom the contacts before
 * named, the persons and bodies that were named last, and whom grammar carries over.
 */
import type { Actor } from '../../discourse/actor.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Telling, Told } from '../telling.ts';
import { namedIn } from './named.ts';

export interface Elsewhere {
  readonly ref: string;
  /** It says what the sentence tells. */
  readonly speaks: boolean;
  /** Its place in the contact told before, from 1; 0 where it had none. */
  readonly previous: number;
  /** Its place in the meeting of several told last. */
  readonly meeting: number;
  /** How lately it was named among those of its sort, from 1; 0 where others were named since. */
  readonly recent: number;
  /** Grammar carries it over. */
  readonly told: boolean;
}

/** How far back, in tokens, somebody named is still looked for. */
const REACH = 150;
/** How many of each sort. */
const LATEST = 2;
/** How many of an earlier contact. */
const EARLIER = 4;

const isPerson = ({ kind }: Actor): boolean => kind === 'person';
const isBody = ({ kind }: Actor): boolean => kind === 'state' || kind === 'organisation' || kind === 'office';

/** Each once; those whom the sentence names are left out. */
export function elsewhere(telling: Telling, told: readonly Told[]): Elsewhere[] {
  const { input, at, previous, meeting } = telling;
  const { refs: here } = namedIn(telling);
  const speaker = input.speakerAt(at)?.speaker ?? null;
  const before = previous?.participants ?? [];
  const met = meeting?.participants ?? [];
  const recent = recentOf(telling);
  const found: Elsewhere[] = [];
  const add = (ref: string): void => {
    if (here.has(ref) || found.some((one) => one.ref === ref)) return;
    found.push({
      ref,
      speaks: ref === speaker,
      previous: before.indexOf(ref) + 1,
      meeting: met.indexOf(ref) + 1,
      recent: recent.get(ref) ?? 0,
      told: told.some(({ refs }) => refs.includes(ref)),
    });
  };
  for (const { refs } of told) refs.forEach(add);
  if (speaker !== null) add(speaker);
  for (let place = 0; place < Math.min(EARLIER, before.length); place++) add(before[place] ?? '');
  for (let place = 0; place < Math.min(EARLIER, met.length); place++) add(met[place] ?? '');
  for (const ref of recent.keys()) add(ref);
  return found;
}

/** The latest answer: the words of a sentence ask for the same. */
let asked: Sentence | null = null;
let answer: ReadonlyMap<string, number> = new Map();

/** Who was named last before the sentence, with how lately among those of its sort. */
function recentOf({ input, sentence }: Telling): ReadonlyMap<string, number> {
  if (asked === sentence) return answer;
  const recent = new Map<string, number>();
  for (const sort of [isPerson, isBody]) {
    const latest = input.table.recentBefore(
      sentence.first,
      (actor) => sort(actor) && sentence.first - actor.lastToken < REACH,
      LATEST,
    );
    for (const [index, { ref }] of latest.entries()) recent.set(ref, index + 1);
  }
  asked = sentence;
  answer = recent;
  return recent;
}
