import { compile } from '../compiled/compile.ts';
import { Evaluator } from '../compiled/evaluate.ts';
import type { Scenario } from '../preferences/scenario.ts';
import type { Ending } from '../rehearsal/alternating-offers.ts';
import type { Yardstick } from '../rehearsal/outcome-quality.ts';
import type { OwnView } from '../rehearsal/own-view.ts';
import { findYardstick, prepareViews, type Setup, unmeasured } from '../rehearsal/prepare.ts';
import { type RehearsalReport, rehearseOne, summarise } from '../rehearsal/rehearse.ts';
import type { Limits } from '../space/certificate.ts';
import { ok, type Result } from '../space/result.ts';

/** One share of many rehearsals. `job` tells which rehearsals belong together: what they share is kept between. */
export type RehearsalQuestion = {
  readonly job: number;
  readonly scenario: Scenario;
  readonly setup: Setup;
} & (
  | { readonly kind: 'rehearse-part'; readonly from: number; readonly to: number }
  /** Finds what outcomes are measured against, and keeps it for the report. */
  | { readonly kind: 'rehearse-measure' }
  /** `measured: false`: without frontier and Nash solution, which takes no time. */
  | { readonly kind: 'rehearse-report'; readonly endings: readonly Ending[]; readonly measured: boolean }
);

/** Keeps what the shares of one job have in common, in the worker that answers them. */
export class RehearsalDesk {
  #job = 0;
  #views: Result<readonly OwnView[]> | null = null;
  #yardstick: Result<Yardstick> | null = null;

  answer(question: RehearsalQuestion, limits: Limits): Result<unknown> {
    const { job, scenario, setup } = question;
    if (job !== this.#job) {
      this.#job = job;
      this.#views = null;
      this.#yardstick = null;
    }
    this.#views ??= prepareViews(scenario, setup);
    const views = this.#views;
    if (!views.ok) return views;
    switch (question.kind) {
      case 'rehearse-part': {
        const endings: Ending[] = [];
        for (let run = question.from; run < question.to && !limits.cancelled(); run++)
          endings.push(rehearseOne({ views: views.value }, setup, run));
        return ok(endings);
      }
      case 'rehearse-measure': {
        const yardstick = this.#measure(scenario, setup, views.value, limits);
        return yardstick.ok ? ok(null) : yardstick;
      }
      case 'rehearse-report': {
        const yardstick = question.measured
          ? this.#measure(scenario, setup, views.value, limits)
          : ok(unmeasured(scenario, views.value));
        if (!yardstick.ok) return yardstick;
        const evaluator = new Evaluator(compile(scenario));
        const prepared = { views: views.value, evaluator, yardstick: yardstick.value };
        const report: RehearsalReport = summarise(prepared, question.endings, setup.runs);
        return ok(report);
      }
    }
  }

  #measure(scenario: Scenario, setup: Setup, views: readonly OwnView[], limits: Limits): Result<Yardstick> {
    const within = { ...setup, limits: { ...setup.limits, cancelled: () => limits.cancelled() } };
    this.#yardstick ??= findYardstick(scenario, within, views);
    return this.#yardstick;
  }
}
