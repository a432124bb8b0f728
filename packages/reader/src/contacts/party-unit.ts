/** One participant as the words name it: a mention, a class noun with or without its complement, a pointer back. */
import { isUpon, nameEnd } from '../lexicon/person-name.ts';
import type { Mention } from '../mentions/mention.ts';
import { wordFeature } from '../text/word-feature.ts';
import { arabicUnit } from './arabic-unit.ts';
import type { ContactInput } from './contact-input.ts';
import { contactWord } from './contact-lookup.ts';
import { englishUnit } from './english-unit.ts';
import { capitalTitle } from './english-unknown-names.ts';
import { fromMention } from './mention-unit.ts';
import type { Unit } from './unit.ts';

/** The unit that begins at a token, or null. English determiners may stand before its head. */
export function unitAt(input: ContactInput, at: number, limit: number): Unit | null {
  const { titled: people } = input;
  const titled = people === undefined || people.size === 0 ? undefined : people.get(at);
  if (titled !== undefined && titled.last <= limit) return titled;
  const token = input.scene.doc.tokens[at];
  if (token === undefined || at >= limit || token.kind === 'punct' || token.kind === 'number') return null;
  const mention = input.scene.mentions.at(at);
  if (mention !== null) {
    if (mention.first !== at || mention.last > limit) return null;
    // "Chad Trade Minister Jo Roe": a title of capitals after its state.
    const state = token.kind === 'latin' && (mention.kind === 'state' || mention.kind === 'organisation');
    const titled = state ? capitalTitle(input, mention.last, limit) : officeName(input, mention, limit);
    return titled === null ? fromMention(input, mention, limit) : { ...titled, first: at };
  }
  if (token.kind === 'arabic') return arabicUnit(input, at, limit) ?? nameInPlace(input, at, limit);
  return token.kind === 'latin' ? englishUnit(input, at, limit) : null;
}

const PARTNERS = new Set('مع ومع بين برياسه وبرياسه بحضور وبحضور برفقه وبرفقه بقياده وبقياده'.split(' '));
/** Words that are names and also go on with "مع": "مع كامل التقدير". */
const NO_NAME = /^(كامل|جميل|امل|امال|نور|حسن|سيف|نصر|بدر|عزيز|سلام|جلال|جمال|كمال|فضل|عوض|مختار)$/;

const isPartner = wordFeature(({ form }) => PARTNERS.has(form));

/** A given name that is a common word too, with another after it, right where somebody has to be named: "اجتمع كمال فلان". */
function nameInPlace(input: ContactInput, at: number, limit: number): Unit | null {
  const { tokens } = input.scene.doc;
  const before = tokens[at - 1];
  if (before?.kind !== 'arabic' || tokens[at]?.gap !== 'space') return null;
  const verb = contactWord(before);
  const partner = isPartner(before);
  if (!partner && (verb === null || verb.noun || verb.frame === 'send')) return null;
  const last = nameEnd(tokens, at, limit, 'after-title');
  if (last < at + 2 || isUpon(input.scene.doc.text, tokens[at])) return null;
  if (partner && NO_NAME.test(tokens[at]?.form ?? '') && /^ال/.test(tokens[at + 1]?.form ?? '')) return null;
  return {
    first: at,
    last,
    sort: 'person',
    before: '',
    conjoined: false,
    many: false,
    refs: () => [input.table.fromWords(at, last, 'person').ref],
  };
}

/** "Thai Foreign Minister Jo Roe", where only the office is known: the capitals after it are who bears it. */
function officeName(input: ContactInput, mention: Mention, limit: number): Unit | null {
  const { tokens } = input.scene.doc;
  const bears = mention.kind === 'office' || (mention.kind === 'person' && mention.via === 'office');
  if (!bears || tokens[mention.last]?.kind !== 'latin') return null;
  let last = mention.last;
  while (last < Math.min(limit, mention.last + 4)) {
    const token = tokens[last];
    if (
      token?.kind !== 'latin' ||
      !token.capital ||
      token.gap !== 'space' ||
      input.scene.mentions.at(last) !== null
    )
      break;
    last++;
  }
  if (last - mention.last < 2) return null;
  const first = mention.last;
  return {
    first: mention.first,
    last,
    sort: 'person',
    before: '',
    conjoined: false,
    many: false,
    refs: () => [input.table.fromWords(first, last, 'person').ref],
  };
}
