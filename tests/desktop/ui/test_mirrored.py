"""What is put into sentences that run to the left keeps its own order; margins and lines begin where reading does."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.ui.mirrored import in_reading_order, isolate, isolate_ltr, keep_margins
from desktop.ui.theme import LIGHT, apply_theme
from desktop.ui.widgets.text import ElidedLabel, Label
from desktop.ui.words import dotted, duration, file_size, listed, percent, points, quoted
from tests.desktop.ui.cut_words import cut_words

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


def ink(label: Label) -> list[int]:
    """Return the columns of pixels in which something is written."""
    image = label.grab().toImage()
    ground = image.pixel(0, 0)
    return [
        x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in range(image.height()))
    ]


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """Let the interface run to the left."""
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(RIGHT_TO_LEFT)
    yield
    qapp.setLayoutDirection(before)


def test_nothing_is_marked_where_the_interface_runs_to_the_right(qapp: QApplication) -> None:
    """English screens say just the words."""
    assert ["Ana", "/root", "a  b"] == [isolate("Ana"), isolate_ltr("/root"), in_reading_order("ab", "  ")]
    assert listed(["Centre", "", "Room 2"]) == "Centre, Room 2"
    assert dotted(["Ana", "", "004 217"]) == "Ana  ·  004 217"
    assert quoted("each year") == "“each year”"
    assert duration(90_000) == "1 minute 30 seconds"
    assert ["1 point", "44 points", "22.5 points"] == [points("1"), points("44"), points("22.5")]


@pytest.mark.usefixtures("mirrored")
def test_what_is_put_into_a_mirrored_sentence_stands_on_its_own() -> None:
    """Names go by their first letter; paths, sizes and shares always run to the right; nothing stays nothing."""
    assert ["\u2068Ana\u2069", "\u2066/root\u2069"] == [isolate("Ana"), isolate_ltr("/root")]
    assert ["", ""] == [isolate(""), isolate_ltr("")]
    assert ["\u206688 kB\u2069", "\u206675 %\u2069"] == [file_size(88_000), percent(0.75)]
    assert dotted(["Ana", "004 217"]) == "\u200f\u2068Ana\u2069  ·  \u2068004 217\u2069"


def test_margins_follow_the_direction(qapp: QApplication) -> None:
    """Where the widget comes into a mirrored window, the margin at the start is at the right."""
    widget = QWidget()
    column = QVBoxLayout(widget)
    keep_margins(column, widget, 12, 1, 3, 2)
    note = Label("", "small")
    note.set_sides(8, 0, 2, 0)
    column.addWidget(note)
    before = column.contentsMargins().left(), note.contentsMargins().left()
    widget.setLayoutDirection(RIGHT_TO_LEFT)

    after = column.contentsMargins().right(), note.contentsMargins().right()
    assert ((12, 8), (12, 8)) == (before, after)


@pytest.mark.parametrize("alignment", [Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter])
@pytest.mark.usefixtures("mirrored")
def test_a_sentence_that_begins_with_a_foreign_word_runs_to_the_left(alignment: Qt.AlignmentFlag) -> None:
    """Its full stop is at the left, as in the same sentence with a word of its own script before it."""
    label = Label("Ana \u0627\u0628\u062c.", "body")
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | alignment)
    other = Label("\u200fAna \u0627\u0628\u062c.", "body")
    other.setAlignment(label.alignment())
    for each in (label, other):
        each.setFixedSize(240, 60)

    assert ink(label) == ink(other)


@pytest.mark.usefixtures("mirrored")
def test_a_foreign_name_alone_keeps_its_own_end() -> None:
    """What is cut short ends in its ellipsis where the name ends: at the right, also in a mirrored window."""
    name, marked = ElidedLabel("A name (2)"), ElidedLabel("\u202aA name (2)\u202c")
    for each in (name, marked):
        each.setFixedSize(240, 30)

    assert ink(name) == ink(marked)


@pytest.mark.parametrize("role", ["title", "body", "small"])
def test_no_sign_above_or_below_a_letter_is_cut(qapp: QApplication, role: str) -> None:
    """A label has room for the signs of Arabic, which stand higher and lower than the line of its font."""
    apply_theme(qapp, LIGHT)
    for words in ("\u0633\u064f\u0644\u0651\u0650\u0645", "\u062c\u0627\u0631\u064d"):
        label = Label(words, role)
        label.ensurePolished()
        label.resize(label.sizeHint())
        label.show()

        assert [] == cut_words(label)
