/** The interface language and its messages, for the whole tree; the choice is remembered. */
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import { IntlProvider } from 'react-intl';
import { localeOf } from '../format/locale.ts';
import { loadMessages } from '../messages/load.ts';
import type { MessageId } from '../messages/message-id.ts';
import {
  applyLanguage,
  type Language,
  otherLanguage,
  rememberedLanguage,
  rememberLanguage,
} from './language.ts';

interface LanguageSwitch {
  readonly language: Language;
  readonly switchLanguage: () => void;
}

const LanguageContext = createContext<LanguageSwitch | null>(null);

interface Loaded {
  readonly language: Language;
  readonly messages: Record<MessageId, string>;
}

const onFault = (fault: unknown): void => {
  throw fault;
};

export const LanguageProvider = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const [wanted, setWanted] = useState<Language>(rememberedLanguage);
  const [loaded, setLoaded] = useState<Loaded | null>(null);

  useEffect(() => {
    let current = true;
    loadMessages(wanted).then((messages) => {
      if (!current) return;
      applyLanguage(wanted);
      setLoaded({ language: wanted, messages });
    }, onFault);
    return () => {
      current = false;
    };
  }, [wanted]);

  const switchLanguage = useCallback(() => {
    setWanted((before) => {
      const next = otherLanguage(before);
      rememberLanguage(next);
      return next;
    });
  }, []);

  const language = loaded?.language ?? wanted;
  const value = useMemo(() => ({ language, switchLanguage }), [language, switchLanguage]);
  if (loaded === null) return null;
  return (
    <LanguageContext value={value}>
      <IntlProvider locale={localeOf(language)} messages={loaded.messages} onError={onFault}>
        {children}
      </IntlProvider>
    </LanguageContext>
  );
};

export const useLanguageSwitch = (): LanguageSwitch => {
  const value = use(LanguageContext);
  if (value === null) throw new Error('LanguageProvider is missing');
  return value;
};
