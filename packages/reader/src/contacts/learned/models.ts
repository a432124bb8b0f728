/**
 * Logistic models, learned from the development gold (`npm run train`): whether a word tells of a contact, who takes
 * part of those whom the sentence names and of those whom it does not, whether it has happened, and whether all of it
 * is right. What they know is `weights.ts`.
 */
import { Model, Models } from '../../learned/model.ts';
import { WEIGHTS } from './weights.ts';

export const eventModel = new Model(WEIGHTS.event);
export const partModel = new Model(WEIGHTS.part);
export const otherModel = new Model(WEIGHTS.other);
export const wholeModel = new Model(WEIGHTS.whole);
/** One a status; the highest sum wins. */
export const statusModels = new Models({
  held: WEIGHTS.held,
  planned: WEIGHTS.planned,
  cancelled: WEIGHTS.cancelled,
  denied: WEIGHTS.denied,
});

/** Takes other tables of weights by the models' names, packed: while the model of wholes is trained. */
export function teachContacts(tables: Readonly<Record<string, string>>): void {
  const models = { event: eventModel, part: partModel, other: otherModel, whole: wholeModel };
  for (const [name, model] of Object.entries(models)) {
    const packed = tables[name];
    if (packed !== undefined) model.teach(packed);
  }
  for (const name of statusModels.names) {
    const packed = tables[name];
    if (packed !== undefined) statusModels.teach(name, packed);
  }
}
