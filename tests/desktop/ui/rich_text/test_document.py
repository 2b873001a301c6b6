"""Restricted HTML on screen: pictures of the pack, no loads, any script, tables."""

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QImage,
    QPainter,
    QPalette,
    QTextCursor,
    QTextLine,
)
from pytestqt.qtbot import QtBot

from assessment.content.markup import escaped
from assessment.content.test import Stimulus
from assessment.ids import StimulusId
from assessment.interchange.typeset import formula_of, typeset
from desktop.ui.rich_text import RichDocument, make_document
from desktop.ui.theme import DARK, LIGHT, Theme, font
from desktop.ui.widgets.reader import Reader
from desktop.ui.widgets.text import RichText
from tests.desktop.ui.rich_samples import samples
from tests.fakes.exam_paper import ARABIC, LONG_WORD


def picture(width: int) -> bytes:
    """Return a PNG of some width."""
    image = QImage(width, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, format="PNG")  # type: ignore[call-overload]  # the stubs know files only, not buffers
    return bytes(data.data())


def test_pictures_come_from_the_pack(qtbot: QtBot) -> None:
    """A picture is shown from the pack's bytes, scaled down when it is wider than a column."""
    asked: list[str] = []

    def media(name: str) -> bytes | None:
        asked.append(name)
        return picture(2000)

    document = make_document('<p><img src="media:a.png" alt="x"></p>', font(), media)

    document.setTextWidth(500)

    assert ["a.png"] == asked
    assert 490 <= object_at(document)[1] <= 500


def test_a_missing_picture_leaves_the_text(qtbot: QtBot) -> None:
    """A picture that is not there costs nothing but itself."""
    document = make_document('<p>Before<img src="media:a.png">after</p>', font())

    assert "Before" in document.toPlainText()


def test_long_words_wrap(qtbot: QtBot) -> None:
    """A word longer than the line breaks instead of running out of sight."""
    label = RichText(LONG_WORD)
    qtbot.addWidget(label)

    assert label.heightForWidth(200) > label.heightForWidth(2000)


def test_right_to_left_runs_right_to_left(qtbot: QtBot) -> None:
    """A paragraph of Arabic is laid out from the right."""
    document = make_document(f"<p>{ARABIC}</p>", font())

    assert Qt.LayoutDirection.RightToLeft == document.firstBlock().textDirection()


def test_a_passage_keeps_its_measure(qtbot: QtBot) -> None:
    """On a wide screen a line of the passage holds 60 to 75 characters."""
    reader = Reader(
        Stimulus(
            StimulusId("s"), "Title", f"<p>{'a river runs past the old mill and on to the sea ' * 30}</p>"
        )
    )
    qtbot.addWidget(reader)
    reader.resize(1200, 800)
    reader.show()
    qtbot.waitExposed(reader)

    cursor = QTextCursor(reader.document())
    moves = QTextCursor.MoveOperation
    cursor.movePosition(moves.NextBlock)
    lengths = []
    for _ in range(8):
        start = cursor.position()
        cursor.movePosition(moves.EndOfLine)
        lengths.append(cursor.position() - start)
        cursor.movePosition(moves.NextCharacter)
    assert 60 <= sum(lengths) / len(lengths) <= 76


def painted(document: RichDocument, ink: str = "black") -> QImage:
    """Return a document as it is painted on white, its words in a colour."""
    size = document.size().toSize()
    image = QImage(size.width() + 1, size.height() + 1, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, QColor(ink))
    document.documentLayout().draw(painter, context)
    painter.end()
    return image


def object_at(document: RichDocument) -> tuple[QTextLine, float]:
    """Return the line of the first object, and how wide the object is."""
    at = document.toPlainText().index("\ufffc")
    block = document.findBlock(at)
    line = block.layout().lineForTextPosition(at - block.position())
    start, end = (line.cursorToX(at - block.position() + more) for more in (0, 1))
    return line, abs(end[0] - start[0])  # type: ignore[index]  # the stubs forget the tuple


def formula(tex: str, *, block: bool = False) -> tuple[str, dict[str, bytes]]:
    """Return a typeset formula and its drawing."""
    media: dict[str, bytes] = {}
    display = ' display="block"' if block else ""
    return typeset(f'<math tex="{escaped(tex)}"{display}>', "x", media), media


def test_a_formula_sits_on_the_baseline_and_grows_with_the_text(qtbot: QtBot) -> None:
    """What hangs below the line hangs below it, and a larger text has a larger formula."""
    html, media = formula(r"\int_0^1 x\,dx")
    small = make_document(f"<p>so {html}</p>", font(15), media.get)
    large = make_document(f"<p>so {html}</p>", font(30), media.get)
    for document in (small, large):
        document.setTextWidth(600)

    line, width = object_at(small)
    drawn = formula_of(r"\int_0^1 x\,dx", "x")
    assert drawn.depth * 15 <= line.descent() <= drawn.depth * 15 * 1.2 + 1
    assert drawn.width * 15 <= width <= drawn.width * 15 * 1.2
    assert object_at(large)[1] == pytest.approx(2 * width, rel=0.01)


def test_a_formula_has_the_colour_of_the_words(qtbot: QtBot) -> None:
    """Dark on light or light on dark, a formula is as legible as the text around it."""
    html, media = formula(r"\blacksquare")
    document = make_document(f"<p>{html}</p>", font(40), media.get)
    document.setTextWidth(300)

    image = painted(document, "#ff0000")
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert "#ff0000" in colours
    assert "#000000" not in colours


@pytest.mark.parametrize("width", [120, 240, 500])
def test_nothing_is_wider_than_its_column(qtbot: QtBot, width: int) -> None:
    """Wide formulas and pictures shrink to the column, also in lists and tables, and grow again with it."""
    html, media = formula(" + ".join(f"x_{{{n}}}" for n in range(30)), block=True)
    media["a.png"] = picture(2000)
    wide = '<img src="media:a.png" alt="">'
    document = make_document(
        f"<p>{html}</p><p>{wide}</p><ul><li>{wide}</li></ul><table><tr><td>{wide}</td><td>{wide}</td></tr></table>",
        font(),
        media.get,
    )
    for at_first in (1000, 80, width):
        document.setTextWidth(at_first)
        document.size()

    assert document.size().width() <= width
    assert object_at(document)[1] > width * 0.9


def test_a_displayed_formula_has_its_own_line(qtbot: QtBot) -> None:
    """Alone it stands in the middle; among words it begins a line, and the words behind it another."""
    html, media = formula("x", block=True)

    alone = make_document(f"<p>{html}</p><p>b</p>", font(), media.get)
    among = make_document(f"<p>a {html} b</p>", font(), media.get)

    assert alone.firstBlock().blockFormat().alignment() & Qt.AlignmentFlag.AlignHCenter
    assert ["a ", "\ufffc", " b"] == among.firstBlock().text().split("\u2028")


def test_a_formula_without_its_drawing_is_shown_as_written(qtbot: QtBot) -> None:
    """A text that was not typeset loses nothing."""
    assert "x^2" in make_document('<p>a <math tex="x^2"> b</p>', font()).toPlainText()


def test_a_missing_picture_is_said(qtbot: QtBot) -> None:
    """In the place of a picture that is not there stands what it shows."""
    assert (
        "[Picture missing: A map]"
        in make_document('<p><img src="media:a.png" alt="A map"></p>', font()).toPlainText()
    )
    assert "[" in make_document('<p><img src="media:a.png" alt=""></p>', font()).toPlainText()


def test_a_reading_stands_over_its_base(qtbot: QtBot) -> None:
    """A base with a reading is as wide as the wider of the two and higher than a line without."""
    plain = make_document("<p>ab cd</p>", font())
    ruby = make_document("<p><ruby>ab<rt>a long reading</rt></ruby> cd</p>", font())
    for document in (plain, ruby):
        document.setTextWidth(500)

    assert ruby.size().height() > plain.size().height() * 1.3
    assert object_at(ruby)[1] > 40
    assert "\ufffc cd" == ruby.toPlainText()


def test_a_block_inherits_its_direction(qtbot: QtBot) -> None:
    """What stands in a block that runs from the right does so too; what follows it goes its own way."""
    document = make_document('<div dir="rtl"><p>one</p><ul><li>two</li></ul></div><p>three</p>', font())

    directions = [document.findBlockByNumber(number).textDirection() for number in range(3)]
    rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    assert [rtl, rtl, ltr] == directions


def test_a_table_from_the_right_begins_there(qtbot: QtBot) -> None:
    """Its first column is the one on the right."""
    document = make_document(
        '<table dir="rtl"><tr><td>one</td><td>two</td></tr><tr><td colspan="2">all</td></tr></table>', font()
    )

    words = document.toPlainText()
    assert words.index("two") < words.index("one") < words.index("all")


def test_code_keeps_its_blanks_and_wraps(qtbot: QtBot) -> None:
    """Each line is a line, blanks count, a long one is never cut, and no empty line is added at the end."""
    document = make_document(f"<pre><code>if x:\n    y {'long ' * 40}\n</code></pre><p>b</p>", font())
    document.setTextWidth(300)

    assert "    y long" in document.toPlainText()
    assert document.size().width() <= 300
    lines = [document.findBlockByNumber(n).text() for n in range(document.blockCount())]
    assert [
        "",
        "if x:",
        f"    y {'long ' * 40}",
        "",
        "b",
    ] == lines  # Qt keeps one before and behind the panel


@pytest.mark.parametrize("name", list(samples()[0]))
@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_samples_fit_at_every_width(qtbot: QtBot, name: str, theme: Theme) -> None:
    """All that the language has is laid out and painted within the column, wide or narrow."""
    texts, media = samples()
    for width in (220, 600):
        document = make_document(texts[name], font(), media.get, line_px=22)
        document.setTextWidth(width)

        assert document.size().width() <= width
        assert not painted(document).isNull()
