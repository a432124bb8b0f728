import { Failure } from '../terminal/failure.ts';

/** An instant as the record orders by it. A day means its end, in UTC. */
export const readInstant = (text: string): string => {
  const whole = /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T23:59:59.999Z` : text;
  const at = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(whole) ? Date.parse(whole) : Number.NaN;
  if (Number.isNaN(at)) {
    throw new Failure(`“${text}” is no moment. Write 2024-05-01 or 2024-05-01T06:00:00Z.`);
  }
  return new Date(at).toISOString();
};
