"""Reads a screen as it is painted: every run of letters, in which colour it stands on which ground.

The screen is painted through an engine of its own into three pictures at once: as it is, without any letters, and with
every run of letters in a colour of its own that nothing else has. Where a pixel of the third is wholly of that colour,
a letter covers it and nothing lies over it; the first picture tells the ink there, the second the ground. So no widget
need be known by name.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainter,
    QPainterPath,
    QPixmap,
    QPolygonF,
    QRegion,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.contrast import contrast
from desktop.ui.widgets import face

SCALE = 2
"""Painted so many times as large, so that the stems of letters cover whole pixels."""
LARGE, LARGE_BOLD, BOLD = 24.0, 18.66, 700
"""From this size in px on letters are large (WCAG 2.2), bold ones from the second."""
LEAST, LEAST_LARGE = 4.5, 3.0
_MARK_RED = 254
_STEP = 3 * 4
"""Bytes from one pixel that is looked at to the next."""
_WHOLE = QWidget.RenderFlag.DrawWindowBackground | QWidget.RenderFlag.DrawChildren
_Metric = QPaintDevice.PaintDeviceMetric
_Dirty = QPaintEngine.DirtyFlag

Pair = tuple[str, str]
"""An ink and the ground below it, as #rrggbb."""


@dataclass(frozen=True, slots=True)
class Run:
    """Letters that were painted in one go by a widget. ``pairs`` counts the pixels that they cover, by colours."""

    widget: QWidget
    text: str
    size: float
    bold: bool
    pairs: Counter[Pair] = field(default_factory=Counter)

    @property
    def least(self) -> float:
        """The contrast that letters of this size need."""
        return LEAST_LARGE if self.size >= (LARGE_BOLD if self.bold else LARGE) else LEAST

    @property
    def ratio(self) -> float:
        """The contrast of the pair that most of the letters are painted in."""
        return min(contrast(*pair) for pair in self.usual())

    def usual(self) -> list[Pair]:
        """Return the pairs of colours that a tenth of the letters or more have."""
        most = self.pairs.total() / 10
        return [pair for pair, pixels in self.pairs.items() if pixels >= most]


def runs_of(widget: QWidget) -> list[Run]:
    """Return every run of letters of a widget and all in it that can be seen."""
    size = widget.size() * SCALE
    pictures = [QImage(size, QImage.Format.Format_RGB32) for _ in range(3)]
    for picture in pictures:
        picture.fill(Qt.GlobalColor.black)
    engine = paint_through(widget, pictures)
    as_is, bare = (picture.constBits() for picture in pictures[:2])
    marked = _Pixels(pictures[2])
    found = []
    for number, (run, place) in enumerate(engine.runs):
        solid = marked.all_of(_mark(number), place.intersected(pictures[2].rect()))
        found_there = Counter(bytes(as_is[at : at + 3]) + bytes(bare[at : at + 3]) for at in solid)
        run.pairs.update({(_colour(pair[:3]), _colour(pair[3:])): n for pair, n in found_there.items()})
        if run.pairs:
            found.append(run)
    return found


def picture_of(widget: QWidget) -> QImage:
    """Return a widget in its own size as the engine paints it."""
    pictures = [QImage(widget.size(), QImage.Format.Format_RGB32) for _ in range(3)]
    paint_through(widget, pictures)
    return pictures[0]


def enlarged(window: QWidget, part: QRect) -> QImage:
    """Return a part of a window as it is painted, larger by ``SCALE``."""
    picture = QImage(part.size() * SCALE, QImage.Format.Format_RGB32)
    with _faces_painted():
        painter = QPainter(picture)
        painter.scale(SCALE, SCALE)
        window.render(painter, QPoint(), QRegion(part), _WHOLE)
        painter.end()
    return picture


def changed(before: QImage, after: QImage) -> Counter[Pair]:
    """Count the pixels that two pictures of one place differ in, by colour before and after."""
    one, other = bytes(before.constBits()), bytes(after.constBits())
    if one == other:
        return Counter()
    found: Counter[bytes] = Counter()
    for at in range(0, len(one), 4):
        if one[at : at + 3] != other[at : at + 3]:
            found[one[at : at + 3] + other[at : at + 3]] += 1
    return Counter({(_colour(pair[:3]), _colour(pair[3:])): n for pair, n in found.items()})


def paint_through(widget: QWidget, pictures: list[QImage]) -> "_Engine":
    """Paint a widget into the three pictures; return the engine, which knows the runs and where each was painted."""
    device = _Device(pictures)
    scale = pictures[0].width() / max(1, widget.width())
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    with _faces_painted():
        painter = QPainter(device)
        painter.scale(scale, scale)
        application.installEventFilter(device.engine.who)
        widget.render(painter, QPoint(), QRegion(), _WHOLE)
        application.removeEventFilter(device.engine.who)
        painter.end()
        device.engine.close()
    return device.engine


class _Pixels:
    """The bytes of a picture."""

    def __init__(self, picture: QImage) -> None:
        self._bytes, self._line = bytes(picture.constBits()), picture.bytesPerLine()

    def all_of(self, colour: QColor, place: QRect) -> Iterator[int]:
        """Yield where pixels of a rectangle have a colour: one or more of each stem."""
        wanted = bytes((colour.blue(), colour.green(), colour.red(), 255))
        for y in range(place.top(), place.bottom() + 1):
            start = y * self._line + 4 * place.left()
            end = start + 4 * place.width()
            at = self._bytes.find(wanted, start, end)
            while at >= 0:
                yield at
                at = self._bytes.find(wanted, at + _STEP, end)


def _colour(pixel: bytes) -> str:
    blue, green, red = pixel
    return f"#{red:02X}{green:02X}{blue:02X}"


def _mark(number: int) -> QColor:
    return QColor(_MARK_RED, number >> 8, number & 255)


class _Who(QObject):
    """Knows which widget paints now."""

    widget: QWidget

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.widget = watched
        return False


class _Device(QPaintDevice):
    def __init__(self, pictures: list[QImage]) -> None:
        super().__init__()
        self._size = pictures[0].size()
        self.engine = _Engine(pictures)

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        match metric:
            case _Metric.PdmWidth:
                return self._size.width()
            case _Metric.PdmHeight:
                return self._size.height()
            case _Metric.PdmDevicePixelRatio | _Metric.PdmNumColors:
                return 1
            case _Metric.PdmDevicePixelRatioScaled:
                return int(QPaintDevice.devicePixelRatioFScale())
            case _Metric.PdmDepth:
                return 32
        return 96


class _Engine(QPaintEngine):
    """Passes on whatever is painted, letters in three ways."""

    def __init__(self, pictures: list[QImage]) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.who = _Who()
        self.runs: list[tuple[Run, QRect]] = []
        self._painters = [QPainter(picture) for picture in pictures]
        self._room = QRegion()
        self._clips: list[QPainterPath] = []
        self._clipping = self._stale = False
        self._transform = QTransform()

    def close(self) -> None:
        """Finish the pictures."""
        for painter in self._painters:
            painter.end()

    def begin(self, _: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:  # noqa: N802 (Qt's name)
        dirty = state.state()
        self._transform = state.transform()
        for painter in self._painters:
            painter.setTransform(self._transform)
            if dirty & _Dirty.DirtyPen:
                painter.setPen(state.pen())
            if dirty & _Dirty.DirtyBrush:
                painter.setBrush(state.brush())
            if dirty & _Dirty.DirtyBrushOrigin:
                painter.setBrushOrigin(state.brushOrigin())
            if dirty & _Dirty.DirtyHints:
                painter.setRenderHints(painter.renderHints(), False)
                painter.setRenderHints(state.renderHints(), True)
            if dirty & _Dirty.DirtyCompositionMode:
                painter.setCompositionMode(state.compositionMode())
            if dirty & _Dirty.DirtyOpacity:
                painter.setOpacity(state.opacity())
        if dirty & _Dirty.DirtyClipRegion:
            path = QPainterPath()
            path.addRegion(state.clipRegion())
            self._clip(path, state.clipOperation())
        if dirty & _Dirty.DirtyClipPath:
            self._clip(state.clipPath(), state.clipOperation())
        if dirty & _Dirty.DirtyClipEnabled:
            self._clipping = state.isClipEnabled()
            self._stale = True

    def _clip(self, path: QPainterPath, how: Qt.ClipOperation) -> None:
        if how is not Qt.ClipOperation.IntersectClip:
            self._clips = []
        if how is not Qt.ClipOperation.NoClip:
            self._clips.append(self._transform.map(path))
        self._stale = True

    def _ready(self) -> list[QPainter]:
        """Return the painters, kept from painting where the widget may not."""
        if self._stale or self._room != self.systemClip():
            self._room, self._stale = self.systemClip(), False
            for painter in self._painters:
                painter.resetTransform()
                painter.setClipRegion(self._room)
                for path in self._clips if self._clipping else []:
                    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
                painter.setTransform(self._transform)
        return self._painters

    def drawTextItem(self, at: QPointF, item: QTextItem) -> None:  # noqa: N802 (Qt's name)
        as_is, _, marked = self._ready()
        as_is.drawTextItem(at, item)
        pen = marked.pen()
        marked.setPen(_mark(len(self.runs)))
        marked.drawTextItem(at, item)
        marked.setPen(pen)
        used, scale = item.font(), self._transform.m11() / SCALE
        box = QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent())
        place = self._transform.mapRect(box).toAlignedRect().intersected(self._room.boundingRect())
        run = Run(self.who.widget, item.text(), used.pixelSize() * scale, used.weight() >= BOLD)
        self.runs.append((run, place))

    def drawRects(self, rects: list[QRectF]) -> None:  # noqa: N802 (Qt's name)
        for painter in self._ready():
            painter.drawRects(rects)

    def drawLines(self, lines: list[object]) -> None:  # noqa: N802 (Qt's name)
        for painter in self._ready():
            painter.drawLines(lines)

    def drawPoints(self, points: list[QPointF]) -> None:  # noqa: N802 (Qt's name)
        for painter in self._ready():
            painter.drawPoints(points)

    def drawPath(self, path: QPainterPath) -> None:  # noqa: N802 (Qt's name)
        for painter in self._ready():
            painter.drawPath(path)

    def drawPolygon(self, points: list[QPointF], mode: QPaintEngine.PolygonDrawMode) -> None:  # noqa: N802 (Qt's name)
        shape = QPolygonF(points)
        for painter in self._ready():
            if mode is QPaintEngine.PolygonDrawMode.PolylineMode:
                painter.drawPolyline(shape)
            else:
                painter.drawPolygon(shape)

    def drawEllipse(self, box: QRectF) -> None:  # noqa: N802 (Qt's name)
        for painter in self._ready():
            painter.drawEllipse(box)

    def drawPixmap(self, place: QRectF, picture: QPixmap, part: QRectF) -> None:  # noqa: N802 (Qt's name)
        for painter in self._ready():
            painter.drawPixmap(place, picture, part)

    def drawImage(self, place: QRectF, picture: QImage, part: QRectF, _: object = None) -> None:  # noqa: N802 (Qt's name)
        for painter in self._ready():
            painter.drawImage(place, picture, part)

    def drawTiledPixmap(self, place: QRectF, picture: QPixmap, begin: QPointF) -> None:  # noqa: N802 (Qt's name)
        for painter in self._ready():
            painter.drawTiledPixmap(place, picture, begin)


@contextmanager
def _faces_painted() -> Iterator[None]:
    """Have faces painted, letters and all, that are otherwise drawn from a picture of them."""
    kept = face.paint_face

    def paint_face(painter: QPainter, _widget: object, _key: object, paint: object) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        assert callable(paint)
        paint(painter)
        painter.restore()

    users = [module for module in list(sys.modules.values()) if getattr(module, "paint_face", None) is kept]
    for module in users:
        vars(module)["paint_face"] = paint_face
    try:
        yield
    finally:
        for module in users:
            vars(module)["paint_face"] = kept
