"""A receipt as it is shown: the code that a reader finds in the picture is that of the receipt."""

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from desktop.presenters.facts import Screen
from desktop.ui.views.submitted_view import SubmittedView
from desktop.ui.widgets.qr_code import QUIET, Modules, QrCode, modules_of
from tests.desktop.ui.conftest import Opener


def modules_in(code: QrCode, count: int) -> Modules:
    """Return which dots of a painted code are dark."""
    picture = code.grab().toImage()
    dot = picture.width() // (count + 2 * QUIET)
    start = (picture.width() - dot * (count + 2 * QUIET)) // 2 + dot * QUIET + dot // 2
    return tuple(
        tuple(picture.pixelColor(start + x * dot, start + y * dot) == QColor("black") for x in range(count))
        for y in range(count)
    )


def test_digest_and_code_of_the_receipt_are_shown(open_room: Opener) -> None:
    """The fingerprint stands there whole, and the painted code is that of the receipt's text, dot by dot."""
    room, window = open_room(Screen.SUBMITTED)
    view = window.stack.currentWidget()
    assert isinstance(view, SubmittedView)
    QApplication.processEvents()
    end = room.end.end
    assert end is not None
    wanted = modules_of(end.receipt_text)

    assert wanted == modules_in(view.qr, len(wanted))
    assert end.digest == "".join(letter for letter in view.digest.text() if letter.isalnum())
