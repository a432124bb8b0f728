"""Times NegMAS on GENIUS folders. Usage: run.py solve FOLDER | run.py evaluate FOLDER COUNT

Prints one line of JSON: seconds, peak memory growth in MB, and results to compare.
Needs NegMAS 0.15 (pip install "negmas==0.15.*"), in a virtual environment outside the repository.
"""

import json
import random
import resource
import sys
import time

import negmas
from negmas.inout import Scenario
from negmas.preferences.ops import kalai_points, nash_points, pareto_frontier


def peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def load(folder: str) -> Scenario:
    scenario = Scenario.from_genius_folder(
        folder, ignore_discount=True, ignore_reserved=False, safe_parsing=False
    )
    if scenario is None:
        raise SystemExit(f"NegMAS cannot load {folder}")
    return scenario


def solve(folder: str) -> dict:
    scenario = load(folder)
    ufuns = scenario.ufuns
    # No agreement is worth 0 to everybody here, and the best 1: the same standard as the engine's.
    ranges = [(0.0, 1.0)] * len(ufuns)
    before = peak_mb()
    start = time.perf_counter()
    frontier, _ = pareto_frontier(ufuns, issues=scenario.issues)
    after_frontier = time.perf_counter()
    nash = nash_points(ufuns, frontier, ranges=ranges, outcome_space=scenario.outcome_space)
    kalai = kalai_points(ufuns, frontier, ranges=ranges, outcome_space=scenario.outcome_space)
    end = time.perf_counter()
    return {
        "negmas": negmas.__version__,
        "seconds": end - start,
        "frontierSeconds": after_frontier - start,
        "mb": peak_mb() - before,
        "count": len({tuple(round(x, 9) for x in point) for point in frontier}),
        "nash": [float(x) for x in nash[0][0]] if nash else None,
        "kalai": [float(x) for x in kalai[0][0]] if kalai else None,
    }


def evaluate(folder: str, count: int) -> dict:
    scenario = load(folder)
    ufun = scenario.ufuns[0]
    rng = random.Random(1)
    values = [list(issue.all) for issue in scenario.issues]
    outcomes = [tuple(rng.choice(v) for v in values) for _ in range(count)]
    start = time.perf_counter()
    total = 0.0
    for outcome in outcomes:
        total += float(ufun(outcome))
    return {"negmas": negmas.__version__, "seconds": time.perf_counter() - start, "count": count, "mean": total / count}


def main() -> None:
    if sys.argv[1] == "solve":
        print(json.dumps(solve(sys.argv[2])))
    else:
        print(json.dumps(evaluate(sys.argv[2], int(sys.argv[3]))))


main()
