import type { Random } from '../uncertain/seeded-random.ts';
import { aspiration, OPENING, reciprocated, STUBBORN, type Style } from './concession.ts';
import { OpponentModel } from './opponent-model.ts';
import type { OwnView } from './own-view.ts';

/** Utilities closer than this are the same to an automated party. */
const CLOSE = 1e-9;

/**
 * An automated party in alternating offers. It asks for a target utility that its style sets, offers a package
 * worth at least that to itself and as near as it can to what the others asked, and accepts what is worth at
 * least what it would ask next. It never offers or accepts anything below its reservation.
 * Cost of an offer: O(issues²) evaluations at most, in practice O(issues); the learner sorts all options.
 */
export class AutomatedParty {
  readonly style: Style;
  readonly view: OwnView;
  readonly #random: Random;
  readonly #heard = new Map<number, readonly number[]>();
  readonly #models = new Map<number, OpponentModel>();
  #aspired = 1;
  #offeredToMe: number | null = null;
  #improvement = 0;

  constructor(style: Style, view: OwnView, random: Random) {
    this.style = style;
    this.view = view;
    this.#random = random;
  }

  /** What it has learnt of another party; null for a party that does not learn, or has heard nothing. */
  learnt(of: number): OpponentModel | null {
    return this.#models.get(of) ?? null;
  }

  /** The utility that it asks for at time `t` in [0, 1]. */
  target(t: number): number {
    const { reservation, bestUtility } = this.view;
    return reservation + this.#share(t) * Math.max(0, bestUtility - reservation);
  }

  /** False when not even its best package reaches its reservation: it then leaves the table. */
  get stays(): boolean {
    return this.view.bestUtility >= this.view.reservation - CLOSE;
  }

  /** Hears another party's offer. */
  hear(by: number, offer: readonly number[]): void {
    this.#heard.set(by, offer);
    const range = this.view.bestUtility - this.view.reservation;
    const utility = this.view.utility(offer) ?? this.view.reservation;
    if (this.#offeredToMe !== null && range > 0) {
      this.#improvement += Math.max(0, utility - this.#offeredToMe) / range;
    }
    this.#offeredToMe = Math.max(this.#offeredToMe ?? Number.NEGATIVE_INFINITY, utility);
    if (this.style !== 'learner') return;
    const model = this.#models.get(by) ?? new OpponentModel(this.view.sizes.length);
    model.observe(offer);
    this.#models.set(by, model);
  }

  accepts(offer: readonly number[], t: number): boolean {
    const utility = this.view.utility(offer);
    if (utility === null || utility < this.view.reservation - CLOSE) return false;
    return utility >= this.target(t) - CLOSE;
  }

  /** A package for the others, worth its target or more to itself. */
  offer(t: number): number[] {
    if (this.style === 'tit-for-tat') {
      this.#aspired = reciprocated(
        this.#aspired,
        Math.max(OPENING * (this.#aspired === 1 ? 1 : 0), this.#improvement),
      );
      this.#improvement = 0;
    }
    const target = this.target(t);
    return this.style === 'learner' && this.#models.size > 0 ? this.#byModel(target) : this.#towards(target);
  }

  #share(t: number): number {
    if (this.style === 'stubborn') return STUBBORN;
    return this.style === 'tit-for-tat' ? this.#aspired : aspiration(this.style, t);
  }

  /** From its best package towards the others' last offers, the cheapest issues first, as far as the target allows. */
  #towards(target: number): number[] {
    const { view } = this;
    const pack = [...view.best];
    const heard = [...this.#heard.values()];
    const wished = view.sizes.map((size, i) => {
      const from = heard[Math.floor(this.#random() * heard.length)];
      return from?.[i] ?? Math.floor(this.#random() * size);
    });
    const loss = wished.map((o, i) => view.worth(i, pack[i] as number) - view.worth(i, o));
    const order = wished.map((_, i) => i).sort((a, b) => (loss[a] as number) - (loss[b] as number) || a - b);
    for (const i of order) this.#tryOption(pack, i, wished[i] as number, target);
    return pack;
  }

  /**
   * From its best package towards what the others ask, first the issues that bring them the most estimated weight
   * for what they cost it; the weights of others who ask for the same option add up.
   */
  #byModel(target: number): number[] {
    const { view } = this;
    const pack = [...view.best];
    const models = [...this.#models.values()];
    const swaps = view.sizes.flatMap((_, i) => {
      const now = pack[i] as number;
      const asked = new Map<number, number>();
      for (const model of models) {
        const o = model.asks(i);
        if (o !== now) asked.set(o, (asked.get(o) ?? 0) + model.weight(i));
      }
      return [...asked].map(([o, weight]) => {
        const costs = view.worth(i, now) - view.worth(i, o);
        return { i, o, ratio: weight / Math.max(CLOSE, costs) };
      });
    });
    swaps.sort((a, b) => b.ratio - a.ratio || a.i - b.i || a.o - b.o);
    const given = new Set<number>();
    for (const { i, o } of swaps) if (!given.has(i) && this.#tryOption(pack, i, o, target)) given.add(i);
    return pack;
  }

  #tryOption(pack: number[], i: number, o: number, target: number): boolean {
    const before = pack[i] as number;
    if (before === o) return true;
    pack[i] = o;
    const utility = this.view.utility(pack);
    if (utility !== null && utility >= target - CLOSE) return true;
    pack[i] = before;
    return false;
  }
}
