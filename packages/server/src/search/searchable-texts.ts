/** Which texts of an event can be found. The store finds them for whoever may see the event. */
import {
  actorIdOf,
  type Bilingual,
  bilingual,
  type CaseState,
  candidateId,
  type DraftEvent,
  introducedBy,
  reading,
  type Span,
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

const wordsPayload = z.object({ words: z.string(), language: z.string() });
const choicesPayload = z.object({
  title: bilingual,
  choices: z.array(z.object({ words: z.string().nullable(), condition: z.string().nullable() })),
});
const answerPayload = z.object({
  answerId: z.string(),
  note: z.string().nullable(),
  perIssue: z.array(z.object({ note: z.string().nullable() })),
});

const given = (texts: readonly (string | null | undefined)[]): string =>
  texts.filter((text) => text != null).join('\n');

/** What was entrusted or delivered, in its own words. */
const messageText = (kind: 'relay' | 'delivery', { type, payload }: DraftEvent): Text[] => {
  const { words, language } = wordsPayload.parse(payload);
  return [{ entity: introducedBy(type, payload) ?? '', kind, text: words, language }];
};

/** A proposal or a secret round: its title, and what it says in words of its own. */
const proposedText = (kind: 'proposal' | 'round', { type, payload }: DraftEvent): Text[] => {
  const { title, choices } = choicesPayload.parse(payload);
  const text = given([title.ar, title.en, ...choices.flatMap(({ words, condition }) => [words, condition])]);
  return [{ entity: introducedBy(type, payload) ?? '', kind, text, language: 'mixed' }];
};

/** The notes of an answer lead to its proposal. */
const answerText = ({ answerId, note, perIssue }: z.infer<typeof answerPayload>): Text[] => [
  {
    entity: answerId,
    kind: 'answer',
    text: given([note, ...perIssue.map((item) => item.note)]),
    language: 'mixed',
  },
];

const textsOf = (state: CaseState, event: DraftEvent): Text[] => {
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
    case 'message-entrusted':
      return messageText('relay', event);
    case 'message-received':
      return messageText('delivery', event);
    case 'proposal-tabled':
      return proposedText('proposal', event);
    case 'round-opened':
      return proposedText('round', event);
    case 'proposal-answered':
      return answerText(answerPayload.parse(event.payload));
    default:
      return [];
  }
};

/** `state`: one in which the reports that the events speak of are folded already. */
export const searchableTexts = (state: CaseState, events: readonly DraftEvent[]): SearchEntry[] =>
  events.flatMap((event) =>
    textsOf(state, event)
      .filter(({ text }) => text.trim() !== '')
      .map((text) => ({ eventId: event.id, ...text })),
  );
