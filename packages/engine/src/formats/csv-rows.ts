import { ok, type Result, refuse } from '../space/result.ts';

/** Splits CSV text (RFC 4180; comma, semicolon or tab, told from the first line) into rows of cells. */
export function csvRows(text: string): Result<string[][]> {
  const body = text.replace(/^\uFEFF/, '');
  const firstLine = body.split(/\r?\n/, 1)[0] ?? '';
  const delimiter = [',', ';', '\t'].reduce((best, each) =>
    firstLine.split(each).length > firstLine.split(best).length ? each : best,
  );
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (row.some((each) => each.trim() !== '')) rows.push(row);
    row = [];
  };
  for (let i = 0; i < body.length; i++) {
    const c = body[i] as string;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (body[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (c === '"' && cell === '') quoted = true;
    else if (c === delimiter) endCell();
    else if (c === '\n') endRow();
    else if (c !== '\r' || body[i + 1] !== '\n') cell += c;
  }
  if (quoted) return refuse('csv-malformed', `row ${rows.length + 1}`, 'a quoted cell does not end');
  endRow();
  return ok(rows);
}

export function csvLine(cells: readonly (string | number)[]): string {
  return cells
    .map((cell) => (/[",;\t\r\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : cell))
    .join(',');
}

/** A number in Western or Arabic-Indic digits, with a point, an Arabic decimal sign, or a comma as decimal sign. */
export function numberFrom(cell: string): number {
  const western = cell
    .trim()
    .replace(/[\u0660-\u0669]/g, (d) => String(d.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (d) => String(d.charCodeAt(0) - 0x06f0))
    .replaceAll('\u066c', '')
    .replace(/[\u066b]/g, '.')
    .replace(/^(-?\d+),(\d+)$/, '$1.$2');
  return western === '' ? Number.NaN : Number(western);
}
