/** The drafts of one English sentence as they are found: what is already part of one, and what a quotation adds. */
import type { EnglishForm } from '../cues/english-cues.ts';
import { englishPhrase, headWord } from '../sources/english-attribution.ts';
import type { Relay, SourcePhrase } from '../sources/source-phrase.ts';
import { anonymousHead, isDocument, organisationNoun, roleNoun } from '../sources/source-words.ts';
import { quotedLength } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Draft, Link } from './draft.ts';
import type { EnglishContent } from './english-content.ts';
import type { Scene } from './scene.ts';

const AFTER = new Set('of in at from for with on to that by'.split(' '));

export class EnglishDraftList {
  readonly scene: Scene;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly drafts: Draft[] = [];
  /** First token not yet part of a statement. */
  free: number;

  constructor(scene: Scene, sentence: Sentence) {
    this.scene = scene;
    this.sentence = sentence;
    this.tokens = scene.doc.tokens;
    this.free = sentence.first;
  }

  push(
    at: number,
    first: number,
    last: number,
    link: Link,
    source: SourcePhrase | null,
    relays: readonly Relay[],
    form: EnglishForm | null,
    dependent = false,
  ): void {
    if (last <= first) return;
    this.drafts.push({
      first,
      last,
      cueFirst: at,
      cueLast: at + 1,
      link,
      source,
      relays: [...relays],
      carriers: [],
      effect: form?.verb.effect ?? null,
      sentence: this.sentence.index,
      dependent,
      agreement: null,
      doubt: form?.verb.doubtful === true ? 0.08 : 0,
    });
  }

  /** Takes a sentence that is all quotation, unless its attribution stands elsewhere. */
  quoteOnly(open: number, close: number): boolean {
    if (this.scene.quotes.opening(open)?.closed === false) {
      // A paragraph that opens with a mark and closes without one: the quotation goes on in the next.
      this.push(open, open, close, 'resumed', null, [], null);
      return true;
    }
    const after = this.tokens[close + 1];
    if (
      after !== undefined &&
      after.gap !== 'line' &&
      this.scene.doc.sentenceOf[close + 1] === this.sentence.index
    )
      return false;
    // Its own attribution may stand in the sentence where the quotation closes.
    const closes =
      this.scene.doc.sentences[this.scene.doc.sentenceOf[Math.min(close, this.tokens.length - 1)] ?? 0];
    if (closes !== undefined && closes.index !== this.sentence.index && closes.last > close + 2) return false;
    this.push(open, open, Math.min(close + 1, this.tokens.length), 'resumed', null, [], null);
    return true;
  }

  /** The clause or quotation that ends before `end`. A quotation may have opened sentences ago. */
  leftContent(
    end: number,
    cue: number,
    phrase: SourcePhrase | null,
    relays: readonly Relay[],
    form: EnglishForm | null,
  ): void {
    const { quotes } = this.scene;
    const closing = quotes.closing(end - 1) ?? quotes.closing(end - 2);
    let first = this.free;
    let last = end;
    if (closing !== null) {
      last = closing.close + 1;
      // Words before the quotation in its own sentence belong to the content, if there are any.
      if (closing.open < first) first = closing.open;
    }
    const earlier = this.drafts.at(-1);
    const covers = earlier !== undefined && earlier.last >= end && earlier.cueFirst < end;
    if (earlier !== undefined && (earlier.last > first || covers)) {
      if (closing === null && earlier.last >= end && earlier.cueFirst < end && phrase !== null) {
        this.takeOver(cue, end, phrase, relays, form);
        return;
      }
      if (earlier.last >= end && earlier.cueFirst < first) earlier.last = Math.min(earlier.last, end);
      return;
    }
    this.push(cue, first, last, closing === null ? 'clause' : 'quotation', phrase, relays, form);
  }

  /**
   * A trailing attribution over a clause that was itself read as a statement. "X will go, the agency reported" passes
   * X's words on; "X proposed a quota, two officials said" is the officials' statement about X.
   */
  takeOver(
    cue: number,
    end: number,
    phrase: SourcePhrase,
    relays: readonly Relay[],
    form: EnglishForm | null,
  ): void {
    const earlier = this.drafts.at(-1);
    if (earlier === undefined) return;
    if (!this.stance(earlier) && (phrase.head === 'outlet' || this.document(phrase))) {
      earlier.last = end;
      this.carry(earlier, phrase);
      return;
    }
    this.drafts.pop();
    const before = this.drafts.at(-1);
    const first = Math.max(this.sentence.first, before?.last ?? 0, before?.cueLast ?? 0);
    this.push(cue, first, end, 'clause', phrase, relays, form);
  }

  /** What somebody did by speaking, told as a fact: "X proposed a quota". */
  stance(draft: Draft): boolean {
    return draft.link === 'object' || draft.link === 'preposition' || draft.link === 'that';
  }

  /** Plain speech: "X said that Y" stays X's, whoever passes it on. */
  speech(draft: Draft): boolean {
    return /^(said|says|told|added|stated|noted|wrote)$/.test(this.tokens[draft.cueFirst]?.form ?? '');
  }

  document(phrase: SourcePhrase): boolean {
    return isDocument(headWord(this.tokens, phrase.first, phrase.last));
  }

  /** Whoever passed a statement on becomes a link of its chain. */
  carry(draft: Draft, phrase: SourcePhrase): void {
    if (phrase.head === 'pronoun' || draft.source === null) return;
    if (phrase.head === 'outlet') draft.relays = [relayOf(phrase), ...draft.relays];
    else if (this.document(phrase) || this.speech(draft)) draft.carriers = [...draft.carriers, phrase];
  }

  /** Nothing but the circumstances of the words before it: no quotation, no further clause. */
  aside(first: number, last: number): boolean {
    if (last - first > 20) return false;
    for (let at = first; at < last; at++) if (this.scene.quotes.opening(at) !== null) return false;
    return true;
  }

  /** `"A," she said, "B."`: the quotation goes on after the attribution. */
  resumed(cue: number, end: number, phrase: SourcePhrase | null): void {
    const { quotes } = this.scene;
    for (let at = end; at < Math.min(end + 2, this.sentence.last); at++) {
      const quotation = quotes.opening(at);
      if (quotation === null || quotedLength(quotation) < 3) continue;
      this.push(cue, at, Math.min(quotation.close + 1, this.tokens.length), 'resumed', phrase, [], null);
    }
  }

  /** A full stop inside the sentence ends an abbreviation. */
  abbreviation(at: number): boolean {
    return this.tokens[at]?.form === '.' && at + 1 < this.sentence.last;
  }

  /** Where ", citing two aides" ends what an outlet reported. */
  citedAfter(content: EnglishContent): number {
    for (let at = content.first + 3; at < content.last - 1; at++) {
      if (this.tokens[at]?.form === ',' && /^(citing|quoting)$/.test(this.tokens[at + 1]?.form ?? ''))
        return at;
    }
    return content.last;
  }

  /** "…, citing a source close to the talks, …": who is behind what an outlet reports. */
  citedIn(first: number, last: number): SourcePhrase | null {
    for (let at = first; at < last; at++) {
      if (!/^(citing|quoting)$/.test(this.tokens[at]?.form ?? '')) continue;
      let end = at + 1;
      while (end < last && this.tokens[end]?.kind !== 'punct' && this.tokens[end]?.form !== 'that') end++;
      return englishPhrase(this.scene.doc, this.scene.mentions, at + 1, end, null);
    }
    return null;
  }

  /** "Two officials disputed that, saying": an unnamed source that opens the sentence. */
  opener(before: number): SourcePhrase | null {
    const { first } = this.sentence;
    for (let at = first; at < Math.min(before, first + 5); at++) {
      const token = this.tokens[at];
      if (token === undefined || token.kind !== 'latin' || this.scene.mentions.at(at) !== null) return null;
      if (anonymousHead(token.form) !== null)
        return englishPhrase(this.scene.doc, this.scene.mentions, first, at + 1, null);
    }
    return null;
  }

  /** "a spokesperson", "two officials", "a statement by": words that head a description of a speaker. */
  describes(from: number): boolean {
    for (let at = from; at < Math.min(this.sentence.last, from + 6); at++) {
      const token = this.tokens[at];
      if (token === undefined || token.kind === 'punct' || AFTER.has(token.form)) return false;
      const { form } = token;
      if (anonymousHead(form) !== null || roleNoun(form) !== null || isDocument(form)) return true;
      if (organisationNoun(form) !== null) return true;
    }
    return false;
  }

  appositionEnd(comma: number): number {
    let end = comma + 1;
    while (end < Math.min(this.sentence.last, comma + 20) && this.tokens[end]?.kind !== 'punct') end++;
    return end;
  }

  /** A hyphen, an apostrophe or an abbreviation's full stop inside a phrase. */
  joined(at: number): boolean {
    const form = this.tokens[at]?.form;
    return form === "'" || (form === '-' && this.tokens[at]?.gap === 'none') || this.abbreviation(at);
  }
}

/** A source in the speaker's place as a link of the chain. */
export function relayOf(source: SourcePhrase): Relay {
  return { first: source.first, last: source.last, mention: source.mention, told: false, introduced: true };
}
