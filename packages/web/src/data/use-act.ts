/** One act on a case: a command is sent, the pages ask anew, the notice says what was done and undoes it. */

import { useQueryClient } from '@tanstack/react-query';
import { CallRefused, orThrow, type Recorded, ServerUnreachable } from '@wasit/api';
import type { Command } from '@wasit/domain';
import { useCallback } from 'react';
import { useNotify } from '../app/toasts.tsx';
import { useLanguage, useText } from '../messages/use-text.ts';
import { caseScope } from './case-queries.ts';
import { client } from './client.ts';

export interface Act {
  readonly command: Command;
  /** Said when it is done; left out for what shows by itself. */
  readonly done?: string;
  /** The command that takes it back, from what was recorded. */
  readonly undo?: (recorded: Recorded) => Command;
  /** The cursor of the page that was looked at; null (or left out) where it does not matter. */
  readonly expected?: string | null;
  /** Who is to see it; the server’s rule for that command where left out. */
  readonly audience?: readonly string[];
}

/** Resolves to what was recorded, or to null when it was refused: the refusal has been shown then. */
export const useAct = (caseId: string): ((act: Act) => Promise<Recorded | null>) => {
  const queries = useQueryClient();
  const notify = useNotify();
  const t = useText();
  const language = useLanguage();
  return useCallback(
    async (act) => {
      const send = async (
        command: Command,
        expected: string | null,
        audience: readonly string[] | undefined,
      ): Promise<Recorded | null> => {
        try {
          const { type, ...input } = command;
          const recorded = await orThrow(
            client.command({
              params: { caseId },
              body: {
                command: { type, ...input },
                expected,
                ...(audience === undefined ? {} : { audience: [...audience].sort() }),
              },
            }),
          );
          await queries.invalidateQueries(caseScope(caseId));
          await queries.invalidateQueries({ queryKey: ['cases'] });
          return recorded;
        } catch (fault) {
          if (fault instanceof CallRefused) notify({ text: fault.refused.sentence[language] });
          else if (fault instanceof ServerUnreachable) notify({ text: t('error.unreachable') });
          else throw fault;
          return null;
        }
      };
      const recorded = await send(act.command, act.expected ?? null, act.audience);
      if (recorded === null) return null;
      const { done, undo } = act;
      if (done !== undefined) {
        notify(
          undo === undefined
            ? { text: done }
            : { text: done, undo: () => void send(undo(recorded), null, act.audience) },
        );
      }
      return recorded;
    },
    [caseId, queries, notify, t, language],
  );
};
