"""A small photo of a person: whatever its bytes are, it is shown, or there is none."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import PANE_RADIUS, colour, px

_KINDS = {b"\xff\xd8\xff": b"jpeg", b"\x89PNG\r\n\x1a\n": b"png"}
_WIDEST = 2_000
"""In px: a picture of 30 kB that says it is larger is none to be decoded."""


def read_photo(data: bytes) -> QImage:
    """Return a JPEG or PNG; a null image where the bytes are neither, broken, or huge once they are unpacked."""
    kind = next((kind for start, kind in _KINDS.items() if data.startswith(start)), b"")
    if not kind:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > _WIDEST:
        return QImage()
    return reader.read()


class Photo(QWidget):
    """Fills a fixed frame with the middle of a picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setFixedSize(px(132), px(168))
        self.setAccessibleName(self.tr("Photo of the candidate"))
        self.hide()

    def show_photo(self, data: bytes) -> None:
        """Show a photo, or nothing where it is none."""
        self._image = read_photo(data)
        self.setVisible(not self._image.isNull())
        self.update()

    def paintEvent(self, _: object) -> None:
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        edge = QPainterPath()
        edge.addRoundedRect(frame, PANE_RADIUS, PANE_RADIUS)
        painter.setClipPath(edge)
        painter.drawImage(frame, self._image, _middle(self._image, frame.width() / frame.height()))
        painter.setClipping(False)
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(edge)
        painter.end()


def _middle(image: QImage, ratio: float) -> QRectF:
    """Return the largest part of this ratio around the middle."""
    width, height = float(image.width()), float(image.height())
    if width > height * ratio:
        return QRectF((width - height * ratio) / 2, 0, height * ratio, height)
    return QRectF(0, (height - width / ratio) / 2, width, width / ratio)
