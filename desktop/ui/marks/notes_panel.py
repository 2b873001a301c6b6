"""All notes of a page in one list: chosen, one opens where it belongs."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.mirrored import isolate
from desktop.ui.theme import RADIUS, RING, SMALL, TEXT, colour, font, px
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.shortened import beginning
from desktop.ui.widgets.text import Label
from desktop.ui.widgets.tip import set_tip
from desktop.ui.words import quoted


@dataclass(frozen=True, slots=True)
class NoteRow:
    """What a row says of a note."""

    number: int
    note: str
    quoted: str


class NotesPanel(Panel):
    """``chosen`` tells the number of a note."""

    chosen = Signal(int)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, QCoreApplication.translate("NotesPanel", "Notes on this page"), width=560)
        self.none = Label(
            self.tr("There are no notes yet. Select words in a text, then choose Note or press Ctrl+M."),
            "muted",
        )
        self.body.addWidget(self.none)
        self.rows: list[_Row] = []
        self.done = self.add_button(Button(self.tr("Close"), Kind.PRIMARY))
        self.done.clicked.connect(self.close_panel)

    def list_notes(self, notes: Sequence[NoteRow]) -> None:
        """Open with these notes."""
        for row in self.rows:
            self.body.removeWidget(row)
            row.deleteLater()
        self.rows = [_Row(note) for note in notes]
        for row in self.rows:
            row.clicked.connect(lambda _=False, number=row.note.number: self._choose(number))
            self.body.addWidget(row)
        self.none.setVisible(not notes)
        self.open(self.rows[0] if self.rows else self.done)

    def _choose(self, number: int) -> None:
        self.close_panel()
        self.chosen.emit(number)


class _Row(QAbstractButton):
    """The number, the note in a line, and the words it is about."""

    def __init__(self, note: NoteRow) -> None:
        super().__init__()
        self.note = note
        self._said = " ".join(note.note.split())
        self.setText(self._said)
        self._quoted = quoted(note.quoted)
        self.setAccessibleName(
            self.tr("Note {number}: {note}").format(number=note.number, note=isolate(note.note))
        )
        self.setAccessibleDescription(self._quoted)
        set_tip(self, f"{isolate(self._said)}\n{self._quoted}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(300), px(58))

    def keyPressEvent(self, event: object) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # type: ignore[attr-defined]  # a key event
            self.click()
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]  # as above

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(colour("hover" if self.underMouse() else "surface"))
        painter.setPen(QPen(colour("accent"), RING) if self.hasFocus() else QPen(colour("line"), 1))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        mirrored = self.isRightToLeft()
        start, inner = px(14), px(44)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft  # Qt mirrors it with the window
        width = box.width() - inner - px(14)
        left = box.left() + (px(14) if mirrored else inner)
        half = box.height() / 2
        number = QRectF(
            box.right() - start - px(28) if mirrored else box.left() + start, box.top(), px(28), box.height()
        )
        painter.setPen(colour("muted"))
        painter.setFont(font(TEXT, QFont.Weight.DemiBold, tabular=True))
        painter.drawText(number, int(align), str(self.note.number))
        for words, size, token, top in (
            (isolate(self._said), TEXT, "ink", box.top() + px(4)),
            (self._quoted, SMALL, "muted", box.top() + half - px(2)),
        ):
            painter.setFont(font(size))
            painter.setPen(colour(token))
            shown = beginning(words, painter.fontMetrics(), width)
            painter.drawText(QRectF(left, top, width, half - px(2)), int(align), shown)
        painter.end()
