/** How much a report is about an actor: how often the lexicon finds it named in all of the text. */
import type { Scene } from '../../statements/scene.ts';

interface Standing {
  readonly times: ReadonlyMap<string, number>;
  readonly sides: ReadonlyMap<string, string>;
}

/** The latest answer: all that is asked of one report comes together. */
let asked: Scene | null = null;
let answer: Standing = { times: new Map(), sides: new Map() };

function standingIn(scene: Scene): Standing {
  if (asked === scene) return answer;
  const times = new Map<string, number>();
  const sides = new Map<string, string>();
  for (const { id, partOf } of scene.mentions.all) {
    if (id === null) continue;
    times.set(id, (times.get(id) ?? 0) + 1);
    if (partOf !== undefined && !sides.has(id)) sides.set(id, partOf);
  }
  asked = scene;
  answer = { times, sides };
  return answer;
}

/** How often an actor of the lexicon is named in a report; -1 for an actor that the lexicon does not know. */
export const timesNamed = (scene: Scene, id: string | null): number =>
  id === null ? -1 : (standingIn(scene).times.get(id) ?? 0);

/** Whose side somebody is on, as far as the lexicon knows: the state or body that they act for; null for others. */
export const sideOf = (scene: Scene, id: string | null): string | null =>
  id === null ? null : (standingIn(scene).sides.get(id) ?? null);
