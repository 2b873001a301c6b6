"""The calculators that read a whole line: with brackets (BODMAS), and the scientific one."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.calculator.evaluate import Manner, evaluate
from desktop.calculator.numbers import (
    CONTEXT,
    ZERO,
    CalculationError,
    Trouble,
    number_in,
    shown,
    within_bounds,
)
from desktop.calculator.tokens import LONGEST
from desktop.ui.tools.floating_panel import FloatingPanel
from desktop.ui.tools.insert_row import InsertRow
from desktop.ui.tools.keypad import Keypad
from desktop.ui.tools.looks import ToolLook
from desktop.ui.tools.part import Place
from desktop.ui.tools.readout import Readout
from desktop.ui.tools.tape import Tape
from desktop.ui.tools.words import of_trouble
from desktop.ui.widgets.field import LineField

BODMAS_WIDTH, SCIENTIFIC_WIDTH = 312, 520
BODMAS_ROWS = (
    ("MC", "MR", "M+", "M-", "C", "⌫"),
    ("7", "8", "9", "÷", "(", ")"),
    ("4", "5", "6", "×", "²", "√"),
    ("1", "2", "3", "-", "^", "%"),
    ("0", ".", "Ans", "+", "=", None),
)
SCIENTIFIC_ROWS = (
    ("DEG", "(", ")", "π", "e", "MC", "MR", "M+", "M-", "⌫"),
    ("sin", "cos", "tan", "²", "^", "7", "8", "9", "÷", "C"),
    ("sin⁻¹", "cos⁻¹", "tan⁻¹", "√", "ˣ√", "4", "5", "6", "×", "%"),
    ("ln", "log", "e^", "10^", "³", "1", "2", "3", "-", "Ans"),
    ("!", "⁻¹", "abs", "E", "∛", "0", ".", "+", "=", None),
)
_WITH_BRACKET = frozenset({"sin", "cos", "tan", "sin⁻¹", "cos⁻¹", "tan⁻¹", "ln", "log", "abs", "√", "∛"})
_TYPED = {"*": "×", "/": "÷", "-": "−"}
_GOES_ON = frozenset({"+", "-", "×", "÷", "^", "ˣ√", "²", "³", "⁻¹", "!", "%"})


class LinePanel(FloatingPanel):
    """A line to write a calculation in, its result below; the line stays until the next is begun."""

    def __init__(self, place: Place, look: ToolLook, *, scientific: bool) -> None:
        super().__init__(place, look, SCIENTIFIC_WIDTH if scientific else BODMAS_WIDTH)
        self.manner = Manner(scientific=scientific)
        self.answer, self.memory = ZERO, ZERO
        self._result = ""
        self._recalled = 0
        self.tape = Tape()
        self.tape.picked.connect(self.write)
        self.line = LineField(self.tr("Calculation"))
        self.line.setMaxLength(LONGEST)
        self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.line.setAccessibleDescription(self.tr("Enter calculates; arrow up brings back the line before."))
        self.line.textEdited.connect(self._edited)
        self.readout = Readout(takes_keys=False)
        self.keypad = Keypad(SCIENTIFIC_ROWS if scientific else BODMAS_ROWS)
        self.keypad.pressed.connect(self.press)
        self.insert = InsertRow(place, lambda: self._result)
        for part in (self.tape, self.line, self.readout, self.keypad, self.insert):
            self.body.addWidget(part)
        self._show()

    def first(self) -> QWidget:
        return self.line

    def make_room(self, tight: bool) -> None:
        """Leave out the last lines and lower the keys where the window is low; arrow up still brings lines back."""
        self.tape.setVisible(not tight)
        self.keypad.stand_low(tight)

    def carry(self) -> object:
        """Return the line as it stands with its result, the memory, the manner and the last lines."""
        line = (self.line.text(), self.line.cursorPosition(), self.line.isModified())
        return line, self._result, self.answer, self.memory, self.manner, self.tape.lines()

    def take_over(self, carried: object) -> None:
        """Go on with the line of the calculator before."""
        if not isinstance(carried, tuple):
            return
        (text, at, modified), self._result, self.answer, self.memory, self.manner, lines = carried
        self.tape.show_lines(lines)
        self.line.setText(text)
        self.line.setCursorPosition(at)
        self.line.setModified(modified)
        self._name_angles()
        self._show()

    def press(self, key: str) -> None:
        """Press a key of the keypad."""
        match key:
            case "=":
                self.calculate()
            case "C":
                self.line.clear()
                self._result = ""
                self._show()
            case "⌫":
                self.line.backspace()
            case "DEG" | "RAD":
                self._turn_angles()
            case "MC" | "MR" | "M+" | "M-":
                self._use_memory(key)
            case _:
                self.write(f"{key}(" if key in _WITH_BRACKET and key != "√" else key)

    def write(self, text: str) -> None:
        """Write into the line at the cursor; after a result a new line begins, or goes on from it."""
        if self._result and not self.line.isModified():
            self.line.setText("Ans" if text in _GOES_ON else "")
        self.line.insert(_TYPED.get(text, text))
        self.line.setModified(True)

    def calculate(self) -> None:
        """Show what the line comes to."""
        text = self.line.text().strip()
        if not text:
            return
        try:
            self.answer = evaluate(text, self.manner, answer=self.answer)
        except CalculationError as error:
            self._result = ""
            self.readout.show_trouble(of_trouble(error.trouble), self._note())
            if error.trouble is Trouble.UNCLEAR and error.at is not None:
                self.line.setCursorPosition(min(error.at, len(text)))
        else:
            self._result = shown(self.answer)
            self.tape.keep(text, self._result)
            self._recalled = 0
            self.line.selectAll()
            self.line.setModified(False)
            self.readout.show_number(self._result, self._note(), aloud=True)
        self.insert.follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type into the line from wherever the keyboard is in here; arrow up and down bring back lines."""
        others = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if event.modifiers() & others:
            event.ignore()
        elif self.line.hasFocus() and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._recall(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.calculate()
        elif event.key() == Qt.Key.Key_Backspace:
            self.line.backspace()
        elif event.text().isprintable() and event.text() and not self.line.hasFocus():
            self.write(event.text())
        else:
            super().keyPressEvent(event)

    def _edited(self, text: str) -> None:
        """Write the signs of arithmetic as they are written on paper."""
        proper = "".join(_TYPED.get(sign, sign) for sign in text)
        if proper != text:
            at = self.line.cursorPosition()
            self.line.setText(proper)
            self.line.setCursorPosition(at)
            self.line.setModified(True)

    def _recall(self, step: int) -> None:
        """Bring back a line that was calculated before."""
        count = self.tape.count()
        self._recalled = max(-count, min(0, self._recalled + step))
        if self._recalled:
            line, _, _ = self.tape.item(count + self._recalled).text().rpartition(" = ")
            self.line.setText(line)
            self.line.setModified(True)
        else:
            self.line.clear()

    def _use_memory(self, key: str) -> None:
        """Use the memory; what is written but not yet calculated is calculated before it is added."""
        if key in ("M+", "M-") and self.line.isModified():
            self.calculate()
        value = number_in(self._result) if self._result else ZERO
        match key:
            case "MC":
                self.memory = ZERO
            case "MR":
                self.write(shown(self.memory))
            case _:
                added = CONTEXT.add if key == "M+" else CONTEXT.subtract
                self._remember(added(self.memory, value))
        if not self.readout.in_trouble:
            self._show()

    def _remember(self, value: Decimal) -> None:
        try:
            self.memory = within_bounds(value)
        except CalculationError as error:
            self.readout.show_trouble(of_trouble(error.trouble), self._note())

    def _turn_angles(self) -> None:
        self.manner = Manner(scientific=self.manner.scientific, degrees=not self.manner.degrees)
        self._name_angles()
        self._show()

    def _name_angles(self) -> None:
        if self.manner.scientific:
            self.keypad.keys["DEG"].say("DEG" if self.manner.degrees else "RAD")

    def _show(self) -> None:
        self.readout.show_number(self._result or "0", self._note())
        self.insert.follow()

    def _note(self) -> str:
        angles = ("DEG" if self.manner.degrees else "RAD") if self.manner.scientific else ""
        return " ".join(part for part in ("M" if self.memory else "", angles) if part)
