"""One item with several ways of asking: their answers are one response, however late a long text is read."""

from collections.abc import Callable

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assessment.content.interaction import Essay, ShortText
from assessment.content.item import Item
from assessment.content.response import Response, response_of
from assessment.ids import ItemId, ResponseId
from desktop.presenters.facts import AnswerFacts
from desktop.presenters.typed import Typing, told
from desktop.ui.interactions.essay import EssayWidget
from desktop.ui.interactions.short_text import ShortTextWidget
from desktop.ui.rich_text import no_media
from desktop.ui.test_page.item_view import ItemView

TEXT, WORD = ResponseId("TEXT"), ResponseId("WORD")
ITEM = Item(ItemId("both"), "<p>Write.</p>", (Essay(response_id=TEXT), ShortText(response_id=WORD)))


def view(qtbot: QtBot) -> tuple[ItemView, EssayWidget, ShortTextWidget, list[Typing]]:
    """Return the item, its two fields, and what it tells as it is typed."""
    made = ItemView(ITEM, 1, b"", no_media)
    qtbot.addWidget(made)
    heard: list[Typing] = []
    made.typed.connect(lambda _, typing: heard.append(typing))
    essay, line = made.interactions
    assert isinstance(essay, EssayWidget)
    assert isinstance(line, ShortTextWidget)
    return made, essay, line, heard


def test_a_long_text_is_not_read_at_each_key(qtbot: QtBot) -> None:
    """What is told of an essay is how to ask for it; asked for, it is all that stands there now."""
    _, essay, _, heard = view(qtbot)

    QTest.keyClicks(essay.area, "one")
    first = heard[0]
    QTest.keyClicks(essay.area, " two")

    assert isinstance(first, Callable)  # type: ignore[arg-type]  # the abstract class will do
    assert response_of({TEXT: ("one two",)}) == told(first)


def test_the_other_field_leaves_nothing_behind(qtbot: QtBot) -> None:
    """An answer in another field of the item takes along what was written and not read yet."""
    made, essay, line, heard = view(qtbot)

    QTest.keyClicks(essay.area, "long")
    QTest.keyClicks(line.field, "w")

    assert response_of({TEXT: ("long",), WORD: ("w",)}) == told(heard[-1])
    assert told(heard[-1]) == made.response()


def test_showing_what_is_written_changes_nothing(qtbot: QtBot) -> None:
    """When the answer is shown that stands there, cursor and undoing stay; another one is shown."""
    made, essay, _, _ = view(qtbot)
    QTest.keyClicks(essay.area, "mine")
    written = made.response()

    made.show_answer(AnswerFacts(ITEM.id, written, flagged=False))
    undoable = essay.area.document().isUndoAvailable()
    made.show_answer(AnswerFacts(ITEM.id, Response(), flagged=False))

    assert undoable
    assert essay.area.toPlainText() == ""
