"""What the desk says of its computer: a row for every control, the outcome in words, and another look."""

from dataclasses import replace

import pytest

from assessment.attempt.lockdown import CONTROLS
from desktop.ui.desk.machine_words import CONTROL_NAMES
from desktop.ui.kiosk_window import KioskWindow
from tests.desktop.ui.desk.on_screen import inside, words_of
from tests.desktop.ui.gallery_desk import (
    FIT,
    LOW,
    UNFIT,
)
from tests.fakes.presenters import FakeRoom


def test_the_table_names_every_control(room: FakeRoom, window: KioskWindow) -> None:
    """Each control of a policy has a row with what is wanted, what can be had and what follows."""
    page = inside(room, window)
    page.parts.parts[1].click()
    words = words_of(page.machine)

    assert set(CONTROLS) == set(CONTROL_NAMES)
    for name in CONTROL_NAMES.values():
        assert str(name) in words
    for told in (
        "Kept away",
        "Neither seen nor kept away",
        "Keep an eye on it",
        "Saving answers",
        "Test locked",
    ):
        assert told in words


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        (FIT, "A test can start here."),
        (UNFIT, "x11vnc"),
        (LOW, "This computer cannot be locked far enough"),
        (replace(FIT, pack_here=False), "The test is not here yet"),
        (replace(FIT, required=None, rows=()), "This sitting locks no computer."),
        (None, "Not looked at yet."),
    ],
    ids=["fit", "unfit", "low", "no pack", "no lock", "nothing"],
)
def test_the_outcome_is_said_in_words(room: FakeRoom, window: KioskWindow, facts: object, told: str) -> None:
    """Whether a test starts here, and why not, stands above everything else."""
    page = inside(room, window)
    room.desk.candidates.machine = facts  # type: ignore[assignment]  # what was found, or nothing
    room.desk.candidates.changed.emit()

    assert told in words_of(page.summary)


def test_one_can_look_again(room: FakeRoom, window: KioskWindow) -> None:
    """The button asks for it, and rests while it is done."""
    page = inside(room, window)
    page.summary.again.click()
    room.desk.candidates.looking = True
    room.desk.candidates.changed.emit()

    assert ("look_again",) in room.desk.candidates.calls
    assert not page.summary.again.isEnabled()
