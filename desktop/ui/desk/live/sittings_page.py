"""Which room: the sittings of the organisation, each with a way to watch it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.presenters.live_facts import SittingChoice, Stage
from desktop.ui.desk.live.sentences import of_live_error
from desktop.ui.live_contract import LiveRoom
from desktop.ui.mirrored import isolate
from desktop.ui.theme import px
from desktop.ui.views.column_page import ColumnPage
from desktop.ui.widgets.button import Button
from desktop.ui.widgets.card import card
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.text import Label, Rule
from desktop.ui.words import dotted, window_of


class SittingsPage(ColumnPage):
    """Rebuilds its list when the sittings are others."""

    def __init__(self, live: LiveRoom, parent: QWidget | None = None) -> None:
        super().__init__(width=860, parent=parent)
        self._live = live
        self._shown: tuple[SittingChoice, ...] | None = None
        self._rows: QWidget | None = None
        self.watch: dict[str, Button] = {}
        self.heading = self.add_title(self.tr("Which room?"), " ")
        self.notice = Notice()
        self.column.addWidget(self.notice)
        frame, self._list = card()
        self.empty = Label("", "muted")
        self._list.addWidget(self.empty)
        self.column.addWidget(frame)
        self.column.addStretch(1)
        self.out = Button(self.tr("Sign out"))
        self.again = Button(self.tr("Look again"))
        self.bottom.addWidget(self.out)
        self.bottom.addStretch(1)
        self.bottom.addWidget(self.again)
        self.out.clicked.connect(live.sign_out)
        self.again.clicked.connect(self._look_again)
        live.changed.connect(self._show)
        live.refused.connect(self._refused)
        self._show()

    def first_focus(self) -> None:
        """Begin at the first sitting."""
        first = next(iter(self.watch.values()), self.again)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        facts = self._live.facts
        if facts.stage is not Stage.CHOOSING:
            return
        self.below_title.say(self.tr("{name} is signed in.").format(name=isolate(facts.name)))
        self.again.set_busy(self.tr("Looking…") if facts.busy else "")
        if facts.sittings != self._shown:
            self._shown = facts.sittings
            self._rebuild(facts.sittings)
        self.empty.setVisible(not facts.sittings)
        none = self.tr("The server has no sittings.")
        self.empty.say(self.tr("Looking for sittings…") if facts.busy else none)

    def _rebuild(self, sittings: tuple[SittingChoice, ...]) -> None:
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
        self.watch = {}
        self._rows = QWidget()
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        for index, one in enumerate(sittings):
            if index:
                column.addWidget(Rule())
            column.addLayout(self._row(one))
        self._list.addWidget(self._rows)
        if self.isVisible():
            self.first_focus()

    def _row(self, one: SittingChoice) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(Label(isolate(one.title), "strong"))
        when = window_of(one.opens_at, one.closes_at)
        words.addWidget(Label(dotted((when, isolate(one.centre))), "small"))
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addLayout(words, 1)
        button = self.watch[one.id] = Button(self.tr("Watch"))
        button.setAccessibleName(self.tr("Watch {title}").format(title=isolate(one.title)))
        button.clicked.connect(lambda _=False, id=one.id: self._live.choose(id))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _look_again(self) -> None:
        self.notice.show_message(None)
        self._live.refresh()

    def _refused(self, error: Exception) -> None:
        if self._live.facts.stage is Stage.CHOOSING:
            self.notice.show_message(of_live_error(error))
