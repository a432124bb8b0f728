/**
 * A trie over aliases that are put in their places when a text first comes to their first word: of a
 * lexicon's thousands of names a report meets a few, and the rest need not be taken apart.
 *
 * Cost: a look at each alias's first word when it is added; the rest of it once, on the first visit.
 */

import type { Alias, LexiconEntry } from './entry.ts';
import type { NameHit, TrieNode } from './trie.ts';

/** An alias taken apart: its token forms, and the hit that it is. */
export type TakeApart = (entry: LexiconEntry, alias: Alias) => { forms: readonly string[]; hit: NameHit };

export function node<H>(): TrieNode<H> {
  return { next: new Map(), hits: [] };
}

export function insert<H>(root: TrieNode<H>, forms: readonly string[], hit: H, from = 0): void {
  let at = root;
  for (let index = from; index < forms.length; index++) {
    const form = forms[index] ?? '';
    let next = at.next.get(form);
    if (next === undefined) {
      next = node();
      at.next.set(form, next);
    }
    at = next;
  }
  if (at !== root || from > 0) at.hits.push(hit);
}

/** The node of a first word, with the aliases that wait there. */
export class LateNode implements TrieNode<NameHit> {
  private readonly takeApart: TakeApart;
  private waiting: (LexiconEntry | Alias)[] | undefined = [];
  private placed: TrieNode<NameHit> | undefined;

  constructor(takeApart: TakeApart) {
    this.takeApart = takeApart;
  }

  add(entry: LexiconEntry, alias: Alias): void {
    this.waiting?.push(entry, alias);
  }

  get next(): Map<string, TrieNode<NameHit>> {
    return this.place().next;
  }

  get hits(): NameHit[] {
    return this.place().hits;
  }

  private place(): TrieNode<NameHit> {
    if (this.placed !== undefined) return this.placed;
    const root = node<NameHit>();
    const spelled = new Map<LexiconEntry, Set<string>>();
    const waiting = this.waiting ?? [];
    for (let at = 0; at < waiting.length; at += 2) {
      const entry = waiting[at] as LexiconEntry;
      const { forms, hit } = this.takeApart(entry, waiting[at + 1] as Alias);
      const key = `${forms.join(' ')}|${hit.form}|${hit.capitals}`;
      const known = spelled.get(entry) ?? new Set();
      if (known.has(key)) continue;
      spelled.set(entry, known.add(key));
      insert(root, forms, hit, 1);
    }
    this.placed = root;
    this.waiting = undefined;
    return root;
  }
}
