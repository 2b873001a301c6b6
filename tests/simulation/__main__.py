"""``python -m tests.simulation --seeds 0..10000``: run schedules on all cores and print the seed of each that fails.

``--seed N --trace`` runs one again and says what happened in it. ``--mutant NAME`` plants a bug first; ``--mutants``
plants each in turn and prints at which seed it was caught.
"""

import argparse
import os
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial

from tests.simulation.mutants import MUTANTS
from tests.simulation.run import Outcome, caught_at, run_one

CHUNK = 25


def main() -> int:
    """Do what the command line says; 0 only where all held."""
    told = _arguments()
    if told.mutants:
        return _table(told.most)
    if told.seed is not None:
        outcome = run_one(told.seed, told.mutant)
        print(
            "\n".join(outcome.trace if told.trace else [f"seed {told.seed}: {outcome.violation or 'clean'}"])
        )
        return int(bool(outcome.violation))
    first, _, last = told.seeds.partition("..")
    return _many(range(int(first), int(last)), told.mutant, told.jobs)


def _many(seeds: range, mutant: str, jobs: int) -> int:
    began, failed = time.perf_counter(), 0
    done = checks = exchanges = events = 0
    for outcome in _outcomes(seeds, mutant, jobs):
        done, checks = done + 1, checks + outcome.checks
        exchanges, events = exchanges + outcome.exchanges, events + outcome.events
        if outcome.violation:
            failed += 1
            print(f"seed {outcome.seed}: {outcome.violation}", flush=True)
        if done % 500 == 0:
            print(f"... {done} schedules, {failed} violations", file=sys.stderr, flush=True)
    seconds = time.perf_counter() - began
    print(
        f"{done} schedules, {failed} violations; {events} events, {exchanges} exchanges, {checks} checks;"
        f" {seconds:.0f} s, {done / seconds:.0f} schedules/s on {jobs} cores"
    )
    return int(failed > 0)


def _outcomes(seeds: range, mutant: str, jobs: int) -> Iterator[Outcome]:
    work = partial(run_one, mutant=mutant)
    if jobs == 1:
        yield from map(work, seeds)
        return
    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(work, seeds, chunksize=CHUNK)


def _table(most: int) -> int:
    missed = 0
    for mutant in MUTANTS.values():
        seed, violation = caught_at(mutant.name, most)
        if seed is None:
            missed += not mutant.harmless
            print(f"{mutant.name:28} {mutant.harmless or f'not caught in {most} seeds'}", flush=True)
        else:
            print(f"{mutant.name:28} seed {seed:4}  {violation[:110]}", flush=True)
    print(f"{len(MUTANTS)} planted bugs, {missed} missed")
    return int(missed > 0)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.simulation")
    parser.add_argument("--seeds", default="0..10000", help="first..end, the end not among them")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--seed", type=int, help="one schedule again")
    parser.add_argument("--trace", action="store_true", help="say what happened in it")
    parser.add_argument("--mutant", default="", choices=["", *MUTANTS])
    parser.add_argument("--mutants", action="store_true", help="plant each bug in turn")
    parser.add_argument("--most", type=int, default=1_000, help="seeds for each planted bug")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
