/** Every issue that a stand may be about: those that its sentence names, grammar's, the report's own, those of the title and the sentence before. */
import { FORMAT } from '../issue-of.ts';
import type { PositionInput } from '../position.ts';
import type { Matter, Telling } from './telling.ts';

export function mattersOf(telling: Telling): Matter[] {
  const { input, sentence, first, last, stand, report } = telling;
  const hits = telling.hits();
  const above = telling.above();
  const title = sentence.index === 0 ? [] : report.title();
  const nearest = new Map<string, { hit: (typeof hits)[number]; gap: number }>();
  for (const hit of hits) {
    const gap = hit.first >= last ? hit.first - last : hit.last <= first ? 3 + first - hit.last : 0;
    const known = nearest.get(hit.issue);
    if (known === undefined || gap < known.gap) nearest.set(hit.issue, { hit, gap });
  }
  const ranked = [...nearest.entries()].sort((a, b) => a[1].gap - b[1].gap);
  const after = ranked.filter(([, { hit }]) => hit.first >= last).map(([issue]) => issue);
  const before = ranked.filter(([, { hit }]) => hit.first < last).map(([issue]) => issue);
  const ids = new Set<string>([
    ...(stand?.issues.map(({ issue }) => issue) ?? []),
    ...nearest.keys(),
    ...above,
    ...title,
    ...always(input),
  ]);
  return [...ids].map((issue) => {
    const hit = nearest.get(issue)?.hit ?? null;
    const order = hit === null ? -1 : hit.first >= last ? after.indexOf(issue) : before.indexOf(issue);
    return {
      issue,
      hit,
      rank: order < 0 ? 3 : Math.min(order, 2),
      named: { above: above.includes(issue), title: title.includes(issue) },
    };
  });
}

const classes = new WeakMap<PositionInput['issues'], ReadonlySet<string>>();

/** What a report is about as a whole, whether and how to talk, and who governs: named or not. */
function always({ issues, mainIssue }: PositionInput): string[] {
  const known = classes.get(issues) ?? new Set(issues.classes.map(({ id }) => id));
  classes.set(issues, known);
  return [mainIssue, FORMAT, 'governance'].filter((id): id is string => id !== null && known.has(id));
}
