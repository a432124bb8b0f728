/** The brief: the fold of a narrower clearance than the viewer's own, in words. */
import type { RouteName } from '@wasit/api';
import { type BriefPage, briefView, effectiveClearances, PUBLIC, viewer } from '@wasit/domain';
import { refused } from '../use-cases/record-command.ts';
import { type App, answer, type Call, type Handlers } from './handler.ts';
import { stateFor } from './state-for.ts';

type BriefRoute = Extract<RouteName, 'brief' | 'briefDocument'>;

/**
 * Null where there is no case for this viewer, and where a room is asked for that is not the viewer's own:
 * whether there is such a room makes no difference.
 */
const briefOf = async (app: App, call: Pick<Call<BriefRoute>, 'viewer' | 'params' | 'query'>) => {
  const { caseId } = call.params;
  const { asOf, lang, rooms } = call.query;
  const looking = await stateFor(app, call.viewer, caseId);
  if (looking === null) return null;
  const own = effectiveClearances(looking.viewer);
  const wanted = [...new Set(rooms ?? own)].filter((room) => room !== PUBLIC);
  if (wanted.some((room) => !own.includes(room))) return null;
  // Whose eyes it is seen with makes no difference: clearances alone decide.
  const reader = viewer(looking.viewer.id, ...wanted);
  const at = asOf === undefined ? null : new Date(asOf).toISOString();
  const state = at === null ? await app.folds.now(reader, caseId) : await app.folds.asOf(reader, caseId, at);
  return briefView(state, at, lang, wanted);
};

const fileName = ({ caseId, language, asOf }: BriefPage): string =>
  `${caseId}-${asOf.slice(0, 16).replace(/\D/g, '')}-${language}.docx`;

export const briefHandlers = {
  brief: async (app, call) => {
    const page = await briefOf(app, call);
    return page === null ? refused('not-found') : answer(page);
  },
  briefDocument: async (app, call) => {
    const page = await briefOf(app, call);
    if (page === null) return refused('not-found');
    // Fetched with the first document: the library for Word files is no part of a quick start.
    const { briefDocument } = await import('../documents/brief-document.ts');
    return { ok: true, file: fileName(page), document: await briefDocument(page) };
  },
} satisfies Partial<Handlers>;
