import type { Scenario } from '../preferences/scenario.ts';
import { isolated, type Language, quoted } from './language.ts';

/** One sentence of an explanation. `assumed`: it rests on numbers that somebody assumed, and says so itself. */
export type Sentence = { readonly text: string; readonly assumed: boolean };

/** Names of a scenario's things, as its author wrote them, set into sentences. */
export class Names {
  readonly #scenario: Scenario;
  readonly #language: Language;

  constructor(scenario: Scenario, language: Language) {
    this.#scenario = scenario;
    this.#language = language;
  }

  party(p: number): string {
    return isolated(this.#scenario.parties[p]?.name ?? '');
  }

  issue(i: number): string {
    return isolated(this.#scenario.space.issues[i]?.name ?? '');
  }

  option(i: number, o: number): string {
    return quoted(this.#scenario.space.issues[i]?.options[o]?.name ?? '', this.#language);
  }

  /** A package by what sets it apart from another: only the issues on which they differ. */
  differences(pack: readonly number[], from: readonly number[]): string[] {
    return pack.flatMap((o, i) => (o === from[i] ? [] : [`${this.issue(i)} ${this.option(i, o)}`]));
  }
}

/** Marks a sentence whose numbers were assumed. */
export function sentence(text: string, assumed: boolean, language: Language): Sentence {
  if (!assumed) return { text, assumed };
  return { text: `${text} ${language === 'ar' ? '(أرقام مفترضة)' : '(assumed numbers)'}`, assumed };
}
