/**
 * RSS 2.0, RSS 1.0 and Atom files: an item a report. Each item is parsed on its own, so that a damaged one is a
 * problem with its line and the others are read. A document type declaration is refused: entities are not expanded.
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { isoDate } from '../text/dates.ts';
import { fragmentText } from './html.ts';
import { type Item, parts } from './item.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  trimValues: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: true,
  htmlEntities: true,
});

type Node = Readonly<Record<string, unknown>>;

export function* readFeed(xml: string): Generator<Item> {
  if (/<!(DOCTYPE|ENTITY)\s[^>]*\[/i.test(xml.slice(0, 100_000))) {
    yield { code: 'broken-feed', line: 1 };
    return;
  }
  const pieces = [...itemsOf(xml)];
  if (pieces.length === 0) {
    yield { code: /<(item|entry)[\s>]/i.test(xml) ? 'broken-feed' : 'no-article', line: 1 };
    return;
  }
  const outlet = channelTitle(xml, pieces[0]?.start ?? 0);
  let line = 1;
  let counted = 0;
  for (const piece of pieces) {
    for (; counted < piece.start; counted++) if (xml.charCodeAt(counted) === 10) line++;
    const item = piece.end === undefined ? undefined : readItem(xml.slice(piece.start, piece.end), outlet);
    yield item === undefined ? { code: 'broken-feed', line } : { parts: item };
  }
}

/** The items' places; `end` undefined for one that is never closed. Linear. */
function* itemsOf(xml: string): Generator<{ start: number; end: number | undefined }> {
  const opening = /<(item|entry)(?=[\s>])/g;
  const closings = new Map<string, number>();
  let match = opening.exec(xml);
  while (match !== null) {
    const name = match[1] ?? 'item';
    const start = match.index;
    // Each closing tag is sought once, so that a feed of unclosed items costs no more than its length.
    let close = closings.get(name) ?? 0;
    if (close >= 0 && close < start) close = xml.indexOf(`</${name}>`, start);
    closings.set(name, close);
    opening.lastIndex = start + name.length + 1;
    const next = opening.exec(xml);
    const cut = close < 0 || (next !== null && next.index < close);
    yield { start, end: cut ? undefined : close + name.length + 3 };
    match = next;
  }
}

function channelTitle(xml: string, before: number): string | undefined {
  const title = /<title[^>]*>([\s\S]*?)<\/title>/i.exec(xml.slice(0, before))?.[1];
  const text = title?.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '').trim();
  return text === undefined || text === '' ? undefined : fragmentText(text);
}

function readItem(xml: string, outlet: string | undefined) {
  // Prefixes are declared on the feed's root, which is not part of the piece.
  if (XMLValidator.validate(xml) !== true) return undefined;
  let root: unknown;
  try {
    root = parser.parse(xml);
  } catch {
    return undefined;
  }
  const node = child(root, 'item') ?? child(root, 'entry');
  if (node === undefined) return undefined;
  const html =
    text(node['content:encoded']) ?? text(node.content) ?? text(node.description) ?? text(node.summary) ?? '';
  const title = text(node.title);
  return parts({
    title: title === undefined ? undefined : fragmentText(title),
    body: fragmentText(html),
    id: text(node.guid) ?? text(node.id),
    url: linkOf(node.link),
    outlet: text(node.source) ?? outlet,
    byline: text(node['dc:creator']) ?? text(child(node, 'author')?.name) ?? text(node.author),
    published: isoDate(
      text(node.pubDate) ?? text(node.published) ?? text(node['dc:date']) ?? text(node.updated),
    ),
  });
}

function child(value: unknown, name: string): Node | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = (value as Node)[name];
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as Node) : undefined;
}

function text(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  const found: unknown = typeof one === 'object' && one !== null ? (one as Node)['#'] : one;
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined;
}

function linkOf(value: unknown): string | undefined {
  const links: unknown[] = Array.isArray(value) ? value : [value];
  for (const link of links) {
    const url =
      typeof link === 'object' && link !== null ? ((link as Node)['@href'] ?? (link as Node)['#']) : link;
    if (typeof url === 'string' && /^https?:\/\//i.test(url.trim())) return url.trim();
  }
  return undefined;
}
