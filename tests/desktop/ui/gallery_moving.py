"""Scenes of things that go to places, for the gallery: untouched, half way, answered, held, narrow, from right to left."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from assessment.content.response import single
from assessment.ids import ItemId
from desktop.presenters.facts import Screen
from desktop.ui.focus import focus_in
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.test_page.page_view import PageView
from desktop.ui.views.test_view import TestView
from tests.fakes.attempt import FakeAttempt
from tests.fakes.moving_paper import moving_paper
from tests.fakes.presenters import FakeRoom

Scene = Callable[[FakeRoom, KioskWindow], None]
ANSWERS = {
    "headings": ("p1 t2", "p3 t7"),
    "people": ("p1 t1", "p2 t1", "p3 t2"),
    "several": ("p1 t1", "p1 t4", "p2 t2", "p2 t5", "p3 t6"),
    "arabic": ("p1 t2", "p3 t1"),
    "matrix": ("r1 c1", "r3 c2"),
    "matrix-several": ("r1 c2", "r1 c3", "r2 c1", "r2 c2", "r3 c4"),
    "associate": ("t1 t6", "t2 t5"),
    "order": ("o2", "o1", "o3", "o5", "o4"),
    "order-some": ("o3", "o1"),
    "gap-match": ("t4 g1", "t3 g2", "t1 g3"),
    "gap-match-reuse": ("w1 g1", "w2 g2", "w4 g4", "w1 g5"),
    "gap-match-long": ("t1 y1", "t4 y5", "t1 y9"),
    "gap-match-arabic": ("t1 a1",),
}


def attempt() -> FakeAttempt:
    """Return an attempt at the paper of things to move."""
    return FakeAttempt(moving_paper())


def _show(
    name: str,
    *pressed: Qt.Key,
    answered: bool = False,
    rtl: bool = False,
    width: int = 0,
    scrolled: int = 0,
) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        assert room.attempt is not None
        if width:
            window.resize(width, window.height())
        if rtl:
            window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        if answered:
            room.attempt.answers[ItemId(name)] = single(*ANSWERS[name])
        room.show(Screen.TEST)
        room.attempt.go_to(ItemId(name))
        QApplication.processEvents()
        view = window.stack.currentWidget()
        assert isinstance(view, TestView)
        item = view.pages.item(ItemId(name))
        assert item is not None
        if pressed:
            item.focus_first(Qt.FocusReason.TabFocusReason)
        for key in pressed:
            focus = focus_in(window)
            assert focus is not None
            QTest.keyClick(focus, key)
        if scrolled:
            QTest.qWait(50)
            page = next(area for area in view.findChildren(PageView) if area.isAncestorOf(item))
            page.verticalScrollBar().setValue(scrolled)

    return scene


_SPACE, _DOWN, _RIGHT = Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Right

SCENES: dict[str, Scene] = {
    "m01-headings": _show("headings"),
    "m02-headings-answered": _show("headings", answered=True),
    "m03-headings-awaited": _show("headings", _SPACE, _DOWN, answered=True),
    "m04-headings-scrolled": _show("headings", answered=True, scrolled=400),
    "m05-headings-narrow": _show("headings", answered=True, width=480),
    "m06-people": _show("people", answered=True),
    "m07-several-long": _show("several", answered=True),
    "m08-matching-rtl": _show("arabic", answered=True, rtl=True),
    "m10-matrix": _show("matrix"),
    "m11-matrix-answered": _show("matrix", _RIGHT, answered=True),
    "m12-matrix-several": _show("matrix-several", answered=True),
    "m13-matrix-narrow": _show("matrix-several", _RIGHT, answered=True, width=480),
    "m14-matrix-rtl": _show("matrix", answered=True, rtl=True),
    "m20-associate": _show("associate"),
    "m21-associate-held": _show("associate", _SPACE, _RIGHT, answered=True),
    "m22-associate-rtl": _show("associate", answered=True, rtl=True),
    "m30-order": _show("order"),
    "m31-order-held": _show("order", _DOWN, _SPACE, _DOWN, answered=True),
    "m32-order-some": _show("order-some"),
    "m33-order-some-answered": _show("order-some", answered=True),
    "m34-order-rtl": _show("order-some", answered=True, rtl=True),
    "m40-gap-match": _show("gap-match"),
    "m41-gap-match-answered": _show("gap-match", answered=True),
    "m42-gap-match-awaited": _show("gap-match", _SPACE, answered=True),
    "m43-gap-match-reuse": _show("gap-match-reuse", answered=True),
    "m44-gap-match-scrolled": _show("gap-match-long", answered=True, scrolled=500),
    "m45-gap-match-narrow": _show("gap-match-reuse", answered=True, width=480),
    "m46-gap-match-rtl": _show("gap-match-arabic", answered=True, rtl=True),
}
