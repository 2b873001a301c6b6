"""A resume that is itself interrupted."""

from pathlib import Path

import pytest

from assessment.attempt.events import Event, Incident
from assessment.attempt.timing import remaining_ms
from assessment.sync.log import LogEntry
from tests.builders import MINUTE, Q1, make_ready_desk, responded, resumed, started


class Killed(BaseException):
    """The process dies here."""


def test_a_kill_in_the_middle_of_resuming_costs_no_time(tmp_path: Path) -> None:
    """Killed between the events of a resume, the attempt still gets its gap back at the next."""
    desk = make_ready_desk(tmp_path)
    with desk.opened() as device:
        running = started(device)
        running.record(responded(Q1, "A"))
        running.mark_alive()
    desk.clock.reboot(40 * MINUTE)
    with desk.opened() as device:
        append = device.log.append

        def die(event: Event, state: str | None = None) -> LogEntry:
            if isinstance(event.body, Incident):
                raise Killed
            return append(event, state)

        device.log.append = die  # type: ignore[method-assign]  # the moment of the kill
        with pytest.raises(Killed):
            resumed(device)
    desk.clock.reboot(1_000)
    with desk.opened() as device:
        running, _ = resumed(device)

        assert (remaining_ms(running.attempt, running.clock.elapsed()) or 0) > 59 * MINUTE
