/** Desk mode: one trusted user on this machine, who holds every room there is. */
import { type Audience, type CaseState, type Compartment, PUBLIC, type Viewer, viewer } from '@wasit/domain';
import type { Doorkeeper } from '../deps.ts';

export const DESK_USER = 'desk';
/** The room of whoever sits at the desk: the mediators'. */
export const DESK_ROOM: Compartment = 'room:mediators';

/** What belongs to the public record unless its author says otherwise: a case, press reports, what they say. */
export const OPEN_RECORD: ReadonlySet<string> = new Set(['open-case', 'file-report', 'record-reading']);

/**
 * Whom a command is addressed to when nobody is named. The public record is public; whatever a person adds
 * to it, decides on it or knows besides stays in the mediators' room until it is released.
 */
export const deskAudience = (commandType: string): Audience =>
  OPEN_RECORD.has(commandType) ? [PUBLIC] : [DESK_ROOM];

export class Desk implements Doorkeeper {
  readonly mode = 'desk';
  #viewer: Viewer;

  constructor(user = DESK_USER, rooms: readonly Compartment[] = [DESK_ROOM]) {
    this.#viewer = viewer(user, ...rooms);
  }

  get viewer(): Viewer {
    return this.#viewer;
  }

  viewerOf = (): Viewer => this.#viewer;

  inCase = (): Viewer => this.#viewer;

  casesOf = (): readonly string[] => [];

  mayOpenCases = (): boolean => true;

  opening = async (): Promise<Viewer> => this.#viewer;

  mayAddress = (): boolean => true;

  operates = (): boolean => true;

  defaultAudience = (_viewer: Viewer, commandType: string): Audience => deskAudience(commandType);

  admits = (_viewer: Viewer, compartments: Iterable<string>): Viewer => {
    const missing = [...compartments].filter((item) => item !== PUBLIC && !this.#viewer.clearances.has(item));
    if (missing.length > 0) this.#viewer = viewer(this.#viewer.id, ...this.#viewer.clearances, ...missing);
    return this.#viewer;
  };

  learns = (_viewer: Viewer, state: CaseState): boolean => {
    const before = this.#viewer;
    return this.admits(before, state.rooms.keys()) !== before;
  };
}
