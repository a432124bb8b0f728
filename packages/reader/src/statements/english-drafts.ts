/**
 * Finds the statements of one English sentence.
 *
 * The subject is looked for to the left of a reporting verb (across an apposition), or to its right when
 * the verb is inverted (`," said X`). Content follows the verb unless nothing but adverbs does; then it is the clause before
 * the subject. Bounded look-around: linear in the text.
 */
import {
  AUXILIARIES,
  type EnglishForm,
  englishVerb,
  isDash,
  NEGATED,
  PRONOUNS,
  QUANTIFIERS,
} from '../cues/english-cues.ts';
import { englishPhrase, outletsIn } from '../sources/english-attribution.ts';
import type { SourcePhrase } from '../sources/source-phrase.ts';
import { quotedLength, SPEECH_LENGTH } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Draft } from './draft.ts';
import { accordingTo } from './english-according.ts';
import { contentAfter, type EnglishContent } from './english-content.ts';
import { EnglishDraftList, relayOf } from './english-draft-list.ts';
import { quotedAs } from './english-quoted-as.ts';
import {
  type Subject,
  spoken,
  subjectAcrossApposition,
  subject as subjectBefore,
} from './english-subject.ts';
import type { Scene } from './scene.ts';

const NOUN_BEFORE = new Set(
  "the a an its his her their our my this that these those any no some each every 's another of in for by with from into under over about latest new recent such no".split(
    ' ',
  ),
);
const FINITE = new Set(
  'will would must should can could may might has have had is are was were does did do'.split(' '),
);
const NOBODY = new Set('neither none nobody'.split(' '));
const CIRCUMSTANCE = new Set(
  'at in on during after before while when as following ahead with to from who by upon amid'.split(' '),
);
/** Words that open a fronted adverbial: what follows its attribution is the content. */
const FRONTED = new Set(
  'in on at but if however during for to by with as when while under after before since because despite instead yet still and so until without among'.split(
    ' ',
  ),
);

export function englishDrafts(scene: Scene, sentence: Sentence): Draft[] {
  return new EnglishScan(scene, sentence).run();
}

class EnglishScan extends EnglishDraftList {
  run(): Draft[] {
    const { first, last } = this.sentence;
    let at = first;
    const opening = this.scene.quotes.opening(first);
    if (opening !== null && quotedLength(opening) >= SPEECH_LENGTH && opening.close >= last - 2) {
      // A sentence that is all quotation goes on with whoever was speaking.
      const resumed = this.quoteOnly(opening.open, opening.close);
      if (resumed) return this.drafts;
    }
    while (at < last) {
      const token = this.tokens[at];
      if (token === undefined) break;
      const spoken = this.scene.quotes.around(at);
      if (spoken !== null && quotedLength(spoken) >= SPEECH_LENGTH && !this.attributionInside(at)) {
        at = Math.max(at + 1, Math.min(spoken.close, last));
        continue;
      }
      let next: number | null = null;
      if (token.kind === 'latin') {
        next = accordingTo(this, at);
        if (next === null) {
          const form = englishVerb(token.form);
          if (form !== null) next = this.verb(at, form);
        }
      }
      at = next ?? at + 1;
    }
    return this.drafts;
  }

  /** An unclosed quotation may swallow its own attribution: `…," he said`. */
  attributionInside(at: number): boolean {
    const spoken = this.scene.quotes.around(at);
    return (
      spoken !== null && !spoken.closed && this.tokens[at - 1]?.form !== undefined && at > spoken.open + 300
    );
  }

  verb(at: number, form: EnglishForm): number | null {
    if (form.shape === 'gerund') return this.gerund(at, form);
    if (this.scene.mentions.at(at) !== null) return null;
    const before = this.tokens[at - 1];
    if (at > this.sentence.first && before !== undefined) {
      // A capital inside a sentence makes it a name: "United States".
      if (this.tokens[at]?.capital === true) return null;
      if (NEGATED.has(before.form) || before.form === 'to' || before.form === 't') return null;
      if (form.shape === 'present' && (NOUN_BEFORE.has(before.form) || /[^e]ed$/.test(before.form)))
        return null;
      if (form.verb.doubtful && NOUN_BEFORE.has(before.form)) return null;
      // "a proposed deal", "two informed sources": an adjective.
      if (form.shape === 'past' && (QUANTIFIERS.has(before.form) || before.kind === 'number')) return null;
    }
    if (this.passive(at, form)) return null;
    const inverted = this.inverted(at);
    if (inverted !== null) return inverted;
    const subject = subjectBefore(this, at);
    if (subject === null) return this.coordinate(at, form);
    if (form.verb.lemma === 'quote' || form.verb.lemma === 'cite') return null;
    if (NOBODY.has(this.tokens[subject.first]?.form ?? '')) return null;
    const content = contentAfter(this.scene, this.sentence, at, form);
    const relative = this.tokens[at - 1]?.form === 'who';
    if (relative && content?.link !== 'that' && content?.link !== 'quotation') return null;
    if (content !== null) {
      if (form.verb.doubtful && content.link === 'clause') {
        const pronoun = subject.phrase?.head === 'pronoun';
        if (!spoken(this, subject.phrase) || (form.shape === 'present' && !pronoun)) return null;
      }
      return this.preposed(at, form, subject, content);
    }
    return this.postposed(at, subject, form);
  }

  /** "… rejected the offer and said that", "…, but added it would": the subject goes on. */
  coordinate(at: number, form: EnglishForm): number | null {
    let joint = at - 1;
    while (joint > this.sentence.first && AUXILIARIES.has(this.tokens[joint]?.form ?? '')) joint--;
    const word = this.tokens[joint]?.form;
    if ((word !== 'and' && word !== 'but') || joint <= this.sentence.first + 1) return null;
    const content = contentAfter(this.scene, this.sentence, at, form);
    if (content === null || (form.verb.doubtful && content.link !== 'that')) return null;
    const earlier = this.drafts.at(-1);
    if (earlier === undefined) {
      if (content.link !== 'that' && content.link !== 'clause' && content.link !== 'quotation') return null;
    } else if (earlier.last > joint) {
      if (form.shape !== 'past' || earlier.first > joint - 3) return null;
      earlier.last = joint;
    }
    const opener = this.tokens[this.sentence.first]?.form ?? '';
    const source =
      earlier === undefined && PRONOUNS.has(opener)
        ? englishPhrase(
            this.scene.doc,
            this.scene.mentions,
            this.sentence.first,
            this.sentence.first + 1,
            null,
          )
        : null;
    this.push(at, content.first, content.last, content.link, source, [], form, source === null);
    const made = this.drafts.at(-1);
    if (made !== undefined && earlier === undefined) made.doubt += 0.06;
    this.free = content.last;
    return content.first;
  }

  preposed(at: number, form: EnglishForm, subject: Subject, content: EnglishContent): number {
    const relays = outletsIn(this.scene.doc, this.scene.mentions, at, content.first);
    const earlier = this.drafts.at(-1);
    let carrier: SourcePhrase | null = null;
    if (
      earlier !== undefined &&
      earlier.last > subject.first &&
      earlier.first <= subject.first &&
      earlier.cueFirst < at
    ) {
      const outlet =
        earlier.source?.head === 'outlet' &&
        subject.first - earlier.first <= 1 &&
        spoken(this, subject.phrase);
      const document = this.introduces(earlier, subject);
      const nested = outlet || document || this.clauseBreak(subject.first);
      if (!nested) return at + 1;
      if (document && earlier.source !== null) {
        this.drafts.pop();
        carrier = earlier.source;
      } else if (outlet && earlier.source !== null && !this.clauseBreak(subject.first)) {
        this.drafts.pop();
        relays.unshift(...earlier.relays, relayOf(earlier.source));
      } else earlier.last = subject.first;
    }
    const tail = this.citedAfter(content);
    const cited =
      this.citedIn(at + 1, content.first) ??
      this.citedIn(this.sentence.first, subject.first) ??
      (tail < content.last ? this.citedIn(tail, content.last) : null);
    if (cited !== null && subject.phrase !== null) relays.push(relayOf(subject.phrase));
    this.push(at, content.first, tail, content.link, cited ?? subject.phrase, relays, form);
    const made = this.drafts.at(-1);
    if (carrier !== null && made !== undefined) made.carriers = [carrier];
    this.free = content.last;
    return content.first;
  }

  /** "According to the statement, X said …": the document only passes X on. */
  introduces(earlier: Draft, subject: Subject): boolean {
    return (
      subject.first - earlier.first <= 1 &&
      this.tokens[earlier.cueFirst]?.form === 'according' &&
      earlier.source !== null &&
      this.document(earlier.source) &&
      spoken(this, subject.phrase)
    );
  }

  /** A coordinated or contrasted clause: ", and X said", ", while Y insisted". */
  clauseBreak(first: number): boolean {
    const before = this.tokens[first - 1];
    const earlier = this.tokens[first - 2];
    if (before === undefined) return true;
    if (before.kind === 'punct' && (before.form === ';' || isDash(this.tokens, first - 1))) return true;
    const comma = earlier !== undefined && earlier.kind === 'punct';
    return (
      (comma && ['and', 'but', 'while', 'though', 'although', 'whereas'].includes(before.form)) ||
      before.form === 'but'
    );
  }

  /** ", adding that …", ", warning of …": the speaker of the sentence goes on. */
  gerund(at: number, form: EnglishForm): number | null {
    const before = this.tokens[at - 1];
    if (before?.form === 'as' && form.verb.lemma === 'say') {
      const quoted = quotedAs(this, at, form);
      if (quoted !== null) return quoted;
    }
    const opens = at === this.sentence.first;
    const paused =
      before !== undefined && (before.kind === 'punct' || before.form === 'and' || before.form === 'as');
    if (!opens && !paused) return null;
    if (form.verb.lemma === 'continue') return null;
    const content = contentAfter(this.scene, this.sentence, at, form);
    if (content === null || opens) return null;
    if (form.verb.doubtful && content.link !== 'that') return null;
    const earlier = this.drafts.at(-1);
    // "troops closed in, threatening to cut the road": a deed, where nobody speaks in the sentence.
    if (earlier === undefined && content.link === 'preposition' && form.verb.infinitive) return null;
    if (earlier !== undefined && earlier.last > at) earlier.last = at;
    const source = earlier === undefined ? this.opener(at) : null;
    this.push(at, content.first, content.last, content.link, source, [], form, source === null);
    this.free = content.last;
    return content.first;
  }

  /** "was said to": nobody is named who says it. */
  passive(at: number, form: EnglishForm): boolean {
    return form.shape === 'past' && /^(was|were|is|are|been|be|being)$/.test(this.tokens[at - 1]?.form ?? '');
  }

  inverted(at: number): number | null {
    const before = this.tokens[at - 1];
    if (at === this.sentence.first || before === undefined || before.kind !== 'punct') return null;
    if (![',', '"', '”', '’', "'", '»', '?', '!'].includes(before.form)) return null;
    const lemma = englishVerb(this.tokens[at]?.form ?? '')?.verb;
    if (lemma === undefined || lemma.hearerFirst || !lemma.clause) return null;
    const next = this.tokens[at + 1];
    if (next === undefined || next.kind !== 'latin' || next.form === 'that') return null;
    const quoted = this.scene.quotes.closing(at - 1) !== null || this.scene.quotes.closing(at - 2) !== null;
    const actor = next.capital || this.scene.mentions.at(at + 1) !== null || quoted || this.describes(at + 1);
    const open = this.drafts.at(-1);
    const covered = open !== undefined && open.last > at && open.cueFirst < at && !quoted;
    if (!actor || (covered ? this.sentence.last - at > 30 : at - this.free < 4)) return null;
    // ", said X": but ", X said Y," with X before a comma is an apposition, seen by a subject on the left.
    if (!quoted && subjectAcrossApposition(this, at) !== null) return null;
    let end = at + 1;
    while (
      end < this.sentence.last &&
      !(
        this.tokens[end]?.kind === 'punct' &&
        this.tokens[end]?.form !== '-' &&
        this.tokens[end]?.gap !== undefined &&
        !this.abbreviation(end)
      )
    )
      end++;
    if (end - at > 22) end = this.circumstance(at + 2, end);
    if (end - at > 22) return null;
    const comma = this.tokens[end]?.form === ',' ? this.appositionEnd(end) : end;
    const phrase = englishPhrase(
      this.scene.doc,
      this.scene.mentions,
      at + 1,
      end,
      comma > end ? { first: end + 1, last: comma } : null,
    );
    if (phrase === null) return null;
    this.leftContent(
      at,
      at,
      phrase,
      outletsIn(this.scene.doc, this.scene.mentions, at + 1, Math.min(this.sentence.last, at + 30)),
      null,
    );
    this.resumed(at, end, phrase);
    this.free = end;
    return end;
  }

  /** "said X at the end of a visit during which …": the speaker ends where the circumstances begin. */
  circumstance(from: number, end: number): number {
    for (let at = from; at < end; at++) {
      const token = this.tokens[at];
      if (token !== undefined && !token.capital && CIRCUMSTANCE.has(token.form)) return at;
    }
    return end;
  }

  postposed(at: number, subject: Subject, form: EnglishForm): number | null {
    if (!form.verb.clause) return null;
    // "diplomats, who had flown in with high hopes": no clause before it is what they say.
    if (/^(who|which|whom|whose)$/.test(this.tokens[subject.first]?.form ?? '')) return null;
    const before = this.tokens[subject.first - 1];
    if (before === undefined || before.kind !== 'punct') return this.introducing(at, subject, form);
    const open = this.drafts.at(-1);
    const covered =
      before.form === ',' &&
      open !== undefined &&
      open.last > at &&
      open.cueFirst < subject.first - 3 &&
      this.sentence.last - at <= 30 &&
      spoken(this, subject.phrase);
    if (subject.first <= this.free && !covered) return null;
    const named = this.scene.quotes.closing(subject.first - 1);
    if (named !== null && quotedLength(named) < 3) return null;
    let end = at + 1;
    while (end < this.sentence.last && (this.tokens[end]?.kind !== 'punct' || this.joined(end))) end++;
    const short = !covered && subject.first - this.free < 3;
    if (short && (subject.first - this.free < 2 || this.tokens[end]?.form !== ',')) return null;
    const relays = outletsIn(
      this.scene.doc,
      this.scene.mentions,
      at + 1,
      Math.min(this.sentence.last, at + 25),
    );
    const rest = this.sentence.last - end;
    const cited = this.citedIn(end, Math.min(this.sentence.last, end + 16));
    const phrase = cited ?? subject.phrase;
    if (cited !== null && subject.phrase !== null) relays.push(relayOf(subject.phrase));
    const aside =
      (short || this.interrupts(subject.first, end) || FRONTED.has(this.tokens[this.free]?.form ?? '')) &&
      this.tokens[end]?.form === ',' &&
      this.scene.quotes.opening(end + 1) === null;
    if (
      aside &&
      rest > subject.first - this.free &&
      this.scene.quotes.closing(subject.first - 1) === null &&
      englishVerb(this.tokens[end + 1]?.form ?? '')?.shape !== 'gerund'
    ) {
      // "In that case, she said, the rest follows": the longer part is what was said.
      this.push(at, end + 1, this.sentence.last, 'clause', subject.phrase, relays, form);
      this.free = this.sentence.last;
      return end + 1;
    }
    if (short) return null;
    this.leftContent(subject.first, at, phrase, relays, form);
    this.resumed(at, end, subject.phrase);
    this.free = end;
    return end;
  }

  /** "The mediators, a statement said, would meet again": the attribution parts a subject from its verb. */
  interrupts(left: number, end: number): boolean {
    return left - this.free <= 8 && FINITE.has(this.tokens[end + 1]?.form ?? '');
  }

  /** "As the agency earlier reported, …": the clause after the comma. */
  introducing(at: number, subject: Subject, form: EnglishForm): number | null {
    if (this.tokens[this.sentence.first]?.form !== 'as' || subject.first !== this.sentence.first + 1)
      return null;
    if (this.tokens[at + 1]?.form !== ',' || !spoken(this, subject.phrase)) return null;
    this.push(at, at + 2, this.sentence.last, 'clause', subject.phrase, [], form);
    this.free = this.sentence.last;
    return at + 2;
  }
}
