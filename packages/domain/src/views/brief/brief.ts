import type { Compartment } from '../../log/audience.ts';
import type { CaseState } from '../../state/case-state.ts';
import { allEntries, caseHeadOf } from '../cases/case-head.ts';
import {
  type BriefLanguage,
  type BriefPage,
  type BriefPart,
  type BriefSectionKind,
  briefSections,
} from './page.ts';
import {
  contactSentences,
  disagreementSentences,
  positionSentences,
  standSentences,
} from './record-sections.ts';
import { dueSentences, tableSentences } from './table-sections.ts';
import { BriefWriter } from './writer.ts';

const writers: Readonly<Record<BriefSectionKind, (writer: BriefWriter) => BriefPart[][]>> = {
  stand: standSentences,
  contacts: contactSentences,
  positions: positionSentences,
  table: tableSentences,
  due: dueSentences,
  disagreements: disagreementSentences,
};

const roomsInWords = (writer: BriefWriter, rooms: readonly Compartment[]): string | null => {
  const named = rooms.flatMap((id) => {
    const room = writer.state.rooms.get(id);
    return room === undefined ? [] : [writer.name(room.name)];
  });
  return named.length === 0 ? null : writer.say.names(named);
};

const unreviewedOf = (state: CaseState): { readonly count: number; readonly of: number } => {
  let count = 0;
  let of = 0;
  for (const { review } of allEntries(state)) {
    if (review === 'unreviewed') count += 1;
    if (review !== 'refused') of += 1;
  }
  return { count, of };
};

/**
 * The brief of `state`, which must be the fold of what `rooms` (and the public) may see, stopped at `asOf`
 * when that is given: nothing else is looked at, not even the clock, so the same log makes the same brief,
 * byte for byte. Null where the case is not open in it.
 */
export const briefView = (
  state: CaseState,
  asOf: string | null,
  language: BriefLanguage,
  rooms: readonly Compartment[],
): BriefPage | null => {
  const head = caseHeadOf(state);
  if (head === null) return null;
  const moment = asOf ?? head.lastRecordedAt;
  const writer = new BriefWriter(state, language, moment);
  const { say } = writer;
  const shown = rooms.filter((id) => id !== 'public').toSorted();
  const sections = briefSections.map((kind) => ({
    kind,
    title: say.sections[kind].title,
    none: say.sections[kind].none,
    sentences: writers[kind](writer),
  }));
  const { count, of } = unreviewedOf(state);
  return {
    caseId: head.caseId,
    language,
    title: say.brief(writer.name(head.title)),
    asOf: moment,
    head: [
      say.asOf(writer.instant(moment)),
      say.readers(roomsInWords(writer, shown)),
      ...(of === 0 ? [] : [say.unreviewed(count, of)]),
    ],
    rooms: shown,
    sections,
    sourcesTitle: say.sources,
    sources: writer.sources.all,
  };
};
