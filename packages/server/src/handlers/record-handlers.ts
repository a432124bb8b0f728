/** What changes the record. */
import type { Offered } from '@wasit/api';
import { maySee, type Viewer } from '@wasit/domain';
import { fileReports } from '../use-cases/file-reports.ts';
import type { OfferedReport } from '../use-cases/intake.ts';
import { recordCommand, refused } from '../use-cases/record-command.ts';
import type { Handlers } from './handler.ts';
import { stateFor } from './state-for.ts';

const bytesOf = ({ text, base64 }: Offered): Uint8Array =>
  text === undefined ? Buffer.from(base64 ?? '', 'base64') : Buffer.from(text, 'utf8');

const offeredOf = (offered: Offered): OfferedReport => {
  const { text, base64: _base64, file, outlet, byline, url, title, published } = offered;
  return {
    bytes: bytesOf(offered),
    pasted: text !== undefined,
    ...(file === undefined ? {} : { file }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(byline === undefined ? {} : { byline }),
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
  };
};

const mayAddress = (viewer: Viewer, audience: readonly string[]): boolean =>
  audience.every((compartment) => maySee(viewer, [compartment]));

export const recordHandlers = {
  command: async (app, { viewer, params, body }) => {
    const { command, expected } = body;
    const looking = await stateFor(app, viewer, params.caseId);
    if (looking === null) return refused('not-found');
    const audience = body.audience ?? app.deps.doorkeeper.defaultAudience(looking.viewer, command.type);
    if (!app.deps.doorkeeper.mayAddress(looking.viewer, audience)) return refused('audience-not-yours');
    if (app.deps.doorkeeper.mayRun?.(command) === false) return refused('not-allowed');
    return await recordCommand(app.deps, app.folds, looking.viewer, {
      caseId: params.caseId,
      command,
      audience,
      expected,
    });
  },

  fileReports: async (app, { viewer, params, body, hangUp }) => {
    const looking = await stateFor(app, viewer, params.caseId);
    if (looking === null) return refused('not-found');
    const audience = body.audience ?? app.deps.doorkeeper.defaultAudience(looking.viewer, 'file-report');
    if (!app.deps.doorkeeper.mayAddress(looking.viewer, audience)) return refused('audience-not-yours');
    if (!mayAddress(looking.viewer, audience)) return refused('audience-not-yours');
    const reports = body.reports.map(offeredOf);
    return {
      ok: true,
      stream: fileReports(app.deps, app.folds, looking.viewer, params.caseId, audience, reports, hangUp()),
    };
  },
} satisfies Partial<Handlers>;
