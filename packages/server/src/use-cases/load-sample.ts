/**
 * Loads a case from a folder of examples by the same way that everybody's reports take: commands, and the
 * real reader. Nothing of it is reviewed, and the case is marked as a sample. What is there already is left as
 * it is, so that a load that was broken off is finished by the next.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Audience,
  bilingual,
  type CaseState,
  type Command,
  caseDomains,
  digest,
  PUBLIC,
  type ReportInput,
  reportIdOf,
  roles,
  type Viewer,
} from '@wasit/domain';
import { z } from 'zod';
import type { UseCaseDeps } from '../deps.ts';
import type { Folds } from '../folds/folds.ts';
import { fileReport } from './file-report.ts';
import { recordCommand } from './record-command.ts';

const frame = z.object({
  id: z.string().min(1),
  title: bilingual,
  domain: z.enum(caseDomains),
  reports: z.string().min(1),
  tracks: z.array(z.object({ id: z.string(), title: bilingual })),
  actors: z.array(
    z.object({
      id: z.string(),
      name: bilingual,
      kind: z.enum(['person', 'organisation', 'state']).optional(),
      role: z.enum(roles),
      tracks: z.array(z.string()).default([]),
    }),
  ),
  issues: z.array(
    z.object({
      id: z.string(),
      track: z.string().nullable().default(null),
      title: bilingual,
      options: z.array(z.object({ id: z.string(), title: bilingual })).default([]),
    }),
  ),
});
type Frame = z.infer<typeof frame>;

const frameIn = async (folder: string): Promise<Frame> =>
  frame.parse(JSON.parse(await readFile(join(folder, 'case.json'), 'utf8')));

/** Told before each report that is filed: which of how many. */
export type SampleProgress = (number: number, all: number) => void;

const kindOf = (actor: Frame['actors'][number]) =>
  actor.kind ?? (actor.id.startsWith('state:') ? 'state' : 'organisation');

/** The frame of the case, as the commands that make it. */
const commandsFor = ({ title, domain, tracks, actors, issues }: Frame): Command[] => [
  { type: 'open-case', title, domain, sample: true },
  ...tracks.map(({ id, title: name }): Command => ({ type: 'open-track', trackId: id, name })),
  ...actors.flatMap((actor): Command[] => [
    { type: 'add-actor', actorId: actor.id, name: actor.name, kind: kindOf(actor) },
    ...(actor.tracks.length === 0 ? [null] : actor.tracks).map(
      (trackId): Command => ({ type: 'assign-role', actorId: actor.id, role: actor.role, trackId }),
    ),
  ]),
  ...issues.flatMap((issue): Command[] => [
    { type: 'add-issue', issueId: issue.id, name: issue.title, trackId: issue.track },
    ...issue.options.map(
      (option): Command => ({
        type: 'add-option',
        issueId: issue.id,
        // Options of two issues may share a short name; in the record each has its own id.
        optionId: `${issue.id}/${option.id}`,
        name: option.title,
      }),
    ),
  ]),
];

/** What the command would bring about is there already. */
const isDone = (state: CaseState, command: Command): boolean => {
  switch (command.type) {
    case 'open-case':
      return state.caseId !== null;
    case 'open-track':
      return state.tracks.has(command.trackId ?? '');
    case 'add-actor':
      return state.actors.get(command.actorId ?? '')?.added === true;
    case 'assign-role': {
      const held = state.actors.get(command.actorId)?.roles ?? [];
      return held.some(({ role, trackId }) => role === command.role && trackId === (command.trackId ?? null));
    }
    case 'add-issue':
      return state.issues.get(command.issueId ?? '')?.reviewed === true;
    case 'add-option':
      return state.entities.has(command.optionId ?? '');
    default:
      return false;
  }
};

const openFrame = async (
  deps: UseCaseDeps,
  folds: Folds,
  author: Viewer,
  audience: Audience,
  sample: Frame,
): Promise<void> => {
  for (const command of commandsFor(sample)) {
    if (isDone(await folds.now(author, sample.id), command)) continue;
    const request = { caseId: sample.id, command, audience, expected: null };
    const outcome = await recordCommand(deps, folds, author, request);
    if (!outcome.ok) throw new Error(`the sample's ${command.type} was refused: ${outcome.code}`);
  }
};

const isRead = (state: CaseState, report: ReportInput): boolean => {
  const known = state.reports.get(reportIdOf(digest(report.text), report.outlet ?? null));
  return known !== undefined && known.readingId !== null;
};

/** Id of the case that the folder holds. */
export const sampleIdOf = async (folder: string): Promise<string> => (await frameIn(folder)).id;

/**
 * Answers how many reports were filed now. Throws when the folder does not hold a sample: the files are the
 * program's own. The whole sample is public.
 */
export const loadSample = async (
  deps: UseCaseDeps,
  folds: Folds,
  author: Viewer,
  folder: string,
  progress: SampleProgress = () => undefined,
): Promise<number> => {
  const sample = await frameIn(folder);
  const lines = (await readFile(join(folder, sample.reports), 'utf8'))
    .split('\n')
    .filter((line) => line !== '');
  const audience = [PUBLIC];
  // The frame is whole once a report is filed; what a person changed in it since is theirs to keep.
  const { reports } = await folds.now(author, sample.id);
  if (reports.size === 0) await openFrame(deps, folds, author, audience, sample);
  let filed = 0;
  for (const [done, line] of lines.entries()) {
    const offered = { bytes: Buffer.from(`${line}\n`, 'utf8'), pasted: false };
    for await (const taken of deps.intake(offered)) {
      if (!taken.ok) throw new Error(`line ${done + 1} of the sample was refused: ${taken.code}`);
      if (isRead(await folds.now(author, sample.id), taken.report)) continue;
      progress(done + 1, lines.length);
      const outcome = await fileReport(deps, folds, author, sample.id, audience, taken.report);
      if (!outcome.ok) throw new Error(`line ${done + 1} of the sample was refused: ${outcome.code}`);
      filed += 1;
    }
  }
  return filed;
};
