/** Looks up English reporting verbs in any of their inflections. */
import type { Token } from '../text/tokens.ts';
import { ENGLISH_REPORTING_VERBS } from './english-verbs.ts';

export interface EnglishVerb {
  readonly lemma: string;
  readonly clause: boolean;
  /** A clause needs "that". */
  readonly thatOnly: boolean;
  readonly hearerFirst: boolean;
  readonly object: boolean;
  readonly objectAndRest: boolean;
  readonly infinitive: boolean;
  readonly prepositions: ReadonlySet<string>;
  readonly doubtful: boolean;
  readonly effect: 'denied' | 'hoped' | null;
}

export interface EnglishForm {
  readonly verb: EnglishVerb;
  readonly shape: 'past' | 'present' | 'gerund';
}

const forms = new Map<string, EnglishForm>();
const FLAGS = new Set(['t', 'T', 'o', '=', '>', 'to', '?', '-', '!denied', '!hoped']);

function build(): void {
  for (const line of ENGLISH_REPORTING_VERBS.trim().split('\n')) {
    const [base, past, gerund, ...rest] = line.split(' ');
    if (base === undefined || past === undefined || gerund === undefined) continue;
    const has = (flag: string): boolean => rest.includes(flag);
    const verb: EnglishVerb = {
      lemma: base,
      clause: has('t') || has('T'),
      thatOnly: has('T'),
      hearerFirst: has('o'),
      object: has('='),
      objectAndRest: has('>'),
      infinitive: has('to'),
      prepositions: new Set(rest.filter((part) => !FLAGS.has(part))),
      doubtful: has('?'),
      effect: has('!denied') ? 'denied' : has('!hoped') ? 'hoped' : null,
    };
    const regularPast = base.endsWith('e') ? `${base}d` : `${base}ed`;
    const regularGerund = base.endsWith('e') ? `${base.slice(0, -1)}ing` : `${base}ing`;
    forms.set(past === '-' ? regularPast : past, { verb, shape: 'past' });
    forms.set(gerund === '-' ? regularGerund : gerund, { verb, shape: 'gerund' });
    const third = /(s|sh|ch|x)$/.test(base)
      ? `${base}es`
      : /[^aeo]y$/.test(base)
        ? `${base.slice(0, -1)}ies`
        : `${base}s`;
    forms.set(third, { verb, shape: 'present' });
    forms.set(base, { verb, shape: 'present' });
  }
}
build();

export function englishVerb(form: string): EnglishForm | null {
  return forms.get(form) ?? null;
}

const set = (text: string): Set<string> => new Set(text.split(' '));

/** Between subject and verb. */
export const AUXILIARIES = set(
  "has have had is was were are be been being also later earlier then now previously repeatedly reportedly recently once again still already further separately reportedly publicly privately quickly immediately yesterday today tonight just only even always often later both all each himself herself itself themselves will would could should may might must did does do 've 'd",
);
export const PRONOUNS = set('he she they it we i who');
/** After a preposition: "according to him". The subject's form of each. */
export const OBJECT_PRONOUNS: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
]);
/** A dash between words, however it is written; not the hyphen of a compound. */
export const isDash = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.form !== '-') return false;
  return token.gap === 'space' || (token.gap === 'none' && tokens[at - 1]?.form === '-' && at > 0);
};
/** What makes the participle after it an adjective: "a proposed deal", "two informed sources". */
export const QUANTIFIERS = set(
  'a an the its his their our my no any each every another two three four five six several many some few most',
);
export const BOUNDARIES = set(
  'but while as because although though when if that which and whereas after before since where until so or yet',
);
export const DETERMINERS = set(
  "the a an its his her their our my this that these those any no some each every 's another such of in for to on by with from into under over about his",
);
/** Adverbs that open a sentence and are nobody: "Instead, they said". */
export const OPENING_ADVERBS = set(
  'instead however meanwhile moreover furthermore additionally separately also earlier later yesterday today tonight then now still yet nevertheless nonetheless similarly likewise finally overall recently previously importantly notably meantime',
);
export const NEGATED = set('not never no nor cannot');
/** May stand between the verb and its content without being content. */
export const ADVERBIALS = set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday late early earlier later on in at during after before following to from with via through last this week month night morning afternoon evening tonight here there again also separately ahead when while as by without amid over since',
);
