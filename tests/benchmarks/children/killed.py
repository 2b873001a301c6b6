"""A candidate who answers until there are so many events, and is then killed with signal 9."""

import os
import signal
import sys
from pathlib import Path

from assessment.attempt.events import ItemVisited, Responded
from assessment.content.response import single
from desktop.clock import SystemClock
from desktop.paths import Paths
from desktop.services.open_device import open_device
from desktop.services.start_attempt import prepare_attempt, start_attempt
from tests.benchmarks.answering import LOCKED, let_in


def main() -> None:
    """Live until killed by this very process."""
    device = open_device(Paths(Path(sys.argv[1])), SystemClock(), os.urandom)
    running = start_attempt(prepare_attempt(device, *let_in(device)), LOCKED)
    items = [id for id in running.paper.exam.items if int(id[-2:]) % 5 < 2]
    for n in range((int(sys.argv[2]) - running.attempt.event_count) // 2):
        item = items[n % len(items)]
        running.record(ItemVisited(item), Responded(item, single("ABCD"[n // len(items) % 4])))
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main()
