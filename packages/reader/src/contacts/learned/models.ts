/**
 * Three logistic models over `evidence.ts`, learned from the development gold (`npm run train`): whether a word
 * tells of a contact, who takes part, whether it has happened. What they know is `weights.ts`.
 */
import { Model } from '../../learned/model.ts';
import { WEIGHTS } from './weights.ts';

export const eventModel = new Model(WEIGHTS.event);
export const partModel = new Model(WEIGHTS.part);
/** One model a status; the highest sum wins. */
export const statusModels = [
  { status: 'held', model: new Model(WEIGHTS.held) },
  { status: 'planned', model: new Model(WEIGHTS.planned) },
  { status: 'cancelled', model: new Model(WEIGHTS.cancelled) },
  { status: 'denied', model: new Model(WEIGHTS.denied) },
] as const;
