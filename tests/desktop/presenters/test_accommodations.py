"""From the roster to the test: what was granted to one candidate is there for them, and for nobody else."""

from dataclasses import replace

from assessment.attempt.accommodations import Accommodations, Display
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.facts import Screen
from tests.builders import LIMIT_MS, MINUTE, Desk, make_entry, make_sitting
from tests.desktop.presenters.in_room import Room

GRANTED = Accommodations(
    display=Display(text_percent=200, theme="yellow_on_black", language="fr"),
    tools=("masking", "spell_check", "-notepad"),
    breaks=2,
    break_ms=5 * MINUTE,
    no_drag=True,
)


def found(room: Room) -> dict[str, object]:
    """Return what a candidate meets in the test, by what was granted."""
    attempt = room.presenter.attempt
    assert isinstance(attempt, AttemptPresenter)
    look, offered = room.presenter.display.look, {facts.word for facts in attempt.tools.at_hand}
    return {
        "time": attempt.time.remaining_ms,
        "breaks": (attempt.breaks.left, attempt.breaks.length_ms),
        "look": (look.text_percent, look.theme),
        "tools": ("masking" in offered, "notepad" in offered),
        "no dragging": attempt.no_drag,
        "spelling": [aids.checks_spelling for aids in attempt.page.aids],
        "language": look.language,
    }


def test_what_a_roster_grants_is_in_the_test(desk: Desk, room: Room) -> None:
    """A quarter more time and five minutes, breaks, look, tools, no dragging, spelling and language come from the roster."""
    granted = replace(make_entry(1, time_factor_percent=125, extra_ms=5 * MINUTE), accommodations=GRANTED)
    desk.holding(sittings=(make_sitting(revision=2, roster=(granted, make_entry(2))),))
    room.open()
    room.to_instructions("C-1")
    before = room.presenter.display.look
    room.presenter.start.start()
    room.until(Screen.TEST)
    room.settle()
    own = found(room)
    attempt = room.presenter.attempt
    assert attempt is not None
    attempt.submit()
    room.qtbot.waitUntil(lambda: room.presenter.attempt is None)
    room.presenter.end.finish()
    room.to_test("C-2")

    assert ("yellow_on_black", "fr") == (before.theme, before.language)
    assert {
        "time": LIMIT_MS * 5 // 4 + 5 * MINUTE,
        "breaks": (2, 5 * MINUTE),
        "look": (200, "yellow_on_black"),
        "tools": (True, False),
        "no dragging": True,
        "spelling": [True, True, True],
        "language": "fr",
    } == own
    assert {
        "time": LIMIT_MS,
        "breaks": (0, 0),
        "look": (100, "light"),
        "tools": (False, True),
        "no dragging": False,
        "spelling": [False, False, False],
        "language": "en",
    } == found(room)
