/**
 * Plays a case that is written down as steps, each by one of its users, through the same commands that
 * everybody's steps take: so nothing in such a case can be what the program would refuse. Ids are made from
 * the step's number (hashed, for a gap in numbers tells of what is not shown), so that a load that was broken off is finished by the next.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bilingual, type CaseState, compartment, digest, type Viewer, viewer } from '@wasit/domain';
import { z } from 'zod';
import type { UseCaseDeps } from '../deps.ts';
import type { Folds } from '../folds/folds.ts';
import { recordCommand } from './record-command.ts';

const user = z.object({
  id: z.string().min(1),
  name: bilingual,
  role: z.enum(['mediator', 'delegation', 'guarantor', 'analyst', 'public']),
  rooms: z.array(compartment),
  password: z.string(),
});
export type ScriptedUser = z.infer<typeof user>;

const by = { as: z.string(), audience: z.array(compartment).min(1) };
const step = z.union([
  z.strictObject({ ...by, command: z.looseObject({ type: z.string() }) }),
  /** Delivers the latest message of `from` that its author carries: its id is not known when this is written. */
  z.strictObject({ ...by, deliver: z.looseObject({ from: z.string(), toId: z.string() }) }),
]);
type Step = z.infer<typeof step>;

const script = z.object({ id: z.string().min(1), users: z.array(user), steps: z.array(step) });
export type ScriptedCase = z.infer<typeof script>;

/** Throws when the folder does not hold a scripted case: the files are the program's own. */
export const readScriptedCase = async (folder: string): Promise<ScriptedCase> =>
  script.parse(JSON.parse(await readFile(join(folder, 'case.json'), 'utf8')));

/** Ids that one step may use. */
const MOST_IDS = 12;

const DAY = 24 * 3_600_000;

/** "in 3 days" stands for that day at noon, so that deadlines lie ahead whenever the case is loaded. */
const dated = (value: unknown, now: string): unknown => {
  if (Array.isArray(value)) return value.map((item) => dated(item, now));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, dated(item, now)]));
  }
  const days = typeof value === 'string' ? /^in (\d+) days$/.exec(value)?.[1] : undefined;
  if (days === undefined) return value;
  const day = new Date(Date.parse(now) + Number(days) * DAY).toISOString().slice(0, 10);
  return `${day}T12:00:00.000Z`;
};

const commandOf = (step: Step, state: CaseState): unknown => {
  if ('command' in step) return step.command;
  const { from, ...rest } = step.deliver;
  const relay = [...state.relays.values()].findLast(
    ({ fromId, release }) => fromId === from && release.toIds.includes(rest.toId),
  );
  return { type: 'deliver-message', relayId: relay?.id ?? '', ...rest };
};

/** Answers how many steps were played now; throws at the first that is refused. */
export const loadScriptedCase = async (
  deps: UseCaseDeps,
  folds: Folds,
  { id: caseId, users, steps }: ScriptedCase,
): Promise<number> => {
  const viewers = new Map<string, Viewer>(users.map(({ id, rooms }) => [id, viewer(id, ...rooms)]));
  let played = 0;
  for (const [index, step] of steps.entries()) {
    const author = viewers.get(step.as);
    if (author === undefined) throw new Error(`step ${index} of ${caseId} is by nobody`);
    const ids = Array.from({ length: MOST_IDS }, (_, at) => digest(`${caseId}/${index}/${at}`).slice(0, 32));
    const state = await folds.now(author, caseId);
    if (ids.some((id) => state.history.placeOf(id) >= 0)) continue;
    // The case stands there by other hands: imported, or played by another version. It is left as it is.
    if (index === 0 && state.history.length > 0) return 0;
    let next = 0;
    const newId = (): string => {
      const id = ids[next];
      if (id === undefined) throw new Error(`step ${index} of ${caseId} needs more ids`);
      next += 1;
      return id;
    };
    const command = dated(commandOf(step, state), deps.clock());
    const request = { caseId, command, audience: step.audience, expected: null };
    const outcome = await recordCommand({ ...deps, newId }, folds, author, request);
    if (!outcome.ok) {
      throw new Error(`step ${index} of ${caseId} was refused: ${outcome.code} ${outcome.subject ?? ''}`);
    }
    played += 1;
  }
  return played;
};
