/** Whose meeting, call or journey an Arabic noun tells: by its genitive, its prepositions, its verb, its sentence. */
import { mainSubject } from './arabic-clause.ts';
import { arabicEventTold } from './arabic-event-nouns.ts';
import { enough, type NounScene, nounScene } from './arabic-noun-scene.ts';
import { bothSides, pairOfPronoun, subjectOfNoun, toldBy } from './arabic-noun-subject.ts';
import { arabicTripTold } from './arabic-trip-nouns.ts';
import { carriedSubject, isPerson } from './clause.ts';
import { phoneNear } from './manner.ts';
import type { Telling, Told } from './telling.ts';

export function arabicNounTold(telling: Telling): Told[] {
  const { input, at, word } = telling;
  const scene = nounScene(telling);
  const before = input.scene.doc.tokens[at - 1]?.form ?? '';
  if (word.definite && scene.support === null && /^[وف]?[يت]?شهد/.test(before)) return [];
  switch (word.frame) {
    case 'trip':
      return arabicTripTold(scene);
    case 'guest':
      return guestTold(scene);
    case 'masdar':
      return purposeTold(scene);
    case 'sending':
      return sendingTold(scene);
    case 'letter':
      return letterTold(scene);
    case 'calling':
      return callTold(scene);
    default:
      return arabicEventTold(scene);
  }
}

/** "حل فلان ضيفاً على فلان". */
function guestTold({ telling, after, made }: NounScene): Told[] {
  const host = after.find(({ before }) => before === 'علي');
  const guest = mainSubject(telling);
  return host === undefined || guest === null || host.units.every(({ sort }) => sort === 'body')
    ? []
    : enough(made('meeting', [guest, host], [], 0.7));
}

/** "للتشاور مع", "لمقابلة فلان": what somebody goes for, with whom. */
function purposeTold({ telling, partners, genitive, type, made }: NounScene): Told[] {
  const { word } = telling;
  const company = partners.find(({ before }) => /^و?مع$/.test(before));
  const met = company ?? (word.stem.startsWith('مقابل') ? genitive : undefined);
  if (met === undefined || (company === undefined && !isPerson(met))) return [];
  const doer = mainSubject(telling);
  return enough(
    made(type, [...(doer === null ? [] : [doer]), met], doer === null ? carriedSubject(telling) : [], 0.6),
  );
}

function sendingTold({ telling, after, made }: NounScene): Told[] {
  const { at } = telling;
  const { tokens } = telling.input.scene.doc;
  const sent = tokens.slice(at + 1, at + 4).some(({ form }) => /^(وفد|ممثلين|مبعوث|فريق)/.test(form));
  if (!sent) return [];
  const owner = after.find(({ units }) => units[0]?.sort === 'class') ?? mainSubject(telling);
  return owner === null ? [] : made('arrival', [owner], [], 0.55);
}

function letterTold({ telling, support, after, end, reached, made }: NounScene): Told[] {
  const { group, refs } = subjectOfNoun(telling, support, after, end);
  const to = reached[0];
  if (to === undefined) return [];
  return enough(
    made('message', [...(group === null ? [] : [group]), to], refs, support === null ? 0.45 : 0.55),
  );
}

function callTold({ telling, support, after, end, partners, reached, genitive, made }: NounScene): Told[] {
  const { input, at, word } = telling;
  const phone = /^(مكالم|مهاتف)/.test(word.stem) || phoneNear(input, at) || support !== null;
  if (!phone) return [];
  const other = [...partners, ...reached].sort((one, next) => one.first - next.first);
  const between = partners.find(({ before, units }) => /^(بين|جمع)/.test(before) && units.length > 1);
  if (between !== undefined) return made('call', [between], [], 0.84);
  const { group, refs } =
    genitive === undefined ? subjectOfNoun(telling, support, after, end) : { group: genitive, refs: [] };
  const told = group !== null && other.length === 0 ? toldBy(telling) : null;
  if (told !== null && group !== null) return enough(made('call', [told, group], []));
  const callee = other.find((one) => one !== group);
  if (callee === undefined) {
    // "أبلغ فلان نظيره خلال اتصال هاتفي", "اتفق الوزيران خلال اتصال": the call itself names nobody.
    const sides = genitive === undefined ? (bothSides(telling) ?? pairOfPronoun(telling)) : null;
    if (sides !== null) return enough(made('call', sides, [], 0.76));
  }
  return enough(
    made('call', [...(group === null ? [] : [group]), ...(callee === undefined ? [] : [callee])], refs, 0.84),
  );
}
