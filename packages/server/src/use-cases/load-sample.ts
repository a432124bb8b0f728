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
  type Command,
  caseDomains,
  PUBLIC,
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

/** Told before each report. */
export type SampleProgress = (done: number, all: number) => void;

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

const openFrame = async (
  deps: UseCaseDeps,
  folds: Folds,
  author: Viewer,
  audience: Audience,
  sample: Frame,
): Promise<void> => {
  const state = await folds.now(author, sample.id);
  const known = new Set([...state.entities.keys()]);
  for (const command of commandsFor(sample)) {
    const done = state.caseId !== null && isKnown(command, known);
    if (done) continue;
    const outcome = await recordCommand(deps, folds, author, {
      caseId: sample.id,
      command,
      audience,
      expected: null,
    });
    const again = !outcome.ok && ['already-exists', 'case-already-open'].includes(outcome.code);
    if (!outcome.ok && !again) throw new Error(`the sample's ${command.type} was refused: ${outcome.code}`);
  }
};

/** What a command would bring in is there: its actor, track, issue or option. */
const isKnown = (command: Command, known: ReadonlySet<string>): boolean => {
  switch (command.type) {
    case 'open-case':
      return true;
    case 'add-actor':
    case 'assign-role':
      return command.actorId !== undefined && known.has(command.actorId);
    case 'open-track':
      return command.trackId !== undefined && known.has(command.trackId);
    case 'add-issue':
      return command.issueId !== undefined && known.has(command.issueId);
    default:
      return false;
  }
};

const reportLine = z.looseObject({ text: z.string().min(1) });

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
  const sample = frame.parse(JSON.parse(await readFile(join(folder, 'case.json'), 'utf8')));
  const lines = (await readFile(join(folder, sample.reports), 'utf8'))
    .split('\n')
    .filter((line) => line !== '');
  const audience = [PUBLIC];
  await openFrame(deps, folds, author, audience, sample);
  let filed = 0;
  for (const [done, line] of lines.entries()) {
    progress(done, lines.length);
    reportLine.parse(JSON.parse(line));
    const offered = { bytes: Buffer.from(`${line}\n`, 'utf8'), pasted: false };
    for await (const taken of deps.intake(offered)) {
      if (!taken.ok) throw new Error(`line ${done + 1} of the sample was refused: ${taken.code}`);
      const outcome = await fileReport(deps, folds, author, sample.id, audience, taken.report);
      if (outcome.ok) filed += 1;
      else if (outcome.code !== 'report-already-filed') {
        throw new Error(`line ${done + 1} of the sample was refused: ${outcome.code}`);
      }
    }
  }
  progress(lines.length, lines.length);
  return filed;
};
