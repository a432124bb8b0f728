import { accessHandlers } from './access-handlers.ts';
import { accountHandlers } from './account-handlers.ts';
import { briefHandlers } from './brief-handlers.ts';
import { caseHandlers } from './case-handlers.ts';
import type { Handlers } from './handler.ts';
import { mediationHandlers } from './mediation-handlers.ts';
import { pageHandlers } from './page-handlers.ts';
import { passkeyHandlers } from './passkey-handlers.ts';
import { recordHandlers } from './record-handlers.ts';
import { serviceHandlers } from './service-handlers.ts';

/** A handler for every route of the table; a route without one does not compile. */
export const handlers: Handlers = {
  ...accessHandlers,
  ...accountHandlers,
  ...briefHandlers,
  ...caseHandlers,
  ...mediationHandlers,
  ...pageHandlers,
  ...passkeyHandlers,
  ...recordHandlers,
  ...serviceHandlers,
};
