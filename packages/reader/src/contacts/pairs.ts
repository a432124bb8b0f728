/** "الرئيسان", "the two ministers": two people who were named before. */
import type { ActorTable } from '../discourse/actor-table.ts';
import { roleNoun } from '../sources/source-words.ts';
import type { Scene } from '../statements/scene.ts';

/** Refs of the two latest people whose title fits a dual in the range; empty when there is none. */
export function pairOf(scene: Scene, table: ActorTable, first: number, last: number): string[] {
  for (let at = first; at < last; at++) {
    const form = scene.doc.tokens[at]?.form ?? '';
    const dual = /^(?:ال|لل)(.{3,})(?:ان|ين)$/.exec(form);
    const english = form === 'two' ? (scene.doc.tokens[at + 1]?.form ?? '').replace(/s$/, '') : null;
    const title = dual?.[1] ?? english;
    if (title === null || title === undefined || roleNoun(title) === null) continue;
    const people = table.recentBefore(at, (actor) => actor.kind === 'person');
    const titled = people.filter((actor) => actor.titles.has(title));
    const pair = (titled.length >= 2 ? titled : people).slice(0, 2);
    if (pair.length === 2) return pair.map((actor) => actor.ref);
  }
  return [];
}
