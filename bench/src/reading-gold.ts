/**
 * Gold readings: annotated by reading, in the shape of the reader's contract. A gold file holds offsets,
 * facts and a hash of the text it was made on, never the text; the bench looks for the text by its hash
 * and leaves out what it does not find.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  actorKind,
  bilingual,
  contactStatus,
  contactType,
  modality,
  type ReportInput,
  span,
  stance,
} from '@wasit/domain';
import { z } from 'zod';

/** `optional`: two careful annotators may differ; neither finding it nor leaving it out is counted. */
const optional = z.boolean().optional();
const ref = z.string().min(1);

const goldActor = z.object({
  ref,
  /** Set where a well-kept lexicon should know the actor. Not compared as a string: the reader has its own ids. */
  id: z.string().nullable(),
  name: bilingual,
  kind: actorKind,
  mentions: z.array(span),
});
export type GoldActor = z.infer<typeof goldActor>;

const goldStatement = span.extend({
  mode: z.enum(['direct', 'indirect', 'mixed']),
  speaker: ref.nullable(),
  speakerAlternatives: z.array(ref.nullable()).optional(),
  speakerType: z.enum(['named', 'anonymous', 'organisation']),
  /** Attribution chain without the publishing outlet: the first relay first, the speaker last. */
  chain: z.array(ref),
  chainAlternatives: z.array(z.array(ref)).optional(),
  modality,
  said: z.string().nullable().optional(),
  spanAlternatives: z.array(span).optional(),
  optional,
});
export type GoldStatement = z.infer<typeof goldStatement>;

/** Among the participants `*` stands for others that the text does not name. */
const goldContact = span.extend({
  type: contactType,
  typeAlternatives: z.array(contactType).optional(),
  participants: z.array(ref),
  /** Other whole lists of participants that a careful reader could give (a host counted or not; a body for its head). */
  participantAlternatives: z.array(z.array(ref)).optional(),
  venue: ref.nullable(),
  /** EDTF; where two values are defensible, both, with ` or ` between. Left out: not judged. */
  occurred: z.string().nullable().optional(),
  status: contactStatus,
  statusAlternatives: z.array(contactStatus).optional(),
  optional,
});
export type GoldContact = z.infer<typeof goldContact>;

/** Party or issue `*`: the text does not settle it, any is right. */
const goldPosition = span.extend({
  party: ref,
  partyAlternatives: z.array(ref).optional(),
  issue: z.string(),
  issueAlternatives: z.array(z.string()).optional(),
  stance,
  stanceAlternatives: z.array(stance).optional(),
  condition: span.optional(),
  /** Where the text tells the same position again. */
  spanAlternatives: z.array(span).optional(),
  optional,
});
export type GoldPosition = z.infer<typeof goldPosition>;

const goldDate = span.extend({
  value: z.string().nullable(),
  valueAlternatives: z.array(z.string().nullable()).optional(),
  optional,
});
export type GoldDate = z.infer<typeof goldDate>;

/** What a gold file may annotate. Actors are always listed as far as the other layers refer to them. */
const goldLayer = z.enum(['actors', 'statements', 'contacts', 'positions', 'terms', 'dates', 'boilerplate']);
export type GoldLayer = z.infer<typeof goldLayer>;

export const gold = z.object({
  set: z.enum(['development', 'held-out']),
  name: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  language: z.enum(['ar', 'en']),
  /** The layers that were annotated; left out: all of them. The others are not judged on this text. */
  layers: z.array(goldLayer).optional(),
  /** What the reader is told about the report. */
  input: z.object({
    id: z.string().optional(),
    file: z.string().optional(),
    outlet: z.string().optional(),
    byline: z.string().optional(),
    title: z.string().optional(),
    published: z.string().optional(),
  }),
  /** The publishing outlet, where the text gives it away. */
  publisher: ref.optional(),
  /** Date of publication that the text itself fixes. */
  published: z.string().optional(),
  actors: z.array(goldActor),
  statements: z.array(goldStatement),
  contacts: z.array(goldContact),
  positions: z.array(goldPosition),
  terms: z.array(
    span.extend({
      instrument: z.string(),
      phase: z.string().optional(),
      issue: z.string().optional(),
      optional,
    }),
  ),
  dates: z.array(goldDate),
  boilerplate: z.array(span.extend({ kind: z.string(), optional })),
});
export type Gold = z.infer<typeof gold>;

/** Whether a layer was annotated, so that a reading of it can be judged. */
export const annotates = (item: Gold, layer: GoldLayer): boolean => item.layers?.includes(layer) ?? true;

/** A gold reading with the text that it was made on. */
export interface GoldCase {
  readonly gold: Gold;
  readonly report: ReportInput;
}

async function filesUnder(folder: string, suffix: RegExp): Promise<string[]> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && suffix.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Texts by their hash: `.txt` files as they are, `.jsonl` reports as title, blank line, text. */
export async function textsByHash(folders: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const folder of folders) {
    for (const path of await filesUnder(folder, /\.(txt|jsonl)$/)) {
      const content = await readFile(path, 'utf8');
      if (path.endsWith('.txt')) {
        texts.set(sha256(content), content);
        continue;
      }
      for (const line of content.split('\n')) {
        if (line.trim() === '') continue;
        const record = z.object({ title: z.string(), text: z.string() }).safeParse(JSON.parse(line));
        if (!record.success) continue;
        const text = `${record.data.title}\n\n${record.data.text}`;
        texts.set(sha256(text), text);
      }
    }
  }
  return texts;
}

/** Gold readings whose text is at hand, and the names of those whose text is not. */
export async function loadGold(
  goldFolder: string,
  textFolders: readonly string[],
): Promise<{ cases: GoldCase[]; absent: string[] }> {
  const texts = await textsByHash(textFolders);
  const cases: GoldCase[] = [];
  const absent: string[] = [];
  for (const path of await filesUnder(goldFolder, /\.json$/)) {
    if (path.endsWith('echoes.json')) continue;
    const parsed = gold.parse(JSON.parse(await readFile(path, 'utf8')));
    const text = texts.get(parsed.sha256);
    if (text === undefined) {
      absent.push(parsed.name);
      continue;
    }
    const { id, file, outlet, byline, title, published } = parsed.input;
    cases.push({
      gold: parsed,
      report: {
        text,
        ...(id === undefined ? {} : { id }),
        ...(file === undefined ? {} : { file }),
        ...(outlet === undefined ? {} : { outlet }),
        ...(byline === undefined ? {} : { byline }),
        ...(title === undefined ? {} : { title }),
        ...(published === undefined ? {} : { published }),
      },
    });
  }
  return { cases, absent };
}
