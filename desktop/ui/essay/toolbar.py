"""The looks of a formatted essay as a row of buttons: one Tab stop, arrows move along it."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from desktop.ui.essay.formatted import LISTS
from desktop.ui.essay.sheets import RichSheet
from desktop.ui.theme import RING, TEXT, colour, font, px
from desktop.ui.widgets.icons import Icon, draw_icon

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class EssayToolbar(QWidget):
    """Shows the looks at the cursor of a sheet and changes them; the mouse leaves the focus in the sheet."""

    def __init__(self, sheet: RichSheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self.setAccessibleName(self.tr("Looks of the text"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(4))
        self.buttons: dict[str, LookButton] = {}
        for look, name, keys in (
            ("strong", self.tr("Bold"), "Ctrl+B"),
            ("em", self.tr("Italic"), "Ctrl+I"),
            ("u", self.tr("Underlined"), "Ctrl+U"),
            ("ul", self.tr("List with dots"), "Ctrl+Shift+8"),
            ("ol", self.tr("Numbered list"), "Ctrl+Shift+7"),
        ):
            if look == "ul":
                row.addSpacing(px(8))
            button = LookButton(look, name, keys)
            button.clicked.connect(lambda _=False, look=look: self._turn(look))
            self.buttons[look] = button
            row.addWidget(button)
        row.addStretch(1)
        sheet.looks_changed.connect(self.show_looks)
        self._one_stop(next(iter(self.buttons.values())))
        self.show_looks()

    def show_looks(self) -> None:
        """Show the looks at the cursor."""
        looks = self._sheet.looks()
        for look, button in self.buttons.items():
            button.setChecked(look in looks)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move along the row; Escape goes to the sheet."""
        step = _STEPS.get(Qt.Key(event.key()))
        buttons = list(self.buttons.values())
        here = next((n for n, button in enumerate(buttons) if button.hasFocus()), None)
        if event.key() == Qt.Key.Key_Escape and here is not None:
            self._sheet.setFocus(Qt.FocusReason.OtherFocusReason)
        elif step is None or here is None:
            super().keyPressEvent(event)
        else:
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                step = -step
            there = buttons[(here + step) % len(buttons)]
            self._one_stop(there)
            there.setFocus(Qt.FocusReason.TabFocusReason)

    def _turn(self, look: str) -> None:
        if look in LISTS:
            self._sheet.turn_list(look)
        else:
            self._sheet.turn_style(look)
        self.show_looks()

    def _one_stop(self, stop: "LookButton") -> None:
        for button in self.buttons.values():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if button is stop else Qt.FocusPolicy.NoFocus)
        stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)


class LookButton(QAbstractButton):
    """One look: filled and edged while it is on."""

    also_a_stop = True

    def __init__(self, look: str, name: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._ring = look, False
        self.setCheckable(True)
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(keys)
        tip = QCoreApplication.translate("EssayToolbar", "{name} ({keys})")
        self.setToolTip(tip.format(name=name, keys=keys))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def nextCheckState(self) -> None:  # noqa: N802 (Qt's name)
        """Leave it to the cursor."""

    def sizeHint(self) -> QSize:
        return QSize(px(34), px(32))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        self._ring = event.reason() in _BY_KEY  # type: ignore[attr-defined]  # a focus event
        super().focusInEvent(event)  # type: ignore[arg-type]  # Qt gives its own

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, hover = self.isChecked(), self.underMouse() and self.isEnabled()
        focused = self.hasFocus() and self._ring
        wide = RING if focused or on else 1
        half = wide / 2  # so that the edge falls on whole pixels
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.setBrush(colour("soft" if on or self.isDown() else "hover" if hover else "surface"))
        edge = "accent" if on or focused else "muted" if hover else "edge"
        painter.setPen(QPen(colour(edge), wide))
        painter.drawRoundedRect(box, 6, 6)
        token = "accent" if on else "ink"
        letter = {"strong": "B", "em": "I", "u": "U"}.get(self._look)
        if letter:
            painter.setFont(_letter_font(self._look))
            painter.setPen(colour(token))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), letter)
        else:
            side = px(18)
            square = QRectF(0, 0, side, side)
            square.moveCenter(box.center())
            icon = Icon.DOTTED_LIST if self._look == "ul" else Icon.NUMBERED_LIST
            draw_icon(painter, icon, square, colour(token), width=1.5)
        painter.end()


def _letter_font(look: str) -> QFont:
    made = font(TEXT, QFont.Weight.Bold if look == "strong" else QFont.Weight.Medium)
    made.setItalic(look == "em")
    made.setUnderline(look == "u")
    return made
