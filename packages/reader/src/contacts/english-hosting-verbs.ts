/** One who receives, calls or writes to another, told by an English verb. */
import { isPerson } from './clause.ts';
import { contactWord } from './contact-lookup.ts';
import { subjectOf } from './english-subjects.ts';
import { apart, distinct, told, toldOfTwo, type VerbScene } from './english-verb-scene.ts';
import { phoneNear } from './manner.ts';
import type { Telling, Told } from './telling.ts';

/** "X received Y", "Y was hosted by X", "X invited Y to talks". */
export function hostTold(scene: VerbScene): Told[] {
  const { telling, form, before, after, object, passive } = scene;
  const { input, at } = telling;
  const { tokens } = input.scene.doc;
  // "the host country": no verb.
  if (form === 'host' && !/^(to|will|would|could|can|may|might|not|and|also|again)$/.test(before)) return [];
  if (form === 'joined' && !passive && !forTalks(telling, object?.last ?? at + 1)) return [];
  if (/^invit/.test(form) && !forTalks(telling, object?.last ?? at + 1)) return [];
  if (passive) {
    const agent = after.find((group) => group.before === 'by');
    if (agent === undefined || !isPerson(agent)) return [];
    const subject = subjectOf(telling, at);
    const result = told('meeting', subject, [agent], 0.76);
    return distinct(result[0]?.refs ?? []) < 2 ? [] : result;
  }
  if (object === null || object.first > at + 4) return [];
  const people = isPerson(object) || (/^host/.test(form) && object.units.length > 1);
  const comma = tokens[object.last]?.form === ',' && tokens[object.last - 1]?.capital === true ? 1 : 0;
  const follows = tokens[object.last + comma]?.form ?? '';
  if (!people || (/^(welcom|greet)/.test(form) && !/^(at|in|to|for|on)$/.test(follows))) return [];
  if (/^(receive|received)$/.test(form) && tokens[object.last]?.form === "'s") return [];
  const subject = subjectOf(telling, at);
  const result = told('meeting', subject, [object], 0.82);
  return distinct(result[0]?.refs ?? []) < 2 ? [] : apart(telling, result[0], subject, [object]);
}

/** "X phoned Y"; "X called on Y" is a visit. */
export function callTold(scene: VerbScene): Told[] {
  const { telling, form, next, object } = scene;
  const { input, at } = telling;
  const { tokens } = input.scene.doc;
  // "called on the minister": paid a visit; "called on the minister to act" did not.
  if (/^calle?[ds]?$/.test(form) && next === 'on') {
    const host = telling.groups.find(
      ({ first, before: how }) => first > at + 1 && first <= at + 3 && how === 'on',
    );
    const asks =
      host === undefined ||
      /^(to|for|not)$/.test(tokens[host.last]?.form ?? '') ||
      host.units.some(({ sort }) => sort !== 'person' && sort !== 'office');
    return asks ? [] : toldOfTwo('meeting', subjectOf(telling, at), [host], 0.6);
  }
  if (
    object === null ||
    object.first > at + 2 ||
    !object.units.some(({ sort }) => sort === 'person' || sort === 'office')
  )
    return [];
  if (
    /^(called|rang)$/.test(form) &&
    !phoneNear(input, at) &&
    !/^(to|late|earlier|,|\.|and|after|before)$/.test(tokens[object.last]?.form ?? '')
  )
    return [];
  const result = told('call', subjectOf(telling, at), [object], 0.8);
  return distinct(result[0]?.refs ?? []) < 2 ? [] : result;
}

/** "X wrote to Y", "X contacted Y". */
export function writeTold(scene: VerbScene): Told[] {
  const { telling, form, after, object } = scene;
  const { at } = telling;
  const to = after.find((group) => group.before === 'to' && group.first - at < 8);
  const whom = /^contact/.test(form)
    ? object
    : (to ?? (object !== null && isPerson(object) ? object : undefined));
  if (whom === undefined || whom === null) return [];
  return toldOfTwo('message', subjectOf(telling, at), [whom], 0.55);
}

/** "for talks", "to a meeting", "to the table" from a token on. */
function forTalks({ input }: Telling, from: number): boolean {
  const { tokens } = input.scene.doc;
  for (let index = from; index < from + 3; index++)
    if (/^(for|to|in|at)$/.test(tokens[index]?.form ?? ''))
      return tokens.slice(index + 1, index + 6).some((token) => contactWord(token)?.frame === 'event');
  return false;
}
