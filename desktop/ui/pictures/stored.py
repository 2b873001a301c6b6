"""A picture among the pack's media: decoded once, drawn sharp at any size. Missing or unreadable, it says so."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap

from assessment.content.interaction import Picture
from desktop.ui.rich_text import Media


class StoredPicture:
    """What can be drawn of a picture. Its size is the one the item states: answers are given in those pixels."""

    def __init__(self, picture: Picture, media: Media) -> None:
        self.facts = picture
        data = media(picture.media) or b""
        self._drawing = data if _kind(data) == b"svg" else b""
        self._image = QImage.fromData(data) if data else QImage()
        self._shown = QPixmap()

    @property
    def broken(self) -> bool:
        """Whether there is nothing to draw."""
        return self._image.isNull()

    def at(self, size: QSize, ratio: float) -> QPixmap:
        """Return the picture at a size on a screen of so many dots a pixel; the last one is kept."""
        dots = QSize(max(1, round(size.width() * ratio)), max(1, round(size.height() * ratio)))
        if self._shown.size() != dots:
            self._shown = QPixmap.fromImage(self._scaled(dots))
        self._shown.setDevicePixelRatio(ratio)
        return self._shown

    def _scaled(self, dots: QSize) -> QImage:
        if self._drawing:
            drawn = _read(self._drawing, dots)
            if not drawn.isNull():
                return drawn
        mode = Qt.TransformationMode.SmoothTransformation
        return self._image.scaled(dots, Qt.AspectRatioMode.IgnoreAspectRatio, mode)


def _kind(data: bytes) -> bytes:
    reader, buffer = _reader(data)
    kind = bytes(reader.format().data())
    buffer.close()
    return kind


def _read(data: bytes, size: QSize) -> QImage:
    reader, buffer = _reader(data)
    reader.setScaledSize(size)
    image = reader.read()
    buffer.close()
    return image


def _reader(data: bytes) -> tuple[QImageReader, QBuffer]:
    """Return a reader with the buffer that must live as long as it is used."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return QImageReader(buffer), buffer
