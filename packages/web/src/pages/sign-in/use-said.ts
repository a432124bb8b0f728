/** What the server said to somebody at the door, as a sentence. */
import type { Outcome, Refused } from '@wasit/api';
import { useCallback, useState } from 'react';
import { secondsToWait } from '../../data/client.ts';
import { localeOf } from '../../format/locale.ts';
import { useLanguage, useText } from '../../messages/use-text.ts';

export interface Said {
  readonly sentence: string | null;
  readonly busy: boolean;
  readonly say: (sentence: string | null) => void;
  /** Waits for the answer; null when it was refused, which has been said then. */
  readonly ask: <T>(call: () => Promise<Outcome<T>>) => Promise<T | null>;
}

export const useSaid = (): Said => {
  const t = useText();
  const language = useLanguage();
  const [sentence, say] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const wordsOf = useCallback(
    (refused: Refused): string => {
      const seconds = refused.code === 'too-many-requests' ? secondsToWait(refused) : null;
      if (seconds === null) return refused.sentence[language];
      const clock = new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'medium' });
      return t('signin.wait', { time: clock.format(Date.now() + seconds * 1000) });
    },
    [t, language],
  );
  const ask = useCallback(
    async <T>(call: () => Promise<Outcome<T>>): Promise<T | null> => {
      say(null);
      setBusy(true);
      try {
        const outcome = await call();
        if (outcome.ok) return outcome.value;
        say(wordsOf(outcome.error));
      } catch {
        say(t('signin.failed'));
      } finally {
        setBusy(false);
      }
      return null;
    },
    [wordsOf, t],
  );
  return { sentence, busy, say, ask };
};
