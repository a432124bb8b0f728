/**
 * Finds the statements of one Arabic sentence: cue, content, and the words that describe the speaker.
 *
 * One pass from left to right. A reporting verb is a cue when a complement follows it: a clause after
 * أن/إن, a colon, a quotation, the preposition it governs, or (for some) a bare object. Inside content a
 * further verb is a cue of its own only where it opens a clause; otherwise it belongs to what is reported.
 * Every look ahead is bounded, so the cost is linear in the text.
 */

import { CLAUSE_OPENERS, COMPLEMENTIZERS, IMPERSONAL, NEGATIONS } from '../cues/arabic-clauses.ts';
import { reportingVerb, type VerbForm, verbOf } from '../cues/arabic-cues.ts';
import { attributionIn } from '../sources/arabic-attribution.ts';
import type { Attribution } from '../sources/source-phrase.ts';
import { quotedLength, SPEECH_LENGTH } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import { commentaryFrom, PAUSES } from './arabic-commentary.ts';
import { complementOf } from './arabic-complement.ts';
import { arabicHeading } from './arabic-heading.ts';
import { type SourcePreposition, sourcePrepositionAt } from './arabic-prepositions.ts';
import { attributionOf, relayFrom } from './arabic-subject.ts';
import type { Complement } from './complement.ts';
import type { Draft } from './draft.ts';
import { resumedParagraph } from './resumed-paragraph.ts';
import type { Scene } from './scene.ts';

const RESULTS = new Set(['فان', 'فانه', 'فانها', 'فانهم', 'فقد']);
const NOUN_PLACES = new Set([
  'علي',
  'عن',
  'من',
  'في',
  'الي',
  'بعد',
  'قبل',
  'رغم',
  'مع',
  'ضد',
  'منذ',
  'حول',
  'بسبب',
  'عدم',
  'دون',
]);

export function arabicDrafts(scene: Scene, sentence: Sentence): Draft[] {
  const scan = new Scan(scene, sentence);
  return scan.run();
}

class Scan {
  readonly scene: Scene;
  readonly sentence: Sentence;
  readonly drafts: Draft[] = [];
  open: Draft | null = null;
  /** Source of a lead-in ("وبحسب البيان،") that a following verb takes over. */
  pending: Attribution | null = null;

  constructor(scene: Scene, sentence: Sentence) {
    this.scene = scene;
    this.sentence = sentence;
  }

  run(): Draft[] {
    const { first, last } = this.sentence;
    const heading = arabicHeading(this.scene, this.sentence);
    if (heading !== null) {
      this.drafts.push(heading);
      return this.drafts;
    }
    const resumed = resumedParagraph(this.scene, this.sentence);
    if (resumed !== null) {
      this.drafts.push(resumed);
      return this.drafts;
    }
    let at = first;
    while (at < last) {
      const spoken = this.open === null ? null : this.scene.quotes.around(at);
      if (
        this.open !== null &&
        spoken !== null &&
        quotedLength(spoken) >= SPEECH_LENGTH &&
        this.open.first > spoken.open - 3
      ) {
        // Verbs inside quoted speech are the speaker's own words.
        at = Math.max(at + 1, Math.min(spoken.close, last));
        continue;
      }
      const next = this.preposition(at) ?? this.verb(at);
      at = next ?? at + 1;
    }
    this.close(last);
    for (const draft of this.drafts) draft.last = commentaryFrom(this.scene.doc.tokens, draft);
    return this.drafts;
  }

  nextEnd(): number {
    return this.scene.doc.sentences[this.sentence.index + 1]?.last ?? this.sentence.last;
  }

  close(at: number): void {
    if (this.open !== null && this.open.first < this.sentence.last)
      this.open.last = Math.max(this.open.first, at);
    this.open = null;
  }

  push(draft: Draft): void {
    if (this.pending !== null) {
      const { source } = this.pending;
      if (source !== null) {
        if (draft.source === null && !draft.dependent) draft.source = source;
        else draft.carriers = [source];
      }
      draft.relays = [...this.pending.relays, ...draft.relays];
      this.pending = null;
    }
    this.drafts.push(draft);
    this.open = draft;
  }

  /** The word before `at` ends something, or nothing comes before. */
  afterPause(at: number): boolean {
    if (at <= this.sentence.first) return true;
    const before = this.scene.doc.tokens[at - 1];
    return before === undefined || (before.kind === 'punct' && PAUSES.has(before.form));
  }

  /** Steps back over clause openers: where the clause of a cue begins. */
  clauseStart(at: number): number {
    let start = at;
    while (start > this.sentence.first && CLAUSE_OPENERS.has(this.scene.doc.tokens[start - 1]?.form ?? ''))
      start--;
    // "في حين يعتقد".
    if (this.scene.doc.tokens[start]?.form === 'حين' && this.scene.doc.tokens[start - 1]?.form === 'في')
      start--;
    return start;
  }

  verb(at: number): number | null {
    const { doc } = this.scene;
    const token = doc.tokens[at];
    if (token === undefined || token.kind !== 'arabic') return null;
    const form = verbOf(token);
    if (form === null || form.shape === 'noun') return null;
    if (IMPERSONAL.has(token.form) && this.clauseStart(at) <= this.sentence.first + 1) return null;
    const before = doc.tokens[at - 1];
    if (at > this.sentence.first && before !== undefined && NEGATIONS.has(before.form)) return null;
    if (this.scene.mentions.at(at) !== null) return null;
    // "على رفض الهيئة": after a preposition the spelling is a noun.
    if (
      form.shape === 'past' &&
      !form.conjoined &&
      NOUN_PLACES.has(before?.form ?? '') &&
      at > this.sentence.first
    )
      return null;
    const complement = complementOf(this.scene, this.sentence, at, form) ?? this.nextLine(at, form);
    if (complement === null) return this.postposed(at, form);
    if (!this.opensCue(at, form, complement)) return null;
    const attribution = attributionOf(this, at, form, complement);
    const draft = this.draftOf(at, form, complement, attribution);
    if (draft === null) return null;
    const nested = this.relayOf(draft);
    this.close(this.clauseStart(at));
    if (nested !== null) this.drafts.pop();
    this.push(draft);
    return Math.max(at + 1, complement.content);
  }

  /** "قائلاً:" at the end of a line: what is said stands on the next one. */
  nextLine(at: number, form: VerbForm): Complement | null {
    const { doc } = this.scene;
    const { last } = this.sentence;
    if (doc.tokens[last - 1]?.form !== ':' || last - at > 30 || form.shape === 'noun') return null;
    const next = doc.sentences[this.sentence.index + 1];
    if (next === undefined || next.last - next.first < 3) return null;
    return { link: 'colon', marker: last - 1, content: next.first, regionEnd: last - 1 };
  }

  /** A verb in a clause that an outlet reports: "ذكرت القناة أن فلاناً أكد …" is the named person's statement. */
  relayOf(draft: Draft): Draft | null {
    const { open } = this;
    if (open === null || draft.dependent || draft.cueFirst < open.first) return null;
    if (
      open.source === null ||
      open.source.head !== 'outlet' ||
      this.afterPause(this.clauseStart(draft.cueFirst))
    )
      return null;
    if (draft.source === null) return null;
    draft.relays = [...open.relays, relayFrom(open.source), ...draft.relays];
    return open;
  }

  opensCue(at: number, form: VerbForm, complement: Complement): boolean {
    const { tokens } = this.scene.doc;
    const start = this.clauseStart(at);
    const pause = this.afterPause(start);
    const close = complement.marker - at <= 4;
    if (form.shape === 'participle') {
      const joined = form.agreement === 'ms' && complement.marker - at <= 2 && complement.link !== 'object';
      if (!pause && !joined && !form.conjoined && at !== this.sentence.first && !this.followsVerb(at))
        return false;
      return complement.link === 'that' || complement.marker - at <= 2;
    }
    const before = tokens[at - 1]?.form ?? '';
    if (at > this.sentence.first && COMPLEMENTIZERS.has(before)) return this.open === null;
    if (this.open === null || at < this.open.first) return true;
    if (this.open.source?.head === 'outlet' && complement.link !== 'object' && !form.verb.doubtful)
      return true;
    if (pause && (form.conjoined || start < at)) return true;
    if (
      pause &&
      (complement.link === 'that' || complement.link === 'colon' || complement.link === 'quotation')
    )
      return true;
    if (form.conjoined && form.shape === 'past')
      return close && complement.link !== 'object' && !form.verb.doubtful;
    return start < at && close && !form.verb.doubtful && before === 'كما';
  }

  followsVerb(at: number): boolean {
    const before = this.scene.doc.tokens[at - 1];
    return before !== undefined && verbOf(before) !== null;
  }

  draftOf(at: number, form: VerbForm, complement: Complement, attribution: Attribution): Draft | null {
    const dependent = form.shape === 'participle';
    if (
      complement.link === 'object' &&
      !dependent &&
      attribution.source === null &&
      !form.conjoined &&
      this.open !== null
    ) {
      return null;
    }
    return {
      first: complement.content,
      last: complement.content >= this.sentence.last ? this.nextEnd() : this.sentence.last,
      cueFirst: at,
      cueLast: at + 1,
      link: complement.link,
      source: attribution.source,
      relays: [...attribution.relays],
      carriers: [],
      effect: form.verb.effect,
      sentence: this.sentence.index,
      dependent,
      agreement: form.agreement,
      doubt: form.verb.doubtful ? 0.08 : 0,
    };
  }

  /** "«…»، قال المسؤول." A verb with a subject and nothing after it takes the clause before it. */
  postposed(at: number, form: VerbForm): number | null {
    const { doc, mentions, quotes } = this.scene;
    if (form.shape !== 'past' || form.verb.doubtful || form.conjoined || !form.verb.that) return null;
    if (this.open !== null || at <= this.sentence.first + 3 || !this.afterPause(at)) return null;
    const before = doc.tokens[at - 2];
    const quoted = before !== undefined && (quotes.around(at - 3) !== null || quotes.around(at - 2) !== null);
    if (!quoted || this.sentence.last - at > 20) return null;
    const attribution = attributionIn(doc, mentions, at + 1, this.sentence.last);
    if (attribution.source === null) return null;
    this.push({
      first: this.sentence.first,
      last: at,
      cueFirst: at,
      cueLast: at + 1,
      link: 'clause',
      source: attribution.source,
      relays: [...attribution.relays],
      carriers: [],
      effect: form.verb.effect,
      sentence: this.sentence.index,
      dependent: false,
      agreement: form.agreement,
      doubt: 0,
    });
    this.close(at);
    return this.sentence.last;
  }

  preposition(at: number): number | null {
    const { doc } = this.scene;
    const found = sourcePrepositionAt(this.scene, this.sentence, at);
    if (found === null) return null;
    const lead = at - this.sentence.first <= 1 || this.leads(at);
    const after = doc.tokens[found.end];
    const ends = after === undefined || found.end >= this.sentence.last;
    if (lead) return this.leadIn(found);
    // The attribution of what came before it.
    if (this.open !== null && at > this.open.first) {
      const clause = this.shortClause(at);
      if (clause !== null && this.sentence.last - found.end >= 5 && !ends) {
        // "…، حيث يبحث الاجتماع، وفقاً للمصدر، الإفراج عن …": a new clause attributed in its middle.
        this.close(clause);
        this.push(this.fromPreposition(found, found.end, this.sentence.last));
        return found.end;
      }
      this.attach(this.open, found);
      this.close(this.clauseStart(at));
      return found.end;
    }
    let first = this.drafts.at(-1)?.last ?? this.sentence.first;
    if (first < this.sentence.first) first = this.sentence.first;
    const rest = this.sentence.last - found.end;
    const draft = this.fromPreposition(found, first, at);
    if (at - first < 4 || (!ends && rest > 8 && at - first < 7)) {
      if (rest < 3) return null;
      draft.first = found.end;
      draft.last = this.sentence.last;
    }
    this.drafts.push(draft);
    return found.end;
  }

  /** Start of a clause of at most four words that ends at `at`, or null. */
  shortClause(at: number): number | null {
    for (let index = at - 1; index >= Math.max(this.sentence.first, at - 5); index--) {
      if (this.scene.doc.tokens[index]?.kind === 'punct') return index < at - 1 ? index : null;
    }
    return null;
  }

  leads(at: number): boolean {
    for (let index = this.sentence.first; index < at; index++) {
      const token = this.scene.doc.tokens[index];
      if (token === undefined || token.kind === 'punct' || CLAUSE_OPENERS.has(token.form)) continue;
      return false;
    }
    return true;
  }

  leadIn(found: SourcePreposition): number | null {
    const { tokens } = this.scene.doc;
    for (let index = found.end; index < Math.min(found.end + 3, this.sentence.last); index++) {
      const form = reportingVerb(tokens[index]?.form ?? '');
      if (form !== null && form.shape !== 'noun' && !form.verb.doubtful && this.takesOver(found, index)) {
        this.pending = found.attribution;
        return found.end;
      }
    }
    // "ووفق ما أفادت القناة، في وقت سابق، فقد وصل": the content begins with the result particle.
    let first = found.end;
    for (let index = found.end; index < Math.min(found.end + 9, this.sentence.last - 2); index++) {
      const word = tokens[index]?.form ?? '';
      if (RESULTS.has(word)) {
        first = index + 1;
        break;
      }
    }
    this.push(this.fromPreposition(found, first, this.sentence.last));
    return found.end;
  }

  /** A document or an outlet passes the speaker on; a source that names another subject speaks itself. */
  takesOver(found: SourcePreposition, verb: number): boolean {
    const { source } = found.attribution;
    if (source === null || found.document || source.head === 'outlet') return true;
    const after = this.scene.doc.tokens[verb + 1]?.form ?? '';
    return COMPLEMENTIZERS.has(after);
  }

  attach(draft: Draft, found: SourcePreposition): void {
    const { source, relays } = found.attribution;
    if (source !== null && source.head === 'outlet')
      draft.relays = [...relays, relayFrom(source), ...draft.relays];
    else if (draft.source === null && source !== null && !draft.dependent) draft.source = source;
    else draft.relays = [...draft.relays, ...relays];
  }

  fromPreposition(found: SourcePreposition, first: number, last: number): Draft {
    return {
      first,
      last,
      cueFirst: found.cueFirst,
      cueLast: found.cueLast,
      link: 'clause',
      source: found.attribution.source,
      relays: [...found.attribution.relays],
      carriers: [],
      effect: null,
      sentence: this.sentence.index,
      dependent: false,
      agreement: null,
      doubt: 0,
    };
  }
}
