/** "الرئيسان", "the two ministers", "both sides": two actors who were named before. */
import type { ActorTable } from '../discourse/actor-table.ts';
import { latestPair } from '../mentions/latest-pair.ts';
import { roleNoun } from '../sources/source-words.ts';
import type { Scene } from '../statements/scene.ts';

const SIDES = new Set(
  'طرف جانب وفد بلد دولت sides parties countries delegations governments nations neighbours neighbors states'.split(
    ' ',
  ),
);

/** Refs of the two latest people whose title fits a dual in the range; empty when there is none. */
export function pairOf(scene: Scene, table: ActorTable, first: number, last: number): string[] {
  for (let at = first; at < last; at++) {
    const form = scene.doc.tokens[at]?.form ?? '';
    const dual = /^(?:ال|لل)(.{3,})(?:ان|ين)$/.exec(form);
    const english = form === 'two' ? (scene.doc.tokens[at + 1]?.form ?? '').replace(/s$/, '') : null;
    const title = dual?.[1] ?? english;
    const sides =
      dual !== null
        ? SIDES.has(dual[1] ?? '')
        : /^(two|both)$/.test(form) && SIDES.has(scene.doc.tokens[at + 1]?.form ?? '');
    if (sides) {
      const pair = latestPair(
        scene.doc.tokens,
        scene.mentions,
        at,
        /^(بلد|دولت|countries|nations|states|neighbours|neighbors)/.test(
          dual?.[1] ?? scene.doc.tokens[at + 1]?.form ?? '',
        ),
      );
      if (pair.length === 2) return pair.map((mention) => table.fromMention(mention).ref);
      const bodies = table
        .recentBefore(
          at,
          ({ kind, head }) =>
            (kind === 'organisation' && !SIDES.has(head ?? '') && head !== 'the') || kind === 'state',
        )
        .slice(0, 2);
      if (bodies.length === 2) return bodies.map((actor) => actor.ref).reverse();
    }
    const men = english !== null && /^(men|women|leader|official|diplomat|politician)$/.test(english);
    if (title === null || title === undefined || (roleNoun(title) === null && !men)) continue;
    const people = table.recentBefore(at, (actor) => actor.kind === 'person');
    const titled = people.filter((actor) => actor.titles.has(title));
    const pair = (titled.length >= 2 ? titled : people).slice(0, 2);
    if (pair.length === 2) return pair.map((actor) => actor.ref);
  }
  return [];
}
