/** `read`: one report in, candidates out. Pure, deterministic, no network; linear in the text. */
import type {
  ReadBoilerplate,
  ReadContact,
  ReadDate,
  Reading,
  ReadPosition,
  ReadTerm,
  ReportInput,
} from '@wasit/domain';
import { contactsIn } from './contacts/contacts.ts';
import { mergeContacts } from './contacts/merge.ts';
import { ActorTable } from './discourse/actor-table.ts';
import { holderOf } from './discourse/office-holders.ts';
import { publishingOutlet } from './discourse/outlet.ts';
import { pointersIn } from './discourse/pointers.ts';
import { resolveSpeakers } from './discourse/speakers.ts';
import { defaultIssues } from './issues/issue-matcher.ts';
import { defaultLexicon, findActors } from './lexicon/index.ts';
import { indexMentions } from './mentions/mention.ts';
import { partyFinder } from './positions/party.ts';
import { positionsIn } from './positions/positions.ts';
import { assemble } from './statements/assemble.ts';
import type { Draft } from './statements/draft.ts';
import type { Scene } from './statements/scene.ts';
import { sentenceDrafts } from './statements/sentence-drafts.ts';
import { speakerLookup } from './statements/speaker-lookup.ts';
import { termsIn } from './terms/terms.ts';
import { openDocument } from './text/document.ts';
import { languageOf } from './text/language.ts';
import { pairQuotations } from './text/quotes.ts';
import { sha256 } from './text/sha256.ts';
import { resolveDates } from './time/index.ts';

export interface ReadContext {
  /** Date of publication where the report carries none: ISO 8601. */
  readonly published?: string;
}

export function read(report: ReportInput, context: ReadContext = {}): Reading {
  const lexicon = defaultLexicon();
  const doc = openDocument(report.text);
  const day = report.published ?? context.published;
  const time = resolveDates(doc, day === undefined ? {} : { published: day });
  const dates: ReadDate[] = time.dates.map(({ start, end, value, basis }) => ({ start, end, value, basis }));
  const language = languageOf(doc.tokens);
  const mentions = indexMentions(
    findActors(doc, lexicon, time.published === null ? {} : { date: time.published.slice(0, 10) }),
    doc.tokens.length,
  );
  const scene: Scene = { doc, mentions, quotes: pairQuotations(doc.tokens, doc.text) };
  const boilerplate: ReadBoilerplate[] = [];
  const table = new ActorTable(doc);
  const drafts: Draft[] = [];
  for (const sentence of doc.sentences) drafts.push(...sentenceDrafts(scene, sentence));
  const statements = [];
  const outlet = publishingOutlet(report, lexicon, table, drafts);
  for (const spoken of resolveSpeakers(table, mentions, drafts, outlet)) {
    const statement = assemble(scene, spoken, dates);
    if (statement !== null) statements.push(statement);
  }
  statements.sort((a, b) => a.start - b.start || a.end - b.end);
  const parties = partyFinder(table, lexicon, mentions.all);
  const issues = defaultIssues();
  const pointers = pointersIn(doc, mentions, table, lexicon);
  const speakerAt = speakerLookup(doc, statements);
  const positions: ReadPosition[] = [];
  const contacts: ReadContact[] = [];
  const terms: ReadTerm[] = [];
  for (const sentence of doc.sentences) {
    positions.push(...positionsIn({ scene, issues, parties, pointers, speakerAt }, sentence));
    contacts.push(...contactsIn({ scene, table, time, pointers }, sentence));
    terms.push(...termsIn(scene, issues, sentence));
  }
  return {
    ...(report.file === undefined ? {} : { file: report.file }),
    ...(report.id === undefined ? {} : { id: report.id }),
    sha256: sha256(report.text),
    language,
    title: report.title ?? null,
    published: time.published,
    publishedBasis: time.publishedBasis,
    actors: table.read(),
    statements,
    contacts: mergeContacts(contacts, holderOf(table, mentions.all)),
    positions,
    terms,
    dates,
    boilerplate,
    problems: [],
  };
}
