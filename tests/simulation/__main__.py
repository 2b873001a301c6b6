"""``python -m tests.simulation --seeds 0..10000``: run schedules; print the seed of each that fails."""

import argparse
import logging
import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from contextlib import nullcontext

from tests.simulation.world import Outcome, run_seed


def main() -> int:
    told = _arguments()
    if told.seed is not None:
        return _one(told.seed, told.mutant, trace=told.trace)
    return 0


def _one(seed: int, mutant: str, *, trace: bool) -> int:
    outcome = run_seed(seed)
    if trace:
        print("\n".join(outcome.trace))
    print(outcome.violation or "clean", outcome.checks, outcome.exchanges, outcome.events, outcome.digest[:16])
    return 1 if outcome.violation else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.simulation")
    parser.add_argument("--seed", type=int)
    parser.add_argument("--trace", action="store_true")
    parser.add_argument("--mutant", default="")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
