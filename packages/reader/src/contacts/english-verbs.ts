/** Who does what an English contact verb tells, by the frame of the verb. */

import { callTold, hostTold, writeTold } from './english-hosting-verbs.ts';
import { sendTold, travelTold, visitVerbTold } from './english-journeys.ts';
import { briefTold, meetTold, withTold } from './english-meeting-verbs.ts';
import { stayTold } from './english-stays.ts';
import { verbScene } from './english-verb-scene.ts';
import type { Telling, Told } from './telling.ts';

export function englishVerbTold(telling: Telling): Told[] {
  const scene = verbScene(telling);
  switch (telling.word.frame) {
    case 'meet':
      return meetTold(scene);
    case 'with':
      return withTold(scene);
    case 'brief':
      return briefTold(scene);
    case 'host':
      return hostTold(scene);
    case 'call':
      return callTold(scene);
    case 'write':
      return writeTold(scene);
    case 'visit':
      return visitVerbTold(scene);
    case 'travel':
      return travelTold(scene);
    case 'send':
      return sendTold(scene);
    case 'stay':
      return stayTold(telling);
    default:
      return [];
  }
}
