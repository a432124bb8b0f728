import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Language } from '../app/language.ts';
import type { MessageId } from './message-id.ts';

export type MessageValues = Readonly<Record<string, string | number>>;
export type Text = (id: MessageId, values?: MessageValues) => string;

/** First strong isolate … pop: a name in the other script never makes the sentence around it jump. */
const isolated = (value: string | number): string | number =>
  typeof value === 'number' ? value : `\u2068${value}\u2069`;

/**
 * The message in the interface language, with its values filled in. Texts are isolated, so that a choice
 * (`select`) can only be made by a number.
 */
export const useText = (): Text => {
  const intl = useIntl();
  return useCallback(
    (id, values) =>
      intl.formatMessage(
        { id },
        values && Object.fromEntries(Object.entries(values).map(([key, value]) => [key, isolated(value)])),
      ),
    [intl],
  );
};

/** The interface language: react-intl's locale is its full form (`ar-EG-u-nu-arab`, `en-GB`). */
export const useLanguage = (): Language => (useIntl().locale.startsWith('ar') ? 'ar' : 'en');
