/** What a brief says, as functions from facts to words: one interface, a file for each language. */
import type { ContactStatus, ContactType, Stance } from '../../reading/reading.ts';
import type { Response } from '../../state/table-records.ts';
import type { BriefSectionKind } from './page.ts';

/** Names are given whole, already in the language of the brief and joined; dates in words. */
export interface Phrases {
  readonly sections: Readonly<Record<BriefSectionKind, { readonly title: string; readonly none: string }>>;
  readonly sources: string;
  readonly brief: (title: string) => string;
  readonly asOf: (moment: string) => string;
  readonly readers: (rooms: string | null) => string;
  readonly unreviewed: (count: number, of: number) => string;
  readonly names: (names: readonly string[]) => string;
  readonly quoted: (words: string) => string;
  readonly contact: (contact: {
    readonly type: ContactType;
    readonly status: ContactStatus;
    readonly who: string;
    readonly venue: string | null;
    readonly when: string | null;
    readonly disputed: boolean;
  }) => string;
  readonly silent: (who: string, since: string | null) => string;
  readonly disagreeing: (count: number) => string;
  readonly issue: (name: string) => string;
  readonly stand: (stand: {
    readonly who: string;
    readonly stance: Stance;
    readonly option: string | null;
    readonly basis: 'public' | 'conveyed' | 'inferred';
    readonly since: string | null;
    readonly condition: string | null;
  }) => string;
  readonly proposal: (proposal: {
    readonly title: string;
    readonly by: string | null;
    readonly on: string;
    readonly closed: number;
    readonly points: number;
  }) => string;
  readonly answer: (who: string, response: Response) => string;
  readonly round: (round: {
    readonly title: string;
    readonly closes: string;
    readonly outcome: 'agreed' | 'no-agreement' | null;
  }) => string;
  readonly carried: (relay: {
    readonly from: string;
    readonly words: string;
    readonly to: string;
    readonly status: 'held' | 'ready' | 'part-delivered' | 'delivered' | 'answered';
    readonly notBefore: string | null;
  }) => string;
  readonly brought: (delivery: {
    readonly to: string;
    readonly words: string;
    readonly on: string;
  }) => string;
  readonly dueContact: (what: string, overdue: boolean) => string;
  readonly dueStand: (who: string, issue: string, words: string | null, when: string | null) => string;
  readonly dueReply: (who: string, when: string, overdue: boolean) => string;
  readonly dueAnswer: (title: string, who: string, when: string, overdue: boolean) => string;
  readonly dueRound: (title: string, when: string) => string;
  readonly disagreement: (kind: 'denial' | 'stance' | 'contact', about: string) => string;
  readonly against: string;
  readonly marks: {
    readonly unreviewed: string;
    readonly denied: string;
    readonly shaken: string;
    readonly planned: string;
  };
  /** The source of what is said of a silence: there is no passage for it. */
  readonly wholeRecord: (moment: string) => string;
  readonly recorded: (moment: string) => string;
  readonly report: (title: string | null, outlet: string | null, on: string | null) => string;
}
