/** Which texts of an event can be found. The store finds them for whoever may see the event. */
import {
  actorIdOf,
  type Bilingual,
  bilingual,
  type CaseState,
  candidateId,
  reading,
  type Span,
  type StoredEvent,
} from '@wasit/domain';
import type { SearchEntry } from '@wasit/store';
import { z } from 'zod';

type Text = Omit<SearchEntry, 'eventId'>;

const named = z.object({ name: bilingual });
const titled = z.object({ title: bilingual });

const namesOf = (entity: string, kind: string, name: Bilingual, aliases: readonly string[] = []): Text[] => {
  const both = [name.ar, name.en].filter((text) => text !== undefined);
  const text = [...new Set([...both, ...aliases])].join(' · ');
  return text === '' ? [] : [{ entity, kind, text, language: name.ar === undefined ? 'en' : 'mixed' }];
};

const actorPayload = named.extend({ actorId: z.string(), aliases: z.array(z.string()) });
const trackPayload = named.extend({ trackId: z.string() });
const issuePayload = named.extend({ issueId: z.string() });
const reportPayload = z.object({
  reportId: z.string(),
  text: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  language: z.string(),
});
const readingPayload = z.object({ reportId: z.string(), readingId: z.string(), reading });
const entryPayload = z.object({
  entryId: z.string(),
  entered: z.object({ entry: z.string(), value: z.looseObject({}) }),
});
const correctionPayload = z.object({
  entryId: z.string(),
  now: z.object({ entry: z.string(), value: z.looseObject({}) }),
});

const reportTexts = ({ reportId, text, title, outlet, language }: z.infer<typeof reportPayload>): Text[] => {
  const head = [title, outlet].filter((part) => part !== null && !text.includes(part)).join('\n');
  return [{ entity: reportId, kind: 'report', text: head === '' ? text : `${head}\n\n${text}`, language }];
};

const readingTexts = (state: CaseState, payload: z.infer<typeof readingPayload>): Text[] => {
  const { reportId, readingId, reading: found } = payload;
  const text = state.reports.get(reportId)?.text ?? '';
  const said = (span: Span, index: number): Text => ({
    entity: candidateId(readingId, 's', index),
    kind: 'claim',
    text: text.slice(span.start, span.end),
    language: found.language,
  });
  const actors = found.actors
    .filter(({ kind }) => kind !== 'anonymous')
    .flatMap((actor) => namesOf(actorIdOf(readingId, actor), 'actor', actor.name));
  return [...found.statements.map(said), ...actors];
};

const claimText = (entity: string, entered: { readonly entry: string; readonly value: object }): Text[] => {
  const content: unknown = Reflect.get(entered.value, 'content');
  return entered.entry === 'claim' && typeof content === 'string'
    ? [{ entity, kind: 'claim', text: content, language: 'mixed' }]
    : [];
};

const textsOf = (state: CaseState, event: StoredEvent): Text[] => {
  switch (event.type) {
    case 'case-opened':
    case 'case-renamed':
      return namesOf(event.caseId, 'case', titled.parse(event.payload).title);
    case 'actor-added':
    case 'actor-corrected': {
      const { actorId, name, aliases } = actorPayload.parse(event.payload);
      return namesOf(actorId, 'actor', name, aliases);
    }
    case 'track-opened': {
      const { trackId, name } = trackPayload.parse(event.payload);
      return namesOf(trackId, 'track', name);
    }
    case 'issue-added': {
      const { issueId, name } = issuePayload.parse(event.payload);
      return namesOf(issueId, 'issue', name);
    }
    case 'option-added': {
      // An option is found under its issue.
      const { issueId, name } = issuePayload.parse(event.payload);
      return namesOf(issueId, 'issue', name);
    }
    case 'report-filed':
      return reportTexts(reportPayload.parse(event.payload));
    case 'report-read':
      return readingTexts(state, readingPayload.parse(event.payload));
    case 'entry-entered': {
      const { entryId, entered } = entryPayload.parse(event.payload);
      return claimText(entryId, entered);
    }
    case 'entry-corrected': {
      const { entryId, now } = correctionPayload.parse(event.payload);
      return claimText(entryId, now);
    }
    default:
      return [];
  }
};

/** `state`: one in which the reports that the events speak of are folded already. */
export const searchableTexts = (state: CaseState, events: readonly StoredEvent[]): SearchEntry[] =>
  events.flatMap((event) =>
    textsOf(state, event)
      .filter(({ text }) => text.trim() !== '')
      .map((text) => ({ eventId: event.id, ...text })),
  );
