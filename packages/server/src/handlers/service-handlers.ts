import { openApiDocument } from '@wasit/api';
import { effectiveClearances } from '@wasit/domain';
import { answer, type Handlers } from './handler.ts';

export const serviceHandlers = {
  health: async ({ deps }) => answer({ ok: true as const, version: deps.version }),
  openapi: async ({ deps }) => answer({ openapi: '3.1.0', ...openApiDocument(deps.version) }),
  whoAmI: async ({ deps }, { viewer }) =>
    answer({ id: viewer.id, mode: deps.doorkeeper.mode, clearances: [...effectiveClearances(viewer)] }),
} satisfies Partial<Handlers>;
