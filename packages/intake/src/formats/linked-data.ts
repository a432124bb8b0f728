/** What a page says of itself in JSON-LD (schema.org NewsArticle and kin). Values only; nothing is resolved or fetched. */
import { isoDate } from '../text/dates.ts';

export interface LinkedData {
  readonly title?: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly byline?: string;
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLES = /Article|Report|BlogPosting|LiveBlog/;
const DEEPEST = 6;

export function linkedData(scripts: readonly string[]): LinkedData {
  for (const script of scripts) {
    let value: unknown;
    try {
      value = JSON.parse(script);
    } catch {
      continue;
    }
    for (const node of nodesOf(value, 0)) {
      const type = [node['@type']].flat().join(' ');
      if (!ARTICLES.test(type)) continue;
      const title = text(node.headline) ?? text(node.name);
      const published = isoDate(text(node.datePublished) ?? text(node.dateCreated));
      const outlet = nameOf(node.publisher);
      const byline = nameOf(node.author);
      return {
        ...(title === undefined ? {} : { title }),
        ...(published === undefined ? {} : { published }),
        ...(outlet === undefined ? {} : { outlet }),
        ...(byline === undefined ? {} : { byline }),
      };
    }
  }
  return {};
}

function* nodesOf(value: unknown, depth: number): Generator<Json> {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) yield* nodesOf(item, depth + 1);
    return;
  }
  const node = value as Json;
  yield node;
  yield* nodesOf(node['@graph'], depth + 1);
  yield* nodesOf(node.mainEntity, depth + 1);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function nameOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return text(first);
  return typeof first === 'object' && first !== null ? text((first as Json).name) : undefined;
}
