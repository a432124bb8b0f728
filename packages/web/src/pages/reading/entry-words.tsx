import type { ActorRef, ReadingEntry } from '@wasit/domain';
import type { ReactNode } from 'react';
import { BasisMark } from '../../design/basis-mark.tsx';
import { ChainLinks } from '../../design/chain-links.tsx';
import { EdtfDate } from '../../design/edtf-date.tsx';
import { linksOf } from '../../design/evidence-items.ts';
import { useName } from '../../design/name.ts';
import { ModalityMark, StatusMark } from '../../design/status-mark.tsx';
import { useTermWords } from '../../design/term-words.ts';
import { useWordsOf } from '../../design/words-of.ts';
import styles from './reading.module.css';

/** The actors of an entry by id, so that its value can be put into words. */
const findActor = (entry: ReadingEntry, id: string | null): ActorRef | null =>
  id === null ? null : (entry.actors.find((actor) => actor.id === id) ?? null);

const present = (actors: readonly (ActorRef | null)[]): ActorRef[] =>
  actors.filter((actor) => actor !== null);

/** One candidate in words: what it asserts, by whom, when. */
export const EntryWords = ({ entry }: { readonly entry: ReadingEntry }): ReactNode => {
  const nameOf = useName();
  const words = useWordsOf();
  const terms = useTermWords();
  const { value } = entry;
  switch (value.entry) {
    case 'claim':
      return (
        <>
          <ChainLinks links={linksOf(entry.chain, nameOf)} resolved={value.value.speakerId !== null} />
          <q dir="auto" className={styles.content}>
            {value.value.content}
          </q>
          {value.value.modality !== 'reported' && <ModalityMark modality={value.value.modality} />}{' '}
          <When value={value.value.said} />
        </>
      );
    case 'contact': {
      const participants = present(value.value.participantIds.map((id) => findActor(entry, id)));
      const venue = findActor(entry, value.value.venueId);
      return (
        <>
          <span>{words.contact({ type: value.value.type, participants, venue })}</span>{' '}
          <StatusMark status={value.value.status} /> <When value={value.value.occurred} />
        </>
      );
    }
    case 'position': {
      const party = findActor(entry, value.value.partyId);
      const named = party === null ? value.value.partyId : nameOf(party.name);
      return (
        <>
          <span>{words.stand(named, value.value.stance, entry.issue)}</span>{' '}
          <BasisMark basis={value.value.basis} /> <When value={value.value.occurred} />
          {value.value.condition !== null && (
            <q dir="auto" className={styles.content}>
              {value.value.condition}
            </q>
          )}
        </>
      );
    }
    case 'term': {
      const { instrument, phase } = value.value;
      const parts = [
        terms.instrument(instrument),
        ...(phase === null ? [] : [terms.phase(phase)]),
        ...(entry.issue === null ? [] : [nameOf(entry.issue.name)]),
      ];
      return (
        <>
          <span>{parts.join(' · ')}</span>
          {entry.evidence !== null && (
            <q dir="auto" className={styles.content}>
              {entry.evidence.quote}
            </q>
          )}
        </>
      );
    }
  }
};

const When = ({ value }: { readonly value: string | null }): ReactNode =>
  value === null ? null : (
    <span className={styles.when}>
      <EdtfDate value={value} />
    </span>
  );
