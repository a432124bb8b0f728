import { optionWorths } from '../compiled/worth.ts';
import type { IssueValue, OptionRange, Preferences, RectangleGroup } from '../preferences/preferences.ts';
import type { Scenario } from '../preferences/scenario.ts';
import type { Issue } from '../space/outcome-space.ts';
import { ok, type Result, refuse } from '../space/result.ts';
import type { NamedText } from './load-genius.ts';
import { escapeXml } from './xml.ts';

/**
 * Writes a scenario as GENIUS files: one domain, one profile a party. Refuses what the format cannot say:
 * constraints, interactions, a party that mixes additive and rectangle preferences, utilities that GENIUS would
 * cap at 1 but the scenario does not. Discount 1 stands for none.
 */
export function exportGenius(given: Scenario): Result<NamedText[]> {
  if (given.constraints.length > 0) {
    return refuse('format-unsupported', 'constraints', 'GENIUS files hold no constraints');
  }
  const indices = given.space.issues.map((issue, i) => (/^\d+$/.test(issue.id) ? issue.id : String(i + 1)));
  if (new Set(indices).size < indices.length) for (const i of indices.keys()) indices[i] = String(i + 1);
  const domain = [
    '<negotiation_template>',
    `<utility_space number_of_issues="${given.space.issues.length}">`,
    '<objective index="0" description="" name="root" type="objective" etype="objective">',
    ...given.space.issues.map((issue, i) => issueXml(issue, indices[i] as string, null)),
    '</objective>',
    '</utility_space>',
    '</negotiation_template>',
    '',
  ];
  const files = [{ name: `${fileName(given.space.name)}-domain.xml`, text: domain.join('\n') }];
  for (const [p, party] of given.parties.entries()) {
    const profile = profileXml(given, party.preferences, indices, `parties[${p}].preferences`);
    if (!profile.ok) return profile;
    files.push({ name: `${fileName(party.id)}.xml`, text: profile.value });
  }
  return ok(files);
}

function fileName(text: string): string {
  return text.replace(/[\\/:*?"<>|\s]+/g, '_');
}

function numeric(issue: Issue): boolean {
  const first = issue.options[0]?.value;
  return (
    issue.kind === 'integer' && issue.options.every((option, o) => option.value === (first ?? Number.NaN) + o)
  );
}

function issueXml(
  issue: Issue,
  index: string,
  inner: ((o: number) => string) | null,
  evaluator = '',
): string {
  const shared = `index="${index}" name="${escapeXml(issue.name)}"`;
  if (numeric(issue) && inner === null) {
    const [low, high] = [issue.options[0]?.value ?? 0, issue.options.at(-1)?.value ?? 0];
    return `<issue ${shared} type="integer" etype="integer" vtype="integer" lowerbound="${low}" upperbound="${high}">${evaluator}</issue>`;
  }
  const items = issue.options.map((option, o) => {
    return `<item index="${o + 1}" value="${escapeXml(option.id)}"${inner?.(o) ?? ''}/>`;
  });
  return [`<issue ${shared} type="discrete" etype="discrete" vtype="discrete">`, ...items, '</issue>'].join(
    '\n',
  );
}

function profileXml(
  given: Scenario,
  prefs: Preferences,
  indices: readonly string[],
  place: string,
): Result<string> {
  if (prefs.interactions.length > 0) {
    return refuse('format-unsupported', `${place}.interactions`, 'GENIUS files hold no interactions');
  }
  const additive = prefs.values.some((part) => part.weight > 0);
  if (prefs.rectangles !== null && additive) {
    return refuse(
      'format-unsupported',
      `${place}.values`,
      'a GENIUS profile is additive or of rectangles, not both',
    );
  }
  const reaches = given.space.issues.reduce((sum, issue) => {
    const part = prefs.values.find((each) => each.issue === issue.id);
    return sum + (part === undefined ? 0 : Math.max(...optionWorths(issue, part)));
  }, 0);
  if (prefs.cap !== 1 && (prefs.cap !== null || prefs.rectangles !== null || reaches > 1 + 1e-12)) {
    return refuse('format-unsupported', `${place}.cap`, 'GENIUS caps every utility at 1');
  }
  const body: string[] = [];
  const nonlinear = prefs.rectangles !== null;
  for (const [i, issue] of given.space.issues.entries()) {
    const index = indices[i] as string;
    const part = prefs.values.find((each) => each.issue === issue.id);
    const written = nonlinear ? ok(issueXml(issue, index, null)) : valuedIssue(issue, index, part, place);
    if (!written.ok) return written;
    body.push(written.value);
  }
  if (prefs.rectangles !== null) {
    const indexOf = new Map(
      given.space.issues.map((issue, i) => [issue.id, [indices[i] as string, issue] as const]),
    );
    body.push(
      `<utility maxutility="${prefs.rectangles.maximum}">`,
      groupXml(prefs.rectangles.root, indexOf),
      '</utility>',
    );
  }
  return ok(
    [
      nonlinear ? '<utility_space type="nonlinear">' : '<utility_space>',
      '<objective index="0" description="" name="root" type="objective" etype="objective">',
      ...body,
      '</objective>',
      `<discount_factor value="${prefs.discount ?? 1}"/>`,
      `<reservation value="${prefs.reservation}"/>`,
      '</utility_space>',
      '',
    ].join('\n'),
  );
}

function valuedIssue(
  issue: Issue,
  index: string,
  part: IssueValue | undefined,
  place: string,
): Result<string> {
  const weightXml = (weight: number): string => `\n<weight index="${index}" value="${weight}"/>`;
  if (numeric(issue)) {
    if (part === undefined) {
      return ok(
        issueXml(issue, index, null, '<evaluator ftype="linear" offset="0" slope="0"/>') + weightXml(0),
      );
    }
    if (part.value.kind === 'linear' && part.value.clip && (part.scale ?? 1) === 1) {
      const evaluator = `<evaluator ftype="linear" offset="${part.value.offset}" slope="${part.value.slope}"/>`;
      return ok(issueXml(issue, index, null, evaluator) + weightXml(part.weight));
    }
    return refuse(
      'format-unsupported',
      `${place}: issue ${issue.id}`,
      'an integer issue in GENIUS is valued linearly',
    );
  }
  // GENIUS divides by the largest evaluation, so the weight takes it up.
  const values =
    part === undefined
      ? issue.options.map(() => 0)
      : part.value.kind === 'table'
        ? part.value.values
        : optionWorths(issue, { ...part, weight: 1, scale: 1 });
  const largest = Math.max(...values);
  if (largest < 1e-5 && values.some((value) => value !== 0)) {
    return refuse(
      'format-unsupported',
      `${place}: issue ${issue.id}`,
      'GENIUS takes evaluations below 0.00001 as nothing',
    );
  }
  const scale = part?.scale ?? 1;
  const weight = part === undefined ? 0 : scale === largest ? part.weight : (part.weight * largest) / scale;
  return ok(issueXml(issue, index, (o) => ` evaluation="${values[o] ?? 0}"`) + weightXml(weight));
}

function groupXml(group: RectangleGroup, indexOf: ReadonlyMap<string, readonly [string, Issue]>): string {
  const rangeXml =
    (kind: string) =>
    (range: OptionRange): string => {
      const [index, issue] = indexOf.get(range.issue) ?? ['', null];
      const first = issue?.options[0]?.value ?? 0;
      return `<${kind} index="${index}" min="${first + range.from}" max="${first + range.to}"/>`;
    };
  return [
    `<ufun type="PlainUfun" weight="${group.weight}" aggregation="${group.aggregation}">`,
    ...group.rectangles.map((rectangle) => {
      const weight = rectangle.weight === 1 ? '' : ` weight="${rectangle.weight}"`;
      const ranges = [
        ...rectangle.includes.map(rangeXml('INCLUDES')),
        ...rectangle.excludes.map(rangeXml('EXCLUDES')),
      ];
      return [
        `<hyperRectangle utility="${rectangle.utility}"${weight}>`,
        ...ranges,
        '</hyperRectangle>',
      ].join('\n');
    }),
    ...group.groups.map((inner) => groupXml(inner, indexOf)),
    '</ufun>',
  ].join('\n');
}
