/** English names that nobody knows, where a participant must stand: "between Unite and Stagecoach", "Education Minister Prof. Roe". */
import { isParticle, nameEnd } from '../lexicon/person-name.ts';
import { ENGLISH_ROLES } from '../lexicon/role-nouns.ts';
import type { Token } from '../text/tokens.ts';
import type { ContactInput } from './contact-input.ts';
import { contactWord, contactWordAt } from './contact-lookup.ts';
import type { Unit } from './unit.ts';

const HONORIFICS =
  /^(mr|mrs|ms|dr|prof|professor|gen|lt|col|capt|captain|sgt|maj|sir|dame|lord|lady|sheikh|mullah|haji|hajji|imam|ayatollah|rev|hon|engr|chief|prince|princess|adm|cmdr|brig)$/;

/** "Education Minister Prof. G.L. Roe", "Capt Jo Roe": capitals that hold a title or an honorific, then a name nobody knows. */
export function capitalTitle(input: ContactInput, at: number, limit: number): Unit | null {
  const { tokens } = input.scene.doc;
  if (tokens[at]?.capital !== true || tokens[at]?.gap !== 'space') return null;
  let last = at;
  let name = -1;
  for (; last < Math.min(limit, at + 9); last++) {
    const token = tokens[last];
    if (token === undefined || (last > at && token.gap === 'line') || input.scene.mentions.at(last) !== null)
      break;
    const short =
      token.form === '.' &&
      ((tokens[last - 1]?.form.length ?? 9) <= 2 || HONORIFICS.test(tokens[last - 1]?.form ?? ''));
    if (short) {
      if (HONORIFICS.test(tokens[last - 1]?.form ?? '')) name = last + 1;
      continue;
    }
    if (token.kind !== 'latin' || !token.capital || CALENDAR.test(token.form)) break;
    if (ENGLISH_ROLES.has(token.form) || HONORIFICS.test(token.form)) name = last + 1;
  }
  const known = input.scene.mentions.at(last);
  // "Capt. Roe", whom somebody does know.
  if (name === last && known?.kind === 'person' && known.first === last && tokens[last - 1]?.form === '.') {
    const refs = (): readonly string[] => [input.sideRef(known)];
    return { first: at, last: known.last, sort: 'person', before: '', conjoined: false, many: false, refs };
  }
  if (name < 0 || name >= last || last - name > 4 || tokens[name]?.kind !== 'latin') return null;
  if ((tokens[last - 1]?.form.length ?? 0) < 3 || contactWordAt(tokens, name) !== null) return null;
  const refs = (): readonly string[] => [input.table.fromWords(name, last, 'person').ref];
  return { first: at, last, sort: 'person', before: '', conjoined: false, many: false, refs };
}

export const CALENDAR =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|i|he|she|they|it|we|the|a|an|in|on|at|both|his|her|their|its|this|that|new|north|south|east|west|eastern|western|northern|southern|central)$/;

const GOVERNING =
  /^(with|between|met|and|meet|meets|meeting|phoned|telephoned|hosted|received|welcomed|told|consulted|called|by)$/;

/** A name must stand here: after a preposition of company, a verb of meeting, "to" of what is said or written. */
export function governing(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.form ?? '';
  if (GOVERNING.test(before)) return true;
  const verb = tokens[at - 2];
  return (
    before === 'to' &&
    verb !== undefined &&
    /^(with|letter|write|calling)$/.test(contactWord(verb)?.frame ?? '')
  );
}

/** An unknown name that opens a sentence has to go on to "and" or its verb. */
export function startsClause({ scene }: ContactInput, unit: Unit): boolean {
  const next = scene.doc.tokens[unit.last];
  return (
    unit.sort === 'person' &&
    (next?.form === 'and' || (next !== undefined && contactWord(next)?.noun === false))
  );
}

export function unknownName(input: ContactInput, at: number, limit: number): Unit | null {
  const { tokens } = input.scene.doc;
  const plain = (index: number): boolean =>
    tokens[index]?.capital === true &&
    input.scene.mentions.at(index) === null &&
    !CALENDAR.test(tokens[index]?.form ?? '') &&
    input.nationAt(index) === null;
  let last = at;
  while (last < Math.min(limit, at + 4) && plain(last)) last++;
  if (last === at) return null;
  // "Liesbeth van der Meer": small particles inside say that it is a person's.
  const whole =
    last - at <= 2 && isParticle(tokens[last]?.form ?? '') ? nameEnd(tokens, at, limit, 'after-title') : last;
  const particles = whole > last && input.scene.mentions.within(at, whole).length === 0;
  if (particles) last = whole;
  const before = tokens[at - 1]?.form ?? '';
  // After "and" only beside another name.
  if (before === 'and' && tokens[at - 2]?.capital !== true) return null;
  const words = particles ? 2 : last - at;
  const next = tokens[last];
  // A capital that goes on into something else names no one: "met Paris-based investors".
  if (next?.form === '-' || (next?.kind === 'latin' && input.scene.mentions.at(last) !== null)) return null;
  const sort = words >= 2 && before !== 'between' ? ('person' as const) : ('body' as const);
  return {
    first: at,
    last,
    sort,
    before: '',
    conjoined: false,
    many: false,
    refs: () => [input.table.fromWords(at, last, sort === 'person' ? 'person' : 'organisation').ref],
  };
}
