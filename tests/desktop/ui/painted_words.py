"""Which words a widget paints, where their ink lies and how much of it may show: by whatever means it paints them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from unittest.mock import patch

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QFontMetrics,
    QFontMetricsF,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainterPath,
    QRegion,
    QTextItem,
)
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Run:
    """Words painted in one go, so high in pixels. ``ink`` and ``clip`` are in the widget; ink outside of it is not seen."""

    words: str
    ink: QRectF
    clip: QRectF
    high: int


@dataclass(frozen=True, slots=True)
class Painted:
    """What a widget painted, and the whole of each text that it shortened by itself before."""

    runs: tuple[Run, ...]
    shortened: tuple[str, ...]


def painted_words(widget: QWidget) -> Painted:
    """Have a widget paint itself, without its children, on paper that takes down words only."""
    paper = _Paper(widget)
    with _shortened() as wholes:
        widget.render(paper, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return Painted(tuple(paper.runs), tuple(wholes))


class _Paper(QPaintDevice):
    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._widget = widget
        self._engine = _Clerk(QRectF(widget.rect()))
        self.runs = self._engine.runs

    def paintEngine(self) -> QPaintEngine:  # noqa: N802 (Qt's name)
        return self._engine

    def metric(self, what: QPaintDevice.PaintDeviceMetric) -> int:
        """Be as the screen that the widget is on."""
        names = QPaintDevice.PaintDeviceMetric
        if what is names.PdmDevicePixelRatio:
            return 1
        if what is names.PdmDevicePixelRatioScaled:
            return int(QPaintDevice.devicePixelRatioFScale())
        return self._widget.metric(what)


class _Clerk(QPaintEngine):
    """Qt hands it everything that is painted, also by its own widgets; it keeps the words."""

    def __init__(self, whole: QRectF) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self._whole = whole
        self.runs: list[Run] = []

    def drawTextItem(self, at: QPointF | QPoint | QPainterPath.Element, item: QTextItem) -> None:  # noqa: N802 (Qt's name)
        assert isinstance(at, QPointF)
        words = item.text()
        ink = _ink(words, item.font(), at)
        if not words.strip() or ink.isEmpty():
            return
        painter = self.painter()
        to_widget = painter.deviceTransform()
        clip = self._whole
        if painter.hasClipping():
            clip = clip.intersected(to_widget.mapRect(painter.clipBoundingRect()))
        self.runs.append(Run(words, to_widget.mapRect(ink), clip, QFontInfo(item.font()).pixelSize()))

    def begin(self, _: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, _: QPaintEngineState) -> None:  # noqa: N802 (Qt's name)
        pass

    def _nothing(self, *_: object, **__: object) -> None:
        pass

    drawEllipse = drawImage = drawLines = drawPath = drawPixmap = _nothing  # noqa: N815 (Qt's names)
    drawPoints = drawPolygon = drawRects = drawTiledPixmap = _nothing  # noqa: N815 (Qt's names)


def _ink(words: str, font: QFont, at: QPointF) -> QRectF:
    """Return where the outlines of letters lie; what a font has for a screen is rounded, to a pixel too much."""
    outlines = QPainterPath()
    outlines.addText(at, font, words)
    if outlines.isEmpty():
        return QFontMetricsF(font).tightBoundingRect(words).translated(at)
    return outlines.boundingRect()


@contextmanager
def _shortened() -> Iterator[list[str]]:
    """Hear of each text that is shortened by our own painting meanwhile: its whole."""
    wholes: list[str] = []

    def hearing(real: Callable[..., str]) -> Callable[..., str]:
        def elided(self: object, text: str, *more: object) -> str:
            short = real(self, text, *more)
            if short != text:
                wholes.append(text)
            return short

        return elided

    with (
        patch.object(QFontMetrics, "elidedText", hearing(QFontMetrics.elidedText)),
        patch.object(QFontMetricsF, "elidedText", hearing(QFontMetricsF.elidedText)),
    ):
        yield wholes
