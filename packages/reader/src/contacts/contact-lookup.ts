/** Looks up contact words in their written forms. */
import { withoutArticle } from '../sources/source-words.ts';
import { isConjoined, peelings, prepositionIn } from '../text/clitics.ts';
import { fold } from '../text/normalise.ts';
import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';
import {
  ARABIC_EVENT_NOUNS,
  ARABIC_EVENT_VERBS,
  ARABIC_SUPPORT_NOUNS,
  ARABIC_SUPPORT_VERBS,
  ENGLISH_EVENT_WORDS,
  ENGLISH_SUPPORT_WORDS,
} from './event-words.ts';

type Frame =
  | 'meet'
  | 'with'
  | 'host'
  | 'call'
  | 'visit'
  | 'travel'
  | 'send'
  | 'write'
  | 'brief'
  | 'stay'
  | 'event'
  | 'calling'
  | 'trip'
  | 'sending'
  | 'letter'
  | 'guest'
  | 'masdar'
  | 'tell'
  | 'convey';

export interface ContactWord {
  readonly frame: Frame;
  readonly noun: boolean;
  /** Without clitics and endings: what is asked of its spelling is asked of this. */
  readonly stem: string;
  readonly definite: boolean;
  /** A pronoun is written on the noun: its owner was named before. */
  readonly owned: boolean;
  /** و or ف is written on the verb: its clause goes on from the one before. */
  readonly conjoined: boolean;
  readonly shape: 'past' | 'present' | 'future' | 'noun';
  /** The verb's own form says that it has more than one subject. */
  readonly many: boolean;
  /** Clitic preposition on a noun: "للقاء", "بزيارة". */
  readonly preposition: string;
}

interface Known {
  readonly frame: Frame;
  readonly noun: boolean;
  readonly shape: 'past' | 'present' | 'noun';
  readonly many: boolean;
  readonly owned: boolean;
}

const NOUN_FRAMES: ReadonlySet<string> = new Set([
  'event',
  'calling',
  'trip',
  'sending',
  'letter',
  'guest',
  'masdar',
]);
const arabic = new Map<string, Known>();
const support = new Map<string, 'verb' | 'noun'>();

/** The third-person forms of a verb, past and present, as they are written without vowels. */
export function inflected(past: string, present: string): { form: string; past: boolean; many: boolean }[] {
  const weak = past.endsWith('ي') || (past.endsWith('ا') && past.length > 2);
  const stem = weak ? past.slice(0, -1) : past;
  const open = present.replace(/[يو]$/, '');
  const feminine = `ت${present.slice(1)}`;
  const finite = (form: string, isPast: boolean, many: boolean) => ({ form, past: isPast, many });
  return [
    finite(past, true, false),
    finite(`${stem}ت`, true, false),
    finite(`${stem}وا`, true, true),
    finite(`${stem}تا`, true, true),
    finite(`${weak ? `${stem}ي` : past}ا`, true, true),
    finite(`${weak ? `${stem}ي` : past}نا`, true, true),
    finite(present, false, false),
    finite(feminine, false, false),
    finite(`ن${present.slice(1)}`, false, true),
    finite(`${open}ون`, false, true),
    finite(`${open}وا`, false, true),
    finite(`${present}ان`, false, true),
    finite(`${feminine}ان`, false, true),
    finite(`${present}ا`, false, true),
  ];
}

for (const line of ARABIC_EVENT_VERBS.trim().split('\n')) {
  const [frame = '', forms = ''] = line.split(' | ');
  const [past = '', present = ''] = forms.split(' ').map(fold);
  for (const { form, past: isPast, many } of inflected(past, present))
    if (!arabic.has(form))
      arabic.set(form, {
        frame: frame as Frame,
        noun: false,
        shape: isPast ? 'past' : 'present',
        many,
        owned: false,
      });
}
const PRONOUNS = ['ه', 'ها', 'هم', 'هما', 'نا'];
/** Meeting as a purpose: spelt like the verb, so a noun only under ل, ب or the article ("للتشاور"). */
const masdars = new Map<string, Known>();
for (const line of ARABIC_EVENT_NOUNS.trim().split('\n')) {
  const [frame = '', forms = ''] = line.split(' | ');
  for (const form of forms.split(' ').map(fold)) {
    if (frame.startsWith('masdar')) {
      const as = (frame.split(':')[1] ?? frame) as Frame;
      masdars.set(form, { frame: as, noun: true, shape: 'noun', many: false, owned: false });
      continue;
    }
    const known = (owned: boolean): Known => ({
      frame: frame as Frame,
      noun: true,
      shape: 'noun',
      many: false,
      owned,
    });
    arabic.set(form, known(false));
    if (/[^هات]$/.test(form)) arabic.set(`${form}ا`, known(false));
    const open = form.endsWith('ه') ? `${form.slice(0, -1)}ت` : form;
    for (const pronoun of PRONOUNS) {
      arabic.set(open + pronoun, known(true));
      if (form === 'لقاء') {
        arabic.set(`لقاي${pronoun}`, known(true));
        arabic.set(`لقاو${pronoun}`, known(true));
      }
    }
  }
}
const english = new Map<string, Known>();
for (const line of ENGLISH_EVENT_WORDS.trim().split('\n')) {
  const [frame = '', forms = ''] = line.split(' | ');
  const noun = NOUN_FRAMES.has(frame);
  for (const form of forms.split(' ')) {
    // "visit", "call" and "visits" are verbs as well: their neighbours decide (told.ts).
    english.set(form, {
      frame: frame as Frame,
      noun,
      shape: noun ? 'noun' : 'past',
      many: false,
      owned: false,
    });
  }
}
for (const pair of ARABIC_SUPPORT_VERBS.split(',')) {
  const [past = '', present = ''] = pair.split(' ').map(fold);
  for (const { form } of inflected(past, present)) support.set(form, 'verb');
  // "أجراها": a weak past before a pronoun.
  if (past.endsWith('ي')) support.set(`${past.slice(0, -1)}ا`, 'verb');
}
for (const form of ARABIC_SUPPORT_NOUNS.split(' ')) support.set(fold(form), 'noun');
for (const form of ENGLISH_SUPPORT_WORDS.split(' ')) support.set(form, 'verb');

/** What kind of contact word a token is, or null. */
export const contactWord = wordFeature(derive);

function derive(token: Token): ContactWord | null {
  if (token.kind === 'latin') {
    const known = english.get(token.form);
    if (known === undefined) return null;
    const { frame, noun, owned, shape, many } = known;
    return {
      frame,
      noun,
      stem: token.form,
      definite: false,
      owned,
      conjoined: false,
      shape,
      many,
      preposition: '',
    };
  }
  if (token.kind !== 'arabic') return null;
  for (const { stem, clitics } of peelings(token.form)) {
    if (clitics.includes('ك')) continue;
    const { stem: bare, definite } = withoutArticle(stem);
    // التقى begins with the letters of the article, which it is not: the whole stem goes first.
    const whole = arabic.get(stem);
    const purpose = definite || /[بل]/.test(clitics) ? masdars.get(bare) : undefined;
    const known = purpose ?? whole ?? (definite ? arabic.get(bare) : undefined);
    if (known === undefined) continue;
    // A verb takes no preposition and no article; only the present takes the future's س.
    if (!known.noun && (whole === undefined || /[بل]/.test(clitics))) continue;
    const future = clitics.includes('س');
    if (future && known.shape !== 'present') continue;
    return {
      frame: known.frame,
      noun: known.noun,
      stem: whole === undefined ? bare : stem,
      definite: known.noun && whole === undefined,
      owned: known.owned,
      conjoined: isConjoined(clitics),
      shape: future ? 'future' : known.shape,
      many: known.many,
      preposition: prepositionIn(clitics),
    };
  }
  return null;
}

/** A word by which an event takes place: its verb, or the noun of one ("استئناف"). Null for others. */
export const supportOf = wordFeature((token: Token): 'verb' | 'noun' | null => {
  if (token.kind === 'latin') return support.get(token.form) ?? null;
  if (token.kind !== 'arabic') return null;
  for (const { stem, clitics } of peelings(token.form)) {
    if (clitics.includes('ك')) continue;
    const bare = withoutArticle(stem);
    const known =
      support.get(stem) ?? (bare.definite && support.get(bare.stem) === 'noun' ? 'noun' : undefined);
    // "عقدها", "تجريها": the event as a pronoun on its verb.
    const relative = known ?? support.get(stem.replace(/(ه|ها|هما)$/, ''));
    if (relative === undefined) continue;
    if (relative === 'verb' && /[بل]/.test(clitics)) continue;
    return relative;
  }
  return null;
});

/** `contactWord` of a place in a text, null outside it. */
export function contactWordAt(tokens: readonly Token[], at: number): ContactWord | null {
  const token = tokens[at];
  return token === undefined ? null : contactWord(token);
}

/** `supportOf` of a place in a text, null outside it. */
export function supportAt(tokens: readonly Token[], at: number): 'verb' | 'noun' | null {
  const token = tokens[at];
  return token === undefined ? null : supportOf(token);
}
