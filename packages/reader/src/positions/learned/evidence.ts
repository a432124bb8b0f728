/**
 * What is known of a stance word and of what stands around it, as cells: whether it tells somebody's stand, which one,
 * whose and on what. Grammar's own answer (`stand.ts`) is part of the evidence.
 */
import type { Stance } from '@wasit/domain';
import { type Evidence, far, nameHash, stemAt, wordAt } from '../../learned/cells.ts';
import { lookup } from '../stances.ts';
import { aboutBeside, heldBeside, openersBetween, reported, standsBeside } from './around.ts';
import type { Bearer, Matter, Telling } from './telling.ts';

const few = (count: number, most: number): number => Math.min(count, most);
const flag = (value: boolean): number => (value ? 1 : 2);

const outcomeOf = ({ stand }: Telling): number => nameHash(stand?.outcome ?? 'none');
const stanceOf = ({ stand }: Telling): number => nameHash(stand?.stance ?? 'none');
/** The stand of the word alone, whatever stands around it. */
const wordOf = ({ input, first }: Telling): number => {
  const token = input.scene.doc.tokens[first];
  const word = token === undefined ? null : lookup(token);
  return word === null ? 3 : nameHash(word.stance) + nameHash(word.sort) + (word.weak ? 1 : 0);
};
/** What kind of word grammar takes it for. */
const shapeOf = ({ stand }: Telling): number =>
  stand === null ? 3 : nameHash(stand.hit.sort) + (stand.hit.weak ? 1 : 0) + (stand.hit.modal ? 2 : 0);

/** Whether the words tell a stand at all: what the word itself and its neighbours say. */
export function wordEvidence(telling: Telling, evidence: Evidence): void {
  const { input, first, last, stand, tongue } = telling;
  const { tokens } = input.scene.doc;
  const word = wordAt(tokens, first);
  const stem = stemAt(tokens, first);
  const outcome = outcomeOf(telling);
  const stance = stanceOf(telling);
  const bare = wordOf(telling);
  evidence.begin(tongue);
  evidence.add(1);
  evidence.add(2, outcome);
  evidence.add(3, outcome, stance);
  evidence.add(4, outcome, shapeOf(telling));
  evidence.add(5, word);
  evidence.add(6, stem);
  evidence.add(7, outcome, word);
  evidence.add(8, outcome, stem);
  evidence.add(9, nameHash(stand?.holder?.how ?? 'none'), stance);
  evidence.add(10, few(stand?.issues.length ?? 9, 3), few(stand?.issues[0]?.words ?? 9, 3));
  evidence.add(11, few(stand?.sides.length ?? 9, 3));
  evidence.add(12, telling.beside, flag(stand?.outcome === 'told'));
  evidence.add(36, bare, outcome);
  evidence.add(37, bare, wordAt(tokens, first - 1));
  evidence.add(38, bare, wordAt(tokens, last));
  evidence.add(39, word, wordAt(tokens, first - 1));
  evidence.add(40, word, wordAt(tokens, last));
}

/** The same by what stands around them. */
export function eventEvidence(telling: Telling, bearers: readonly Bearer[], evidence: Evidence): void {
  const { input, sentence, first, last, stand, tongue, report } = telling;
  const hits = telling.hits();
  const { tokens } = input.scene.doc;
  const stem = stemAt(tokens, first);
  const outcome = outcomeOf(telling);
  const stance = stanceOf(telling);
  evidence.begin(tongue);
  for (let step = 1; step <= 6; step++) {
    const before = first - step < sentence.first ? 7 : wordAt(tokens, first - step);
    const after = last + step > sentence.last ? 7 : wordAt(tokens, last + step - 1);
    evidence.add(13, before);
    evidence.add(14, after);
    if (step > 3) continue;
    evidence.add(15, before, step);
    evidence.add(16, after, step);
    if (step === 1) {
      evidence.add(17, before, stance);
      evidence.add(18, after, stance);
      evidence.add(19, after, stem);
    }
  }
  for (let at = Math.max(sentence.first, first - 14); at < Math.min(sentence.last, last + 16); at++) {
    const near = stemAt(tokens, at);
    if (near !== 0) evidence.add(at < first ? 20 : 21, near);
  }
  const statement = input.speakerAt(first);
  const speaks = statement === null ? 0 : statement.speaker === null ? 1 : 2;
  const manner = statement === null ? 0 : nameHash(statement.modality) + nameHash(statement.mode);
  evidence.add(42, manner, stance);
  evidence.add(43, manner, outcome);
  evidence.add(22, speaks, stance);
  evidence.add(23, speaks, outcome);
  evidence.add(24, few(sentence.index, 3), flag(stand?.outcome === 'told'));
  evidence.add(25, far(first - sentence.first));
  const behind = hits.find((hit) => hit.first >= last);
  const ahead = hits.findLast((hit) => hit.last <= first);
  evidence.add(26, behind === undefined ? 9 : far(behind.first - last), flag(stand?.outcome === 'told'));
  evidence.add(27, ahead === undefined ? 9 : far(first - ahead.last), flag(stand?.outcome === 'told'));
  evidence.add(28, nameHash(input.domain ?? '-'), stance);
  evidence.add(29, nameHash(input.mainIssue ?? '-'));
  if (behind !== undefined) evidence.add(30, nameHash(behind.issue), stance);
  const left = bearers.findLast((one) => one.last <= first);
  const right = bearers.find((one) => one.first >= last);
  evidence.add(31, left === undefined ? 9 : far(first - left.last), nameHash(left?.sort ?? '-'));
  evidence.add(32, right === undefined ? 9 : far(right.first - last), nameHash(right?.sort ?? '-'));
  evidence.add(33, left === undefined ? 9 : far(first - left.last), shapeOf(telling), outcome);
  evidence.add(34, right === undefined ? 9 : far(right.first - last), shapeOf(telling), outcome);
  evidence.add(41, few(report.holders.size, 3), few(hits.length, 3));
  evidence.add(35, flag(stand?.condition != null), stance);
  const { before: stood, after: stands } = standsBeside(telling);
  evidence.add(48, stood.outcome + stood.stance, stance);
  evidence.add(49, stands.outcome + stands.stance, stance);
  const word = wordAt(tokens, first);
  evidence.add(50, word, first - 2 < sentence.first ? 7 : wordAt(tokens, first - 2));
  evidence.add(51, word, wordAt(tokens, last + 1));
  evidence.add(52, reported(telling), outcome);
  evidence.add(53, reported(telling), wordOf(telling));
}

/** Which stand it is. */
export function stanceEvidence(telling: Telling, evidence: Evidence): void {
  const { input, sentence, first, last, stand, tongue } = telling;
  const { tokens } = input.scene.doc;
  const stance = stanceOf(telling);
  evidence.begin(tongue);
  evidence.add(1);
  evidence.add(2, stance);
  evidence.add(3, stance, outcomeOf(telling));
  evidence.add(4, stance, shapeOf(telling));
  evidence.add(5, wordAt(tokens, first));
  evidence.add(6, stemAt(tokens, first));
  evidence.add(7, wordAt(tokens, first), stance);
  evidence.add(8, nameHash(stand?.hit.stance ?? 'none'), stance);
  evidence.add(9, flag(stand?.condition != null), stance);
  for (let step = 1; step <= 5; step++) {
    const before = first - step < sentence.first ? 7 : wordAt(tokens, first - step);
    const after = last + step > sentence.last ? 7 : wordAt(tokens, last + step - 1);
    evidence.add(10, before);
    evidence.add(11, after);
    if (step > 2) continue;
    evidence.add(12, before, step);
    evidence.add(13, after, step);
    evidence.add(14, before, stance);
    evidence.add(15, after, stance);
  }
  for (let at = Math.max(sentence.first, first - 12); at < Math.min(sentence.last, last + 18); at++) {
    const near = stemAt(tokens, at);
    if (near !== 0) evidence.add(at < first ? 16 : 17, near);
  }
  const bare = wordOf(telling);
  evidence.add(19, bare);
  evidence.add(20, bare, stance);
  evidence.add(21, bare, wordAt(tokens, first - 1));
  evidence.add(22, bare, wordAt(tokens, last));
  evidence.add(23, wordAt(tokens, first), wordAt(tokens, last));
  evidence.add(24, wordAt(tokens, first), wordAt(tokens, first - 1));
  const behind = telling.hits().find((hit) => hit.first >= last);
  if (behind !== undefined) evidence.add(18, nameHash(behind.issue), stance);
  const { before: stood, after: stands } = standsBeside(telling);
  evidence.add(25, stood.stance, bare);
  evidence.add(26, stands.stance, bare);
  const stem = stemAt(tokens, first);
  evidence.add(27, stem, first - 2 < sentence.first ? 7 : wordAt(tokens, first - 2));
  evidence.add(28, stem, wordAt(tokens, last + 1));
  evidence.add(29, reported(telling), bare);
  evidence.add(30, flag(stand?.condition != null), bare);
}

/** What is known of a bearer before the words are looked at: whether grammar, the speaker and the stand before say them. */
export interface Known {
  readonly ref: string | null;
  readonly grammar: boolean;
  readonly speaker: boolean;
  readonly above: boolean;
}

/** The refs by which bearers are known, worked out once a word. */
export function knownBy(telling: Telling): {
  of(bearer: Bearer): Known;
  byGrammar(ref: string): boolean;
} {
  const { input, first, stand, latest } = telling;
  const grammar = stand?.holder == null ? [] : stand.sides.length > 0 ? stand.sides : stand.holder.parties;
  const said = input.speakerAt(first)?.speaker ?? null;
  const speaker = said === null ? null : input.parties.ofSpeaker(said);
  return {
    byGrammar(ref) {
      return grammar.includes(ref);
    },
    of(bearer) {
      const ref = bearer.known();
      return {
        ref,
        grammar: ref !== null && grammar.includes(ref),
        speaker: ref !== null && ref === speaker,
        above: ref !== null && ref === latest?.party,
      };
    },
  };
}

/** Whether somebody holds it. */
export function bearerEvidence(
  telling: Telling,
  bearers: readonly Bearer[],
  bearer: Bearer,
  named: Known,
  evidence: Evidence,
): void {
  const { input, sentence, first, last, stand, tongue } = telling;
  const { doc, mentions } = input.scene;
  const { tokens } = doc;
  const shape = shapeOf(telling);
  const stem = stemAt(tokens, first) || wordAt(tokens, first);
  const sort = nameHash(bearer.sort);
  const side = bearer.here ? (bearer.first >= last ? 1 : bearer.last <= first ? 2 : 3) : 4;
  evidence.begin(tongue);
  evidence.add(1);
  evidence.add(2, sort, side);
  evidence.add(3, flag(named.grammar), outcomeOf(telling));
  evidence.add(4, flag(named.grammar), flag(stand?.holder != null), sort);
  evidence.add(5, flag(named.grammar), nameHash(stand?.holder?.how ?? 'none'), shape);
  evidence.add(6, flag(named.speaker), shape, sort);
  evidence.add(7, flag(named.speaker), flag(named.grammar), flag(stand?.holder != null));
  evidence.add(8, flag(named.above), sort, flag(stand?.holder != null));
  evidence.add(9, sort, shape, side);
  evidence.add(10, few(bearers.length, 5), sort);
  evidence.add(11, flag(input.speakerAt(first) !== null), sort, side);
  evidence.add(12, stem, side, sort);
  const held = named.ref === null ? 0 : (telling.report.holders.get(named.ref) ?? 0);
  const told = held - (named.grammar ? 1 : 0);
  evidence.add(32, few(Math.max(0, told), 3), flag(named.grammar));
  evidence.add(33, few(Math.max(0, told), 3), sort, side);
  evidence.add(34, few(bearers.length, 4), sort, few(Math.max(0, told), 2));
  evidence.add(43, wordOf(telling), sort, side);
  const beside = heldBeside(telling, named.ref);
  evidence.add(48, beside, flag(named.grammar), sort);
  evidence.add(49, beside, outcomeOf(telling), side);
  const spoken = input.speakerAt(first);
  const among = spoken === null ? 0 : bearer.here && input.speakerAt(bearer.first) === spoken ? 1 : 2;
  evidence.add(50, among, flag(named.speaker), sort);
  evidence.add(51, among * 4 + flag(named.speaker), reported(telling), side);
  if (!bearer.here) {
    const other = bearer.first === first ? null : mentions.at(bearer.first);
    const person = other === null ? 3 : flag(other.kind === 'person' || other.kind === 'office');
    evidence.add(44, sort, person, wordAt(tokens, first - 1));
    evidence.add(45, sort, person, shape);
    evidence.add(46, sort, few(bearers.length, 3), flag(stand?.holder != null));
    evidence.add(47, sort, wordAt(tokens, sentence.first));
    return;
  }
  const after = side === 1;
  const ahead = bearers.filter((one) => (after ? one.first >= last : one.last <= first));
  const rank = few(after ? ahead.indexOf(bearer) : ahead.length - 1 - ahead.indexOf(bearer), 4);
  const gap = after ? bearer.first - last : first - bearer.last;
  evidence.add(13, side, rank, shape);
  evidence.add(14, side, far(gap), shape);
  evidence.add(15, side, rank, stem);
  evidence.add(16, side, rank, flag(named.grammar));
  evidence.add(17, side, far(gap), stem);
  const mention = mentions.at(bearer.first);
  const kind = mention === null ? sort : nameHash(mention.kind) + flag(mention.id !== null);
  evidence.add(18, kind, side);
  evidence.add(19, kind, side, rank);
  const often = mention?.id == null ? 9 : far(telling.report.named(mention.id));
  evidence.add(35, often, side);
  evidence.add(36, often, kind);
  const form = tokens[bearer.first]?.form ?? '';
  const prefix =
    tongue === 2 ? 0 : (/^[وف]?([لبك])/.exec(form)?.[1] ?? '').length + (/^[وف]/.test(form) ? 2 : 0);
  evidence.add(37, prefix, kind, side);
  evidence.add(38, prefix, side, rank);
  evidence.add(39, prefix, shape, side * 8 + rank);
  evidence.add(41, kind, wordOf(telling), side * 8 + rank);
  evidence.add(42, side, rank, wordOf(telling));
  evidence.add(20, flag(mention?.locative === true), side);
  evidence.add(21, flag(bearers[0] === bearer), side, shape);
  const before = wordAt(tokens, bearer.first - 1);
  const next = wordAt(tokens, bearer.last);
  evidence.add(40, before, next);
  evidence.add(22, before);
  evidence.add(23, before, side, shape);
  evidence.add(24, next);
  evidence.add(25, next, side);
  evidence.add(26, wordAt(tokens, bearer.first - 2));
  evidence.add(27, wordAt(tokens, bearer.last + 1));
  evidence.add(28, wordAt(tokens, bearer.first));
  const from = after ? last : bearer.last;
  const to = after ? bearer.first : first;
  let commas = 0;
  for (let at = from; at < Math.min(to, from + 24); at++) {
    const form = tokens[at]?.form ?? '';
    if (form === ',' || form === '،') commas++;
    if (at < from + 12) evidence.add(29, wordAt(tokens, at), side);
  }
  evidence.add(30, side, few(commas, 3));
  evidence.add(31, few(to - from, 3), before, side);
}

/** Whether it is about an issue. */
export function matterEvidence(telling: Telling, matter: Matter, stance: Stance, evidence: Evidence): void {
  const { input, sentence, first, last, stand, tongue } = telling;
  const { tokens } = input.scene.doc;
  const id = nameHash(matter.issue);
  const { hit } = matter;
  const own = stand?.issues.findIndex(({ issue }) => issue === matter.issue) ?? -1;
  const said = own < 0 ? 9 : few(own, 2);
  const main = input.mainIssue === matter.issue;
  const side = hit === null ? 4 : hit.first >= last ? 1 : hit.last <= first ? 2 : 3;
  const gap = hit === null ? 9 : far(side === 1 ? hit.first - last : side === 2 ? first - hit.last : 0);
  const any = few(stand?.issues.length ?? 9, 3);
  evidence.begin(tongue);
  evidence.add(1);
  evidence.add(2, id);
  evidence.add(3, said, any);
  evidence.add(4, said, outcomeOf(telling));
  evidence.add(5, id, said);
  evidence.add(6, side, matter.rank);
  evidence.add(7, side, gap);
  evidence.add(8, side, matter.rank, said);
  evidence.add(9, flag(main), said, side);
  evidence.add(10, flag(main), any, matter.rank);
  evidence.add(11, flag(matter.named.above), flag(matter.named.title), side);
  evidence.add(12, few(telling.hits().length, 4), side, matter.rank);
  evidence.add(13, id, nameHash(input.mainIssue ?? '-'));
  evidence.add(14, id, nameHash(input.domain ?? '-'));
  evidence.add(15, id, nameHash(stance));
  evidence.add(16, id, stemAt(tokens, first) || wordAt(tokens, first));
  const beside = aboutBeside(telling, matter.issue);
  evidence.add(27, beside, said, side);
  evidence.add(28, beside, any, matter.rank);
  evidence.add(29, nameHash(stance), side, matter.rank);
  evidence.add(30, outcomeOf(telling), side, matter.rank);
  const opened =
    hit === null ? 99 : openersBetween(telling, side === 1 ? last : hit.last, side === 1 ? hit.first : first);
  evidence.add(31, opened, side, matter.rank);
  const weight = input.issueWeights.get(matter.issue) ?? 0;
  const heavy = weight === 0 ? 0 : weight < 1.5 ? 1 : weight < 4 ? 2 : weight < 9 ? 3 : 4;
  const told = (telling.report.issues.get(matter.issue) ?? 0) - (own < 0 ? 0 : 1);
  evidence.add(25, heavy, side, matter.rank);
  evidence.add(26, few(Math.max(0, told), 3), side, said);
  if (own < 0 && any !== 0 && any !== 9) evidence.add(17, id, nameHash(stand?.issues[0]?.issue ?? '-'));
  if (hit !== null) {
    evidence.add(18, few(hit.words, 3), side, flag(hit.common === true));
    evidence.add(19, wordAt(tokens, hit.first));
    evidence.add(20, wordAt(tokens, hit.first - 1), side);
    evidence.add(21, id, side, matter.rank);
    const words = stand?.issues[own]?.words ?? 9;
    evidence.add(22, said, few(words, 3));
  }
  for (let at = Math.max(sentence.first, first - 8); at < Math.min(sentence.last, last + 14); at++) {
    const near = stemAt(tokens, at);
    evidence.add(at < first ? 23 : 24, near === 0 ? wordAt(tokens, at) : near, id);
  }
}
