/**
 * Who may see an event.
 *
 * A *compartment* is a named circle of people. An audience is a set of compartments: a viewer sees the
 * event when the viewer holds a clearance for any one of them. `public` is held by everyone.
 * A sub-room's id extends its room's id with `/` (`room:union/head-only`): whoever is in the sub-room is
 * in the room, so what the room may see the sub-room may see.
 */
import { z } from 'zod';

export const PUBLIC = 'public';

/** Lower-case segments joined by `:` and `/`; no blanks, commas or quotes, so that it is safe in any list. */
export const compartment = z
  .string()
  .max(120)
  .regex(/^[a-z0-9][a-z0-9._-]*(?:[:/][a-z0-9][a-z0-9._-]*)*$/);
export type Compartment = z.infer<typeof compartment>;

/** Non-empty, sorted, without repeats: one text for one set. */
export const audience = z
  .array(compartment)
  .min(1)
  .refine((list) => list.every((item, i) => i === 0 || (list[i - 1] ?? '') < item), 'sorted, no repeats');
export type Audience = readonly Compartment[];

export const audienceOf = (...compartments: readonly Compartment[]): Audience =>
  [...new Set(compartments)].sort();

/** A viewer as the wall knows one: an id for authorship, and clearances. `public` need not be listed. */
export interface Viewer {
  readonly id: string;
  readonly clearances: ReadonlySet<Compartment>;
}

export const viewer = (id: string, ...clearances: readonly Compartment[]): Viewer => ({
  id,
  clearances: new Set(clearances),
});

/** The room that a sub-room lies in; null for a room that lies in none. */
export const roomAround = (room: Compartment): Compartment | null => {
  const slash = room.lastIndexOf('/');
  return slash < 0 ? null : room.slice(0, slash);
};

/**
 * The clearances a viewer holds in effect: `public`, those listed, and every room that holds a listed
 * sub-room. Sorted. This list, and nothing else, is what the store's row-level security compares with.
 */
export const effectiveClearances = (who: Viewer): readonly Compartment[] => {
  const held = new Set<Compartment>([PUBLIC]);
  for (const clearance of who.clearances) {
    for (let at: Compartment | null = clearance; at !== null; at = roomAround(at)) held.add(at);
  }
  return [...held].sort();
};

export const maySee = (who: Viewer, seenBy: Audience): boolean => {
  const held = effectiveClearances(who);
  return seenBy.some((item) => held.includes(item));
};

/** True when everyone who is in compartment `inner` may see what is addressed to `outer`. */
const within = (inner: Compartment, outer: Compartment): boolean =>
  outer === PUBLIC || inner === outer || inner.startsWith(`${outer}/`);

/** True when the whole of audience `narrow` may see what is addressed to `wide`. */
export const covers = (wide: Audience, narrow: Audience): boolean =>
  narrow.every((inner) => wide.some((outer) => within(inner, outer)));

/** Everyone whom either reaches. */
export const unite = (a: Audience, b: Audience): Audience => audienceOf(...a, ...b);
