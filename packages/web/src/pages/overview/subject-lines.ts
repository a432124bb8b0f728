/** What stands under one kind of change: who or what it was about, each once. */
import type { Change, OverviewPage } from '@wasit/domain';

type Subject = Change['subjects'][number];
type Name = NonNullable<Subject['name']>;

/** How the case itself was set up: of interest when it changes, not on a first look at the whole. */
const settingUp: ReadonlySet<string> = new Set([
  'case-opened',
  'track-opened',
  'actor-added',
  'role-assigned',
  'constituent-named',
  'office-held',
  'delegation-formed',
  'issue-added',
  'option-added',
  'room-opened',
]);

export const isSettingUp = (type: string): boolean => settingUp.has(type);

/** Where a change of a kind can be looked at; null where no page shows it. */
export type ChangePage =
  | 'relays'
  | 'proposals'
  | 'packages'
  | 'reading'
  | 'actors'
  | 'sources'
  | 'settings'
  | 'desk';

export const pageOf = (type: string): ChangePage | null => {
  if (/^(?:message|leg|delivery|release)-/.test(type)) return 'relays';
  if (/^(?:proposal|answer|offer|round)-/.test(type)) return 'proposals';
  if (/^(?:preference|rule)-/.test(type)) return 'packages';
  if (/^report-/.test(type)) return 'reading';
  if (/^(?:claim|denial|source)-/.test(type)) return 'sources';
  if (/^(?:office|delegation|actors?|constituent)-/.test(type)) return 'actors';
  if (/^(?:role|issue|option|track)-/.test(type)) return 'settings';
  return null;
};

export type SubjectLine =
  /** A report by its title. */
  | {
      readonly kind: 'report';
      readonly key: string;
      readonly reportId: string;
      readonly entry: string;
      readonly text: string;
    }
  /** Who holds an office, and whose it is. */
  | {
      readonly kind: 'office';
      readonly key: string;
      readonly office: Name;
      readonly holder: Name;
      readonly holderId: string;
      readonly of: Name | null;
    }
  | { readonly kind: 'names'; readonly key: string; readonly names: readonly Name[] }
  | { readonly kind: 'text'; readonly key: string; readonly text: string };

/** Names shown of one change that is about several. */
const MOST_NAMES = 3;

const lineOf = ({ type, subjects }: Change): SubjectLine | null => {
  const [first, second, third] = subjects;
  if (type === 'office-held' && first?.name != null && second?.name != null) {
    return {
      kind: 'office',
      key: first.id,
      office: first.name,
      holder: second.name,
      holderId: second.id,
      of: third?.name ?? null,
    };
  }
  if (first?.text != null) {
    return first.reportId === null
      ? { kind: 'text', key: first.id, text: first.text }
      : { kind: 'report', key: first.id, reportId: first.reportId, entry: first.id, text: first.text };
  }
  const actors = subjects.filter(({ kind, name }) => kind === 'actor' && name !== null);
  // What has no name of its own goes by whom it concerns, or else by the points.
  const named = first?.name != null ? [first] : actors.length > 0 ? actors : subjects;
  const names = named.flatMap(({ name }) => (name === null ? [] : [name])).slice(0, MOST_NAMES);
  return names.length === 0
    ? null
    : { kind: 'names', key: names.map((name) => JSON.stringify(name)).join(), names };
};

/** The lines of several changes of a kind, each once, the newest first. */
export const subjectLines = (changes: readonly Change[]): readonly SubjectLine[] => {
  const lines = new Map<string, SubjectLine>();
  for (const change of changes) {
    const line = lineOf(change);
    if (line !== null && !lines.has(line.key)) lines.set(line.key, line);
  }
  const all = [...lines.values()];
  // Single names stand in one line.
  const single = all.flatMap((line) => (line.kind === 'names' && line.names.length === 1 ? line.names : []));
  if (single.length < 2) return all;
  const rest = all.filter((line) => line.kind !== 'names' || line.names.length > 1);
  return [{ kind: 'names', key: 'single', names: single }, ...rest];
};

/** Reports that were filed and, in the same stretch, read: said in one line instead of two. */
export const filedAndRead = (items: OverviewPage['changes']['items']): boolean => {
  const idsOf = (type: string): readonly string[] =>
    items
      .filter((one) => one.type === type)
      .flatMap(({ subjects }) => subjects.slice(0, 1).map(({ id }) => id));
  const filed = idsOf('report-filed');
  const read = new Set(idsOf('report-read'));
  return filed.length > 0 && filed.length === read.size && filed.every((id) => read.has(id));
};
