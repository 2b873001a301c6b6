"""Fields in flowing text: they lie where their gaps are, at every width, size and direction, and are heard in order."""

from itertools import pairwise
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.ui.flow.flow_text import FlowText
from desktop.ui.interactions.gap_line import GapLine
from desktop.ui.theme import LIGHT, apply_theme, px
from tests.fakes.exam_paper import LONG_WORD
from tests.fakes.text_paper import ARABIC_CLOZE, CLOZE, STRUCTURED


@pytest.fixture
def zoom(qapp: QApplication, request: pytest.FixtureRequest) -> float:
    """Use another text size for one test."""
    apply_theme(qapp, LIGHT, zoom=request.param)
    return cast("float", request.param)


def flowing(qtbot: QtBot, html: str, width: int, *, length: int = 8) -> FlowText:
    """Return a text with a line in each gap, shown at a width."""
    text = FlowText(html)
    qtbot.addWidget(text)
    text.fill({gap: GapLine(gap, length) for gap in text.gaps})
    text.resize(width, text.heightForWidth(width))
    text.show()
    QApplication.processEvents()
    return text


def lines_of(text: FlowText) -> list[GapLine]:
    """Return the fields in the order of their gaps."""
    return [child for child in text.children() if isinstance(child, GapLine)]


def assert_in_place(text: FlowText) -> None:
    """All fields are inside the text, none over another, each after the one before."""
    fields = lines_of(text)
    for field in fields:
        assert text.rect().contains(field.geometry()), (field.accessibleName(), field.geometry(), text.rect())
    for first, second in pairwise(fields):
        assert not first.geometry().intersects(second.geometry())
        assert first.y() <= second.y() or first.geometry().bottom() > second.y()


MIXED = """<h3>Head <gap id="A"></h3><dl><dt>Term</dt><dd>is <gap id="B">, <math tex="x^2"> more</dd></dl>
<p><ruby>漢<rt>kan</rt></ruby> <gap id="C"><img src="media:gone.png" alt="A lake"></p><blockquote><p>un<gap id="D">able</p>
</blockquote><pre><code class="language-python">x = <gap id="E">
y = 1</code></pre>"""


@pytest.mark.parametrize(
    "html", [CLOZE, STRUCTURED, ARABIC_CLOZE, MIXED], ids=["prose", "structured", "arabic", "mixed"]
)
@pytest.mark.parametrize("width", [280, 480, 620, 900])
def test_fields_lie_in_their_gaps(qtbot: QtBot, html: str, width: int) -> None:
    """At any width the fields stand inside the text, in its order, and over nothing else."""
    assert_in_place(flowing(qtbot, html, width))


@pytest.mark.parametrize("zoom", [1.0, 2.0, 4.0], indirect=True)
def test_fields_grow_with_the_text(qtbot: QtBot, zoom: float) -> None:
    """From 100 to 400 % of the text size everything grows together and still finds its place."""
    text = flowing(qtbot, CLOZE, 700)

    assert_in_place(text)
    assert all(field.height() == px(32) for field in lines_of(text))


def test_lines_keep_one_distance(qtbot: QtBot) -> None:
    """Lines with and without fields stand equally far apart."""
    text = flowing(qtbot, CLOZE, 620)
    layout = text._document.firstBlock().layout()
    baselines = [layout.lineAt(n).y() + layout.lineAt(n).ascent() for n in range(layout.lineCount())]

    steps = [second - first for first, second in pairwise(baselines)]

    assert max(steps) - min(steps) <= 2


def test_a_reflow_moves_the_fields(qtbot: QtBot) -> None:
    """In a narrower window the text is higher, and the last field lower down."""
    text = flowing(qtbot, CLOZE, 900)
    high, low = text.heightForWidth(900), lines_of(text)[-1].y()

    text.resize(360, text.heightForWidth(360))
    QApplication.processEvents()

    assert text.heightForWidth(360) > high
    assert lines_of(text)[-1].y() > low


def test_a_line_grows_with_what_is_typed(qtbot: QtBot) -> None:
    """What is longer than expected is in view whole: the line grows up to the width of the text, and no further."""
    text = flowing(qtbot, CLOZE, 500)
    field = lines_of(text)[0]
    field.resized.connect(lambda: text.refit(field))
    before = field.width()

    field.setText("melted snow and silt")
    grown = field.width()
    field.setText(LONG_WORD)
    text.resize(500, text.heightForWidth(500))
    QApplication.processEvents()

    assert grown > before
    assert field.width() <= 500
    assert_in_place(text)


def test_words_and_fields_are_heard_in_order(qtbot: QtBot) -> None:
    """For a screen reader the words before a gap come before its field, and those after it after it."""
    text = flowing(qtbot, CLOZE, 620)

    heard = [
        child.text() or child.accessibleName()
        for child in text.children()
        if isinstance(child, QLabel | QLineEdit)
    ]

    assert heard[0].endswith("melting snow carries in pale")
    assert heard[1:3] == ["G1", ", and in autumn the dying algae leave a"]
    assert heard[-1] == "before."


def test_arabic_runs_from_the_right(qtbot: QtBot) -> None:
    """On a line of Arabic the words before a gap stand to the right of it."""
    text = flowing(qtbot, '<p dir="rtl">كلمة <gap id="a"> كلمة <gap id="b"></p>', 620)

    first, second = lines_of(text)

    assert first.x() > second.x()
    assert first.geometry().right() < 620 - 20


def test_private_characters_of_the_author_are_no_gaps(qtbot: QtBot) -> None:
    """A text that uses private characters itself, even the first ones, keeps them as they are."""
    text = flowing(qtbot, '<p>\uf100\uf101 <gap id="a"> \ufffc</p>', 620)

    assert ["a"] == list(text.gaps)
    assert len(lines_of(text)) == 1
    assert text.words == ("\uf100\uf101 ", "") or "\uf100\uf101" in text.words[0]


def test_a_text_of_gaps_alone(qtbot: QtBot) -> None:
    """Gaps without any words around them are shown too."""
    text = flowing(qtbot, '<gap id="a"><gap id="b">', 200)

    assert_in_place(text)
    assert all(field.width() > 20 for field in lines_of(text))


def test_no_other_language_direction_is_forced(qtbot: QtBot) -> None:
    """English words in a window from right to left still run from the left."""
    text = FlowText('<p>One <gap id="a"> two <gap id="b"></p>')
    qtbot.addWidget(text)
    text.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    text.fill({gap: GapLine(gap, 6) for gap in text.gaps})
    text.resize(600, 60)
    text.show()
    QApplication.processEvents()

    first, second = lines_of(text)

    assert first.x() < second.x()
