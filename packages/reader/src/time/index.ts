/** Time expressions of a report: found, resolved, and looked up near a passage. */
export { type ResolvedDate, resolveDates, type TimeContext, type TimeReading } from './dates.ts';
export { nearestTime } from './nearest.ts';
