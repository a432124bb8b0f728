import { useCallback } from 'react';
import { useText } from '../../messages/use-text.ts';

/** "Phase 2" in the numerals of the interface; a phase that has a name of its own keeps it. */
export const usePhaseWords = (): ((phase: string) => string) => {
  const t = useText();
  return useCallback(
    (phase) => {
      const written = phase.trim();
      return t('proposal.phase', {
        phase: /^\d{1,4}$/.test(written) ? t('nav.count', { count: Number(written) }) : written,
      });
    },
    [t],
  );
};
