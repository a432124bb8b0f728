/**
 * The names of a report's actors, and which of them other words mean: a name without its article, an
 * abbreviation beside the full name ("Rail Delivery Group", "RDG"), a last name, a head noun that points
 * back ("the union", «النقابة»).
 */
import { organisationNoun, withoutArticle } from '../sources/source-words.ts';
import { fold } from '../text/normalise.ts';
import type { Token } from '../text/tokens.ts';
import type { Actor } from './actor.ts';

export class ActorNames {
  private readonly byName = new Map<string, Actor>();
  private readonly byLast = new Map<string, Actor>();
  private readonly byInitials = new Map<string, Actor>();
  /** Bodies whose initials nobody has asked for yet. */
  private readonly whole: Actor[] = [];
  private abbreviations = 0;
  private readonly described = new Map<string, Actor>();

  add(actor: Actor): void {
    const { kind, name } = actor;
    const key = plainKey(name.ar ?? name.en ?? '');
    if (kind === 'anonymous') {
      if (!this.described.has(key)) this.described.set(key, actor);
      return;
    }
    if (!this.byName.has(key)) this.byName.set(key, actor);
    if (kind === 'organisation') {
      const { en } = name;
      if (en !== undefined && ABBREVIATION.test(en)) this.abbreviations++;
      else if (en !== undefined) this.whole.push(actor);
    }
    if (kind !== 'person') return;
    this.file(name.ar, actor);
    this.file(name.en, actor);
  }

  private file(spelling: string | undefined, actor: Actor): void {
    const last = spelling === undefined ? null : lastOf(spelling);
    if (last !== null) this.byLast.set(last, actor);
  }

  /** The actor of a name, or of the full name that an abbreviation stands for. */
  named(text: string): Actor | undefined {
    return (
      this.byName.get(plainKey(text)) ??
      (ABBREVIATION.test(text) ? this.initialled(text.toLowerCase()) : this.abbreviated(text))
    );
  }

  private initialled(letters: string): Actor | undefined {
    for (const actor of this.whole.splice(0)) {
      const initials = initialsOf(actor.name.en ?? '');
      if (initials !== '' && !this.byInitials.has(initials)) this.byInitials.set(initials, actor);
    }
    return this.byInitials.get(letters);
  }

  /** The abbreviation, met before, of a full name. */
  private abbreviated(text: string): Actor | undefined {
    const initials = this.abbreviations > 0 ? initialsOf(text) : '';
    if (initials === '') return undefined;
    const actor = this.byName.get(initials);
    return actor?.kind === 'organisation' && ABBREVIATION.test(actor.name.en ?? '') ? actor : undefined;
  }

  lastNamed(word: string): Actor | undefined {
    return this.byLast.get(word);
  }

  /** The unnamed group of the same words: "unions say", "met unions". */
  group(text: string): Actor | undefined {
    const actor = this.described.get(plainKey(text));
    return actor?.plural === true ? actor : undefined;
  }
}

const ABBREVIATION = /^[A-Z]{3,8}$/;

/** Folded, without its article. */
function plainKey(text: string): string {
  let key = keys.get(text);
  if (key === undefined) {
    key = keyOf(text);
    if (keys.size >= KEYS) keys.clear();
    keys.set(text, key);
  }
  return key;
}

/** Names recur, from report to report too: a bounded memory of their keys, and of their last words. */
const KEYS = 20_000;
const keys = new Map<string, string>();
const lasts = new Map<string, string | null>();

/** The last word of a name, folded; null where it has but one. */
function lastOf(spelling: string): string | null {
  let last = lasts.get(spelling);
  if (last === undefined) {
    const parts = fold(spelling).split(/[\s-]+/);
    last = parts.length > 1 ? (parts.at(-1) ?? null) : null;
    if (lasts.size >= KEYS) lasts.clear();
    lasts.set(spelling, last);
  }
  return last;
}

function keyOf(text: string): string {
  const key = fold(text);
  if (/^(the|a|an) /.test(key)) return key.slice(key.indexOf(' ') + 1);
  return key.startsWith('ال') && !key.includes(' ') && key.length > 5 ? key.slice(2) : key;
}

const SMALL = /^(of|and|the|for|in|on|to|de|du|la|le|des|&)$/i;

/** "jem" of "Justice and Equality Movement"; empty for one word. */
function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => word !== '' && !SMALL.test(word));
  if (words.length < 3 || words.length > 8) return '';
  return words.every((word) => /^[A-Z]/.test(word))
    ? words
        .map((word) => word.charAt(0))
        .join('')
        .toLowerCase()
    : '';
}

/** Names of workers' bodies that are no "union" by name. */
export const LABOUR =
  /union|workers|teamsters|brotherhood|federation of labo|longshoremen|pilots association|nurses|aircrew|officers' association/i;
const CARRIER = /airways|airlines|\bair\b/i;

/** Whether an actor's name holds a head noun: "the union" may be a brotherhood. */
export function bears(actor: Actor, head: string): boolean {
  if (actor.head === head) return true;
  const { ar, en } = actor.name;
  // «الحركة» of a report that says only «حماس»: the lexicon's name begins with it.
  if (ar !== undefined && fold(ar).startsWith(`${head} `)) return true;
  if (en === undefined) return false;
  if (head === 'union' && LABOUR.test(en)) return true;
  if (head === 'airline' && CARRIER.test(en)) return true;
  return organisationNoun(head) !== null && fold(en).split(' ').includes(head);
}

/** Heads of bodies that a report names once and then points at; sides and delegations have ways of their own. */
const ENGLISH_POINTERS = new Set(
  'union company airline army military ministry council committee board party movement association federation hospital port operator university employer authority commission agency group junta'.split(
    ' ',
  ),
);
const NO_POINTERS = new Set('وفد طرف اطراف جانب دول دوله فريق قياده اداره'.split(' '));

/** The head noun by which the words `first…last` point at a body, or null. */
export function pointingHead(tokens: readonly Token[], first: number, last: number): string | null {
  const token = tokens[last - 1];
  if (token === undefined) return null;
  if (token.kind === 'latin') {
    const article = last - first === 1 || (last - first === 2 && tokens[first]?.form === 'the');
    return article && !(token.capital && last - first === 1) && ENGLISH_POINTERS.has(token.form)
      ? token.form
      : null;
  }
  if (last - first !== 1) return null;
  const noun = organisationNoun(token.form)?.value;
  if (noun === undefined || NO_POINTERS.has(noun)) return null;
  return /^[وفبلك]{0,2}(ال|لل)/.test(token.form) ? withoutArticle(noun).stem : null;
}
