/** Who was in contact with whom. Every pair of a contact's participants is a line; nothing else is. */
import type { CaseState } from '../../state/case-state.ts';
import { extentOf } from '../../time/edtf.ts';
import { type ContactItem, contactItems, tookPlace } from '../contact-item.ts';
import { frameOf } from '../frame.ts';
import { actorRefOf, byText } from '../names.ts';
import { sideOf } from '../sides.ts';
import type { NetworkPage } from './page.ts';

const finite = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;

/** Each pair once, the lesser id first. */
export const pairsOf = (ids: readonly string[]): readonly (readonly [string, string])[] => {
  const sorted = [...new Set(ids)].sort(byText);
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => [a, b] as const));
};

const brief = (contact: ContactItem): NetworkPage['edges'][number]['contacts'][number] => {
  const extent = contact.when === null ? null : extentOf(contact.when);
  return {
    contactId: contact.id,
    type: contact.type,
    status: contact.status,
    when: contact.when,
    from: finite(extent?.min),
    to: finite(extent?.max),
    unreviewed: contact.marks.review === 'unreviewed',
  };
};

export const networkView = (state: CaseState, asOf: string | null): NetworkPage => {
  const edges = new Map<string, { aId: string; bId: string; contacts: ContactItem[] }>();
  const counts = new Map<string, number>();
  for (const contact of contactItems(state)) {
    const ids = contact.participants.map(({ id }) => id);
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + (tookPlace(contact) ? 1 : 0));
    for (const [aId, bId] of pairsOf(ids)) {
      const key = JSON.stringify([aId, bId]);
      const edge = edges.get(key) ?? { aId, bId, contacts: [] };
      edge.contacts.push(contact);
      edges.set(key, edge);
    }
  }
  return {
    ...frameOf(state, asOf),
    nodes: [...counts]
      .sort(([a], [b]) => byText(a, b))
      .map(([id, contacts]) => ({ actor: actorRefOf(state, id), contacts, side: sideOf(state, id) })),
    edges: [...edges]
      .sort(([a], [b]) => byText(a, b))
      .map(([, { aId, bId, contacts }]) => ({
        aId,
        bId,
        weight: contacts.filter(tookPlace).length,
        contacts: contacts.map(brief),
      })),
  };
};
