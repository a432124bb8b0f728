/** Reads a text in a test and answers in words: passages and names instead of offsets and refs. */
import type { Reading, ReadPosition, ReportInput } from '@wasit/domain';
import { read } from '../read.ts';

export interface Said {
  readonly text: string;
  readonly who: string | null;
  readonly chain: readonly string[];
  readonly cue: string;
  readonly statement: Reading['statements'][number];
}

export interface InWords {
  readonly reading: Reading;
  readonly said: readonly Said[];
  readonly contacts: readonly {
    readonly type: string;
    readonly status: string;
    readonly who: readonly string[];
    readonly venue: string | null;
    readonly occurred: string | null;
    readonly text: string;
  }[];
  readonly positions: readonly {
    readonly who: string;
    readonly issue: string;
    readonly stance: string;
    readonly condition: string | null;
  }[];
  name(ref: string | null): string | null;
}

/** The canonical id without its kind where there is one, else the name as the text has it. */
export function inWords(input: string | ReportInput, published?: string): InWords {
  const report = typeof input === 'string' ? { text: input } : input;
  const reading = read(report, published === undefined ? {} : { published });
  const { text } = report;
  const name = (ref: string | null): string | null => {
    const actor = reading.actors.find((candidate) => candidate.ref === ref);
    if (actor === undefined) return null;
    return actor.id?.replace(/^[a-z]+:/, '') ?? actor.name.ar ?? actor.name.en ?? null;
  };
  const named = (refs: readonly string[]): string[] => refs.map((ref) => name(ref) ?? '?');
  return {
    reading,
    name,
    said: reading.statements.map((statement) => ({
      text: text.slice(statement.start, statement.end),
      who: name(statement.speaker),
      chain: named(statement.chain),
      cue: text.slice(statement.cue.start, statement.cue.end),
      statement,
    })),
    contacts: reading.contacts.map((contact) => ({
      type: contact.type,
      status: contact.status,
      who: named(contact.participants),
      venue: name(contact.venue),
      occurred: contact.occurred,
      text: text.slice(contact.start, contact.end),
    })),
    positions: reading.positions.map((position) => ({
      who: name(position.party) ?? '?',
      issue: position.issue,
      stance: position.stance,
      condition:
        position.condition === undefined
          ? null
          : text.slice(position.condition.start, position.condition.end),
    })),
  };
}

/** What grammar alone tells, stance words and then points in dispute, each once: "thailand refuses ceasefire". */
export function standsByGrammar(text: string): string[] {
  const told: ReadPosition[] = [];
  const { actors, positions } = read({ text }, { watchPositions: (word) => told.push(...word.told) });
  told.push(...positions.filter(({ stance }) => stance === 'open'));
  const who = (ref: string): string => {
    const actor = actors.find((candidate) => candidate.ref === ref);
    return actor?.id?.replace(/^[a-z]+:/, '') ?? actor?.name.ar ?? actor?.name.en ?? '?';
  };
  return [...new Set(told.map(({ party, stance, issue }) => `${who(party)} ${stance} ${issue}`))];
}
