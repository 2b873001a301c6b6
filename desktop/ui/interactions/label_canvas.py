"""The picture of a labelling item: places that wait, labels that lie on them, and which of both a pointer means."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPixmap

from assessment.content.interaction import Area
from desktop.ui.interactions.pick_and_place import Held, PickAndPlace
from desktop.ui.pictures.area_mark import PlaceMark
from desktop.ui.pictures.canvas import PictureCanvas, accent_ink, crisp, stroke
from desktop.ui.pictures.label import PictureLabel
from desktop.ui.pictures.shapes import area_at
from desktop.ui.theme import LIGHT, RADIUS, RING, px

LEAST = 28


@dataclass(frozen=True, slots=True)
class _Lying:
    held: Held
    box: QRectF
    small: bool


class LabelCanvas(PictureCanvas):
    """Paints what ``lying`` says; the hand watches it for the pointer, the marks for the keyboard."""

    def prepare(
        self,
        hand: PickAndPlace,
        marks: Mapping[str, PlaceMark],
        areas: tuple[Area, ...],
        make_label: Callable[[str], PictureLabel],
    ) -> None:
        """Take what there is to show."""
        self._hand, self._marks, self._areas, self._make = hand, marks, areas, make_label
        self._labels: dict[str, PictureLabel] = {}
        self._on: dict[str, tuple[str, ...]] = {}
        self._lying: tuple[_Lying, ...] = ()
        self._over = ""
        hand.watch(self, thing=self.thing_at, place=self.place_at, picture=self.picture, keys=False)
        hand.changed.connect(self.update)
        self.place_marks()

    def show_lying(self, on: Mapping[str, Sequence[str]]) -> None:
        """Show which labels lie on which places."""
        self._on = {place: tuple(things) for place, things in on.items()}
        self._settle()
        self.update()

    def place_marks(self) -> None:
        if hasattr(self, "_marks"):
            for mark in self._marks.values():
                mark.place()
            self._settle()

    # ---------------------------------------------------------------------------------------------- pointer

    def thing_at(self, at: QPoint) -> Held | None:
        """Return the label at a point."""
        return next((lying.held for lying in reversed(self._lying) if lying.box.contains(QPointF(at))), None)

    def place_at(self, at: QPoint) -> str | None:
        """Return the place at a point: that of the label there, else the area."""
        lying = self.thing_at(at)
        if lying is not None:
            return lying.source
        if not self.rect().contains(at):
            return None
        x, y = self.on_picture(QPointF(at))
        area = area_at(self._areas, self.stored.facts, x, y, px(LEAST) / self.scale)
        return area.id if area else None

    def picture(self, held: Held) -> QPixmap:
        """Return a label as the pointer carries it."""
        lying = next((each for each in self._lying if each.held == held), None)
        size = lying.box.size() if lying else QSizeF(px(40), px(28))
        ratio = self.devicePixelRatioF()
        made = QPixmap((size * ratio).toSize())
        made.setDevicePixelRatio(ratio)
        made.fill(QColor(0, 0, 0, 0))
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(QPointF(1, 1), size - QSizeF(2, 2))
        self._label(held.thing).paint(painter, box, small=bool(lying and lying.small), held=False)
        painter.end()
        return made

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.place_at(event.position().toPoint()) or "")

    def leaveEvent(self, event: QEvent) -> None:
        self._hover("")
        super().leaveEvent(event)

    def _hover(self, place: str) -> None:
        if place != self._over:
            self._over = place
            self.setCursor(Qt.CursorShape.PointingHandCursor if place else Qt.CursorShape.ArrowCursor)
            self.update()

    # --------------------------------------------------------------------------------------------- painting

    def paint_marks(self, painter: QPainter) -> None:
        goal = self._hand.over if self._hand.held is not None else self._hand.aimed
        for place, mark in self._marks.items():
            shape = self.shape_on_screen(mark.path)
            if place == goal:
                painter.fillPath(shape, accent_ink(0.22))
                stroke(painter, crisp(shape, px(3)), px(3), ink=accent_ink())
            else:
                _paint_place(painter, shape, empty=not self._on.get(place), over=place == self._over)
        for lying in self._lying:
            held = self._hand.held == lying.held
            self._label(lying.held.thing).paint(painter, lying.box, small=lying.small, held=held)
        for mark in self._marks.values():
            if mark.hasFocus() and mark.ring:
                self._paint_ring(painter, self.shape_on_screen(mark.path).boundingRect())

    def _settle(self) -> None:
        """Lay every label over its place; where two of different places would cover each other, their letters only."""
        full = [lying for place in self._on for lying in self._stack(place, small=False)]
        hidden = {
            one.held.source
            for one in full
            for other in full
            if one.held.source != other.held.source and one.box.intersects(other.box)
        }
        self._lying = tuple(
            lying
            for place in self._on
            for lying in self._stack(
                place, small=place in hidden and all(map(self._has_letter, self._on[place]))
            )
        )

    def _stack(self, place: str, *, small: bool) -> list[_Lying]:
        around = self.shape_on_screen(self._marks[place].path).boundingRect()
        things = self._on[place]
        sizes = [
            self._label(thing).small_size()
            if small
            else self._label(thing).size(around.size(), self._widest())
            for thing in things
        ]
        high = sum(size.height() for size in sizes) + px(2) * max(0, len(sizes) - 1)
        top = around.center().y() - high / 2
        top = max(px(2), min(top, self.height() - px(2) - high))
        made = []
        for thing, size in zip(things, sizes, strict=True):
            left = around.center().x() - size.width() / 2
            left = max(px(2), min(left, self.width() - px(2) - size.width()))
            made.append(_Lying(Held(thing, place), QRectF(QPointF(left, top), size), small))
            top += size.height() + px(2)
        return made

    def _widest(self) -> float:
        return self.width() - 2 * px(2)

    def _has_letter(self, thing: str) -> bool:
        return bool(self._label(thing).letter)

    def _label(self, thing: str) -> PictureLabel:
        if thing not in self._labels:
            self._labels[thing] = self._make(thing)
        return self._labels[thing]

    def _paint_ring(self, painter: QPainter, around: QRectF) -> None:
        room = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        gap = px(6)
        ring = QPainterPath()
        ring.addRoundedRect(around.adjusted(-gap, -gap, gap, gap).intersected(room), RADIUS, RADIUS)
        stroke(painter, ring, px(RING), ink=accent_ink())


def _paint_place(painter: QPainter, shape: QPainterPath, *, empty: bool, over: bool) -> None:
    if empty:
        paper = QColor(LIGHT.surface)
        paper.setAlphaF(0.45)
        painter.fillPath(shape, paper)
    width = px(2 if over or empty else 1)
    stroke(painter, crisp(shape, width), width, ink=accent_ink(), dashed=not over)
