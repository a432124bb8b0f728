/**
 * A user's own lexicon file, JSON or CSV, Arabic and English.
 *
 * JSON: a list of `{ id, kind, name: { ar?, en? }, aliases?: [text], offices?: [{ office, from?, to? }],
 * domains?: [text], partOf? }`. CSV: a header row `id,kind,name_ar,name_en,aliases,offices,domains,part_of`
 * (in any order; only `id`, `kind` and one name are needed); cells with several values separate them with `;`;
 * an office is `egypt-gis-head 2018-01..2024-10`, its end left out while it is held. Kinds: person,
 * organisation, office, state, place, outlet. An alias that is also a common word ends in `~`.
 *
 * An entry whose id the lexicon has adds its names and offices to that one. A row that is wrong is a problem
 * with its place, and the other rows are read.
 */
import type { ActorKind } from '@wasit/domain';
import type { Alias, LexiconEntry, Tenure } from './entry.ts';

export type LexiconProblemCode =
  | 'not-json'
  | 'not-a-list'
  | 'no-header'
  | 'quote-open'
  | 'id-missing'
  | 'id-repeated'
  | 'kind-unknown'
  | 'name-missing'
  | 'office-unreadable'
  | 'value-not-text';

export interface LexiconProblem {
  readonly code: LexiconProblemCode;
  /** 1-based: the line of a CSV row, the position of a JSON entry. */
  readonly at: number;
}

export interface LexiconFile {
  readonly entries: readonly LexiconEntry[];
  readonly problems: readonly LexiconProblem[];
}

const KINDS: ReadonlySet<string> = new Set<ActorKind>([
  'person',
  'organisation',
  'office',
  'state',
  'place',
  'outlet',
]);

interface Row {
  readonly at: number;
  readonly id: string;
  readonly kind: string;
  readonly ar: string;
  readonly en: string;
  readonly aliases: readonly string[];
  readonly offices: readonly string[];
  readonly domains: readonly string[];
  readonly partOf: string;
}

/** Reads a lexicon file. Never throws; linear in the file. */
export function parseLexiconFile(text: string, format: 'json' | 'csv'): LexiconFile {
  const problems: LexiconProblem[] = [];
  const rows = format === 'json' ? jsonRows(text, problems) : csvRows(text, problems);
  const entries: LexiconEntry[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const read = entryOf(row, seen);
    if ('code' in read) problems.push({ code: read.code, at: row.at });
    else {
      seen.add(read.id);
      entries.push(read);
    }
  }
  return { entries, problems };
}

function entryOf(row: Row, seen: ReadonlySet<string>): LexiconEntry | { readonly code: LexiconProblemCode } {
  if (row.id === '') return { code: 'id-missing' };
  if (seen.has(row.id)) return { code: 'id-repeated' };
  if (!KINDS.has(row.kind)) return { code: 'kind-unknown' };
  if (row.ar === '' && row.en === '') return { code: 'name-missing' };
  const tenures: Tenure[] = [];
  for (const office of row.offices) {
    const tenure = tenureOf(office);
    if (tenure === undefined) return { code: 'office-unreadable' };
    tenures.push(tenure);
  }
  const names = [row.ar, row.en, ...row.aliases].filter((name) => name !== '');
  const aliases = names.map(
    (name): Alias =>
      name.endsWith('~') ? { text: name.slice(0, -1), form: 'ambiguous' } : { text: name, form: 'name' },
  );
  return {
    id: row.id,
    kind: row.kind as ActorKind,
    name: { ...(row.ar === '' ? {} : { ar: row.ar }), ...(row.en === '' ? {} : { en: row.en }) },
    aliases,
    ...(tenures.length === 0 ? {} : { tenures }),
    ...(row.domains.length === 0 ? {} : { domains: row.domains }),
    ...(row.partOf === '' ? {} : { partOf: row.partOf }),
  };
}

const EDTF_START = /^\d{4}(-\d{2}(-\d{2})?)?$/;

function tenureOf(text: string): Tenure | undefined {
  const [office, period, ...rest] = text.trim().split(/\s+/);
  if (office === undefined || office === '' || rest.length > 0) return undefined;
  const [from = '', to = ''] = (period ?? '..').split('..');
  if ((from !== '' && !EDTF_START.test(from)) || (to !== '' && !EDTF_START.test(to))) return undefined;
  return {
    office: office.startsWith('office:') ? office : `office:${office}`,
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
  };
}

type Json = Readonly<Record<string, unknown>>;

function jsonRows(text: string, problems: LexiconProblem[]): Row[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    problems.push({ code: 'not-json', at: 1 });
    return [];
  }
  if (!Array.isArray(value)) {
    problems.push({ code: 'not-a-list', at: 1 });
    return [];
  }
  const rows: Row[] = [];
  value.forEach((item: unknown, index) => {
    const row = jsonRow(item, index + 1);
    if (row === undefined) problems.push({ code: 'value-not-text', at: index + 1 });
    else rows.push(row);
  });
  return rows;
}

function jsonRow(item: unknown, at: number): Row | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const entry = item as Json;
  const name = (typeof entry.name === 'object' && entry.name !== null ? entry.name : {}) as Json;
  const aliases = textList(entry.aliases);
  const domains = textList(entry.domains);
  const offices = officeList(entry.offices);
  const single = [entry.id, entry.kind, name.ar, name.en, entry.partOf].map((value) =>
    value === undefined ? '' : typeof value === 'string' ? value.trim() : undefined,
  );
  const [id, kind, ar, en, partOf] = single;
  if (aliases === undefined || domains === undefined || offices === undefined) return undefined;
  if (
    id === undefined ||
    kind === undefined ||
    ar === undefined ||
    en === undefined ||
    partOf === undefined
  ) {
    return undefined;
  }
  return { at, id, kind, ar, en, aliases, offices, domains, partOf };
}

function textList(value: unknown): string[] | undefined {
  if (value === undefined) return [];
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) return undefined;
  return value.map((item: string) => item.trim()).filter((item) => item !== '');
}

function officeList(value: unknown): string[] | undefined {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return undefined;
  const found: string[] = [];
  for (const item of value as unknown[]) {
    const { office, from = '', to = '' } = (typeof item === 'object' && item !== null ? item : {}) as Json;
    if (typeof office !== 'string' || typeof from !== 'string' || typeof to !== 'string') return undefined;
    found.push(`${office} ${from}..${to}`);
  }
  return found;
}

function csvRows(text: string, problems: LexiconProblem[]): Row[] {
  const records = [...csvRecords(text.replace(/^\uFEFF/, ''), problems)];
  const header = records.shift()?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  if (!header.includes('id') || !header.includes('kind')) {
    problems.push({ code: 'no-header', at: 1 });
    return [];
  }
  return records.map(({ cells, line }) => {
    const cell = (name: string): string => cells[header.indexOf(name)]?.trim() ?? '';
    const many = (name: string): string[] =>
      cell(name)
        .split(';')
        .map((item) => item.trim())
        .filter((item) => item !== '');
    return {
      at: line,
      id: cell('id'),
      kind: cell('kind'),
      ar: cell('name_ar'),
      en: cell('name_en'),
      aliases: many('aliases'),
      offices: many('offices'),
      domains: many('domains'),
      partOf: cell('part_of'),
    };
  });
}

/** RFC 4180: quoted cells may hold commas, line breaks and doubled quotes. Empty lines are passed over. */
function* csvRecords(text: string, problems: LexiconProblem[]): Generator<{ cells: string[]; line: number }> {
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let started = 1;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '\n') line++;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (char === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (char === ',') {
      cells.push(cell);
      cell = '';
    } else if (char === '\n') {
      cells.push(cell);
      if (cells.some((item) => item.trim() !== '')) yield { cells, line: started };
      cells = [];
      cell = '';
      started = line;
    } else if (char !== '\r') cell += char;
  }
  if (quoted) problems.push({ code: 'quote-open', at: started });
  cells.push(cell);
  if (!quoted && cells.some((item) => item.trim() !== '')) yield { cells, line: started };
}
