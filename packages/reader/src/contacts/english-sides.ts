/**
 * Whom "the parties", "both sides", "the two ministers" mean in English: those of the meeting told last, or the pair
 * named together last, whichever is nearer.
 */
import { latestPair } from '../mentions/latest-pair.ts';
import { isMany, refsOf } from './clause.ts';
import type { ContactInput, FoundContact } from './contact-input.ts';
import { pairOf } from './pairs.ts';
import { groupsIn } from './parties.ts';

/** How far back, in tokens, a meeting and a pair are looked for. */
const MEETING_REACH = 300;
const PAIR_REACH = 220;

const PEOPLE =
  /^(men|women|leaders|ministers|presidents|premiers|officials|diplomats|politicians|chiefs|generals|envoys|negotiators|ambassadors|secretaries|mediators|commanders)$/;
const SIDE_WORDS =
  /^(sides|parties|delegations|warring|rival|groups|factions|foes|rivals|teams|companies|unions)$/;
const LANDS = /^(countries|states|nations|neighbours|neighbors|governments)$/;

/** The refs of the sides that the words at a token mean: two or more, or none. `met` is the meeting told last. */
export function englishSides(
  input: ContactInput,
  token: number,
  met: FoundContact | null,
): readonly string[] {
  const { tokens } = input.scene.doc;
  const words = tokens.slice(token, token + 5).map(({ form }) => form);
  const people =
    (words[0] === 'the' &&
      words[1] === 'two' &&
      !SIDE_WORDS.test(words[2] ?? '') &&
      !LANDS.test(words[2] ?? '')) ||
    words.some((form, index) => PEOPLE.test(form) && words[index + 1] !== 'of' && words[0] !== 'their');
  const near = met !== null && met.participants.length >= 2 && token - met.trigger < MEETING_REACH;
  if (people) {
    const persons =
      near && met.participants.every((ref) => /^(person|office)$/.test(input.table.get(ref)?.kind ?? ''));
    if (persons) return met.participants;
    const pair = personsBefore(input, token);
    if (pair.length > 0) return pair;
  }
  const joint = jointBefore(input, token);
  const lands = words.some((form) => LANDS.test(form));
  if (near && !lands && (joint === null || joint.at < met.trigger)) return met.participants;
  if (joint !== null) return joint.refs();
  return latestPair(tokens, input.scene.mentions, token, lands).map((mention) => input.sideRef(mention));
}

/**
 * Two people named before a token: joined by "and" with at most a title between, else the two named last outside the
 * sentence at hand, whose own subject speaks of others.
 */
function personsBefore(input: ContactInput, token: number): readonly string[] {
  const { doc, mentions } = input.scene;
  const from = doc.sentences[doc.sentenceOf[token] ?? -1]?.first ?? token;
  const people = mentions
    .within(Math.max(0, token - PAIR_REACH), token)
    .filter(({ kind, last }) => kind === 'person' && last <= token);
  for (let index = people.length - 1; index > 0; index--) {
    const [one, other] = [people[index - 1], people[index]];
    if (one === undefined || other === undefined || other.first - one.last > 7) continue;
    if ((one.id ?? one.name.en) === (other.id ?? other.name.en)) continue;
    const joined = doc.tokens.slice(one.last, other.first).some(({ form }) => /^(and|with|met)$/.test(form));
    if (joined) return [input.sideRef(one), input.sideRef(other)];
  }
  const before = people.filter(({ last }) => last <= from);
  const last = before.at(-1);
  const first =
    last === undefined
      ? undefined
      : before.findLast((one) => (one.id ?? one.name.en) !== (last.id ?? last.name.en));
  if (first !== undefined && last !== undefined) return [input.sideRef(first), input.sideRef(last)];
  return pairOf(input.scene, input.table, token, token + 4);
}

interface Joint {
  readonly at: number;
  refs(): readonly string[];
}

/** The pair that was named together last before a token: "between A and B", "X and Y". */
function jointBefore(input: ContactInput, token: number): Joint | null {
  const { doc, mentions } = input.scene;
  const floor = Math.max(0, token - PAIR_REACH);
  for (let at = token - 1; at >= floor; at--) {
    const word = doc.tokens[at];
    if (word?.kind !== 'latin') continue;
    if (word.form === 'between') {
      const sentence = doc.sentences[doc.sentenceOf[at] ?? -1];
      const group =
        sentence === undefined
          ? undefined
          : groupsIn(input, sentence).find(
              (one) => one.first > at && one.first <= at + 4 && one.last <= token && isMany(one),
            );
      const plain = group?.units.every(({ sort }) => sort !== 'pair') === true;
      if (group !== undefined && plain) return { at, refs: () => refsOf([group]) };
    }
    if (word.form !== 'and') continue;
    const [one, other] = [mentions.at(at - 1), mentions.at(at + 1) ?? mentions.at(at + 2)];
    if (one === null || other === null || one.last !== at || other.first > at + 2 || other.last > token)
      continue;
    const bodies = [one, other].every(
      ({ kind, locative }) => (kind === 'organisation' || kind === 'state') && locative !== true,
    );
    if (bodies && one.id !== other.id) return { at, refs: () => [input.sideRef(one), input.sideRef(other)] };
  }
  return null;
}
