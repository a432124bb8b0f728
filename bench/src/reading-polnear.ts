/**
 * PolNeAR (Political News Attribution Relations, 2018; public, English) as gold for statements: content
 * and source of each attribution. Its attributions are wider than the reader's statements (beliefs, plans
 * and feelings count), so recall against it is a lower bound. Read where `WASIT_POLNEAR` names a folder
 * with `data/{train,dev,test}/{text,attributions}`; the test split is for scoring only.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reading, Span } from '@wasit/domain';
import { read } from '@wasit/reader';
import { pairUp, touch, wordOverlap, words } from './reading-align.ts';
import { addCounts, type Count, noCount } from './reading-count.ts';

export interface Attribution {
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: string;
}

/** Reads brat stand-off: text-bound annotations and the events that tie them together. */
export function parseBrat(ann: string): Attribution[] {
  const bound = new Map<string, { spans: Span[]; text: string }>();
  const events: Array<Map<string, string[]>> = [];
  for (const line of ann.split('\n')) {
    const [id, body, text] = line.split('\t');
    if (id === undefined || body === undefined) continue;
    if (id.startsWith('T')) {
      const offsets = body.slice(body.indexOf(' ') + 1).split(';');
      const spans = offsets.map((pair) => {
        const [start, end] = pair.split(' ').map(Number);
        return { start: start ?? 0, end: end ?? 0 };
      });
      bound.set(id, { spans, text: text ?? '' });
    } else if (id.startsWith('E')) {
      const roles = new Map<string, string[]>();
      for (const part of body.split(' ')) {
        const [role, target] = part.split(':');
        if (role === undefined || target === undefined) continue;
        const name = role.replace(/\d+$/, '');
        roles.set(name, [...(roles.get(name) ?? []), target]);
      }
      events.push(roles);
    }
  }
  const spansOf = (ids: readonly string[] | undefined): Span[] =>
    (ids ?? []).flatMap((id) => bound.get(id)?.spans ?? []);
  return events
    .map((roles) => ({
      content: spansOf(roles.get('Content')),
      source: spansOf(roles.get('Source')),
      cue: (roles.get('Cue') ?? []).map((id) => bound.get(id)?.text ?? '').join(' '),
    }))
    .filter((attribution) => attribution.content.length > 0);
}

const speech =
  /\b(said|says|say|told|tells|tell|added|adds|according|announced|stated|reported|claimed|warned|insisted|argued|asked|wrote|tweeted|noted|explained|declared|responded|replied|denied|confirmed|suggested|called|acknowledged|admitted|promised|vowed|urged|accused|pointed out|described|criticized|praised|testified)\b/i;

const pronoun = /^(he|she|it|they|we|i|you|who|which|that|his|her|their|its)$/i;

export interface PolnearScore {
  readonly statements: Count;
  /** Of the statements found whose source is more than a pronoun, those with the right speaker. */
  readonly speakers: Count;
  /** Of the attributions whose cue is a verb of saying, those found. */
  readonly speechRecall: Count;
}

/** Scores one article. A speaker is right where one of its mentions touches the source's words. */
export function scorePolnear(
  text: string,
  attributions: readonly Attribution[],
  reading: Reading,
): PolnearScore {
  const list = words(text);
  const overlap = (gold: Attribution, statement: Span): number => {
    const hull = {
      start: Math.min(...gold.content.map((span) => span.start)),
      end: Math.max(...gold.content.map((span) => span.end)),
    };
    const best = Math.max(
      wordOverlap(list, hull, statement),
      ...gold.content.map((span) => wordOverlap(list, span, statement)),
    );
    return best >= 0.5 ? best : 0;
  };
  const pairs = pairUp(attributions, reading.statements, overlap);
  // A reader need not list pronouns among an actor's mentions, so those sources cannot be judged.
  const judged = pairs.filter(({ a }) =>
    a.source.some((source) => !pronoun.test(text.slice(source.start, source.end).trim())),
  );
  const rightSpeakers = judged.filter(({ a, b }) => {
    const actor = reading.actors.find((item) => item.ref === b.speaker);
    return actor?.mentions.some((mention) => a.source.some((source) => touch(mention, source))) ?? false;
  });
  // A quotation broken by its cue is one attribution in PolNeAR, and may be two statements here.
  const paired = new Set(pairs.map(({ b }) => b));
  const halves = reading.statements.filter(
    (statement) =>
      !paired.has(statement) &&
      attributions.some(
        ({ content }) =>
          content.length > 1 && content.some((part) => wordOverlap(list, part, statement) >= 0.5),
      ),
  );
  const base = { read: reading.statements.length - halves.length, gold: attributions.length };
  const spoken = attributions.filter((attribution) => speech.test(attribution.cue));
  const spokenFound = pairs.filter(({ a }) => speech.test(a.cue)).length;
  return {
    statements: { ...base, right: pairs.length },
    speakers: { right: rightSpeakers.length, read: judged.length, gold: judged.length },
    speechRecall: { right: spokenFound, read: spokenFound, gold: spoken.length },
  };
}

/** Scores up to `limit` articles of a split, in the order of their names. */
export async function benchPolnear(
  folder: string,
  split: 'train' | 'dev' | 'test',
  limit: number,
): Promise<PolnearScore & { articles: number }> {
  let statements = noCount;
  let speakers = noCount;
  let speechRecall = noCount;
  const names = (await readdir(join(folder, 'data', split, 'text')))
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const annotations = await readdir(join(folder, 'data', split, 'attributions'));
  let articles = 0;
  for (const name of names.slice(0, limit)) {
    const stem = name.slice(0, -'.txt'.length);
    const ann = annotations.find((file) => file.startsWith(stem));
    if (ann === undefined) continue;
    const text = await readFile(join(folder, 'data', split, 'text', name), 'utf8');
    const attributions = parseBrat(await readFile(join(folder, 'data', split, 'attributions', ann), 'utf8'));
    const published = /_(\d{4}-\d{2}-\d{2})_/.exec(name)?.[1];
    const score = scorePolnear(
      text,
      attributions,
      read({ text, ...(published === undefined ? {} : { published }) }, {}),
    );
    statements = addCounts(statements, score.statements);
    speakers = addCounts(speakers, score.speakers);
    speechRecall = addCounts(speechRecall, score.speechRecall);
    articles++;
  }
  return { statements, speakers, speechRecall, articles };
}
