/** What is no side’s stand: the urging of those who stand between or above the sides. */
import type { PositionInput } from './position.ts';

/** Bodies that stand above or between the sides. */
const BODIES =
  /^org:(un$|un-|united-nations|eu$|european-union|african-union|au$|arab-league|igad|ecowas|gcc|oic|osce|security-council|icrc|red-cross|amnesty|human-rights-watch|g7|g20|world-bank|imf)|^(un|eu|african-union|arab-league|united-nations|european-union|igad|ecowas)$/;

/** Whether a party is one that only ever urges: the United Nations and its like, or whoever the report calls a mediator. */
export function standsBetween(input: PositionInput, party: string): boolean {
  const id = input.parties.bodyId(party);
  return id !== null && (BODIES.test(id) || /(un-envoy|un-secretary|un-special)/.test(id));
}
