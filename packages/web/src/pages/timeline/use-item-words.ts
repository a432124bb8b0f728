import type { TimelineItem } from '@wasit/domain';
import { useWordsOf } from '../../design/words-of.ts';
import { useText } from '../../messages/use-text.ts';

/** One line for an item: its kind's own sentence; a claim and a term in the report's words. */
export const useItemWords = (): ((item: TimelineItem) => string) => {
  const t = useText();
  const say = useWordsOf();
  return (item) => {
    switch (item.kind) {
      case 'contact':
        return say.contact(item.contact);
      case 'position':
        return say.stand(say.names(item.actors), item.stance, item.issue);
      case 'claim': {
        const speaker = item.chain.at(-1);
        const who = speaker === undefined ? t('chain.unresolved') : say.name(speaker.name);
        return t('item.claim', { who, content: item.content });
      }
      case 'term':
        return t('item.term', { words: item.evidence[0]?.quote ?? item.instrument });
    }
  };
};
