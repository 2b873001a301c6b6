"""Scenes of writing, for the gallery: long and over the limit, spelling, code, from right to left."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from assessment.content.response import single
from assessment.ids import ItemId
from desktop.presenters.aids import NO_AIDS, Aids
from desktop.presenters.facts import PageFacts, Screen
from desktop.ui.interactions.essay import EssayWidget
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.views.test_view import TestView
from tests.fakes.attempt import FakeAttempt
from tests.fakes.presenters import FakeRoom
from tests.fakes.writing_paper import CODE, SQL, writing_paper

Scene = Callable[[FakeRoom, KioskWindow], None]

_SENTENCE = (
    "The works at Guérande are the oldest that are still used, and the salt is raked by hand in the evening. "
)
LONG = "\n\n".join([_SENTENCE * 6] * 9).strip()
ANSWERS = {
    "plain": LONG,
    "rich": "".join(f"<p><strong>Part {n}.</strong> {_SENTENCE * 4}</p>" for n in range(1, 7)),
    "spelling": "Dear Ana,\n\nI recieved your leter yesterday. The weather was beautifull and the salt allmost dry, so we"
    " raked it untill the evening.\n\nYours, Tomas",
    "foreign": "Liebe Ana,\n\ndas Wetter war schön und das Salz fast trocken.",
    "arabic": "عزيزتي آنا،\n\nكان الطقس جميلاً وكان الملح جافاً تقريباً.",
    "chinese": "亲爱的安娜：\n\n昨天天气很好，盐也差不多干了，我们一直耙到晚上。",
    "code": CODE,
    "sql": SQL,
}


AIDS = {
    ItemId("spelling"): Aids("en-US", checks_spelling=True, suggests=True),
    ItemId("foreign"): Aids("de-AT", checks_spelling=True),
}


class WritingAttempt(FakeAttempt):
    """Says what is at hand as the product does."""

    def page_at(self, index: int) -> PageFacts:
        page = self.form.pages[index]
        aids = tuple(AIDS.get(id, NO_AIDS) for id in page.item_ids)
        return replace(super().page_at(index), aids=aids)


def attempt() -> FakeAttempt:
    """Return an attempt at the paper to write on."""
    return WritingAttempt(writing_paper())


def _show(name: str, *, answered: bool = True, rtl: bool = False, keys: str = "", at: int = -1) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        assert room.attempt is not None
        if rtl:
            window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        if answered:
            room.attempt.answers[ItemId(name)] = single(ANSWERS[name])
        room.show(Screen.TEST)
        room.attempt.go_to(ItemId(name))
        view = window.stack.currentWidget()
        assert isinstance(view, TestView)
        item = view.pages.item(ItemId(name))
        assert item is not None
        essay = item.interactions[0]
        assert isinstance(essay, EssayWidget)
        if at >= 0:
            cursor = essay.area.textCursor()
            cursor.setPosition(at)
            essay.area.setTextCursor(cursor)
        else:
            essay.area.moveCursor(QTextCursor.MoveOperation.End)
        if keys == "escape":
            QTest.keyClick(essay.area, Qt.Key.Key_Escape)
        _wait(700)  # colours and marks come when typing rests
        if keys == "suggest":
            assert essay.spelling is not None
            assert essay.spelling.suggest is not None
            essay.spelling.suggest.setFocus(Qt.FocusReason.TabFocusReason)
            QTest.keyClick(essay.spelling.suggest, Qt.Key.Key_Space)

    return scene


def _wait(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


SCENES: dict[str, Scene] = {
    "w01-essay-over": _show("plain"),
    "w02-essay-rich-long": _show("rich"),
    "w03-spelling": _show("spelling"),
    "w03b-suggestions": _show("spelling", at=ANSWERS["spelling"].index("leter") + 2, keys="suggest"),
    "w04-spelling-none": _show("foreign"),
    "w05-essay-chinese": _show("chinese"),
    "w06-code": _show("code", at=CODE.index("list[float]") + 4),
    "w07-code-leaving": _show("sql", keys="escape"),
    "w08-code-rtl": _show("code", rtl=True, at=0),
    "w09-essay-rtl": _show("arabic", rtl=True),
    "w10-code-empty": _show("code", answered=False),
}
