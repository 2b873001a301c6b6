"""The sittings of this computer, how each can be sat here, and the way in to its candidates."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.presenters.desk_facts import SittingRow
from desktop.ui.desk.host import desk_of
from desktop.ui.desk.words import candidates_words, pack_words, tier_wanted_words
from desktop.ui.desk_contract import Candidates
from desktop.ui.focus import focus_in
from desktop.ui.mirrored import isolate
from desktop.ui.theme import px
from desktop.ui.views.column_page import ColumnPage
from desktop.ui.widgets.button import Button
from desktop.ui.widgets.card import card
from desktop.ui.widgets.pin_panel import PinPanel
from desktop.ui.widgets.text import Label, Rule
from desktop.ui.words import dotted, listed, window_of


class SittingsPage(ColumnPage):
    """Rebuilds its list when the sittings are others. ``sheet`` asks for a PIN; it lives as long as it is open."""

    def __init__(self, candidates: Candidates, parent: QWidget | None = None) -> None:
        super().__init__(width=860, actions=False, parent=parent)
        self._candidates = candidates
        self._rows: QWidget | None = None
        self._listed: tuple[SittingRow, ...] = ()
        self.ways_in: list[Button] = []
        self.sheet: PinPanel | None = None
        self.add_title(
            self.tr("Candidates"), self.tr("Choose a sitting to see this computer and its candidates.")
        )
        frame, self._list = card()
        self.empty = Label(self.tr("No sittings yet"), "heading")
        self.empty_text = Label("", "muted")
        self._list.addWidget(self.empty)
        self._list.addWidget(self.empty_text)
        self.column.addWidget(frame)
        self.column.addStretch(1)
        candidates.changed.connect(self._show)
        self._show()

    def first_focus(self) -> None:
        if self.ways_in:
            self.ways_in[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave nothing open behind another page."""
        self.close_sheet()
        super().hideEvent(event)

    def close_sheet(self) -> None:
        """Ask for nothing any more."""
        if self.sheet is not None:
            self.sheet.close_panel()

    def _show(self) -> None:
        rows, loading = self._candidates.sittings, self._candidates.loading
        if self._rows is None or rows != self._listed:
            self._make(rows)
        self.empty.setVisible(not rows and not loading)
        self.empty_text.setVisible(not rows)
        self.empty_text.say(
            self.tr("Looking for sittings…")
            if loading
            else self.tr(
                "They come by themselves when this computer belongs to an organisation and reaches its server. "
                "Or leave the desk, set up this computer, and choose the sitting's file."
            )
        )

    def _make(self, rows: tuple[SittingRow, ...]) -> None:
        """List these sittings; who was at one of the old list's buttons is at the first of the new one."""
        focused = self._rows is not None and self._rows.isAncestorOf(focus_in(self) or self)
        self._listed = rows
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
        self.ways_in = []
        self._rows = QWidget()
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(14))
        for index, row in enumerate(rows):
            if index:
                column.addWidget(Rule())
            column.addWidget(self._row(row))
        self._list.addWidget(self._rows)
        self._rows.setVisible(bool(rows))
        if self.isVisible() and (focused or focus_in(self) is None):
            self.first_focus()

    def _row(self, row: SittingRow) -> QWidget:
        holder = QWidget()
        words = QVBoxLayout()
        words.setSpacing(px(3))
        place = listed([row.centre, row.room])
        now = self.tr("Open now") if row.open_now else ""
        about = dotted([now, window_of(row.opens_at, row.closes_at), place])
        facts = dotted([candidates_words(row), pack_words(row.pack), tier_wanted_words(row.required_tier)])
        words.addWidget(Label(isolate(row.title), "strong"))
        words.addWidget(Label(about, "small"))
        words.addWidget(Label(facts, "small"))
        closed = "" if row.pins else self.tr("It has no proctor PIN, so nobody is let in from here.")
        if closed:
            remedy = self.tr(
                "Candidates sign in themselves. Staff can set a PIN and publish the sitting again."
            )
            words.addWidget(Label(f"{closed} {remedy}", "small", tone="warn"))
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(16))
        line.addLayout(words, 1)
        if row.pins:
            line.addWidget(self._way_in(row), 0, Qt.AlignmentFlag.AlignVCenter)
        holder.setAccessibleName(
            ". ".join(part for part in (isolate(row.title), about, facts, closed) if part)
        )
        return holder

    def _way_in(self, row: SittingRow) -> Button:
        button = Button(self.tr("Open"))
        button.setAccessibleName(self.tr("Open: {sitting}").format(sitting=isolate(row.title)))
        button.clicked.connect(lambda: self._ask(row))
        self.ways_in.append(button)
        return button

    def _ask(self, row: SittingRow) -> None:
        self.close_sheet()
        self._candidates.choose(row.sitting_id)
        title = isolate(row.title)
        sheet = self.sheet = PinPanel(
            desk_of(self),
            self._candidates.pin,
            title=self.tr("For the proctor"),
            text=self.tr(
                "Your PIN opens {sitting}. What you do there stands in the log with your name."
            ).format(sitting=title),
        )
        sheet.closed.connect(lambda: self._closed(sheet))
        sheet.ask()

    def _closed(self, sheet: PinPanel) -> None:
        if self.sheet is sheet:
            self.sheet = None
        sheet.deleteLater()
