import { type Scenario, scenario } from '../preferences/scenario.ts';
import { type EngineErrorCode, type Result, refuse } from '../space/result.ts';
import { scenarioSchema } from './scenario-schema.ts';

/** Reads the JSON form. A refusal names the place as a path into the document. */
export function importJson(text: string): Result<Scenario> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return refuse('json-malformed', 'document', 'the text is not JSON');
  }
  const checked = scenarioSchema.safeParse(parsed);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    const place = pathOf(issue?.path ?? []);
    return refuse(codeFor(place), place, issue?.message ?? 'not a scenario');
  }
  const { space, constraints, parties } = checked.data;
  // JSON has no undefined, so optional fields are either absent or there.
  return scenario({ space, constraints, parties } as Scenario);
}

export function exportJson(given: Scenario): string {
  const { space, constraints, parties } = given;
  return `${JSON.stringify({ format: 'wasit-scenario', version: 1, space, constraints, parties }, null, 2)}\n`;
}

function pathOf(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return text === '' ? 'document' : text.replace(/^\./, '');
}

function codeFor(place: string): EngineErrorCode {
  if (/\.weight$/.test(place)) return 'weight-invalid';
  if (/\.reservation$/.test(place)) return 'reservation-invalid';
  if (/\.discount$/.test(place)) return 'discount-invalid';
  if (/(issues|\.options)$/.test(place)) return 'issue-empty';
  if (/^constraints/.test(place)) return 'constraint-invalid';
  return 'json-malformed';
}
