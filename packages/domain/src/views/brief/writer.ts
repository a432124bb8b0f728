/** What every section of a brief is written with: the state, the language, the sources gathered so far. */
import type { Bilingual } from '../../reading/reading.ts';
import type { CaseState } from '../../state/case-state.ts';
import type { ContactItem } from '../contact-item.ts';
import type { Evidence } from '../evidence.ts';
import type { Marks } from '../marks.ts';
import type { ActorRef } from '../names.ts';
import { arabic } from './arabic.ts';
import { dateWords, instantWords } from './dates.ts';
import { english } from './english.ts';
import type { BriefLanguage, BriefPart } from './page.ts';
import type { Phrases } from './phrases.ts';
import { type Ground, SourceList } from './source-list.ts';

export const phrasesOf = (language: BriefLanguage): Phrases => (language === 'ar' ? arabic : english);

export class BriefWriter {
  readonly state: CaseState;
  readonly say: Phrases;
  readonly sources: SourceList;
  /** The moment the brief speaks of; clocks are held against it, never against this machine's. */
  readonly moment: string;
  readonly #language: BriefLanguage;

  constructor(state: CaseState, language: BriefLanguage, moment: string) {
    this.state = state;
    this.moment = moment;
    this.#language = language;
    this.say = phrasesOf(language);
    this.sources = new SourceList(language, this.say);
  }

  name = (name: Bilingual): string => {
    const other = this.#language === 'ar' ? name.en : name.ar;
    const own = this.#language === 'ar' ? name.ar : name.en;
    // A name in the other script is isolated, so that what stands around it keeps its place.
    return own ?? (other === undefined ? '' : `\u2068${other}\u2069`);
  };

  names = (actors: readonly ActorRef[]): string => this.say.names(actors.map(({ name }) => this.name(name)));

  date = (edtf: string | null): string | null => (edtf === null ? null : dateWords(edtf, this.#language));

  instant = (instant: string): string => instantWords(instant, this.#language);

  /** When the record took in what has this id. */
  #recordedAt(id: string): string {
    const { contacts, positions, claims, terms, history } = this.state;
    const entry = contacts.get(id) ?? positions.get(id) ?? claims.get(id) ?? terms.get(id);
    return entry?.recordedAt ?? history.firstOf(id)?.at ?? this.moment;
  }

  /** The passage where there is one, else that it was recorded by hand. */
  ground = (id: string, evidence: Evidence | null): Ground =>
    evidence === null ? this.record(id, this.#recordedAt(id)) : { kind: 'report', evidence };

  record = (id: string, at: string): Ground => ({ kind: 'record', id, at });

  whole = (): Ground => ({ kind: 'whole', at: this.moment });

  part = (text: string, grounds: readonly Ground[]): BriefPart => this.sources.part(text, grounds);

  /** Words with how far they may be relied on behind them. */
  marked = (text: string, marks: Marks | null, planned = false): string => {
    if (marks === null) return text;
    const said = [
      ...(planned && marks.planned ? [this.say.marks.planned] : []),
      ...(marks.denied ? [this.say.marks.denied] : []),
      ...(marks.shaken ? [this.say.marks.shaken] : []),
      ...(marks.review === 'unreviewed' ? [this.say.marks.unreviewed] : []),
    ];
    return said.length === 0 ? text : `${text} [${said.join(this.#language === 'ar' ? '، ' : ', ')}]`;
  };

  contact = (item: ContactItem): string =>
    this.say.contact({
      type: item.type,
      status: item.status,
      who: this.names(item.participants),
      venue: item.venue === null ? null : this.name(item.venue.name),
      when: this.date(item.when),
      disputed: item.disputed,
    });

  contactPart = (item: ContactItem): BriefPart =>
    this.part(
      this.marked(this.contact(item), item.marks),
      item.tellings.map(({ entryId, evidence }) => this.ground(entryId, evidence)),
    );
}
