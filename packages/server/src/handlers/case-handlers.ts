/** Cases as wholes: listed, opened, searched, taken out and in. */
import { type CaseHead, caseHeadOf, searchHitsOf, type Viewer } from '@wasit/domain';
import { exportCase, verifyCase } from '../use-cases/export-case.ts';
import { importCase } from '../use-cases/import-case.ts';
import { recordCommand, refused } from '../use-cases/record-command.ts';
import { answer, type Handlers } from './handler.ts';
import { stateFor } from './state-for.ts';

/** More than are shown, since some may have fallen out of the record since they were indexed. */
const SEARCHED = 100;
const SHOWN = 50;

export const caseHandlers = {
  listCases: async (app, { viewer }) => {
    const open = await app.deps.store.withViewer(viewer, async (tx) => await tx.caseIds());
    const ids = [...new Set([...open, ...app.deps.doorkeeper.casesOf(viewer)])].sort();
    const cases: CaseHead[] = [];
    for (const id of ids) {
      const looking = await stateFor(app, viewer, id);
      const head = looking === null ? null : caseHeadOf(looking.state);
      if (head !== null) cases.push(head);
    }
    return answer({ cases });
  },

  openCase: async (app, { viewer, body }) => {
    const { doorkeeper } = app.deps;
    if (!doorkeeper.mayOpenCases(viewer)) return refused('not-allowed');
    const caseId = app.deps.newId();
    const audience = body.audience ?? doorkeeper.defaultAudience(viewer, 'open-case');
    const { title, domain } = body;
    const command = { type: 'open-case', title, domain };
    const author = await doorkeeper.opening(viewer, caseId);
    const outcome = await recordCommand(app.deps, app.folds, author, {
      caseId,
      command,
      audience,
      expected: null,
    });
    return outcome.ok ? answer({ ...outcome.value, caseId }) : outcome;
  },

  importCase: async ({ deps }, { viewer, body }) => {
    // Taking in a log tells whether its case is here already: for those who may see all of them.
    if (!deps.doorkeeper.operates(viewer)) return refused('not-found');
    const admits = (compartments: Iterable<string>) => deps.doorkeeper.admits(viewer, compartments);
    return await importCase({ store: deps.store, admits }, body.log);
  },

  exportCase: async (app, { viewer, params }) => {
    const looking = await stateFor(app, viewer, params.caseId);
    const record = { store: app.deps.store, folds: app.folds };
    const lines = looking === null ? null : await exportCase(record, looking.viewer, params.caseId);
    if (lines === null) return refused('not-found');
    return { ok: true, file: `${params.caseId}.wasit.jsonl`, lines };
  },

  verifyCase: async (app, { viewer, params }) => {
    const looking = await stateFor(app, viewer, params.caseId);
    const record = { store: app.deps.store, folds: app.folds };
    const verified = looking === null ? null : await verifyCase(record, looking.viewer, params.caseId);
    return verified === null ? refused('not-found') : answer({ ...verified });
  },

  live: async (app, { viewer, params }) => {
    const looking = await stateFor(app, viewer, params.caseId);
    return looking === null ? refused('not-found') : { ok: true, caseId: params.caseId };
  },

  search: async (app, { viewer, query }) => {
    const looked = query.case === undefined ? null : await stateFor(app, viewer, query.case);
    if (query.case !== undefined && looked === null) return refused('not-found');
    const scope = looked === null ? null : { viewer: looked.viewer, caseId: query.case ?? '' };
    const { doorkeeper, store } = app.deps;
    const find = async (who: Viewer, where: { readonly caseId?: string }) =>
      await store.withViewer(who, async (tx) => await tx.search(query.q, { ...where, limit: SEARCHED }));
    const own = scope === null ? doorkeeper.casesOf(viewer) : [];
    const hits =
      scope === null
        ? [...(await find(viewer, {}))]
        : [...(await find(scope.viewer, { caseId: scope.caseId }))];
    for (const caseId of own) hits.push(...(await find(doorkeeper.inCase(viewer, caseId), { caseId })));
    // Ranks are of the texts alone, so those of several searches by the same words compare.
    if (own.length > 0) hits.sort((a, b) => b.rank - a.rank);
    const found = [];
    for (const hit of hits) {
      const looking = await stateFor(app, viewer, hit.caseId);
      if (looking !== null) found.push({ state: looking.state, text: hit });
    }
    return answer({ query: query.q, hits: searchHitsOf(found).slice(0, SHOWN) });
  },
} satisfies Partial<Handlers>;
