"""Slider: a number on a scale, moved or typed. Until it is touched there is no answer, and none is pretended."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assessment.content.interaction import Slider, Values
from desktop.ui.interactions.base import InteractionWidget
from desktop.ui.interactions.corner_button import CornerButton, Sign
from desktop.ui.interactions.option_card import OUTSET
from desktop.ui.interactions.scale import LONGEST, Scale
from desktop.ui.interactions.slider_track import SliderTrack
from desktop.ui.theme import px
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.field import LineField
from desktop.ui.widgets.text import Label
from desktop.ui.widgets.turning_row import TurningRow

NARROW = 420


class SliderWidget(InteractionWidget):
    """A track, and a field that shows the same number."""

    def __init__(self, interaction: Slider, parent: QWidget | None = None) -> None:
        super().__init__(interaction.response_id, parent)
        self._scale = Scale.of(interaction)
        self.track = SliderTrack(self._scale, vertical=interaction.vertical, reverse=interaction.reverse)
        self.field = LineField(self.tr("Your answer as a number"))
        self.field.setMaxLength(LONGEST)
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.setFixedWidth(self._field_width())
        self.clear = Button(self.tr("Clear"), Kind.QUIET, small=True)
        self.clear.setAccessibleName(self.tr("Clear the answer"))
        self.note = Label("", "small")
        typed = QHBoxLayout()
        typed.setSpacing(px(8))
        for sign, name, by in (
            (Sign.LESS, self.tr("One step less"), -1),
            (Sign.ADD, self.tr("One step more"), 1),
        ):
            button = CornerButton(sign, name)
            button.clicked.connect(lambda _=False, by=by: self.track.step(by))
            typed.addWidget(button)
        typed.insertWidget(1, self.field)
        below = TurningRow(NARROW)
        below.box.addLayout(typed)
        below.box.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeading)
        below.box.addWidget(self.note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(OUTSET, OUTSET, OUTSET, OUTSET)
        column.setSpacing(px(8))
        column.addWidget(self.track)
        column.addWidget(below)
        self.track.moved.connect(self._moved)
        self.track.released.connect(lambda: self.chosen.emit(self.response(self.values())))
        self.track.cleared.connect(self._clear)
        self.track.left.connect(self.settled)
        self.field.textEdited.connect(self._edited)
        self.field.editingFinished.connect(self._left_field)
        self.clear.clicked.connect(self._clear)
        self._show(None)

    def set_values(self, values: Values) -> None:
        at = self._scale.find(values[0]) if values else None
        self._show(at)
        if values and at is None:
            told = self.tr("The answer kept is {value}. It is not on this scale.").format(
                value=values[0][:LONGEST]
            )
            self.note.say(told, "warn")

    def values(self) -> Values:
        """Return the number shown, none while nothing is answered."""
        return () if self.track.at is None else (self._scale.text(self.track.at),)

    def focus_first(self, reason: Qt.FocusReason) -> None:
        self.track.setFocus(reason)

    def _moved(self, at: int) -> None:
        self._show(at)
        self.typed.emit(self.response(self.values()))

    def _clear(self) -> None:
        if self.clear.hasFocus():
            self.track.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.values() or self.field.text():
            answered = bool(self.values())
            self._show(None)
            if answered:
                self.chosen.emit(self.response(()))

    def _edited(self, text: str) -> None:
        """Take a number that is on the scale; say of any other that it is not taken."""
        at = self._scale.find(text) if text.strip() else None
        if text.strip() and at is None:
            self.field.mark_wrong(True)
            self._tell(wrong=True)
            return
        if at != self.track.at:
            self._show(at, keep_text=True)
            self.typed.emit(self.response(self.values()))
        else:
            self.field.mark_wrong(False)
            self._tell()

    def _left_field(self) -> None:
        """Show what is answered, where what stands in the field was not taken."""
        if not self.field.text().strip() and self.track.at is not None:
            self._edited("")
        self._show(self.track.at)
        self.settled.emit()

    def _show(self, at: int | None, *, keep_text: bool = False) -> None:
        self.track.show_step(at)
        if not keep_text:
            self.field.setText("" if at is None else self._scale.text(at))
        self.field.mark_wrong(False)
        self.clear.setVisible(at is not None)
        self._tell()

    def _tell(self, *, wrong: bool = False) -> None:
        scale, at = self._scale, self.track.at
        bounds = self.tr("{low} to {high}").format(low=scale.text(0), high=scale.text(scale.last))
        if wrong:
            told = self.tr("Not on the scale: {bounds} in steps of {step}.").format(
                bounds=bounds, step=format(scale.step.normalize(), "f")
            )
        elif at is None:
            told = self.tr("Not answered. Click the scale, press an arrow key or type a number.")
        else:
            told = ""
        self.note.say(told, "warn" if wrong else "")
        now = self.tr("not answered") if at is None else scale.text(at)
        self.track.setAccessibleName(self.tr("Scale, {now}").format(now=now))
        self.track.setAccessibleDescription(self.tr("From {bounds}. Delete clears.").format(bounds=bounds))
        self.field.setAccessibleDescription(told)
        QAccessible.updateAccessibility(QAccessibleEvent(self.track, QAccessible.Event.NameChanged))

    def _field_width(self) -> int:
        ends = (self._scale.text(at) for at in (0, 1, self._scale.last))
        longest = max(len(text) for text in ends)
        wide = QFontMetrics(self.field.font()).horizontalAdvance("0") * min(longest + 1, 16)
        return max(px(72), wide + px(32))
