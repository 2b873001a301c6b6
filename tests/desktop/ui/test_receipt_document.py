"""The receipt as a page: what is drawn on it."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from desktop.ui import receipt_document
from desktop.ui.receipt_document import receipt_pdf
from desktop.ui.widgets.qr_code import Modules, draw_modules, modules_of
from tests.fakes.presenters import FakeEnd


def test_the_page_has_the_code_of_the_receipt(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """Once, and three centimetres wide at least: the code of the receipt's text."""
    drawn: list[tuple[Modules, float]] = []

    def draw(painter: QPainter, modules: Modules, box: QRectF) -> None:
        drawn.append((modules, box.width() / 72 * 2.54))
        draw_modules(painter, modules, box)

    monkeypatch.setattr(receipt_document, "draw_modules", draw)
    end = FakeEnd().end
    assert end is not None

    receipt_pdf(end)

    ((modules, wide),) = drawn
    assert modules_of(end.receipt_text) == modules
    assert wide >= 3
