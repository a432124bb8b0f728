/**
 * What another party's offers tell of its weights: an issue on which it holds on to its first option weighs more
 * than one that it gives up early. The weight of an issue is the share of its offers that keep the first option,
 * every issue starting even. Source: the frequency models of ANAC agents such as HardHeaded (van Krimpen, Looije
 * and Hajizadeh 2013), with the first offer as the mark.
 */
export class OpponentModel {
  readonly #held: Float64Array;
  #first: readonly number[] | null = null;
  #last: readonly number[] = [];
  #heard = 0;

  constructor(issues: number) {
    this.#held = new Float64Array(issues);
  }

  /** Learns from one offer of the other party. Cost O(issues). */
  observe(offer: readonly number[]): void {
    this.#first ??= offer;
    this.#last = offer;
    this.#heard++;
    for (const [i, option] of offer.entries()) {
      if (option === this.#first[i]) this.#held[i] = (this.#held[i] as number) + 1;
    }
  }

  /** The option of its last offer on an issue. */
  asks(issue: number): number {
    return this.#last[issue] ?? 0;
  }

  /** Estimated weight of an issue, above 0 and at most 1; comparable within one party. */
  weight(issue: number): number {
    return ((this.#held[issue] as number) + 1) / (this.#heard + 1);
  }
}
