"""The truth about saving, when the disk is slow or refuses."""

from pytestqt.qtbot import QtBot

from assessment.attempt.events import Event, Responded
from assessment.content.response import single
from assessment.sync.log import LogEntry
from desktop.background import Background
from desktop.errors import DiskFull
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.facts import SaveState
from desktop.services.device import Device
from desktop.services.read_attempts import load_attempt
from tests.builders import LIMIT_MS, Q1, Q2, Desk, answers
from tests.desktop.presenters.helpers import BrokenDisk, drain


def test_an_answer_changed_back_is_not_called_saved_before_it_is(
    device: Device, attempt: AttemptPresenter, qtbot: QtBot, background: Background
) -> None:
    """A, then B, then A again: while the disk refuses the last, the screen does not say saved."""
    append = device.log.append
    taken: list[Event] = []

    def refuse_the_third(event: Event, state: str | None = None) -> LogEntry:
        if isinstance(event.body, Responded):
            if len(taken) == 2:
                raise DiskFull("full")
            taken.append(event)
        return append(event, state)

    device.log.append = refuse_the_third  # type: ignore[method-assign]  # the disk is what fails here
    for choice in "ABA":
        attempt.choose(Q1, single(choice))
    drain(qtbot, background)

    assert SaveState.SAVED is not attempt.save.state
    assert single("A") == attempt.answer(Q1).response


def test_an_answer_given_in_time_counts_however_late_the_disk_is(
    device: Device, desk: Desk, attempt: AttemptPresenter, qtbot: QtBot, background: Background
) -> None:
    """An answer given five seconds before the end is stored when the disk takes it five seconds after."""
    disk = BrokenDisk(device)
    desk.clock.advance(LIMIT_MS - 5_000)
    attempt.choose(Q1, single("A"))
    drain(qtbot, background)
    desk.clock.advance(10_000)
    disk.broken = False

    def is_stored() -> bool:
        drain(qtbot, background)
        return answers(load_attempt(device, attempt.attempt.attempt_id)) == {Q1: ("A",)}

    qtbot.waitUntil(is_stored, timeout=10_000)
    assert is_stored()


def test_another_answer_does_not_hide_that_one_was_refused(
    attempt: AttemptPresenter, qtbot: QtBot, background: Background
) -> None:
    """A refused answer is told as not saved until its own question is answered anew."""
    attempt.choose(Q1, single("A", "B"))
    drain(qtbot, background)
    attempt.choose(Q2, single("B"))
    drain(qtbot, background)
    meanwhile = attempt.save.state
    attempt.choose(Q1, single("A"))
    drain(qtbot, background)

    assert (SaveState.FAILED, SaveState.SAVED) == (meanwhile, attempt.save.state)
