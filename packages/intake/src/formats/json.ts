/** JSON Lines of reports, or one JSON document with a report or a list of them. */
import * as z from 'zod';
import { isoDate } from '../text/dates.ts';
import { fragmentText, readHtml } from './html.ts';
import { type Item, parts } from './item.ts';

const field = z.string().nullish();
const report = z
  .object({
    id: z.union([z.string(), z.number()]).nullish(),
    url: field,
    outlet: field,
    byline: field,
    published: field,
    title: field,
    text: field,
    html: field,
  })
  .refine((value) => (value.text ?? value.html ?? '').trim() !== '');

export function* readJsonLines(text: string): Generator<Item> {
  let line = 0;
  let from = 0;
  while (from <= text.length) {
    const end = text.indexOf('\n', from);
    const written = text.slice(from, end < 0 ? text.length : end).trim();
    line++;
    from = end < 0 ? text.length + 1 : end + 1;
    if (written !== '') yield readLine(written, line);
  }
}

function readLine(written: string, line: number): Item {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return { code: 'broken-json', line };
  }
  return readObject(value, line);
}

export function* readJson(text: string): Generator<Item> {
  const value: unknown = JSON.parse(text);
  const list: unknown[] = Array.isArray(value) ? value : [value];
  for (const item of list) yield readObject(item, 1);
}

function readObject(value: unknown, line: number): Item {
  const parsed = report.safeParse(value);
  if (!parsed.success) return { code: 'broken-json', line };
  const { id, url, outlet, byline, published, title, text, html } = parsed.data;
  const own = {
    id: id === undefined || id === null ? undefined : String(id),
    url: url ?? undefined,
    outlet: outlet ?? undefined,
    byline: byline ?? undefined,
    published: isoDate(published ?? undefined),
    title: title ?? undefined,
  };
  if (text !== undefined && text !== null && text.trim() !== '')
    return { parts: parts({ ...own, body: text }) };
  const page = readHtml(html ?? '');
  if (!('parts' in page)) {
    const whole = page.code === 'no-article' ? fragmentText(html ?? '') : '';
    return whole === '' ? { code: page.code, line } : { parts: parts({ ...own, body: whole }) };
  }
  const given = Object.fromEntries(Object.entries(own).filter(([, entry]) => entry !== undefined));
  return { parts: { ...page.parts, ...given } };
}
