import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Language } from '../app/language.ts';
import type { MessageId } from './message-id.ts';

export type MessageValues = Readonly<Record<string, string | number>>;
export type Text = (id: MessageId, values?: MessageValues) => string;

/** The message in the interface language, with its values filled in. */
export const useText = (): Text => {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
};

/** The interface language: react-intl's locale is its full form (`ar-EG-u-nu-arab`, `en-GB`). */
export const useLanguage = (): Language => (useIntl().locale.startsWith('ar') ? 'ar' : 'en');
