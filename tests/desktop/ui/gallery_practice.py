"""Pictures of practice: the tests, answers that were checked, and what was done before."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt

from assessment.content.item import Item
from assessment.errors import NoTestLeft
from assessment.ids import RESPONSE
from assessment.scoring.judge import Verdict
from desktop.presenters.checking import CheckedFacts
from desktop.presenters.facts import Screen
from desktop.ui.kiosk_window import KioskWindow
from tests.fakes.attempt import CANDIDATE, FakeAttempt
from tests.fakes.practice import FakeChecking, long_history, past, practice_row
from tests.fakes.presenters import CARD, FakeRoom

Scene = Callable[[FakeRoom, KioskWindow], None]

RIGHT = CheckedFacts(
    Verdict.RIGHT,
    "1",
    "1",
    (("", "<p>Well seen. The sediment settles in <strong>layers</strong>, one a year.</p>"),),
)
WRONG = CheckedFacts(
    Verdict.WRONG,
    "0",
    "1",
    (("Look again", "<p>The writer says the opposite in the second paragraph.</p>"),),
)
PARTLY = CheckedFacts(Verdict.PARTLY, "1", "2", (("", "<p>One of your two choices counts.</p>"),), (), 2)


def _wrong(item: Item) -> CheckedFacts:
    """Return a verdict that shows the right answer, where the item has choices the first."""
    choices = getattr(item.interactions[0], "choices", ()) if item.interactions else ()
    return replace(WRONG, right=((RESPONSE, (choices[0].id if choices else "wet",)),))


def attempt() -> FakeAttempt:
    """Return an attempt at a practice test in which three answers can be checked."""
    made = FakeAttempt(candidate=replace(CANDIDATE, practice=True, checks=True))
    made.fill(12)
    ids = [entry.item_id for entry in made.form.entries]
    made.checking = FakeChecking(
        {id: (RIGHT, _wrong(made.items[id]), PARTLY)[index % 3] for index, id in enumerate(ids)}
    )
    return made


def _tests(*names: str) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        if names != ("many",):
            room.practice.tell(tuple(practice_row(name) for name in names))
        room.show(Screen.PRACTICE)

    return scene


def _refused(room: FakeRoom, window: KioskWindow) -> None:
    room.show(Screen.PRACTICE)
    room.practice.refused.emit(NoTestLeft("registry", "all"))


def _mirrored(scene: Scene) -> Scene:
    def mirrored(room: FakeRoom, window: KioskWindow) -> None:
        window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        scene(room, window)

    return mirrored


def _history(room: FakeRoom, window: KioskWindow) -> None:
    room.practice.tell((), long_history())
    room.show(Screen.HISTORY)


def _one_past(room: FakeRoom, window: KioskWindow) -> None:
    room.practice.tell((), (past(0, "22"),))
    room.show(Screen.HISTORY)


def _no_past(room: FakeRoom, window: KioskWindow) -> None:
    room.practice.tell((), ())
    room.show(Screen.HISTORY)


def _sign_in(room: FakeRoom, window: KioskWindow) -> None:
    room.sign_in.cards = (CARD, replace(CARD, practice=True), replace(CARD, practice=True))
    room.show(Screen.SIGN_IN)


def _checked(*numbers: int) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        made = room.attempt
        assert made is not None
        assert made.checking is not None
        room.show(Screen.TEST)
        for number in numbers:
            item_id = made.form.entries[number - 1].item_id
            made.checking.check(item_id)
            made.checking.answer(item_id)
        made.go_to(made.form.entries[numbers[-1] - 1].item_id)

    return scene


def _instructions(room: FakeRoom, window: KioskWindow) -> None:
    room.start.candidate = replace(CANDIDATE, practice=True, checks=True)
    room.show(Screen.INSTRUCTIONS)


def _leave(room: FakeRoom, window: KioskWindow) -> None:
    room.show(Screen.TEST)
    room.leave.pin_set, room.leave.own = False, True
    window.proctor_wished.emit()


SCENES: dict[str, Scene] = {
    "practice-many": _tests("many"),
    "practice-one": _tests("Academic Reading, form A"),
    "practice-none": _tests(),
    "practice-refused": _refused,
    "practice-rtl": _mirrored(_tests("many")),
    "practice-sign-in": _sign_in,
    "practice-instructions": _instructions,
    "practice-leave": _leave,
    "practice-history": _history,
    "practice-history-rtl": _mirrored(_history),
    "practice-history-one": _one_past,
    "practice-history-none": _no_past,
    "practice-check": _checked(1, 3),
    "practice-checked-right": _checked(7),
    "practice-checked-wrong": _checked(2),
    "practice-checked-partly": _checked(3, 12),
    "practice-checked-rtl": _mirrored(_checked(2, 3)),
}
