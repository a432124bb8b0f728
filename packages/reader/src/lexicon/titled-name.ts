/**
 * Names that nobody knows, told to be people by the title before them: "union leader Tom Roe",
 * "the council's head, Jane Roe,", «رئيس اتحاد عمال النقل سامي فلان». Cost: one look at the word before, in English;
 * in Arabic a title stays open for at most `REACH` words while nothing closes its phrase.
 */
import type { Token } from '../text/tokens.ts';
import type { ActorMention } from './actor-mention.ts';
import { isUpon, nameEnd } from './person-name.ts';
import { arabicRole, ENGLISH_ROLES, englishTitleEnds, insideTitle, ofPlaces } from './role-nouns.ts';
import { bySound } from './unknown-person.ts';
import type { Scan } from './walk.ts';

const REACH = 12;

export interface TitleWatch {
  /** A token that no mention covers. */
  pass(at: number): void;
  /** A mention, passed over as a whole. */
  over(mention: ActorMention): void;
  /** The person whose name begins at a token, by the title before it; undefined where none does. */
  name(at: number, limit: number): ActorMention | undefined;
}

export function titleWatch(scan: Scan): TitleWatch {
  const { tokens } = scan;
  /** The Arabic title whose phrase goes on here, or -1; and whether a name may follow right now. */
  let open = -1;
  let closed = false;
  let places = false;
  return {
    pass(at) {
      const token = tokens[at];
      if (token === undefined || token.kind === 'latin') {
        open = -1;
        return;
      }
      const role = arabicRole(token);
      if (role !== null && (open < 0 || closed || role.definite)) {
        open = at;
        closed = role.definite;
        places = ofPlaces(role.stem);
        return;
      }
      if (open < 0) return;
      const comma = closed && /^[،,]$/.test(token.form);
      if (token.gap === 'line' || at - open > REACH || !(comma || insideTitle(token))) {
        open = -1;
        return;
      }
      if (!comma) closed = places || /^(و?ال|لل)/.test(token.form);
    },
    over(mention) {
      const first = tokens[mention.first];
      if (first?.kind !== 'arabic' || mention.kind === 'person') {
        open = -1;
        return;
      }
      if (mention.kind === 'office') open = mention.first;
      else if (arabicRole(first) !== null && mention.via === 'office') open = mention.first;
      if (open >= 0 && (first.gap === 'line' || mention.last - open > REACH)) open = -1;
      closed = open >= 0;
    },
    name(at, limit) {
      const token = tokens[at];
      if (token === undefined || token.gap === 'line') return undefined;
      if (token.kind === 'latin')
        return token.capital && afterRole(tokens, at) ? personAt(scan, at, limit, 2) : undefined;
      if (open < 0 || !closed || token.kind !== 'arabic') return undefined;
      return personAt(scan, at, limit, 2);
    },
  };
}

/** "union leader X", "the union's leader, X,": a role right before, or before a comma. */
function afterRole(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (before.form === ',') {
    const role = tokens[at - 2];
    const bare = role?.kind === 'latin' && ENGLISH_ROLES.has(role.form);
    return bare ? !role.capital : englishTitleEnds(tokens, at - 1);
  }
  return before.kind === 'latin' && tokens[at]?.gap === 'space' && ENGLISH_ROLES.has(before.form);
}

function personAt(scan: Scan, at: number, limit: number, parts: number): ActorMention | undefined {
  const { tokens } = scan;
  if (isUpon(scan.doc.text, tokens[at])) return undefined;
  const last = nameEnd(tokens, at, limit, 'after-title');
  const begin = tokens[at];
  const end = tokens[last - 1];
  if (last - at < parts || begin === undefined || end === undefined) return undefined;
  // "Deputy Assistant Secretary": more of the title, not a name.
  if (begin.kind === 'latin' && tokens.slice(at, last + 1).some(({ form }) => ENGLISH_ROLES.has(form)))
    return undefined;
  const { id, name } = bySound(scan, at, last);
  return {
    first: at,
    last,
    start: begin.start,
    end: end.end,
    clitics: '',
    id,
    kind: 'person',
    name,
    via: 'name',
    confidence: 0.75,
    office: undefined,
    partOf: undefined,
    nameFirst: at,
    nameLast: last,
    locative: undefined,
    former: undefined,
  };
}
