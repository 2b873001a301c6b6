"""Counting as one types: whatever is done to a text, the count is that of the whole text."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextDocumentLayout, QWidget
from pytestqt.qtbot import QtBot

from assessment.content.interaction import Essay
from assessment.content.response import single
from assessment.scoring.words import Amount, amount_of
from desktop.ui.essay import counting
from desktop.ui.essay.counting import TextCount
from desktop.ui.interactions.essay import EssayWidget

EDITS = st.lists(
    st.tuples(
        st.integers(0, 60),
        st.integers(0, 60),
        st.sampled_from(["", "a", " ", "two words", "\n", "x\ny\n", "水", "\u2028"]),
    ),
    max_size=25,
)


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=EDITS, undone=st.integers(0, 6), plain=st.booleans())
def test_the_count_is_that_of_the_whole(
    qapp: object, edits: list[tuple[int, int, str]], undone: int, plain: bool
) -> None:
    """After any edits and undoing some of them, what was counted bit by bit is what is there."""
    owner = QObject()
    document = QTextDocument(owner)
    if plain:
        document.setDocumentLayout(QPlainTextDocumentLayout(document))
    document.documentLayout()  # without one, nobody is told of changes
    count = TextCount(document, owner)
    cursor = QTextCursor(document)

    for start, end, text in edits:
        last = document.characterCount() - 1
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
    for _ in range(undone):
        document.undo()

    assert amount_of(document.toPlainText()) == count.amount


@pytest.mark.parametrize("formatted", [False, True])
def test_a_key_in_a_long_essay_costs_its_own_paragraph(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, formatted: bool
) -> None:
    """In 20,000 words a key counts the paragraph it stands in, and no other; the essay is not read out at every key."""
    widget = EssayWidget(Essay(rich=formatted))
    qtbot.addWidget(widget)
    paragraph = "word " * 200
    text = f"<p>{paragraph}</p>" * 100 if formatted else "\n".join([paragraph] * 100)
    widget.set_response(single(text))
    before, counted = widget.count.amount.words, list[str]()

    def count(text: str) -> Amount:
        counted.append(text)
        return amount_of(text)

    def read_out(_: object) -> str:
        raise AssertionError("the whole essay is read out")

    monkeypatch.setattr(counting, "amount_of", count)
    monkeypatch.setattr(type(widget.area), "value", read_out)

    QTest.keyClicks(widget.area, " and on")

    assert (20_000, 20_002) == (before, widget.count.amount.words)
    assert len(" and on") == len(counted)
    assert max(map(len, counted)) < 2 * len(paragraph)


def test_scripts_without_blanks_are_counted_in_characters(qtbot: QtBot) -> None:
    """Where words have no blanks between them, characters are counted and no limit of words is said to be broken."""
    widget = EssayWidget(Essay(max_words=3))
    qtbot.addWidget(widget)

    widget.set_response(single("水は海から空へ行き、雨になって帰る。 水 雨 雪 雲"))

    assert widget.counter.text() == "22 characters"
    assert widget.counter.property("tone") == "ink"
    assert "Words cannot be counted in this script" in widget.limits.text()


def test_a_few_foreign_letters_change_nothing() -> None:
    """A Chinese word in an English text leaves it a text of words."""
    amount = amount_of("The word 水 means water.")

    assert Amount(5, 19, 1) == amount
    assert amount.has_words


def test_counting_follows_no_other_document(qtbot: QtBot) -> None:
    """Each sheet counts itself."""
    first, second = EssayWidget(Essay()), EssayWidget(Essay())
    around = QWidget()
    qtbot.addWidget(around)
    for widget in (first, second):
        widget.setParent(around)

    first.area.insertPlainText("one two")

    assert ["2 words", "0 words"] == [widget.counter.text() for widget in (first, second)]
