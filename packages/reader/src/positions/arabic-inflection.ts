/** The inflections of an Arabic verb and of its noun and participle, from their citation forms: for word lists. */
import { fold } from '../text/normalise.ts';

const PRONOUNS = ['ه', 'ها', 'هم', 'هما', 'نا', 'ي'];

/** Past: he, she, they, both, we. A weak last letter goes before an ending. */
export function pastForms(past: string): readonly string[] {
  const weak = /[ىا]$/.test(past) && past.length > 2;
  const base = weak ? past.slice(0, -1) : past;
  return [
    past,
    `${base}ت`,
    `${base}وا`,
    weak ? `${base}يا` : `${base}ا`,
    `${base}تا`,
    weak ? `${base}ينا` : `${base}نا`,
  ];
}

/** Present: he, she, we; both; they, in the indicative and the subjunctive. */
export function presentForms(present: string): readonly string[] {
  const rest = present.slice(1);
  const weak = /[يوى]$/.test(rest);
  const base = weak ? rest.slice(0, -1) : rest;
  const dual = rest.endsWith('ى') || rest.endsWith('ي') ? `${base}ي` : rest;
  const forms = [`ي${rest}`, `ت${rest}`, `ن${rest}`];
  for (const person of ['ي', 'ت'])
    forms.push(`${person}${base}ون`, `${person}${base}وا`, `${person}${dual}ان`, `${person}${dual}ا`);
  return forms;
}

/** Participle: both genders, all numbers; the accusative with its alef. */
export function participleForms(participle: string): readonly string[] {
  return ['', 'ا', 'ة', 'ون', 'ين', 'ان', 'تان'].map((ending) => participle + ending);
}

/** A verbal noun, bare, in the accusative, and with each pronoun: "رفض", "رفضا", "رفضها". */
export function nounForms(noun: string): readonly string[] {
  const base = noun.endsWith('ة') ? `${noun.slice(0, -1)}ت` : noun;
  const own = PRONOUNS.map((pronoun) => base + pronoun);
  return noun.endsWith('ة') ? [noun, ...own] : [noun, `${noun}ا`, ...own];
}

/** The words of a list, folded as texts are. */
export const folded = (words: string): string[] => words.split(/\s+/).filter(Boolean).map(fold);

/** All finite forms, folded, of verbs written past/present; `-` where one of the two is left out. */
export function verbForms(...verbs: readonly string[]): string[] {
  return verbs.flatMap((verb) => {
    const [past = '-', present = '-'] = verb.split('/');
    return [...(past === '-' ? [] : pastForms(past)), ...(present === '-' ? [] : presentForms(present))].map(
      fold,
    );
  });
}
