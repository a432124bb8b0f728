/**
 * Logistic models, learned from the development gold (`npm run train`): whether a word tells of a contact, who takes
 * part of those whom the sentence names and of those whom it does not, whether it has happened, and whether all of it
 * is right. What they know is `weights.ts`.
 */
import { Model } from '../../learned/model.ts';
import { WEIGHTS } from './weights.ts';

export const eventModel = new Model(WEIGHTS.event);
export const partModel = new Model(WEIGHTS.part);
export const otherModel = new Model(WEIGHTS.other);
export const wholeModel = new Model(WEIGHTS.whole);
/** One model a status; the highest sum wins. */
export const statusModels = [
  { status: 'held', model: new Model(WEIGHTS.held) },
  { status: 'planned', model: new Model(WEIGHTS.planned) },
  { status: 'cancelled', model: new Model(WEIGHTS.cancelled) },
  { status: 'denied', model: new Model(WEIGHTS.denied) },
] as const;

/** Takes other tables of weights by the models' names, packed: while the model of wholes is trained. */
export function teachContacts(tables: Readonly<Record<string, string>>): void {
  const models = {
    event: eventModel,
    part: partModel,
    other: otherModel,
    whole: wholeModel,
    ...Object.fromEntries(statusModels.map(({ status, model }) => [status, model])),
  };
  for (const [name, model] of Object.entries(models)) {
    const packed = tables[name];
    if (packed !== undefined) model.teach(packed);
  }
}
