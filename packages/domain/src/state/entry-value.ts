import type { Entry, EntryValue } from './records.ts';

/** The part of an entry that a person may correct. */
export const valueOfEntry = (entry: Entry): EntryValue => {
  switch (entry.entry) {
    case 'claim': {
      const { content, mode, speakerId, speakerType, chain, modality, said } = entry;
      const value = { content, mode, speakerId, speakerType, chain: [...chain], modality, said };
      return { entry: 'claim', value };
    }
    case 'contact': {
      const { type, participantIds, venueId, occurred, status } = entry;
      const value = { type, participantIds: [...participantIds], venueId, occurred, status };
      return { entry: 'contact', value };
    }
    case 'position': {
      const { partyId, issueId, optionId, stance, basis, condition, occurred } = entry;
      const value = { partyId, issueId, optionId, stance, basis, condition, occurred };
      return { entry: 'position', value };
    }
    case 'term': {
      const { instrument, phase, issueId } = entry;
      return { entry: 'term', value: { instrument, phase, issueId } };
    }
  }
};
