/** English participants without a name: delegations, class nouns, nationalities, names that nobody knows. */
import { isParticle, nameEnd } from '../lexicon/person-name.ts';
import type { Token } from '../text/tokens.ts';
import { ENGLISH_AGENTS, ENGLISH_BODIES, ENGLISH_DETERMINERS, ENGLISH_SIDES } from './class-nouns.ts';
import type { ContactInput } from './contact-input.ts';
import { contactWord, contactWordAt } from './contact-lookup.ts';
import { agent, fromMention } from './mention-unit.ts';
import type { Unit } from './unit.ts';

export function englishUnit(input: ContactInput, at: number, limit: number): Unit | null {
  const { tokens } = input.scene.doc;
  const token = tokens[at];
  let head = at;
  while (
    head < limit &&
    head < at + 8 &&
    (describes(tokens[head]) || (head > at && tokens[head]?.form === '-' && describes(tokens[head + 1])))
  ) {
    head++;
    // Words such as "union" and "government" are heads themselves where nothing follows them.
    const mention = input.scene.mentions.at(head);
    if (mention !== null)
      return mention.first === head && mention.last <= limit ? fromMention(input, mention, limit) : null;
  }
  // "between Unite and Stagecoach": a name that nobody knows, where a participant must stand.
  const begins =
    token?.capital === true &&
    (token.gap === 'line' || tokens[at - 1]?.form === '.') &&
    tokens[at + 1]?.capital === true;
  if (head === at && token?.capital === true && (begins || GOVERNING.test(tokens[at - 1]?.form ?? ''))) {
    const unknown = unknownName(input, at, limit);
    if (unknown !== null && (!begins || startsClause(input, unknown))) return unknown;
  }
  const nations = nationsBefore(input, head, limit);
  const plain = { before: '', conjoined: false } as const;
  if (nations !== null) return { first: at, ...nations, ...plain };
  const form = tokens[head]?.form ?? '';
  if (
    head > at &&
    (ENGLISH_SIDES.has(form) ||
      (/^(two|both)$/.test(`${tokens[head - 1]?.form}`) && /^(leaders|ministers|presidents|men)$/.test(form)))
  )
    return complementOrPair(input, at, head, limit);
  // "their foreign ministers": of those named together before.
  const theirs =
    tokens.slice(at, head).some((token) => token.form === 'their') && /s$/.test(form) && agent(form);
  if (theirs) return pair(input, at, head, plain);
  if (ENGLISH_AGENTS.has(form)) {
    const inner = englishComplement(input, head + 1, limit);
    if (inner !== null) return { ...inner, first: at, sort: 'class', ...plain };
  }
  // "its officials": of the body or state named last.
  if (agent(form) && /^(its|their)$/.test(tokens[at]?.form ?? '')) {
    const refs = (): readonly string[] =>
      input.table
        .recentBefore(at, ({ kind }) => kind === 'state' || kind === 'organisation')
        .slice(0, 1)
        .map(({ ref }) => ref);
    return { first: at, last: head + 1, sort: 'class', many: false, ...plain, refs };
  }
  // "The minister", "the envoy": whoever bore the title before, else the words.
  if (
    head > at &&
    tokens[head - 1]?.form === 'the' &&
    ENGLISH_TITLES.has(form) &&
    !/^(of|for|from|'s)$/.test(tokens[head + 1]?.form ?? '') &&
    tokens[head + 1]?.capital !== true
  ) {
    const title = head;
    const refs = (): readonly string[] => {
      const known = input.table.recentBefore(
        at,
        (actor) => (actor.kind === 'person' || actor.kind === 'office') && actor.titles.has(form),
      )[0];
      return [known?.ref ?? input.table.fromWords(title, title + 1, 'office').ref];
    };
    return { first: at, last: head + 1, sort: 'office', many: false, ...plain, refs };
  }
  const pointed = input.pointers.at(head);
  if (pointed !== null)
    return { first: at, last: head + 1, sort: 'body', many: false, ...plain, refs: () => [pointed] };
  // Determiners were taken that are heads: "the union", "the government".
  // "the rail company", "rebel groups": a noun between.
  const behind =
    head + 1 < limit &&
    isLower(tokens[head]) &&
    isLower(tokens[head + 1]) &&
    ENGLISH_BODIES.has(tokens[head + 1]?.form ?? '') &&
    !SMALL.has(form) &&
    (head > at || /s$/.test(tokens[head + 1]?.form ?? '')) &&
    contactWordAt(tokens, head) === null &&
    input.scene.mentions.at(head + 1) === null;
  const noun =
    ENGLISH_BODIES.has(form) && tokens[head]?.kind === 'latin'
      ? head
      : behind
        ? head + 1
        : lastBody(input, at, head);
  const opens = tokens[noun]?.gap === 'line' || /^[.!?"“”]$/.test(tokens[noun - 1]?.form ?? '.');
  if (noun < 0 || (tokens[noun]?.capital === true && !opens)) return null;
  // "union leaders", "government negotiators": the words together.
  const start = tokens[at]?.form === 'the' || tokens[at]?.form === 'a' ? at + 1 : at;
  let last = noun + 1;
  // "the company's chief executive", "teachers' representatives": who speaks for it.
  const owner = tokens[last]?.form === "'s" || /^['’]$/.test(tokens[last]?.form ?? '');
  if (owner) {
    for (let index = last + 1; index < Math.min(limit, last + 4); index++) {
      if (!isLower(tokens[index])) break;
      if (
        agent(tokens[index]?.form) ||
        /^(committee|executive|director|manager|council|boss|lawyers|bosses)$/.test(tokens[index]?.form ?? '')
      ) {
        last = index + 1;
        break;
      }
    }
  }
  const whole = noun + 1;
  if (contactWordAt(tokens, last) !== null && tokens[last]?.form !== 'met') return null;
  return {
    first: at,
    last,
    sort: 'body',
    many: /s$/.test(tokens[noun]?.form ?? ''),
    ...plain,
    refs: () => [
      (start === noun ? (input.pointers.at(noun) ?? input.pointers.body(noun)) : null) ??
        input.table.fromWords(start, whole, 'organisation').ref,
    ],
  };
}

const CALENDAR =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|i|he|she|they|it|we|the|a|an|in|on|at|both|his|her|their|its|this|that|new|north|south|east|west|eastern|western|northern|southern|central)$/;

const GOVERNING =
  /^(with|between|met|and|meet|meets|meeting|phoned|telephoned|hosted|received|welcomed|told|consulted|called|by)$/;

/** An unknown name that opens a sentence has to go on to "and" or its verb. */
function startsClause({ scene }: ContactInput, unit: Unit): boolean {
  const next = scene.doc.tokens[unit.last];
  return (
    unit.sort === 'person' &&
    (next?.form === 'and' || (next !== undefined && contactWord(next)?.noun === false))
  );
}

function unknownName(input: ContactInput, at: number, limit: number): Unit | null {
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
  const sort = words === 2 && before !== 'between' ? ('person' as const) : ('body' as const);
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

const ENGLISH_TITLES = new Set(
  'minister president premier envoy ambassador chancellor king emir secretary mediator governor mayor general commander'.split(
    ' ',
  ),
);
/** Words that begin no noun phrase. */
const SMALL = new Set(
  'of to in on at for from with by and or but as is are was were be been has have had will would that which who not no than also said says told after before while when if into over their its his her this these those'.split(
    ' ',
  ),
);
const isLower = (token: Token | undefined): boolean => token?.kind === 'latin' && !token.capital;

/** A word that may stand before a participant's name or noun. */
function describes(token: Token | undefined): boolean {
  if (token?.kind !== 'latin') return false;
  return (
    ENGLISH_DETERMINERS.has(token.form) ||
    (!token.capital &&
      /(ist|ary|ic|ish|ern|wing|backed|led|right|left|far)$/.test(token.form) &&
      token.form.length > 2 &&
      contactWord(token) === null)
  );
}

function lastBody(input: ContactInput, at: number, head: number): number {
  for (let index = head - 1; index > at; index--)
    if (/^(union|government|company|management)$/.test(input.scene.doc.tokens[index]?.form ?? ''))
      return index;
  return -1;
}

/** The pair that was named last; where none was, "the two delegations" as the words have it. */
function pairOrWords(input: ContactInput, at: number, head: number): readonly string[] {
  const pair = input.pairAt(at);
  return pair.length > 0 ? pair : [input.table.fromWords(at, head + 1, 'organisation').ref];
}

function pair(input: ContactInput, at: number, head: number, plain: { before: ''; conjoined: false }): Unit {
  return {
    first: at,
    last: head + 1,
    sort: 'pair',
    many: true,
    ...plain,
    refs: () => pairOrWords(input, at, head),
  };
}

/** "leaders of the two X countries", "both sides". */
function complementOrPair(input: ContactInput, at: number, head: number, limit: number): Unit {
  const inner = englishComplement(input, head + 1, limit);
  const plain = { before: '', conjoined: false } as const;
  return inner === null ? pair(input, at, head, plain) : { ...inner, first: at, sort: 'class', ...plain };
}

/** "Saudi and Omani delegations", "US-Iranian negotiators": nationalities, then the noun that they share. */
function nationsBefore(
  input: ContactInput,
  at: number,
  limit: number,
): Omit<Unit, 'first' | 'before' | 'conjoined'> | null {
  const { tokens } = input.scene.doc;
  const found: { nation: NonNullable<ReturnType<ContactInput['nationAt']>>; at: number }[] = [];
  let head = at;
  for (; head < Math.min(limit, at + 9); head++) {
    const nation = input.nationAt(head);
    if (nation !== null) found.push({ nation, at: head });
    else if (found.length === 0 || !/^(and|,|-|–|&)$/.test(tokens[head]?.form ?? '')) break;
  }
  if (found.length === 0) return null;
  const adjectives = head;
  while (head < adjectives + 3 && ENGLISH_DETERMINERS.has(tokens[head]?.form ?? '')) head++;
  const refs = (): readonly string[] => found.map((one) => input.nationRef(one.nation, one.at, one.at + 1));
  // "Turkish Cypriot leader X": the title belongs to the name.
  const named = input.scene.mentions.at(head);
  if (named !== null && named.first === head && named.kind === 'person') {
    const unit = fromMention(input, named, limit);
    return unit === null ? null : { last: unit.last, sort: unit.sort, many: false, refs: unit.refs };
  }
  if (!agent(tokens[head]?.form)) {
    // Before an event noun a pair of nationalities says between whom.
    const noun = contactWordAt(tokens, head);
    return found.length >= 2 && noun?.noun === true
      ? { last: adjectives, sort: 'adjective', many: true, refs }
      : null;
  }
  const many = found.length > 1;
  // "a Saudi delegation and another from Oman" is joined by its own complement.
  return { last: head + 1, sort: 'class', many, refs };
}

/** "… from X", "… of the two X", "… of X and Y" by its first name: what follows is joined by the group. */
function englishComplement(input: ContactInput, at: number, limit: number): Unit | null {
  const { tokens } = input.scene.doc;
  if (!/^(of|from|for|representing)$/.test(tokens[at]?.form ?? '')) return null;
  let from = at + 1;
  while (
    from < Math.min(limit, at + 5) &&
    ENGLISH_DETERMINERS.has(tokens[from]?.form ?? '') &&
    input.scene.mentions.at(from) === null
  )
    from++;
  const mention = input.scene.mentions.at(from);
  if (mention !== null && mentionPair(input, at, from))
    return { ...pair(input, at, from, { before: '', conjoined: false }), last: mention.last + 1 };
  if (mention !== null) {
    if (mention.first !== from || mention.kind === 'outlet') return null;
    if (mention.kind === 'place' && mention.id === null) return null;
    const refs = (): readonly string[] => [input.sideRef(mention)];
    return {
      first: from,
      last: mention.last,
      sort: 'class',
      before: '',
      conjoined: false,
      many: false,
      refs,
    };
  }
  // "of the two X states": the pair named last.
  if (tokens.slice(at + 1, from).some(({ form }) => form === 'two') || mentionPair(input, at, from))
    return pair(input, at, from, { before: '', conjoined: false });
  return from > at + 1 || input.pointers.at(from) !== null ? englishUnit(input, at + 1, limit) : null;
}

function mentionPair(input: ContactInput, at: number, from: number): boolean {
  const words = input.scene.doc.tokens.slice(at, from + 4).map(({ form }) => form);
  const two = words.findIndex((form) => /^(two|both)$/.test(form));
  return two >= 0 && words.slice(two + 1, two + 5).some((form) => ENGLISH_SIDES.has(form));
}
