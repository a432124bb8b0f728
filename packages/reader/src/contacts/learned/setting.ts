/** Where a contact word stands: its day, the other contact words, whether it is quoted. */
import { far, nameHash } from '../../learned/cells.ts';
import type { Scene } from '../../statements/scene.ts';
import { firstFrom } from '../../text/first-from.ts';
import { SPEECH_LENGTH } from '../../text/quotes.ts';
import type { ResolvedDate } from '../../time/dates.ts';
import { beginsAt } from '../../time/nearest.ts';
import { type ContactWord, contactWord } from '../contact-lookup.ts';
import type { Telling } from '../telling.ts';

/** How far, in tokens, a day may stand from what happens on it. */
const NEAR = 15;

/** 1 outside of quotation marks, 2 in a name or a term, 3 in speech. */
export function quotedAt({ input }: Telling, at: number): number {
  const quotation = input.scene.quotes.around(at);
  if (quotation === null) return 1;
  return quotation.close - quotation.open <= SPEECH_LENGTH ? 2 : 3;
}

/** A day near a word, as a number: how settled, of what tense, and how it lies to the report's own day. */
interface Day {
  readonly sort: number;
  /** Tokens from the word, less than 0 before it. */
  readonly from: number;
}

const NO_DAY: Day = { sort: 0, from: 0 };

/** The day of a sentence that is nearest to a word. */
export function dayNear({ input, sentence }: Telling, at: number): Day {
  const { dates, published } = input.time;
  let best = NO_DAY;
  let least = NEAR;
  for (let index = firstFrom(dates, sentence.first, beginsAt); index < dates.length; index++) {
    const date = dates[index];
    if (date === undefined || date.first >= sentence.last) break;
    const from = date.first > at ? date.first - at : date.last - 1 - at;
    if (Math.abs(from) >= least) continue;
    least = Math.abs(from);
    best = { sort: sortOf(date, published), from };
  }
  return best;
}

function sortOf({ value, tense, coarse }: ResolvedDate, published: string | null): number {
  const settled = value === null ? 1 : coarse ? 2 : 3;
  const day = published?.slice(0, 10) ?? '';
  const own = value?.slice(0, 10) ?? '';
  const lies = own === '' || day === '' ? 0 : own < day ? 1 : own === day ? 2 : 3;
  return nameHash(tense) + settled * 4 + lies;
}

/** A contact word of a report, and how many of its kind were told before its sentence. */
interface Heard {
  readonly word: ContactWord;
  readonly at: number;
  readonly sentence: number;
  readonly stems: number;
  readonly frames: number;
}

const heardAt = ({ at }: Heard): number => at;

/** The latest answer: the words of a report ask for the same, in order. */
let asked: Scene | null = null;
let heard: readonly Heard[] = [];

/** Every contact word of a report. One pass. */
function heardIn(scene: Scene): readonly Heard[] {
  if (asked === scene) return heard;
  const { tokens, sentences } = scene.doc;
  const all: Heard[] = [];
  const stems = new Map<string, number>();
  const frames = new Map<string, number>();
  for (const { first, last, index } of sentences) {
    const from = all.length;
    for (let at = first; at < last; at++) {
      const token = tokens[at];
      const word = token === undefined || token.kind === 'punct' ? null : contactWord(token);
      if (word === null || scene.mentions.at(at) !== null) continue;
      all.push({
        word,
        at,
        sentence: index,
        stems: stems.get(word.stem) ?? 0,
        frames: frames.get(word.frame) ?? 0,
      });
    }
    for (let place = from; place < all.length; place++) {
      const { stem, frame } = (all[place] as Heard).word;
      stems.set(stem, (stems.get(stem) ?? 0) + 1);
      frames.set(frame, (frames.get(frame) ?? 0) + 1);
    }
  }
  asked = scene;
  heard = all;
  return all;
}

/** The contact words around one: the nearest of its sentence, and how often its kind was told before. */
interface Neighbours {
  readonly before: ContactWord | null;
  readonly beforeFar: number;
  readonly after: ContactWord | null;
  readonly afterFar: number;
  /** In earlier sentences, with the same stem, and of the same frame. */
  readonly stems: number;
  readonly frames: number;
}

export function neighbours({ input, at, sentence }: Telling): Neighbours {
  const all = heardIn(input.scene);
  const place = firstFrom(all, at, heardAt);
  const own = all[place];
  const of = (one: Heard | undefined): Heard | null =>
    one === undefined || one.sentence !== sentence.index ? null : one;
  const before = of(all[place - 1]);
  const after = of(all[place + 1]);
  return {
    before: before?.word ?? null,
    beforeFar: far(at - (before?.at ?? at)),
    after: after?.word ?? null,
    afterFar: far((after?.at ?? at) - at),
    stems: own?.stems ?? 0,
    frames: own?.frames ?? 0,
  };
}
