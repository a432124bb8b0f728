import type { Package } from '../space/outcome-space.ts';
import type { Random } from '../uncertain/seeded-random.ts';
import type { Ending } from './alternating-offers.ts';
import type { OwnView } from './own-view.ts';

/** How parties vote on a change: only if it is no worse, or sometimes also if it is, less and less as time passes. */
export type Voting = 'hill-climbing' | 'annealing';

/** Share of its range that an annealing party is ready to lose, at odds of 1 to e, at the start. */
const HEAT = 0.1;

/**
 * A mediated single text: the mediator holds one package, proposes a change on one issue (sometimes two), and
 * adopts it when every party votes for it; no party sees another's preferences or votes. At the end each party
 * accepts the text if it reaches its reservation. `rounds` counts the rounds up to the last change adopted.
 * Source: Klein, Faratin, Sayama and Bar-Yam, "Negotiating complex contracts", 2003.
 */
export function singleText(
  views: readonly OwnView[],
  voting: Voting,
  rounds: number,
  start: Package,
  random: Random,
): Ending {
  const text = [...start];
  const value = views.map((view) => view.utility(text) ?? view.reservation);
  const range = views.map((view) => Math.max(1e-9, view.bestUtility - view.reservation));
  const sizes = views[0]?.sizes ?? [];
  let last = 0;
  for (let round = 1; round <= rounds; round++) {
    const before: [issue: number, option: number][] = [];
    for (let k = random() < 0.3 ? 2 : 1; k > 0; k--) {
      const issue = Math.floor(random() * sizes.length);
      before.push([issue, text[issue] as number]);
      text[issue] = Math.floor(random() * (sizes[issue] as number));
    }
    const heat = HEAT * (1 - round / rounds);
    const next = views.map((view) => view.utility(text));
    const agreed = next.every((utility, p) => {
      if (utility === null) return false;
      const change = (utility - (value[p] as number)) / (range[p] as number);
      if (change >= -1e-12) return true;
      return voting === 'annealing' && heat > 0 && random() < Math.exp(change / heat);
    });
    if (agreed) {
      for (const [p, utility] of next.entries()) value[p] = utility as number;
      if (before.some(([issue, option]) => text[issue] !== option)) last = round;
    } else {
      for (const [issue, option] of before.reverse()) text[issue] = option;
    }
  }
  const accepted = views.every((view, p) => (value[p] as number) >= view.reservation - 1e-9);
  return { agreed: accepted ? text : null, rounds: accepted ? last : rounds };
}
