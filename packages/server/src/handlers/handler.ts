/** What a route's handler is given, and what it may answer with. */
import type { RouteName, Routes } from '@wasit/api';
import type { Viewer } from '@wasit/domain';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { AppDeps } from '../deps.ts';
import type { Folds } from '../folds/folds.ts';
import type { ShownPages } from '../folds/shown-pages.ts';
import type { Serialised } from '../http/serialised.ts';
import type { LiveChannels } from '../live/live-channels.ts';
import type { Refused } from '../use-cases/record-command.ts';

/** What handlers work with. */
export interface App {
  readonly deps: AppDeps;
  readonly folds: Folds;
  readonly pages: ShownPages;
  readonly live: LiveChannels;
}

export interface Call<N extends RouteName> {
  readonly params: z.output<Routes[N]['params']>;
  readonly query: z.output<Routes[N]['query']>;
  readonly body: z.output<Routes[N]['body']>;
  readonly viewer: Routes[N]['caller'] extends 'anyone' ? null : Viewer;
  readonly request: FastifyRequest;
  /** A signal that is aborted when the caller has gone. */
  readonly hangUp: () => AbortSignal;
}

type ValueOf<N extends RouteName> = z.output<Routes[N]['answer']['schema']>;

export type Answered<N extends RouteName> =
  | Refused
  | (Routes[N]['answer']['kind'] extends 'json'
      ?
          | { readonly ok: true; readonly value: ValueOf<N>; readonly cookie?: string }
          | { readonly ok: true; readonly page: Serialised<ValueOf<N>> }
      : Routes[N]['answer']['kind'] extends 'text'
        ? { readonly ok: true; readonly file: string; readonly lines: Iterable<string> }
        : Routes[N]['answer']['kind'] extends 'document'
          ? { readonly ok: true; readonly file: string; readonly document: Uint8Array }
          : Routes[N]['answer']['kind'] extends 'lines'
            ? { readonly ok: true; readonly stream: AsyncIterable<ValueOf<N>> }
            : { readonly ok: true; readonly caseId: string });

export type Handler<N extends RouteName> = (app: App, call: Call<N>) => Promise<Answered<N>>;
export type Handlers = { readonly [N in RouteName]: Handler<N> };

export const answer = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
