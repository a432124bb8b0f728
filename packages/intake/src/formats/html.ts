/**
 * A web page as saved: its article (Mozilla's Readability over linkedom's DOM), title, outlet, byline and date
 * from the page's own metadata. Nothing in the page runs and nothing is fetched.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isoDate } from '../text/dates.ts';
import { blockText, type DomNode } from './html-text.ts';
import { type Item, parts } from './item.ts';
import { linkedData } from './linked-data.ts';

/** A page longer than this is not parsed (UTF-16 units). */
export const LONGEST_PAGE = 8 * 1024 * 1024;
/** Elements one inside the other; no page that a person reads has more, and the DOM's cost grows with the square. */
const DEEPEST_PAGE = 400;
/** An article has at least this many letters. */
const FEWEST_LETTERS = 120;

export function readHtml(html: string): Item {
  if (html.length > LONGEST_PAGE) return { code: 'too-large' };
  if (nesting(html) > DEEPEST_PAGE) return { code: 'no-article' };
  const { document } = parseHTML(html);
  const data = linkedData(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => script.textContent ?? '',
    ),
  );
  const meta = metaOf(document);
  const heading = document.querySelector('h1')?.textContent?.trim();
  const title =
    data.title ??
    meta('og:title', 'twitter:title') ??
    (heading === '' ? undefined : heading) ??
    siteless(document.title);
  const published =
    data.published ??
    isoDate(
      meta(
        'article:published_time',
        'og:article:published_time',
        'date',
        'pubdate',
        'publishdate',
        'dc.date',
        'dc.date.issued',
        'datepublished',
      ),
    ) ??
    isoDate(document.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined);
  const found = {
    title,
    url: meta('og:url') ?? document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined,
    outlet: data.outlet ?? meta('og:site_name', 'application-name', 'dc.publisher'),
    byline: data.byline ?? meta('author', 'article:author', 'dc.creator'),
    published,
  };
  const body = articleText(document) ?? '';
  if (letters(body) < FEWEST_LETTERS) return { code: 'no-article' };
  return { parts: parts({ ...found, url: webAddress(found.url), body, id: undefined }) };
}

/** The text of a fragment of HTML, as feeds and mails carry it: all of it, no article sought. */
export function fragmentText(html: string): string {
  if (!html.includes('<') && !html.includes('&')) return html.trim();
  if (html.length > LONGEST_PAGE || nesting(html) > DEEPEST_PAGE) return '';
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return blockText(document.body as unknown as DomNode);
}

type Page = ReturnType<typeof parseHTML>['document'];

function metaOf(document: Page): (...names: readonly string[]) => string | undefined {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.trim();
    if (name !== null && content !== undefined && content !== '' && !values.has(name.toLowerCase())) {
      values.set(name.toLowerCase(), content);
    }
  }
  return (...names) => {
    for (const name of names) {
      const value = values.get(name);
      if (value !== undefined) return value;
    }
    return undefined;
  };
}

/** "Headline | Outlet" without its outlet. */
function siteless(title: string): string | undefined {
  const [first] = title.split(/\s+[|–—-]\s+/);
  const kept = first !== undefined && first.length > 15 ? first : title;
  return kept.trim() === '' ? undefined : kept.trim();
}

function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\//i.test(url) ? url : undefined;
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function articleText(document: Page): string | undefined {
  const marked = document.querySelector('article, [itemprop="articleBody"], main');
  const plain = marked === null ? undefined : blockText(marked as unknown as DomNode);
  let extracted: string | undefined;
  try {
    // Readability takes the document apart, so whatever else is wanted from it was taken before.
    const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
      charThreshold: 200,
      keepClasses: false,
    }).parse();
    const content = article?.content;
    if (content !== undefined && content !== null) extracted = fragmentText(content);
  } catch {
    // A page that Readability cannot take apart may still mark its article itself.
    extracted = undefined;
  }
  if (extracted !== undefined && letters(extracted) >= FEWEST_LETTERS) return extracted;
  return plain;
}

const VOID =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr|th|dt|dd|option)$/i;

/** How deep elements nest, at most, by counting tags; elements that close themselves are left out. Linear. */
export function nesting(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag, slash, name] of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]{0,2000}>/g)) {
    if (name === undefined || VOID.test(name) || tag.endsWith('/>')) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
