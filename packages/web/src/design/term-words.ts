/** What a term undertakes and in which phase, in words; ids that a reader's own data brought show as they are. */
import { useText } from '../messages/use-text.ts';

const instruments = [
  'release',
  'withdrawal',
  'ceasefire',
  'movement',
  'return',
  'aid',
  'reconstruction',
  'guarantee',
  'payment',
  'opening',
  'monitoring',
  'governance',
] as const;

export interface TermWords {
  readonly instrument: (id: string) => string;
  /** `phase-2`, `after-phase-1`, or words of the report's own. */
  readonly phase: (id: string) => string;
}

export const useTermWords = (): TermWords => {
  const t = useText();
  return {
    instrument: (id) => {
      const known = instruments.find((one) => one === id);
      return known === undefined ? id : t(`instrument.${known}`);
    },
    phase: (id) => {
      const [, after, number] = /^(after-)?phase-(\d+)$/.exec(id) ?? [];
      if (number === undefined) return id;
      return t(after === undefined ? 'phase.numbered' : 'phase.after', { phase: Number(number) });
    },
  };
};
