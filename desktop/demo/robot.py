"""The demo's candidate: sits in front of the real windows, reads names as assistive technology does, presses and types.

Says on standard output, one JSON object a line, what it did and what the screen said was saved.
"""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from assessment.ids import ItemId
from desktop.app import Application
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.facts import SaveState, Screen, SendState
from desktop.ui import messages
from desktop.ui.interactions.choice_group import ChoiceGroup
from desktop.ui.test_page.item_view import ItemView

PATIENCE_SECONDS = 60.0


class RobotStuck(Exception):
    """Something that should be on the screen is not."""


@dataclass(frozen=True, slots=True)
class Script:
    """What the candidate knows and will do."""

    address: str
    enrolment_code: str
    number: str
    secret: str
    release_code: str
    pin: str
    answers: dict[str, list[str]]
    flags: tuple[str, ...]
    shots: str

    @classmethod
    def from_json(cls, text: str) -> "Script":
        """Read a script."""
        values = json.loads(text)
        return cls(**(values | {"flags": tuple(values["flags"])}))


class Robot:
    """Drives one application through a whole sitting, from whatever screen it finds."""

    def __init__(self, application: Application, script: Script) -> None:
        if application.room is None:
            raise RobotStuck(messages.in_a_line(application.failure))
        self._window: QWidget = application.window
        self._room = application.room
        self._script = script
        self._shots = 0

    def run(self) -> None:
        """Sit the test to its end."""
        self._await(lambda: self._room.screen is not Screen.OPENING, "the first screen")
        if self._room.screen is Screen.WELCOME:
            self._enrol()
        if self._room.screen is Screen.SIGN_IN:
            self._sign_in()
        attempt = self._attempt()
        if attempt.resume_facts is not None:
            self._say("resumed", gap_ms=attempt.resume_facts.gap_ms, answered=attempt.resume_facts.answered)
            self.shot("resumed")
        if self._room.screen is Screen.LOCKED:
            self._unlock()
        self._answer_all(attempt)
        self._submit(attempt)

    def shot(self, name: str) -> None:
        """Save a picture of the window."""
        QTest.qWait(120)
        self._shots += 1
        folder = Path(self._script.shots)
        number = len(list(folder.glob("*.png"))) + 1
        self._window.grab().save(str(folder / f"{number:02d}-{name}.png"))

    # ----------------------------------------------------------------------------------------- the screens

    def _enrol(self) -> None:
        self.shot("welcome")
        self._type_into("Enrolment code", self._script.enrolment_code)
        self._type_into("Server address", self._script.address)
        self._press("Enrol")
        self._await(lambda: self._room.screen is Screen.SIGN_IN, "the sitting to arrive")
        self._say("enrolled", organisation=self._room.welcome.organisation)
        self._await(
            lambda: bool(self._room.welcome.cards) and all(c.pack_here for c in self._room.welcome.cards),
            "the pack to arrive",
        )

    def _sign_in(self) -> None:
        self.shot("sign-in")
        self._type_into("Candidate number", self._script.number)
        self._type_into("Password", self._script.secret)
        self._press("Sign in")
        self._await(lambda: self._room.screen is Screen.IDENTITY, "the question who sits here")
        self.shot("identity")
        self._press("This is me")
        self._await(lambda: self._room.screen is Screen.CHECK, "the system check")
        check = self._room.check
        self._await(lambda: check.needs_code or check.can_go_on, "the checks")
        if check.needs_code:
            self.shot("check-code")
            self._type_into("Code", self._script.release_code)
            self._press("Unlock the test")
        self._await(lambda: check.can_go_on, "the pack to open")
        self.shot("check")
        self._press("Continue")
        self._await(lambda: self._room.screen is Screen.INSTRUCTIONS, "the instructions")
        self.shot("instructions")
        self._press("Start the test")

    def _attempt(self) -> AttemptPresenter:
        self._await(lambda: self._room.attempt is not None, "the test")
        attempt = self._room.attempt
        if attempt is None:
            raise RobotStuck("no attempt")
        return attempt

    def _unlock(self) -> None:
        """Do what the proctor does: look, and let it go on."""
        self._type_into("Proctor PIN or unlock code", self._script.pin)
        self._press("Go on with the test")
        self._await(lambda: self._room.screen is Screen.TEST, "the test after the lock")
        self._say("unlocked")

    def _answer_all(self, attempt: AttemptPresenter) -> None:
        while True:
            item_id = attempt.current
            if self._item_view(item_id).asks and not attempt.answer(item_id).response.answered:
                self._answer(attempt, item_id)
            self._note_screen(attempt)
            if not attempt.can_next:
                return
            self._press("Next")
            self._await(partial(_moved_on, attempt, item_id), "the next question")

    def _answer(self, attempt: AttemptPresenter, item_id: ItemId) -> None:
        values = self._script.answers[item_id]
        view = self._item_view(item_id)
        for widget in view.interactions:
            if isinstance(widget, ChoiceGroup):
                for choice, card in zip(widget.choices, widget.cards, strict=True):
                    if (choice.id in values) != card.isChecked():
                        self._click(card)
            else:
                field = next(f for kind in (QLineEdit, QPlainTextEdit) for f in widget.findChildren(kind))
                field.setFocus()
                QTest.keyClicks(field, values[0])
        if item_id in self._script.flags:
            self._click(view.flag)
        self._await(lambda: attempt.save.state is SaveState.SAVED, f"the tick for {item_id}")
        given = attempt.answer(item_id).response.as_map().get("RESPONSE", [])
        self._say("tick", item=item_id, values=given)

    def _note_screen(self, attempt: AttemptPresenter) -> None:
        number = next(i.number for s in attempt.navigator for i in s.items if i.current)
        if number in (1, 6, 14, 20, 27, 35, 40):
            self.shot(f"question-{number:02d}")

    def _submit(self, attempt: AttemptPresenter) -> None:
        self._press("Review")
        self._await(lambda: self._room.screen is Screen.REVIEW, "the review")
        self.shot("review")
        self._press("Submit")
        QTest.qWait(300)
        self.shot("confirm")
        self._press("Submit now")
        self._await(lambda: self._room.screen is Screen.SUBMITTED, "the receipt")
        self.shot("submitted-unsent" if self._room.sending.facts.state is not SendState.SENT else "submitted")
        end = self._room.end.end
        self._say("submitted", receipt=end.receipt_code if end else "", digest=end.digest if end else "")
        self._await(self._all_sent, "everything to be sent")
        self.shot("sent")
        self._say("sent")
        self._await(lambda: self._room.end.result is not None, "the result")
        self._press("Show the result")
        self._await(lambda: self._room.screen is Screen.RESULT, "the result's screen")
        self.shot("result")
        result = self._room.end.result
        self._say("result", score=result.score if result else "", maximum=result.maximum if result else "")

    def _all_sent(self) -> bool:
        facts = self._room.sending.facts
        return facts.state is SendState.SENT and facts.unsent == 0

    # ------------------------------------------------------------------------------------------- hands, eyes

    def _item_view(self, item_id: ItemId) -> ItemView:
        def found() -> ItemView | None:
            views = self._window.findChildren(ItemView)
            return next((v for v in views if v.item_id == item_id and v.isVisible()), None)

        self._await(lambda: found() is not None, f"question {item_id}")
        view = found()
        if view is None:
            raise RobotStuck(item_id)
        return view

    def _press(self, name: str) -> None:
        def button() -> QAbstractButton | None:
            return next(
                (
                    b
                    for b in self._window.findChildren(QAbstractButton)
                    if b.isVisible() and b.isEnabled() and b.accessibleName() == name
                ),
                None,
            )

        self._await(lambda: button() is not None, f"the button “{name}”")
        found = button()
        if found is not None:
            self._click(found)

    def _click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def _type_into(self, name: str, text: str) -> None:
        def field() -> QLineEdit | None:
            return next(
                (
                    f
                    for f in self._window.findChildren(QLineEdit)
                    if f.isVisible() and f.accessibleName() == name
                ),
                None,
            )

        self._await(lambda: field() is not None, f"the field “{name}”")
        found = field()
        if found is not None:
            found.setFocus()
            found.clear()
            QTest.keyClicks(found, text)

    def _await(self, true: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while not true():
            if time.monotonic() > end:
                self.shot("stuck")
                raise RobotStuck(f"waited for {what} on the screen {self._room.screen.value}")
            QTest.qWait(5)

    def _say(self, what: str, **facts: object) -> None:
        print(json.dumps({"what": what, **facts}), flush=True)


def _moved_on(attempt: AttemptPresenter, item_id: ItemId) -> bool:
    return attempt.current != item_id
