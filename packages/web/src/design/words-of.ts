/** Sentences that several pages need: a contact in words, a stand in words, names in a row. */
import type { ActorRef, Bilingual, ContactItem, Named, Stance } from '@wasit/domain';
import { useMemo } from 'react';
import { localeOf } from '../format/locale.ts';
import { useLanguage, useText } from '../messages/use-text.ts';
import { useName } from './name.ts';

export interface WordsOf {
  readonly name: (name: Bilingual) => string;
  /** Names joined as the language joins them; after `most` the rest are counted. */
  readonly names: (actors: readonly ActorRef[], most?: number) => string;
  /** "call: Egypt and Hamas", "visit in Cairo: …". */
  readonly contact: (contact: Pick<ContactItem, 'type' | 'participants' | 'venue'>) => string;
  /** "Hamas refuses: withdrawal of forces"; the issue may be left out. */
  readonly stand: (party: string, stance: Stance, issue: Named | null) => string;
}

/** First strong isolate … pop, so that a name in the other script stays whole within a list. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

export const useWordsOf = (): WordsOf => {
  const t = useText();
  const language = useLanguage();
  const name = useName();
  return useMemo(() => {
    const list = new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
    const names: WordsOf['names'] = (actors, most = 5) => {
      const shown = actors
        .slice(0, actors.length > most + 1 ? most : most + 1)
        .map((actor) => isolated(name(actor.name)));
      const rest = actors.length - shown.length;
      return list.format(rest > 0 ? [...shown, t('names.more', { count: rest })] : shown);
    };
    return {
      name,
      names,
      contact: ({ type, participants, venue }) => {
        const values = {
          type: t(`contact.${type}`),
          participants: participants.length === 0 ? t('names.nobody') : names(participants),
        };
        return venue === null
          ? t('contact.words', values)
          : t('contact.words.venue', { ...values, venue: name(venue.name) });
      },
      stand: (party, stance, issue) => {
        const values = { party, stance: t(`stance.${stance}`) };
        return issue === null
          ? t('stand.words', values)
          : t('stand.words.issue', { ...values, issue: name(issue.name) });
      },
    };
  }, [t, language, name]);
};
