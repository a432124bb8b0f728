/**
 * The models of positions, learned from the development gold (`npm run train`): whether words tell a stand and which
 * one (logistic), whose it is and on what (conditional logit: the candidates share what is likely, "none of them"
 * among them). What they know is `weights.ts`.
 */
import { Model } from '../../learned/model.ts';
import { WEIGHTS } from './weights.ts';

export const eventModel = new Model(WEIGHTS.event);
export const bearerModel = new Model(WEIGHTS.bearer);
export const matterModel = new Model(WEIGHTS.matter);
/** One model a stance; their sums share what is likely. */
export const stanceModels = [
  { stance: 'demands', model: new Model(WEIGHTS.demands) },
  { stance: 'offers', model: new Model(WEIGHTS.offers) },
  { stance: 'accepts', model: new Model(WEIGHTS.accepts) },
  { stance: 'refuses', model: new Model(WEIGHTS.refuses) },
  { stance: 'conditional', model: new Model(WEIGHTS.conditional) },
  { stance: 'studying', model: new Model(WEIGHTS.studying) },
  { stance: 'open', model: new Model(WEIGHTS.open) },
] as const;
