/**
 * The models of positions, learned from the development gold (`npm run train`): whether words tell a stand and which
 * one (logistic), whose it is and on what (conditional logit: the candidates share what is likely, "none of them"
 * among them). What they know is `weights.ts`.
 */
import { Model, Models } from '../../learned/model.ts';
import { WEIGHTS } from './weights.ts';

export const eventModel = new Model(WEIGHTS.event);
export const bearerModel = new Model(WEIGHTS.bearer);
export const matterModel = new Model(WEIGHTS.matter);
/** One a stance; their sums share what is likely. */
export const stanceModels = new Models({
  demands: WEIGHTS.demands,
  offers: WEIGHTS.offers,
  accepts: WEIGHTS.accepts,
  refuses: WEIGHTS.refuses,
  conditional: WEIGHTS.conditional,
  studying: WEIGHTS.studying,
  open: WEIGHTS.open,
});

/** Takes other tables of weights by the models' names, packed: while they are trained and tried. */
export function teachPositions(tables: Readonly<Record<string, string>>): void {
  const models = { event: eventModel, bearer: bearerModel, matter: matterModel };
  for (const [name, model] of Object.entries(models)) {
    const packed = tables[name];
    if (packed !== undefined) model.teach(packed);
  }
  for (const name of stanceModels.names) {
    const packed = tables[name];
    if (packed !== undefined) stanceModels.teach(name, packed);
  }
}
