"""Wishes on their way to the log: none is lost, none overtakes, whatever goes wrong."""

import pytest

from assessment.attempt.events import Event
from assessment.sync.log import LogEntry
from desktop.services.device import Device
from desktop.services.wish_queue import WishQueue
from tests.builders import Q1, Q4, answers, responded, started


class Fault(Exception):
    """A fault of ours, which nobody foresaw."""


def test_a_fault_of_ours_loses_no_wish(device: Device, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wish at which something unforeseen breaks is still first in the queue, and those before it are told of."""
    running = started(device)
    queue = WishQueue(running)
    append = device.log.append
    faults = [None, Fault(), None]

    def break_at_the_second(event: Event, state: str | None = None) -> LogEntry:
        fault = faults.pop(0)
        if fault is not None:
            raise fault
        return append(event, state)

    monkeypatch.setattr(device.log, "append", break_at_the_second)
    first, second = responded(Q1, "A"), responded(Q4, "at sea")
    queue._waiting.append((first, running.moment()))
    with pytest.raises(Fault):
        queue.add(second)
    outcome = queue.try_all()

    assert ((first, second), (), None) == (outcome.granted, outcome.refused, outcome.problem)
    assert {Q1: ("A",), Q4: ("at sea",)} == answers(outcome.attempt)
    assert ((), ()) == (queue.try_all().granted, queue.try_all().refused)
