/** `read`: one report in, candidates out. Pure, deterministic, no network; linear in the text. */
import type {
  ReadContact,
  ReadDate,
  Reading,
  ReadProblem,
  ReadStatement,
  ReadTerm,
  ReportInput,
} from '@wasit/domain';
import { boilerplateOf } from './boilerplate-of.ts';
import type { ContactExample } from './contacts/contact-input.ts';
import { contactReader } from './contacts/contacts.ts';
import { mergeContacts } from './contacts/merge.ts';
import { ActorTable } from './discourse/actor-table.ts';
import { publishingOutlet } from './discourse/outlet.ts';
import { pointersIn } from './discourse/pointers.ts';
import { resolveSpeakers } from './discourse/speakers.ts';
import { defaultIssues, type IssueMatcher } from './issues/issue-matcher.ts';
import { mainIssue } from './issues/main-issue.ts';
import { defaultLexicon, findActors, type Lexicon } from './lexicon/index.ts';
import { indexMentions } from './mentions/mention.ts';
import { allPositions } from './positions/all-positions.ts';
import { partyFinder } from './positions/party.ts';
import type { PositionExample } from './positions/position.ts';
import { mayTellTerms, SIGNAL, signalsOf } from './signals.ts';
import { assemble } from './statements/assemble.ts';
import type { Draft } from './statements/draft.ts';
import { withoutEchoedHeadings } from './statements/headings.ts';
import type { Scene } from './statements/scene.ts';
import { sentenceDrafts } from './statements/sentence-drafts.ts';
import { speakerLookup } from './statements/speaker-lookup.ts';
import { termsIn } from './terms/terms.ts';
import { type Document, openDocument } from './text/document.ts';
import { languageOf } from './text/language.ts';
import { pairQuotations } from './text/quotes.ts';
import { sha256 } from './text/sha256.ts';
import { resolveDates } from './time/index.ts';

export interface ReadContext {
  /** Date of publication where the report carries none: ISO 8601. */
  readonly published?: string;
  /** Told of every contact word with its evidence: for training the models of contacts, nothing else. */
  readonly watchContacts?: (example: ContactExample) => void;
  /** The same of every stance word: for training the models of positions. */
  readonly watchPositions?: (example: PositionExample) => void;
  /** The lexicon to read with; without it the built-in one. */
  readonly lexicon?: Lexicon;
  /** Issue classes to read with; without them the built-in ones. */
  readonly issues?: IssueMatcher;
}

/**
 * Reads a report. Every span satisfies `0 ≤ start < end ≤ text.length` and points into `report.text`; the arrays are
 * in the order of the text. Never throws on text, however odd. What cannot be grounded is left out, or null.
 */
export function read(report: ReportInput, context: ReadContext = {}): Reading {
  const lexicon = context.lexicon ?? defaultLexicon();
  const issues = context.issues ?? defaultIssues();
  const doc = openDocument(report.text);
  const day = report.published ?? context.published;
  const time = resolveDates(doc, day === undefined ? {} : { published: day });
  const dates: ReadDate[] = time.dates.map(({ start, end, value, basis }) => ({ start, end, value, basis }));
  const found = findActors(
    doc,
    lexicon,
    time.published === null ? {} : { date: time.published.slice(0, 10) },
  );
  const mentions = indexMentions(found, doc.tokens.length);
  const scene: Scene = { doc, mentions, quotes: pairQuotations(doc.tokens, doc.text) };

  const drafts: Draft[] = [];
  for (const sentence of doc.sentences)
    for (const draft of sentenceDrafts(scene, sentence)) drafts.push(draft);
  const boilerplate = boilerplateOf(doc, report, time.dates, drafts);
  const told = withoutEchoedHeadings(
    scene,
    drafts.filter((draft) => !boilerplate.silent(draft.sentence)),
  );

  const table = new ActorTable(doc);
  const outlet = publishingOutlet(report, lexicon, table, told);
  const statements: ReadStatement[] = [];
  for (const spoken of resolveSpeakers(table, mentions, told, outlet)) {
    const statement = assemble(scene, spoken, dates);
    if (statement !== null) statements.push(statement);
  }
  statements.sort((a, b) => a.start - b.start || a.end - b.end);

  const signals = signalsOf(doc);
  const speakerAt = speakerLookup(doc, statements);
  const pointers = pointersIn(doc, mentions, table, lexicon);
  const parties = partyFinder(table, lexicon, mentions, pointers);
  const main = mainIssue(doc, issues);
  const positions = allPositions(
    {
      scene,
      issues,
      parties,
      pointers,
      speakerAt,
      mainIssue: main.issue,
      domain: main.domain,
      issueWeights: main.weights,
      watch: context.watchPositions,
    },
    boilerplate.aside,
    {
      stance(sentence) {
        return ((signals[sentence] ?? 0) & SIGNAL.stance) !== 0;
      },
      disputed(sentence) {
        return ((signals[sentence] ?? 0) & SIGNAL.disputed) !== 0;
      },
      agreement(sentence) {
        return ((signals[sentence] ?? 0) & SIGNAL.agreement) !== 0;
      },
    },
  );
  const contactsIn = contactReader(
    { scene, table, time, pointers, speakerAt, watch: context.watchContacts },
    lexicon,
  );
  const before = table.actors.length;
  const contacts: ReadContact[] = [];
  const terms: ReadTerm[] = [];
  for (const sentence of doc.sentences) {
    if (boilerplate.aside(sentence.index)) continue;
    const told = signals[sentence.index] ?? 0;
    if ((told & SIGNAL.contact) !== 0) for (const contact of contactsIn(sentence)) contacts.push(contact);
    if (mayTellTerms(told)) for (const term of termsIn(scene, issues, sentence)) terms.push(term);
  }

  const language = languageOf(doc.tokens);
  const headline = titleOf(doc);
  // Whom only a contact that was not believed would have named is nobody, except to who teaches what to believe.
  const used = new Set<string>();
  for (const { participants, venue } of contacts) {
    for (const ref of participants) used.add(ref);
    if (venue !== null) used.add(venue);
  }
  const reading: Omit<Reading, 'file' | 'id'> = {
    sha256: sha256(report.text),
    language,
    title: report.title ?? headline,
    published: time.published,
    publishedBasis: time.publishedBasis,
    actors: table.read(context.watchContacts === undefined ? before : table.actors.length, used),
    statements,
    contacts: mergeContacts(contacts, headline === null ? 0 : (doc.sentences[0]?.end ?? 0)),
    positions,
    terms,
    dates,
    boilerplate: boilerplate.spans,
    problems: problemsOf(doc, language),
  };
  return named(report, reading);
}

/** A reading with what the report is called in front. Written out: to spread a dozen properties costs more. */
function named({ file, id }: ReportInput, reading: Omit<Reading, 'file' | 'id'>): Reading {
  if (file === undefined && id === undefined) return reading;
  const { sha256, language, title, published, publishedBasis, actors, statements } = reading;
  const { contacts, positions, terms, dates, boilerplate, problems } = reading;
  const front: Partial<Reading> = {};
  if (file !== undefined) front.file = file;
  if (id !== undefined) front.id = id;
  front.sha256 = sha256;
  front.language = language;
  front.title = title;
  front.published = published;
  front.publishedBasis = publishedBasis;
  front.actors = actors;
  front.statements = statements;
  front.contacts = contacts;
  front.positions = positions;
  front.terms = terms;
  front.dates = dates;
  front.boilerplate = boilerplate;
  front.problems = problems;
  return front as Reading;
}

/** A short first line without a full stop is a headline. */
function titleOf(doc: Document): string | null {
  const [first] = doc.sentences;
  if (first === undefined) return null;
  let last = first;
  for (const sentence of doc.sentences) {
    if (sentence.line !== first.line) break;
    last = sentence;
  }
  const end = doc.tokens[last.last - 1];
  if (
    end === undefined ||
    last.last - first.first > 30 ||
    end.form === '.' ||
    last.index === doc.sentences.length - 1
  ) {
    return null;
  }
  return doc.text.slice(first.start, last.end);
}

function problemsOf(doc: Document, language: Reading['language']): ReadProblem[] {
  const problems: ReadProblem[] = [];
  if (doc.tokens.length === 0) problems.push({ code: 'empty' });
  else if (language === 'other') problems.push({ code: 'language-not-read' });
  return problems;
}
