/** Bytes to reports: one file in, its reports and problems out. The format is told by content, never by name. */
import type { ReportInput } from '@wasit/domain';
import { clean, decode, type Encoding } from './encoding/decode.ts';
import { readDocx } from './formats/docx.ts';
import { readFeed } from './formats/feed.ts';
import { byteFormat, type Format, looksLikeMail, textFormat } from './formats/format.ts';
import { readHtml } from './formats/html.ts';
import type { Item } from './formats/item.ts';
import { readJson, readJsonLines } from './formats/json.ts';
import { readMail } from './formats/mail.ts';
import { readPdf } from './formats/pdf.ts';
import type { IntakeProblem } from './problems/codes.ts';
import { composeText } from './text/compose.ts';
import { isReadable } from './text/language.ts';

/** The largest file taken, in bytes. */
export const LARGEST_FILE = 32 * 1024 * 1024;

/** What the giver knows about a file; what the file itself says comes second to it. */
export interface Known {
  readonly file?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly title?: string;
  readonly published?: string;
}

export type Taken =
  | { readonly ok: true; readonly report: ReportInput; readonly format: Format; readonly encoding?: Encoding }
  | { readonly ok: false; readonly problem: IntakeProblem };

/** The reports in a file's bytes, in order, and its problems. Never throws on any input. */
export async function* takeBytes(bytes: Uint8Array, known: Known = {}): AsyncGenerator<Taken> {
  for await (const { item, format, encoding } of itemsOf(bytes)) yield taken(item, format, encoding, known);
}

/** Pasted text: it is the report. */
export function takeText(text: string, known: Known = {}): Taken {
  const cleaned = clean(text);
  if (cleaned.trim() === '') return problem(known, 'empty');
  return taken({ parts: { body: cleaned } }, 'text', undefined, known);
}

interface Found {
  readonly item: Item;
  readonly format: Format;
  readonly encoding?: Encoding;
}

async function* itemsOf(bytes: Uint8Array): AsyncGenerator<Found> {
  if (bytes.length > LARGEST_FILE) {
    yield { item: { code: 'too-large' }, format: 'text' };
    return;
  }
  const kind = byteFormat(bytes);
  if (kind === 'pdf') {
    yield { item: await readPdf(bytes), format: 'pdf' };
    return;
  }
  if (kind === 'zip') {
    yield { item: await readDocx(bytes), format: 'docx' };
    return;
  }
  if (kind !== undefined) {
    yield { item: { code: kind === 'encrypted-office' ? 'encrypted' : 'format-unknown' }, format: 'text' };
    return;
  }
  if (looksLikeMail(bytes)) {
    yield { item: await mailItem(bytes), format: 'eml' };
    return;
  }
  const decoded = decode(bytes);
  if (!decoded.ok) {
    yield { item: { code: decoded.code }, format: 'text' };
    return;
  }
  const { text, encoding } = decoded;
  const format = textFormat(text);
  for (const item of textItems(text, format)) yield { item, format, encoding };
}

async function mailItem(bytes: Uint8Array): Promise<Item> {
  try {
    return await readMail(bytes);
  } catch {
    // A damaged mail; its reason is the mail library's and says nothing to a person.
    return { code: 'broken-archive' };
  }
}

function textItems(text: string, format: Format): Iterable<Item> {
  if (format === 'html') return [readHtml(text)];
  if (format === 'feed') return readFeed(text);
  if (format === 'jsonl') return readJsonLines(text);
  if (format === 'json') return readJson(text);
  return [{ parts: { body: text } }];
}

function problem(known: Known, code: IntakeProblem['code'], line?: number): Taken {
  return { ok: false, problem: { file: known.file ?? '', code, ...(line === undefined ? {} : { line }) } };
}

function taken(item: Item, format: Format, encoding: Encoding | undefined, known: Known): Taken {
  if ('code' in item) return problem(known, item.code, item.line);
  const { parts } = item;
  // Plain text is kept exactly as it was decoded: offsets point into the file a person can open.
  const title = known.title ?? parts.title;
  const text = clean(format === 'text' ? parts.body : composeText(parts.title, parts.body));
  if (text.trim() === '') return problem(known, 'no-text');
  if (!isReadable(text)) return problem(known, 'language-unknown');
  const field = (key: 'outlet' | 'byline' | 'url' | 'published'): string | undefined =>
    known[key] ?? parts[key];
  const found = {
    file: known.file,
    id: parts.id,
    url: field('url'),
    outlet: field('outlet'),
    byline: field('byline'),
    title,
    published: field('published'),
  };
  const named = Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined && value !== ''),
  );
  return { ok: true, report: { text, ...named }, format, ...(encoding === undefined ? {} : { encoding }) };
}
