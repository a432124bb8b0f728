/**
 * What is known of one who may take part in a contact, as cells: of those whom the sentence names, and of those
 * whom it does not (`elsewhere.ts`).
 */
import { type Evidence, far, nameHash, wordAt } from '../../learned/cells.ts';
import type { Token } from '../../text/tokens.ts';
import { contactWord } from '../contact-lookup.ts';
import type { Group } from '../group.ts';
import type { Telling, Told } from '../telling.ts';
import type { Unit } from '../unit.ts';
import type { Elsewhere } from './elsewhere.ts';
import { type Around, few, flag, governs, sortOf } from './evidence.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const COMPLEMENTS = set(
  'ان انه انها بان حيث فيما بينما كما that after before when while because if قبل بعد عقب',
);
const RELATIVES = set('الذي التي الذين اللذين اللذان who which where whose');
const SAYS = set(
  'قال قالت اكد اكدت اعلن اعلنت ذكر ذكرت افاد افادت اضاف اضافت said says told announced added reported',
);
const STOPS = set('. ؛ ; : "');

/** How much stands between a contact word and one who may take part, counted: what ends a clause or opens one. */
interface Between {
  readonly commas: number;
  readonly stopped: boolean;
  readonly verbs: number;
  readonly said: number;
  readonly complements: number;
  readonly relatives: number;
}

/** How far, in tokens. */
const REACH = 30;

function between(tokens: readonly Token[], from: number, to: number): Between {
  let commas = 0;
  let stopped = false;
  let verbs = 0;
  let said = 0;
  let complements = 0;
  let relatives = 0;
  for (let index = from; index < Math.min(to, from + REACH); index++) {
    const token = tokens[index];
    if (token === undefined) break;
    const { form } = token;
    if (form === ',' || form === '،') commas++;
    else stopped ||= STOPS.has(form);
    if (contactWord(token)?.noun === false) verbs++;
    if (COMPLEMENTS.has(form)) complements++;
    if (RELATIVES.has(form)) relatives++;
    if (SAYS.has(form)) said++;
  }
  return { commas, stopped, verbs, said, complements, relatives };
}

/** Whether one of those whom a sentence names takes part. `group` is at `index` among the telling's groups. */
export function partEvidence(
  telling: Telling,
  { tongue, frame, shape, left, right }: Around,
  told: readonly Told[],
  group: Group,
  unit: Unit,
  evidence: Evidence,
): void {
  const { input, at, word } = telling;
  const { doc, mentions } = input.scene;
  const { tokens } = doc;
  const after = group.first > at;
  const side = after ? 1 : 2;
  const rank = few(after ? right.indexOf(group) : Math.max(0, left.length - 1 - left.indexOf(group)), 3);
  const place = group.units.indexOf(unit);
  const gap = after ? unit.first - at : at - unit.last;
  const before = nameHash(place === 0 ? group.before : '+');
  const named = told.some(({ groups }) =>
    groups.some((one) => one.first <= unit.first && unit.last <= one.last),
  );
  evidence.begin(tongue);
  evidence.add(41);
  evidence.add(42, frame, side);
  evidence.add(43, frame, side, rank);
  evidence.add(44, frame, side * 8 + rank, nameHash(group.before));
  evidence.add(45, nameHash(group.before), side);
  evidence.add(46, before, side, place === 0 ? 1 : 2);
  evidence.add(47, nameHash(unit.sort));
  evidence.add(48, frame, nameHash(unit.sort), side * 8 + rank);
  evidence.add(49, few(place, 2));
  evidence.add(50, side, far(gap));
  evidence.add(51, frame, side, far(gap));
  evidence.add(52, flag(group.owner), frame, side);
  evidence.add(53, flag(unit.conjoined), side, rank);
  evidence.add(54, flag(unit.many));
  evidence.add(55, nameHash(unit.before));
  const mention = mentions.within(unit.first, unit.last).at(-1) ?? mentions.at(unit.first);
  const kind = mention == null ? 3 : nameHash(mention.kind) + flag(mention.id !== null);
  evidence.add(56, kind);
  evidence.add(57, kind, frame, side);
  evidence.add(58, wordAt(tokens, unit.first - 1));
  evidence.add(59, wordAt(tokens, unit.first - 2));
  evidence.add(60, wordAt(tokens, unit.last));
  evidence.add(61, wordAt(tokens, unit.last + 1));
  evidence.add(62, wordAt(tokens, unit.first - 1), frame, side);
  evidence.add(63, wordAt(tokens, unit.first));
  const from = after ? at + 1 : unit.last;
  const to = after ? unit.first : at;
  for (let index = from; index < Math.min(to, from + 14); index++)
    evidence.add(64, wordAt(tokens, index), side);
  const { commas, stopped, verbs, said, complements, relatives } = between(tokens, from, to);
  const refs = unit.refs();
  const speaker = input.speakerAt(at)?.speaker ?? null;
  const speaks = speaker !== null && refs.includes(speaker) ? 1 : 2;
  const prior = Math.max(-1, ...refs.map((ref) => telling.previous?.participants.indexOf(ref) ?? -1)) + 1;
  const actor = refs.length === 1 ? input.table.get(refs[0] ?? '') : null;
  const weight = far(actor?.mentions.length ?? 0);
  evidence.add(140, speaks, side, frame);
  evidence.add(141, speaks, flag(named));
  evidence.add(142, few(prior, 3), side, frame);
  evidence.add(143, few(prior, 3), few(telling.previous?.participants.length ?? 0, 3), nameHash(unit.sort));
  evidence.add(144, weight, nameHash(actor?.kind ?? ''));
  evidence.add(145, few(verbs, 2), side, frame);
  evidence.add(146, few(said, 2), side);
  evidence.add(147, few(complements, 2), side, frame);
  evidence.add(148, few(relatives, 2), side);
  evidence.add(149, few(verbs, 2) * 16 + few(complements, 2) * 4 + few(relatives, 2), side, rank);
  evidence.add(65, side, few(commas, 3));
  evidence.add(66, side, flag(stopped));
  evidence.add(67, flag(named), frame);
  evidence.add(68, flag(named), flag(told.length > 0));
  evidence.add(69, flag(word.owned), side, rank);
  evidence.add(70, shape, frame, side * 8 + rank);
  evidence.add(71, few((after ? right : left).length, 4), side, rank);
}

/** Whether somebody whom the sentence does not name takes part. */
export function elsewhereEvidence(
  telling: Telling,
  { tongue, frame, shape, left, right }: Around,
  told: readonly Told[],
  one: Elsewhere,
  evidence: Evidence,
): void {
  const { input, at, word, sentence } = telling;
  const { tokens } = input.scene.doc;
  const actor = input.table.get(one.ref);
  const kind = nameHash(actor?.kind ?? '');
  const where = one.previous + 8 * one.meeting + 64 * one.recent + 512 * (one.speaks ? 1 : 0);
  const owned = flag(word.owned) + 2 * flag(word.conjoined);
  const side = few(left.length, 3) * 4 + few(right.length, 3);
  evidence.begin(tongue);
  evidence.add(101);
  evidence.add(102, flag(one.told), few(told[0]?.refs.length ?? 0, 3));
  evidence.add(103, flag(one.told), frame);
  evidence.add(104, flag(one.told), Math.floor((told[0]?.sure ?? 0) * 10));
  evidence.add(105, kind);
  evidence.add(106, kind, frame);
  evidence.add(107, flag(one.speaks), kind);
  evidence.add(108, flag(one.speaks), frame, shape);
  evidence.add(109, one.previous, kind);
  evidence.add(110, one.meeting, kind);
  evidence.add(111, one.recent, kind);
  evidence.add(112, where);
  evidence.add(113, where, frame);
  evidence.add(114, side, frame);
  evidence.add(115, side, where);
  evidence.add(116, owned, frame);
  evidence.add(117, owned, where);
  evidence.add(118, shape, frame, where);
  evidence.add(119, flag(word.many), where);
  evidence.add(120, far(at - sentence.first), few(left.length, 2));
  for (let step = 1; step <= 4; step++) {
    evidence.add(121, wordAt(tokens, at - step));
    evidence.add(122, wordAt(tokens, at + step));
    evidence.add(123, wordAt(tokens, at - step), one.previous, flag(one.speaks));
    evidence.add(124, wordAt(tokens, at + step), one.previous, flag(one.speaks));
  }
  evidence.add(125, wordAt(tokens, at), where);
  const last = left.at(-1);
  const next = right[0];
  evidence.add(126, governs(last), sortOf(last), far(at - (last?.last ?? at)));
  evidence.add(127, governs(next), sortOf(next), far((next?.first ?? at) - at));
  evidence.add(128, governs(next), governs(last), frame);
  const distance = sentence.first - (actor?.lastToken ?? sentence.first);
  evidence.add(129, far(distance), one.recent);
}
