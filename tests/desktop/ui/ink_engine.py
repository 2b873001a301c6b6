"""A way to paint that keeps three pictures: as it is, without letters, and with each run of letters in its own colour."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSizeF, Qt
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

from desktop.ui.widgets import face

WHOLE = QWidget.RenderFlag.DrawWindowBackground | QWidget.RenderFlag.DrawChildren
_MARK_RED = 254
_Metric = QPaintDevice.PaintDeviceMetric
_Dirty = QPaintEngine.DirtyFlag


@dataclass(frozen=True, slots=True)
class Painted:
    """A run of letters: who painted it, what, in which size in px, how heavy, and where in the pictures."""

    widget: QWidget
    text: str
    size: float
    weight: int
    place: QRect


@dataclass(frozen=True, slots=True)
class Pictures:
    """The three pictures, and the runs; the letters of each are in the third in the colour ``mark`` of its number."""

    as_is: QImage
    bare: QImage
    marked: QImage
    runs: list[Painted]


def mark(number: int) -> QColor:
    """Return the colour that marks the run of a number."""
    return QColor(_MARK_RED, number >> 8, number & 255)


def paint(widget: QWidget, scale: int) -> Pictures:
    """Paint a widget and all in it, so many times as large."""
    pictures = [QImage(widget.size() * scale, QImage.Format.Format_RGB32) for _ in range(3)]
    for picture in pictures:
        picture.fill(Qt.GlobalColor.black)
    device = _Device(pictures, scale)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    with faces_painted():
        painter = QPainter(device)
        painter.scale(scale, scale)
        application.installEventFilter(device.engine.who)
        widget.render(painter, QPoint(), QRegion(), WHOLE)
        application.removeEventFilter(device.engine.who)
        painter.end()
        device.engine.close()
    as_is, bare, marked = pictures
    return Pictures(as_is, bare, marked, device.engine.runs)


class _Who(QObject):
    """Knows which widget paints now."""

    widget: QWidget

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.widget = watched
        return False


class _Device(QPaintDevice):
    def __init__(self, pictures: list[QImage], scale: int) -> None:
        super().__init__()
        self._size = pictures[0].size()
        self.engine = _Engine(pictures, scale)

    def paintEngine(self) -> QPaintEngine:  # noqa: N802 (Qt's name)
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

    def __init__(self, pictures: list[QImage], scale: int) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.who = _Who()
        self.runs: list[Painted] = []
        self._scale = scale
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

    def drawTextItem(self, at: QPointF | QPoint | QPainterPath.Element, item: QTextItem) -> None:  # noqa: N802 (Qt's name)
        as_is, _, marked = self._ready()
        as_is.drawTextItem(at, item)
        pen = marked.pen()
        marked.setPen(mark(len(self.runs)))
        marked.drawTextItem(at, item)
        marked.setPen(pen)
        x, y = (at.x, at.y) if isinstance(at, QPainterPath.Element) else (at.x(), at.y())
        begin = QPointF(x, y - item.ascent())
        box = QRectF(begin, QSizeF(item.width(), item.ascent() + item.descent()))
        place = self._transform.mapRect(box).toAlignedRect().intersected(self._room.boundingRect())
        used = item.font()
        size = used.pixelSize() * self._transform.m11() / self._scale
        self.runs.append(Painted(self.who.widget, item.text(), size, int(used.weight()), place))

    def drawPath(self, path: QPainterPath) -> None:  # noqa: N802 (Qt's name)
        for painter in self._ready():
            painter.drawPath(path)

    def drawPolygon(self, points: Iterable[Any], mode: QPaintEngine.PolygonDrawMode) -> None:  # noqa: N802 (Qt's name)
        shape = QPolygonF(list(points))
        for painter in self._ready():
            if mode is QPaintEngine.PolygonDrawMode.PolylineMode:
                painter.drawPolyline(shape)
            else:
                painter.drawPolygon(shape)

    def drawPixmap(self, place: QRectF | QRect, picture: QPixmap | QImage, part: QRectF | QRect) -> None:  # noqa: N802 (Qt's name)
        for painter in self._ready():
            painter.drawPixmap(place, picture, part)


@contextmanager
def faces_painted() -> Iterator[None]:
    """Have faces painted, letters and all, that are otherwise drawn from a picture of them."""
    kept = face.paint_face

    def paint_face(painter: QPainter, _widget: object, _key: object, paint: object) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        assert callable(paint)
        paint(painter)
        painter.restore()

    ours = [module for name, module in sys.modules.items() if name.startswith("desktop.ui.")]
    users = [module for module in ours if vars(module).get("paint_face") is kept]
    for module in users:
        vars(module)["paint_face"] = paint_face
    try:
        yield
    finally:
        for module in users:
            vars(module)["paint_face"] = kept
