import type { InexactReason, Limits } from '../space/certificate.ts';

/** Thrown inside the engine when a limit is reached, and always caught inside it. */
export class Interrupted extends Error {
  readonly reason: InexactReason;

  constructor(reason: InexactReason) {
    super(reason);
    this.reason = reason;
  }
}

/** Time source in ms. The one outside thing that the engine asks for; present in browsers and Node alike. */
declare const performance: { now(): number };
export const now = (): number => performance.now();

/** Watches the limits of one question. `check` is cheap: it looks at the time every 1,024 calls. */
export class Clock {
  readonly limits: Limits;
  readonly started: number;
  readonly #until: number;
  #calls = 0;
  #outOfTime: InexactReason = 'time';

  /** After a cancel: a few ms more, for quick packages with a bound; whatever ends then was cancelled. */
  static hurried(limits: Limits, ms: number): Clock {
    const clock = new Clock({ ms, memoryMb: limits.memoryMb, cancelled: () => false });
    clock.#outOfTime = 'cancelled';
    return clock;
  }

  constructor(limits: Limits, until = now() + limits.ms) {
    this.limits = limits;
    this.started = now();
    this.#until = Math.min(until, this.started + limits.ms);
  }

  /** The same question with only `share` of the time that is left. */
  part(share: number): Clock {
    const clock = new Clock(this.limits, now() + this.left() * share);
    clock.#outOfTime = this.#outOfTime;
    return clock;
  }

  left(): number {
    return Math.max(0, this.#until - now());
  }

  reached(): InexactReason | null {
    if (this.limits.cancelled()) return 'cancelled';
    return now() > this.#until ? this.#outOfTime : null;
  }

  check(): void {
    if ((++this.#calls & 1023) === 0) this.checkNow();
  }

  checkNow(): void {
    const reason = this.reached();
    if (reason !== null) throw new Interrupted(reason);
  }
}
