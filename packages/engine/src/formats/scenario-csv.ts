import { optionWorths } from '../compiled/worth.ts';
import { type IssueValue, preferences } from '../preferences/preferences.ts';
import { type Scenario, scenario } from '../preferences/scenario.ts';
import type { Issue } from '../space/outcome-space.ts';
import { ok, type Result, refuse } from '../space/result.ts';
import { csvLine, csvRows, numberFrom } from './csv-rows.ts';

/**
 * The table form, for spreadsheets; additive preferences without constraints only.
 * Header: `issue,option,<party>,<party>,...`; then a row an option with what it is worth to each party. Rows
 * `@weight,<issue>,...` (1 if absent), `@reservation,,...` (0 if absent) and `@assumed,,yes|no,...` may follow.
 */
export function importCsv(text: string, name: string): Result<Scenario> {
  const rows = csvRows(text);
  if (!rows.ok) return rows;
  const header = rows.value[0];
  if (header === undefined || header.length < 3) {
    return refuse('csv-malformed', 'row 1', 'the header must name issue, option and at least one party');
  }
  const parties = header.slice(2).map((cell) => cell.trim());
  const nameless = parties.indexOf('');
  if (nameless >= 0)
    return refuse('csv-malformed', `row 1, column ${nameless + 3}`, 'a party without a name');
  const issues = new Map<string, { options: string[]; worths: number[][] }>();
  const weights = new Map<string, number[]>();
  let reservations = parties.map(() => 0);
  let assumed = parties.map(() => false);
  for (const [r, row] of rows.value.entries()) {
    if (r === 0) continue;
    const place = `row ${r + 1}`;
    const [first = '', second = ''] = row;
    const head = first.trim();
    if (head === '@assumed') {
      assumed = parties.map((_, p) => /^(yes|true|1|نعم)$/i.test(row[p + 2]?.trim() ?? ''));
      continue;
    }
    const numbers = parties.map((_, p) => numberFrom(row[p + 2] ?? ''));
    const bad = numbers.findIndex((x) => !Number.isFinite(x));
    if (bad >= 0) {
      const code =
        head === '@weight'
          ? 'weight-invalid'
          : head === '@reservation'
            ? 'reservation-invalid'
            : 'value-invalid';
      return refuse(code, `${place}, column ${bad + 3}`, 'not a number');
    }
    if (head === '@reservation') reservations = numbers;
    else if (head === '@weight') weights.set(second.trim(), numbers);
    else if (head === '') return refuse('csv-malformed', `${place}, column 1`, 'a row without an issue');
    else if (second.trim() === '')
      return refuse('csv-malformed', `${place}, column 2`, 'a row without an option');
    else {
      const issue = issues.get(head) ?? { options: [], worths: [] };
      issue.options.push(second.trim());
      issue.worths.push(numbers);
      issues.set(head, issue);
    }
  }
  const unknown = [...weights.keys()].find((issue) => !issues.has(issue));
  if (unknown !== undefined)
    return refuse('unknown-issue', '@weight', 'a weight for an issue that has no rows');
  return scenario({
    space: {
      name,
      issues: [...issues].map(
        ([id, issue]): Issue => ({
          id,
          name: id,
          kind: 'categorical',
          options: issue.options.map((option) => ({ id: option, name: option })),
        }),
      ),
    },
    constraints: [],
    parties: parties.map((party, p) => ({
      id: party,
      name: party,
      preferences: preferences({
        reservation: reservations[p] ?? 0,
        assumed: assumed[p] ?? false,
        values: [...issues].map(
          ([id, issue]): IssueValue => ({
            issue: id,
            weight: weights.get(id)?.[p] ?? 1,
            value: { kind: 'table', values: issue.worths.map((row) => row[p] ?? Number.NaN) },
          }),
        ),
      }),
    })),
  });
}

/** Writes the table form, weights multiplied in. Refuses what it cannot hold. */
export function exportCsv(given: Scenario): Result<string> {
  if (given.constraints.length > 0)
    return refuse('format-unsupported', 'constraints', 'CSV holds no constraints');
  for (const [p, party] of given.parties.entries()) {
    const { interactions, rectangles, cap } = party.preferences;
    if (interactions.length > 0 || rectangles !== null) {
      return refuse('format-unsupported', `parties[${p}]`, 'CSV holds additive preferences only');
    }
    if (cap !== null && reach(given, p) > cap + 1e-12) {
      return refuse('format-unsupported', `parties[${p}].preferences.cap`, 'CSV holds no cap');
    }
  }
  const lines = [csvLine(['issue', 'option', ...given.parties.map((party) => party.name)])];
  for (const issue of given.space.issues) {
    const worths = given.parties.map((_, p) => worthsOf(given, p, issue));
    for (const [o, option] of issue.options.entries()) {
      lines.push(csvLine([issue.name, option.name, ...worths.map((row) => row[o] ?? 0)]));
    }
  }
  lines.push(csvLine(['@reservation', '', ...given.parties.map((party) => party.preferences.reservation)]));
  lines.push(
    csvLine(['@assumed', '', ...given.parties.map((party) => (party.preferences.assumed ? 'yes' : 'no'))]),
  );
  return ok(`${lines.join('\r\n')}\r\n`);
}

function worthsOf(given: Scenario, p: number, issue: Issue): number[] {
  const part = given.parties[p]?.preferences.values.find((each) => each.issue === issue.id);
  return part === undefined ? issue.options.map(() => 0) : optionWorths(issue, part);
}

function reach(given: Scenario, p: number): number {
  return given.space.issues.reduce((sum, issue) => sum + Math.max(...worthsOf(given, p, issue)), 0);
}
