/**
 * People by the sound of their names, worked out for the names that begin with the same sound when one of
 * them is first asked for.
 */
import type { Alias, LexiconEntry } from './entry.ts';
import { openingSound, soundKey } from './sound.ts';

export class LateSounds {
  private readonly formsOf: (phrase: string) => string[];
  private readonly waiting = new Map<string, (LexiconEntry | Alias)[]>();
  private readonly keys = new Map<string, LexiconEntry | null>();

  constructor(formsOf: (phrase: string) => string[]) {
    this.formsOf = formsOf;
  }

  /** `first` is the folded first word of the alias. */
  add(entry: LexiconEntry, alias: Alias, first: string): void {
    const opening = openingSound(first);
    const there = this.waiting.get(opening);
    if (there === undefined) this.waiting.set(opening, [entry, alias]);
    else there.push(entry, alias);
  }

  /** Whose name has this key; null where two people's do, undefined where nobody's does. */
  get(key: string): LexiconEntry | null | undefined {
    for (let length = 0; length <= 2; length++) this.settle(key.slice(0, length));
    return this.keys.get(key);
  }

  private settle(opening: string): void {
    const there = this.waiting.get(opening);
    if (there === undefined) return;
    this.waiting.delete(opening);
    for (let at = 0; at < there.length; at += 2) {
      const entry = there[at] as LexiconEntry;
      const key = soundKey(this.formsOf((there[at + 1] as Alias).text));
      if (key === undefined) continue;
      const bearer = this.keys.get(key);
      this.keys.set(key, bearer === undefined || bearer === entry ? entry : null);
    }
  }
}
