"""A canvas in the column: as wide as there is room, larger on wish, a line of words below."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.pictures.canvas import MAT, PictureCanvas, canvas_size
from desktop.ui.pictures.stored import StoredPicture
from desktop.ui.theme import colour, px
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.icons import Icon
from desktop.ui.widgets.quiet_area import QuietArea
from desktop.ui.widgets.switch_button import SwitchButton
from desktop.ui.widgets.text import Label
from desktop.ui.widgets.turning_row import TurningRow

HIGHEST, NARROW = 560, 440
_CORNER = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
LARGER_HIGH, LARGER_LOW = 420, 160
"""An enlarged picture is shown in a frame of at most the first, or as high as it was, where others share its page.

On a page of its own the frame takes what room there is, never less than the second.
"""
SMALLEST = 0.7
"""A picture gives up so much of its size at most to be seen whole."""
MOST = 3.0
"""A picture is never drawn larger than this: its dots would be all that is seen."""


class PictureBoard(QWidget):
    """Owns a canvas. ``note`` is the line below it."""

    def __init__(self, canvas: PictureCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = canvas
        self.note = Label("", "small")
        self.zoom = Button(self.tr("Enlarge"), Kind.QUIET, icon=Icon.LARGER, small=True)
        self.zoom.setCheckable(True)
        self.zoom.setAccessibleName(self.tr("Enlarge the picture"))
        self.zoom.toggled.connect(self._zoomed)
        self._port = _Port(canvas)
        below = TurningRow(NARROW, gap=8)
        below.box.addWidget(self.note, 1)
        below.box.addWidget(self.zoom, 0, _CORNER)
        column = QVBoxLayout(self)
        self._below, self._column = below, column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self._port)
        column.addWidget(below)

    def offer(self, words: str, pad: QWidget) -> SwitchButton:
        """Add a switch below that shows ``pad``, and hides it again."""
        button = SwitchButton(words, Kind.QUIET)
        button.toggled.connect(pad.setVisible)
        self._below.box.addWidget(button, 0, _CORNER)
        self._column.addWidget(pad)
        pad.hide()
        return button

    def reveal(self, place: QRect) -> None:
        """Scroll an enlarged picture so that a place on the canvas is in view."""
        self._port.ensureVisible(place.center().x(), place.center().y(), px(60), px(60))

    def use_spare(self, height: int) -> None:
        """Use so much more height, or less: a picture that is almost in view is made to be."""
        self._port.use_height(self._port.asked_height + height)

    def paintEvent(self, _: object) -> None:
        """Frame an enlarged picture, of which only a part is in view."""
        if self.zoom.isChecked():
            painter = QPainter(self)
            painter.setPen(QPen(colour("edge"), 1))
            painter.drawRect(self._port.geometry().adjusted(0, 0, -1, -1))
            painter.end()

    def _zoomed(self, larger: bool) -> None:
        self._port.enlarge(larger)
        self.zoom.say(
            self.tr("Smaller") if larger else self.tr("Enlarge"), icon=Icon.SMALLER if larger else Icon.LARGER
        )
        self.zoom.setAccessibleName(self.tr("Enlarge the picture"))


class _Port(QuietArea):
    """Shows the canvas at the scale that its width gives; a larger one is moved sideways in it."""

    def __init__(self, canvas: PictureCanvas) -> None:
        super().__init__()
        self._canvas = canvas
        self._larger = False
        self._highest = px(HIGHEST)
        self._asked = px(400)
        self._room = 0
        self.asked_height = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.setWidget(canvas)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def enlarge(self, larger: bool) -> None:
        self._larger = larger
        policies = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policies.ScrollBarAsNeeded if larger else policies.ScrollBarAlwaysOff)
        edge = 1 if larger else 0
        self.setViewportMargins(edge, edge, edge, edge)
        self._canvas.use_scale(self._scale(self.width()))
        self.updateGeometry()

    def use_height(self, height: int) -> None:
        """Be no higher than this, as far as that leaves the picture large enough."""
        if self._larger:
            self._use_room(height)
            return
        self._room = height
        least = scale_for(self._canvas.stored, self._asked, px(HIGHEST)) * self._least()
        highest = round(min(max(height - 2 * px(MAT), least), px(HIGHEST)))
        if highest != self._highest:
            self._highest = highest
            self._canvas.use_scale(self._scale(self.width()))
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the canvas at a width, with the bar below where it is wider.

        An enlarged one is no higher than the page leaves room for, so that what is below it stays in view.
        """
        size = canvas_size(self._canvas.stored, self._scale(width))
        self._asked = width
        high = size.height() + (self._bar() if size.width() > width else 0)
        self.asked_height = min(high + 2, self._most_high(width)) if self._larger else high
        return self.asked_height

    def _most_high(self, width: int) -> int:
        if self._room:
            return max(self._room, px(LARGER_LOW))
        stored = self._canvas.stored
        plain = canvas_size(stored, scale_for(stored, width, self._highest)).height()
        return max(plain, px(LARGER_HIGH))

    def _use_room(self, height: int) -> None:
        if height != self._room:
            self._room = height
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = max(px(240), self.width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), px(40))

    def resizeEvent(self, event: QResizeEvent) -> None:
        scale = self._scale(self.width())
        if abs(scale - self._canvas.scale) > 1e-9:
            self._canvas.use_scale(scale)
        super().resizeEvent(event)

    def _bar(self) -> int:
        return self.horizontalScrollBar().sizeHint().height()

    def _scale(self, width: int) -> float:
        bars = self.verticalScrollBar().sizeHint().width() + 2 if self._larger else 0
        return scale_for(self._canvas.stored, width - bars, self._highest, larger=self._larger)

    def _least(self) -> float:
        return self._canvas.stored.facts.height * SMALLEST


def scale_for(stored: StoredPicture, width: int, highest: int, *, larger: bool = False) -> float:
    """Return how large a picture is drawn in a column: in its own size at most, or on wish as wide as the column."""
    facts, natural = stored.facts, px(1000) / 1000
    column = max(1, width - 2 * px(MAT)) / facts.width
    fit = min(natural, column, highest / facts.height)
    if not larger:
        return fit
    return min(column, MOST * natural) if column >= 1.25 * fit else 2 * fit
