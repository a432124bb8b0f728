/** Bare last names of people already introduced, and titles with a last name alone. Linear. */
import type { Token } from '../text/tokens.ts';
import { peelingsOf } from '../text/word-feature.ts';
import { type ActorMention, renamed } from './actor-mention.ts';
import { gluedUnits, unglued } from './honorific.ts';
import type { Scan } from './walk.ts';
import { COMMON_AS_WORDS, HONORIFICS, SAYING } from './word-lists.ts';

interface Bearer {
  readonly mention: ActorMention;
  /** Forms of the last name, its particles included: `بن غفير`, `عبد العاطي`. */
  readonly forms: readonly string[];
}

const PARTICLES = new Set(
  'عبد ابو ابي بن ابن ال ولد دي فون فان دير von van der de la el al bin ben abu'.split(' '),
);

/** Adds mentions by last name alone of people introduced by their full name, wherever no mention stands. */
export function bareLastNames(scan: Scan, mentions: readonly ActorMention[]): ActorMention[] {
  const bearers = new Map<string, Bearer>();
  for (const mention of mentions) introduce(scan, mention, bearers);
  if (bearers.size === 0) return [...mentions];
  const { units } = scan.doc.normalised;
  const endings = new Endings();
  for (const name of bearers.keys()) endings.add(name);
  const found: ActorMention[] = [];
  let at = 0;
  for (let next = 0; next <= mentions.length; next++) {
    const mention = mentions[next];
    const limit = mention?.first ?? scan.tokens.length;
    while (at < limit) {
      const token = scan.tokens[at];
      const bare =
        token !== undefined && endings.fit(units, token)
          ? bareAt(scan, at, token, limit, bearers)
          : undefined;
      if (bare === undefined) at++;
      else {
        found.push(bare);
        at = bare.last;
      }
    }
    if (mention !== undefined) {
      found.push(knownByLastName(scan, mention, bearers));
      at = mention.last;
    }
  }
  return found;
}

/**
 * The endings of the names of a report, two letters each: clitics stand before a word, so one that ends otherwise is
 * none of them in any reading. It is told by the letters of the text, and most words need no other look.
 */
class Endings {
  private readonly bits = new Int32Array(16);

  add(name: string): void {
    const ending = endingOf(name.charCodeAt(name.length - 2), name.charCodeAt(name.length - 1));
    this.bits[ending >> 5] = (this.bits[ending >> 5] ?? 0) | (1 << (ending & 31));
  }

  /** Whether a word of the text may be one of the names. A stop belongs to initials, whose form is without it. */
  fit(units: Uint16Array, { kind, capital, to }: Token): boolean {
    if (kind !== 'arabic' && !capital) return false;
    const last = units[to - 1] ?? 0;
    const before = units[to - 2] ?? 0;
    const ending = endingOf(before, last);
    const known = ((this.bits[ending >> 5] ?? 0) & (1 << (ending & 31))) !== 0;
    return known || last === STOP || before === STOP;
  }
}

const STOP = 0x2e;
const endingOf = (before: number, last: number): number => (before * 31 + last) & 511;

/** "Mr Lynch" after "Mick Lynch": a title with a last name alone is whoever bore it before. */
function knownByLastName(
  scan: Scan,
  mention: ActorMention,
  bearers: ReadonlyMap<string, Bearer>,
): ActorMention {
  const { nameFirst, nameLast } = mention;
  if (mention.id !== null || mention.kind !== 'person' || nameFirst === undefined || nameLast === undefined)
    return mention;
  const bearer = nameLast - nameFirst === 1 ? bearers.get(scan.tokens[nameFirst]?.form ?? '') : undefined;
  return bearer === undefined || bearer.forms.length > 1 ? mention : renamed(mention, bearer.mention);
}

function introduce(scan: Scan, mention: ActorMention, bearers: Map<string, Bearer>): void {
  if (mention.kind !== 'person') return;
  const first = mention.nameFirst ?? (mention.via === 'alias' ? mention.first : undefined);
  const last = mention.nameLast ?? mention.last;
  if (first === undefined || last - first < 2) return;
  let from = last - 1;
  while (from > first + 1 && PARTICLES.has(scan.tokens[from - 1]?.form ?? '')) from--;
  if (scan.tokens[from]?.form === '-' || scan.tokens[from - 1]?.form === '-')
    from = Math.max(first + 1, from - 1);
  const forms = scan.tokens.slice(from, last).map((token) => token.form);
  const key = forms[0];
  if (key === undefined || key.length < 3 - (forms.length > 1 ? 1 : 0)) return;
  bearers.set(key, { mention, forms });
  const article = key.startsWith('ال') ? key.slice(2) : undefined;
  if (article !== undefined && article.length > 3 && !bearers.has(article))
    bearers.set(article, { mention, forms: [article] });
}

function bareAt(
  scan: Scan,
  at: number,
  token: Token,
  limit: number,
  bearers: ReadonlyMap<string, Bearer>,
): ActorMention | undefined {
  const { tokens, doc } = scan;
  const readings = token.kind === 'arabic' ? peelingsOf(token) : [{ stem: token.form, skip: 0, clitics: '' }];
  for (const { stem, skip, clitics } of readings) {
    const bearer = bearers.get(stem);
    if (bearer === undefined || clitics.includes('س')) continue;
    const last = at + bearer.forms.length;
    const end = tokens[last - 1];
    if (end === undefined || last > limit) continue;
    if (!bearer.forms.every((form, index) => index === 0 || tokens[at + index]?.form === form)) continue;
    const common =
      bearer.forms.length === 1 &&
      (COMMON_AS_WORDS.has(stem) || (token.kind === 'arabic' && stem.length < 4));
    if (common && !beside(tokens, at, last)) continue;
    let first = at;
    if (clitics === '' && token.gap !== 'line' && HONORIFICS.has(unglued(tokens[at - 1]))) first--;
    const begin = tokens[first];
    if (begin === undefined) continue;
    const prefix = first < at ? gluedUnits(begin) : skip;
    return {
      first,
      last,
      start: prefix > 0 ? doc.normalised.toOriginal(begin.at + prefix) : begin.start,
      end: end.end,
      clitics,
      id: bearer.mention.id,
      kind: 'person',
      name: bearer.mention.name,
      via: 'name',
      confidence: Math.min(0.9, bearer.mention.confidence),
      office: undefined,
      partOf: undefined,
      nameFirst: at,
      nameLast: last,
      locative: undefined,
      former: undefined,
    };
  }
  return undefined;
}

/** A title or a verb of saying stands beside it. */
function beside(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  const after = tokens[last];
  return (
    (before !== undefined && (SAYING.has(before.form) || HONORIFICS.has(unglued(before)))) ||
    (after !== undefined && after.kind === 'latin' && SAYING.has(after.form))
  );
}
