/** English participants without a name: delegations, class nouns, nationalities, names that nobody knows. */
import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';
import { ENGLISH_AGENTS, ENGLISH_DETERMINERS, ENGLISH_SIDES } from './class-nouns.ts';
import type { ContactInput } from './contact-input.ts';
import { contactWord, contactWordAt } from './contact-lookup.ts';
import { beginsNone, type NounPhrase, nounPhrase } from './english-noun-phrase.ts';
import { CALENDAR, capitalTitle, governing, startsClause, unknownName } from './english-unknown-names.ts';
import { agent, fromMention } from './mention-unit.ts';
import type { Unit } from './unit.ts';

const DEFINITE = /^(the|both|two|these|those|all|warring|rival|opposing|negotiating|three|four|five)$/;

/** People told in twos: "the two envoys". */
const PERSONS =
  /^(leaders|ministers|presidents|premiers|men|women|envoys|diplomats|officials|negotiators|generals|chiefs|ambassadors|secretaries|mediators|commanders|politicians|counterparts)$/;

export function englishUnit(input: ContactInput, at: number, limit: number): Unit | null {
  const { tokens } = input.scene.doc;
  const token = tokens[at];
  if (token === undefined || (!token.capital && beginsNone(token))) return null;
  let head = at;
  while (
    head < limit &&
    head < at + 8 &&
    (describes(tokens[head]) ||
      (head > at &&
        tokens[head]?.kind === 'number' &&
        /^(some|about|around|the|than|nearly|least|over)$/.test(tokens[head - 1]?.form ?? '')) ||
      (head > at && tokens[head]?.form === '-' && describes(tokens[head + 1])))
  ) {
    head++;
    // Words such as "union" and "government" are heads themselves where nothing follows them.
    const mention = input.scene.mentions.at(head);
    if (mention !== null)
      return mention.first === head && mention.last <= limit ? fromMention(input, mention, limit) : null;
  }
  const titled = head === at || token?.form === 'the' ? capitalTitle(input, head, limit) : null;
  if (titled !== null) return { ...titled, first: at };
  // "between Unite and Stagecoach": a name that nobody knows, where a participant must stand.
  const begins =
    token?.capital === true &&
    (token.gap === 'line' || tokens[at - 1]?.form === '.') &&
    tokens[at + 1]?.capital === true;
  if (head === at && token?.capital === true && (begins || governing(tokens, at))) {
    const unknown = unknownName(input, at, limit);
    if (unknown !== null && (!begins || startsClause(input, unknown))) return unknown;
  }
  const nations = nationsBefore(input, head, limit);
  const plain = { before: '', conjoined: false } as const;
  if (nations !== null) return { first: at, ...nations, ...plain };
  const form = tokens[head]?.form ?? '';
  // "The two met in Lima".
  const verb = tokens[at + 2];
  if (
    token.form === 'the' &&
    tokens[at + 1]?.form === 'two' &&
    verb !== undefined &&
    (contactWord(verb)?.noun === false || /^(are|were|will|have|had|would|also|later|last)$/.test(verb.form))
  )
    return pair(input, at, at + 1, plain);
  // "The two State Chief Ministers": whatever stands between.
  if (token.form === 'both' || (token.form === 'the' && tokens[at + 1]?.form === 'two'))
    for (let index = at + 2; index < Math.min(limit, at + 6) && tokens[index]?.kind === 'latin'; index++)
      if (PERSONS.test(tokens[index]?.form ?? '') && tokens[index + 1]?.form !== 'of')
        return pair(input, at, index, plain);
  if (
    head > at &&
    ((ENGLISH_SIDES.has(form) && tokens.slice(at, head).some((one) => DEFINITE.test(one.form))) ||
      (/^(two|both)$/.test(`${tokens[head - 1]?.form}`) && PERSONS.test(form)))
  )
    return complementOrPair(input, at, head, limit);
  // "their foreign ministers": of those named together before.
  const theirs =
    head > at &&
    tokens.slice(at, head).some((token) => token.form === 'their') &&
    /s$/.test(form) &&
    agent(form);
  if (theirs) return pair(input, at, head, plain);
  if (ENGLISH_AGENTS.has(form)) {
    const inner = englishComplement(input, head + 1, limit);
    if (inner !== null) return { ...inner, first: at, sort: 'class', ...plain };
  }
  // "its officials": of the body or state named last.
  if (agent(form) && /^(its|their)$/.test(tokens[at]?.form ?? '')) {
    const refs = (): readonly string[] =>
      input.table
        .recentBefore(at, ({ kind }) => kind === 'state' || kind === 'organisation', 1)
        .map(({ ref }) => ref);
    return { first: at, last: head + 1, sort: 'class', many: false, ...plain, refs };
  }
  const pointed = input.pointers.at(head);
  const phrase = nounPhrase(input, at, limit);
  if (pointed !== null && phrase?.named !== head + 2)
    return { first: at, last: head + 1, sort: 'body', many: false, ...plain, refs: () => [pointed] };
  if (phrase === null) return null;
  // "trade union Acme", "rebel group X": the name after its kind.
  const name = phrase.sort === 'body' ? input.scene.mentions.at(phrase.last) : null;
  const joined = name?.kind === 'organisation' && name.first === phrase.last && name.last <= limit;
  if (joined && tokens[phrase.last]?.gap === 'space') {
    const unit = fromMention(input, name, limit);
    if (unit !== null) return { ...unit, first: at };
  }
  // The same of a name that nobody knows: "trade union Amcor".
  const stranger = tokens[phrase.last];
  if (
    name === null &&
    stranger?.kind === 'latin' &&
    stranger.capital &&
    stranger.gap === 'space' &&
    NAMED_KINDS.test(phrase.head)
  ) {
    let last = phrase.last + 1;
    while (
      last < Math.min(limit, phrase.last + 4) &&
      tokens[last]?.capital === true &&
      input.scene.mentions.at(last) === null
    )
      last++;
    const refs = (): readonly string[] => [input.table.fromWords(phrase.last, last, 'organisation').ref];
    return { first: at, last, sort: 'body', many: false, ...plain, refs };
  }
  return phraseUnit(input, at, limit, phrase);
}

/** Whoever bears the office, not the body, even where the words name the body. */
const HOLDS_OFFICE =
  /^(governor|mayor|secretary|minister|premier|king|emir|sultan|speaker|patriarch|judge|ambassador)$/;

/** A common noun as a participant: an office by whoever bears it in the report, else the words themselves. */
function phraseUnit(input: ContactInput, at: number, limit: number, phrase: NounPhrase): Unit {
  const { start, named, last, head, sort, definite, many } = phrase;
  const plain = { before: '', conjoined: false } as const;
  const bare = named - start === 1;
  if (sort === 'office') {
    const inner = englishComplement(input, last, limit);
    if (inner !== null && named === last) {
      if (!HOLDS_OFFICE.test(head)) {
        const holder = (): readonly string[] => {
          const known = definite ? namedLater(input, inner.last, head) : null;
          return known === null ? inner.refs() : [known];
        };
        return { ...inner, first: at, sort: 'class', ...plain, refs: holder };
      }
      const whole = (): readonly string[] => [input.table.fromWords(start, inner.last, 'office').ref];
      return { first: at, last: inner.last, sort, many: false, ...plain, refs: whole };
    }
    const refs = (): readonly string[] => {
      const known = definite
        ? ((bare ? titleHolder(input, at, head) : null) ?? namedLater(input, last, head))
        : null;
      return [known ?? input.table.fromWords(start, named, 'office').ref];
    };
    return { first: at, last, sort, many: false, ...plain, refs };
  }
  // "the ceasefire committees of A and B".
  const whose = named === last && ENGLISH_AGENTS.has(head) ? englishComplement(input, last, limit) : null;
  if (whose !== null) return { ...whose, first: at, sort: 'class', ...plain };
  return {
    first: at,
    last,
    sort,
    many,
    ...plain,
    refs: () => [
      (bare ? (input.pointers.at(named - 1) ?? input.pointers.body(named - 1)) : null) ??
        input.table.fromWords(start, named, 'organisation').ref,
    ],
  };
}

/** "The new envoy … X, a former minister, …": who is named with the title soon after, or null. */
export function namedLater(input: ContactInput, from: number, title: string): string | null {
  if (
    !/^(envoy|ambassador|mediator|negotiator|coordinator|commissioner|chancellor|premier|emir|spokesman)$/.test(
      title,
    )
  )
    return null;
  const { tokens } = input.scene.doc;
  for (const mention of input.scene.mentions.within(from, from + LATER)) {
    if (mention.kind !== 'person') continue;
    const beside = [
      ...tokens.slice(Math.max(from, mention.first - 4), mention.last),
      ...tokens.slice(mention.last, mention.last + 7),
    ];
    if (beside.some(({ form }) => form === title)) return input.sideRef(mention);
  }
  return null;
}
/** How far on, in tokens, the bearer of a bare title is looked for. */
const LATER = 140;

/** "The minister", "the envoy": whoever bore that title last before a token, or null. */
function titleHolder(input: ContactInput, at: number, title: string): string | null {
  const known = input.table.recentBefore(
    at,
    (actor) => (actor.kind === 'person' || actor.kind === 'office') && actor.titles.has(title),
    1,
  )[0];
  return known?.ref ?? null;
}

const NAMED_KINDS =
  /^(union|group|company|firm|airline|party|movement|operator|maker|retailer|manufacturer|giant)$/;

/** A word that may stand before a participant's name or noun. */
function describes(token: Token | undefined): boolean {
  return (
    token?.kind === 'latin' && (ENGLISH_DETERMINERS.has(token.form) || (!token.capital && adjectival(token)))
  );
}

const adjectival = wordFeature(
  (token: Token): boolean =>
    token.form.length > 2 &&
    /(ist|ary|ic|ish|ern|wing|backed|led|right|left|far)$/.test(token.form) &&
    contactWord(token) === null,
);

function pair(input: ContactInput, at: number, head: number, plain: { before: ''; conjoined: false }): Unit {
  return {
    first: at,
    last: head + 1,
    sort: 'pair',
    many: true,
    ...plain,
    refs: () => input.pairAt(at),
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
  // "the Yemeni warring parties": the two of them.
  if (/^(parties|sides|factions|foes|rivals)$/.test(tokens[head]?.form ?? ''))
    return { last: head + 1, sort: 'pair', many: true, refs: () => input.pairAt(head) };
  if (!agent(tokens[head]?.form)) {
    // Before an event noun a pair of nationalities says between whom.
    const noun = contactWordAt(tokens, head);
    return found.length >= 2 && noun?.noun === true
      ? { last: adjectives, sort: 'adjective', many: true, refs }
      : null;
  }
  const many = found.length > 1;
  const [single] = found;
  // "Chadian negotiators": all of it names whose they are.
  if (!many && single !== undefined)
    return {
      last: head + 1,
      sort: 'class',
      many,
      refs: () => [input.nationRef(single.nation, single.at, head + 1)],
    };
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
  // "the leader of CAR": a name that nobody knows.
  if (
    tokens[from]?.kind === 'latin' &&
    tokens[from]?.capital === true &&
    input.nationAt(from) === null &&
    !CALENDAR.test(tokens[from]?.form ?? '')
  ) {
    let last = from + 1;
    while (
      last < Math.min(limit, from + 4) &&
      tokens[last]?.capital === true &&
      tokens[last]?.gap === 'space' &&
      input.scene.mentions.at(last) === null
    )
      last++;
    const refs = (): readonly string[] => [input.table.fromWords(from, last, 'organisation').ref];
    return { first: from, last, sort: 'class', before: '', conjoined: false, many: false, refs };
  }
  return from > at + 1 || input.pointers.at(from) !== null ? englishUnit(input, at + 1, limit) : null;
}

function mentionPair(input: ContactInput, at: number, from: number): boolean {
  const words = input.scene.doc.tokens.slice(at, from + 4).map(({ form }) => form);
  const two = words.findIndex((form) => /^(two|both)$/.test(form));
  return two >= 0 && words.slice(two + 1, two + 5).some((form) => ENGLISH_SIDES.has(form));
}
