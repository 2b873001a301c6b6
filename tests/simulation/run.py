"""Run a schedule with or without a planted bug, in silence; whatever goes wrong in it is an outcome."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

import structlog

from tests.simulation.mutants import MUTANTS, planted
from tests.simulation.world import Outcome, has_hub, run_seed

__all__ = ["Outcome", "caught_at", "run_one"]


def run_one(seed: int, mutant: str = "") -> Outcome:
    """Run one schedule. A fault that none of the checks names is a violation too: no code of ours may fail so."""
    with _silence(), planted(mutant):
        return run_seed(seed)


def caught_at(mutant: str, most: int, first: int = 0) -> tuple[int | None, str]:
    """Return the first of the next seeds that catches a planted bug, and by what; None where none does."""
    for seed in range(first, first + most):
        if MUTANTS[mutant].hub and not has_hub(seed):
            continue
        outcome = run_one(seed, mutant)
        if outcome.violation:
            return seed, outcome.violation
    return None, ""


@contextmanager
def _silence() -> Iterator[None]:
    before, kept = logging.root.manager.disable, structlog.get_config()
    logging.disable(logging.CRITICAL)
    structlog.configure(processors=[_drop])
    try:
        yield
    finally:
        logging.disable(before)
        structlog.configure(**kept)


def _drop(*_: object) -> dict[str, object]:
    raise structlog.DropEvent
