"""Scenes of texts to work in, for the gallery: empty, filled, half way, in a narrow window, from right to left."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from assessment.content.response import Response, response_of, single
from assessment.ids import ItemId, ResponseId
from desktop.presenters.facts import Screen
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.views.test_view import TestView
from desktop.ui.widgets.select_button import SelectButton
from tests.fakes.attempt import FakeAttempt
from tests.fakes.presenters import FakeRoom
from tests.fakes.text_paper import text_paper

Scene = Callable[[FakeRoom, KioskWindow], None]


def _of(**values: str) -> Response:
    return response_of({ResponseId(id): (value,) for id, value in values.items()})


ESSAY = (
    "<p>The works at <strong>Guérande</strong> are the oldest that are still used. <em>Three things</em> are needed:</p>"
    "<ul><li>sun,</li><li>wind, and</li><li>somebody who <u>rakes</u>.</li></ul><p>No fire is lit.</p>"
)
ANSWERS = {
    "cloze": _of(G1="silt", G2="thin dark", G3="12.5", G4="t1", G5="measured"),
    "structured": _of(A="Guérande", B="30 000", C="clay", D="l"),
    "arabic": _of(R1="طبقة", R2="d"),
    "hottext": single("H2", "H4"),
    "hottext-one": single("H7"),
    "number": single("12,5"),
    "units": single("1200 kg"),
    "bare-number": single("about ten"),
    "several": _of(WHERE="Halle", MASS="250"),
    "essay": single(ESSAY),
    "letter": single("Dear Sir or Madam,\n\nI am writing to ask about salt."),
}


def attempt() -> FakeAttempt:
    """Return an attempt at the paper of texts."""
    return FakeAttempt(text_paper())


def _show(
    name: str, *, answered: bool = False, rtl: bool = False, width: int = 0, opened: bool = False
) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        assert room.attempt is not None
        if width:
            window.resize(width, window.height())
        if rtl:
            window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        if answered:
            room.attempt.answers[ItemId(name)] = ANSWERS[name]
        room.show(Screen.TEST)
        room.attempt.go_to(ItemId(name))
        if opened:
            view = window.stack.currentWidget()
            assert isinstance(view, TestView)
            QApplication.processEvents()
            item = view.pages.item(ItemId(name))
            assert item is not None
            item.findChildren(SelectButton)[0].open_list()

    return scene


def _review(room: FakeRoom, window: KioskWindow) -> None:
    assert room.attempt is not None
    room.show(Screen.TEST)
    room.attempt.answers |= {ItemId(name): response for name, response in list(ANSWERS.items())[:3]}
    room.attempt.answers[ItemId("structured")] = _of(A="Guérande")
    for name in ("information", "cloze", "structured", "arabic", "hottext"):
        room.attempt.go_to(ItemId(name))
    room.attempt.review()
    room.attempt.returned.emit()
    room.attempt.review()
    view = window.stack.currentWidget()
    view.shape.parts[1].click()  # type: ignore[union-attr]  # the test has made it, and knows its kind


SCENES: dict[str, Scene] = {
    "t01-information": _show("information"),
    "t02-cloze": _show("cloze"),
    "t03-cloze-answered": _show("cloze", answered=True),
    "t04-cloze-list": _show("cloze", opened=True),
    "t05-cloze-narrow": _show("cloze", answered=True, width=480),
    "t06-cloze-structured": _show("structured", answered=True),
    "t07-cloze-arabic": _show("arabic", answered=True, rtl=True, opened=True),
    "t08-number": _show("number", answered=True),
    "t09-units": _show("units", answered=True),
    "t10-units-list": _show("units", opened=True),
    "t11-bare-number": _show("bare-number", answered=True),
    "t12-several": _show("several"),
    "t13-hottext": _show("hottext"),
    "t14-hottext-answered": _show("hottext", answered=True),
    "t15-hottext-one": _show("hottext-one", answered=True, width=520),
    "t16-essay-rich": _show("essay"),
    "t17-essay-rich-answered": _show("essay", answered=True),
    "t18-essay-template": _show("letter"),
    "t30-review": _review,
}
