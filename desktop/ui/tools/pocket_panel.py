"""The pocket calculator on the screen: what the keys make of ``desktop.calculator.pocket``."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.calculator.numbers import number_in
from desktop.calculator.pocket import KEYS, Pocket
from desktop.ui.tools.floating_panel import FloatingPanel
from desktop.ui.tools.insert_row import InsertRow
from desktop.ui.tools.keypad import Keypad
from desktop.ui.tools.looks import ToolLook
from desktop.ui.tools.part import Place
from desktop.ui.tools.readout import Readout
from desktop.ui.tools.tape import SHOWN, Tape
from desktop.ui.tools.words import of_trouble

WIDTH = 264
ROWS = (
    ("MC", "MR", "M+", "M-", "⌫"),
    ("7", "8", "9", "÷", "C"),
    ("4", "5", "6", "×", "√"),
    ("1", "2", "3", "-", "%"),
    ("0", ".", "±", "+", "="),
)
_TYPED = {"*": "×", "x": "×", "/": "÷", ":": "÷", ",": ".", "−": "-", "c": "C", "@": "√"}
_PRESSED = {
    Qt.Key.Key_Return: "=",
    Qt.Key.Key_Enter: "=",
    Qt.Key.Key_Backspace: "⌫",
    Qt.Key.Key_Delete: "C",
    Qt.Key.Key_F9: "±",
}


class PocketPanel(FloatingPanel):
    """Digits and signs may be typed wherever the keyboard is in it."""

    def __init__(self, place: Place, look: ToolLook) -> None:
        super().__init__(place, look, WIDTH)
        self.pocket = Pocket()
        self.tape = Tape()
        self.tape.picked.connect(self._take_back)
        self.readout = Readout(takes_keys=True)
        self.keypad = Keypad(ROWS)
        self.keypad.pressed.connect(self.press)
        self.insert = InsertRow(place, lambda: self.pocket.display)
        for part in (self.tape, self.readout, self.keypad, self.insert):
            self.body.addWidget(part)
        self.readout.setAccessibleDescription(self.tr("Type digits and signs; Enter calculates."))

    def first(self) -> QWidget:
        return self.readout

    def make_room(self, tight: bool) -> None:
        """Show fewer of the last lines, and lower keys, where the window is low."""
        self.tape.show_rows(1 if tight else SHOWN)
        self.keypad.stand_low(tight)

    def carry(self) -> object:
        """Return the calculation as it stands, and the last lines."""
        return self.pocket, self.tape.lines()

    def take_over(self, carried: object) -> None:
        """Go on with the calculation of the calculator before."""
        if isinstance(carried, tuple):
            self.pocket, lines = carried
            self.tape.show_lines(lines)
            self._show(aloud=False)

    def press(self, key: str) -> None:
        """Press a key."""
        before, self.pocket = self.pocket, self.pocket.press(key)
        if self.pocket.line and self.pocket is not before:
            line, _, result = self.pocket.line.rpartition(" = ")
            self.tape.keep(line, result)
        self._show(aloud=not self.pocket.entry)

    def _show(self, *, aloud: bool) -> None:
        memory = "M" if self.pocket.memory else ""
        note = " ".join(part for part in (memory, self.pocket.sign.replace("-", "−")) if part)
        if self.pocket.trouble is not None:
            self.readout.show_trouble(of_trouble(self.pocket.trouble), memory)
        else:
            self.readout.show_number(self.pocket.display, note, aloud=aloud)
        self.insert.follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what a calculator has keys for."""
        others = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if event.modifiers() & others:
            event.ignore()
            return
        text = event.text().lower()
        key = _PRESSED.get(Qt.Key(event.key())) or _TYPED.get(text, text)
        if key in KEYS:
            self.press(key)
        else:
            super().keyPressEvent(event)

    def _take_back(self, result: str) -> None:
        """Go on with the result of a line."""
        self.pocket = self.pocket.recall(number_in(result))
        self._show(aloud=True)
        self.readout.setFocus(Qt.FocusReason.OtherFocusReason)
