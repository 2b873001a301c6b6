"""Restricted HTML on screen: pictures of the pack, no loads, any script, tables."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QTextCursor
from pytestqt.qtbot import QtBot

from assessment.content.test import Stimulus
from assessment.ids import StimulusId
from desktop.ui.rich_text import make_document, plain_text
from desktop.ui.theme import font
from desktop.ui.widgets.reader import Reader
from desktop.ui.widgets.text import RichText
from tests.fakes.exam_paper import ARABIC, LONG_WORD


def picture(width: int) -> bytes:
    """Return a PNG of some width."""
    image = QImage(width, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, format="PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def test_pictures_come_from_the_pack(qtbot: QtBot) -> None:
    """A picture is shown from the pack's bytes, scaled down when it is wider than a column."""
    asked: list[str] = []

    def media(name: str) -> bytes | None:
        asked.append(name)
        return picture(2000)

    document = make_document('<p><img src="media:a.png" alt="x"></p>', font(), media)

    assert ["a.png"] == asked
    assert 500 <= document.idealWidth() <= 700


def test_a_missing_picture_leaves_the_text(qtbot: QtBot) -> None:
    """A picture that is not there costs nothing but itself."""
    document = make_document('<p>Before<img src="media:a.png">after</p>', font())

    assert "Before" in document.toPlainText()


def test_plain_text_is_words_alone() -> None:
    """Names and snippets carry no markup and no broken white space."""
    assert (
        plain_text("<p>Which <strong>two</strong>\n things?</p><p>A &amp; B</p>") == "Which two things? A & B"
    )


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
