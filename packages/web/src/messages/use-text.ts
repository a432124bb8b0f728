import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Language } from '../app/language.ts';
import type { MessageId } from './message-id.ts';

export type MessageValues = Readonly<Record<string, string | number>>;
export type Text = (id: MessageId, values?: MessageValues) => string;

/**
 * A value inside a sentence is isolated, so that a name in the other script never makes what stands around
 * it jump. A name goes by its own first letter; a text that is itself a sentence with isolated names in it
 * goes by the interface language (first-letter rules look past isolated parts).
 */
const isolated = (value: string | number, rightToLeft: boolean): string | number => {
  if (typeof value === 'number') return value;
  const opening = value.includes('\u2068') ? (rightToLeft ? '\u2067' : '\u2066') : '\u2068';
  return `${opening}${value}\u2069`;
};

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
        values &&
          Object.fromEntries(
            Object.entries(values).map(([key, value]) => [
              key,
              isolated(value, intl.locale.startsWith('ar')),
            ]),
          ),
      ),
    [intl],
  );
};

/** The interface language: react-intl's locale is its full form (`ar-EG-u-nu-arab`, `en-GB`). */
export const useLanguage = (): Language => (useIntl().locale.startsWith('ar') ? 'ar' : 'en');
