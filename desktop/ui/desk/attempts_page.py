"""The section of attempts: those on this computer by sitting, to be handed over, taken over, and carried away."""

from collections.abc import Iterable

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assessment.ids import SittingId
from desktop.presenters.desk_attempts import Did, Done
from desktop.services.held_attempts import HeldAttempt
from desktop.services.take_over import Arriving
from desktop.ui.desk.arriving_words import arriving_lines
from desktop.ui.desk.held_words import held_words
from desktop.ui.desk_contract import Attempts
from desktop.ui.interactions.flow_layout import FlowLayout
from desktop.ui.mirrored import isolate, isolate_ltr
from desktop.ui.proctor.sheet import ReasonSheet, Sheet
from desktop.ui.seat_sentences import of_seat_error
from desktop.ui.sentences import Message
from desktop.ui.theme import px
from desktop.ui.views.column_page import ColumnPage
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.card import card
from desktop.ui.widgets.file_panel import FilePanel
from desktop.ui.widgets.folder_panel import FolderPanel
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.pin_panel import PinPanel
from desktop.ui.widgets.text import Label, Rule
from desktop.ui.words import counted, dotted


class AttemptsPage(ColumnPage):
    """Rebuilds its list when the attempts are others."""

    def __init__(self, attempts: Attempts, parent: QWidget | None = None) -> None:
        super().__init__(width=860, actions=False, parent=parent)
        self._attempts = attempts
        self._cards: list[QWidget] = []
        self.sheet: Sheet | None = None
        self.add_title(
            self.tr("Attempts here"),
            self.tr("Tests that were begun or taken over on this computer. Nothing is deleted here."),
        )
        self.notice = Notice()
        self.column.addWidget(self.notice)
        self.take = Button(self.tr("Take in a file…"), Kind.PRIMARY)
        self.take.clicked.connect(self._choose_file)
        row = QHBoxLayout()
        row.addWidget(self.take)
        row.addStretch(1)
        self.column.addLayout(row)
        self._list = QVBoxLayout()
        self._list.setSpacing(px(16))
        self.column.addLayout(self._list)
        self.column.addStretch(1)
        self.files = FilePanel(
            self,
            title=self.tr("Take in what came on a stick"),
            action=self.tr("Open"),
            nothing=self.tr("No test that was handed over and no acknowledgement is in this folder."),
            patterns=["*.carrelseat", "*.carrelack"],
        )
        self.files.file_chosen.connect(attempts.look)
        self.folders = FolderPanel(
            self,
            title=self.tr("Where the file is to lie"),
            action=self.tr("Use this folder"),
            hint=self.tr("A stick that can be carried away."),
        )
        self.folders.folder_chosen.connect(self._into)
        self._wish: HeldAttempt | SittingId | None = None
        self.pin = PinPanel(
            self,
            attempts,
            title=self.tr("Who are you?"),
            text=self.tr("It stands in the log of the test who did this."),
        )
        self.pin.closed.connect(attempts.put_away)
        attempts.asks.connect(self._ask)
        attempts.arrived.connect(self._arrived)
        attempts.done.connect(self._done)
        attempts.not_done.connect(self._not_done)
        attempts.changed.connect(self._show)
        self._show()

    def first_focus(self) -> None:
        self.take.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave nothing open behind another page."""
        for panel in (self.files, self.folders, self.pin, self.sheet):
            if panel is not None:
                panel.close_panel()
        super().hideEvent(event)

    # --------------------------------------------------------------------------------------------- the list

    def _show(self) -> None:
        for old in self._cards:
            old.hide()
            old.deleteLater()
        self._cards = []
        held = self._attempts.attempts
        for sitting_id in dict.fromkeys(one.sitting_id for one in held):
            self._add(self._sitting_card([one for one in held if one.sitting_id == sitting_id]))
        if not held:
            frame, column = card()
            loading = self._attempts.loading
            column.addWidget(Label(self.tr("No attempts yet"), "heading"))
            text = (
                self.tr("Looking for attempts…")
                if loading
                else self.tr("No test was begun on this computer.")
            )
            column.addWidget(Label(text, "muted"))
            self._add(frame)

    def _add(self, frame: QWidget) -> None:
        self._cards.append(frame)
        self._list.addWidget(frame)

    def _sitting_card(self, held: list[HeldAttempt]) -> QWidget:
        frame, column = card()
        first = held[0]
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(Label(isolate(first.sitting), "heading"), 1)
        export = Button(self.tr("Export results…"), small=True)
        export.setAccessibleName(
            self.tr("Export the results of {sitting}").format(sitting=isolate(first.sitting))
        )
        export.clicked.connect(lambda: self._choose_folder(first.sitting_id))
        head.addWidget(export)
        column.addLayout(head)
        for one in held:
            column.addWidget(Rule())
            column.addWidget(self._row(one))
        return frame

    def _row(self, one: HeldAttempt) -> QWidget:
        holder = QWidget()
        words = QVBoxLayout(holder)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(px(4))
        name, facts = dotted((isolate(one.candidate), isolate_ltr(one.number))), held_words(one)
        words.addWidget(Label(name, "strong"))
        words.addWidget(Label(facts, "small"))
        holder.setAccessibleName(f"{name}. {facts}")
        buttons = list(self._offers(one))
        if buttons:
            flow = FlowLayout(gap=px(8))
            for button in buttons:
                flow.addWidget(button)
            words.addLayout(flow)
        return holder

    def _offers(self, one: HeldAttempt) -> Iterable[Button]:
        """Yield what can be done with an attempt."""
        if not one.open:
            return
        if not one.handed:
            give = Button(self.tr("Hand over…"), small=True)
            give.clicked.connect(lambda: self._choose_folder(one))
            yield _named(give, one)
            return
        again = Button(self.tr("Write the file again…"), small=True)
        back = Button(self.tr("Take back…"), small=True)
        again.clicked.connect(lambda: self._choose_folder(one))
        back.clicked.connect(lambda: self._take_back(one))
        yield _named(again, one)
        yield _named(back, one)

    # --------------------------------------------------------------------------------------------- wishes

    def _choose_file(self) -> None:
        self.notice.show_message(None)
        self.files.open_files()

    def _choose_folder(self, wish: HeldAttempt | SittingId) -> None:
        self.notice.show_message(None)
        self._wish = wish
        self.folders.open_files()

    def _into(self, folder: str) -> None:
        wish, self._wish = self._wish, None
        if isinstance(wish, HeldAttempt) and not wish.handed:
            self._ask_why(wish, folder)
        elif isinstance(wish, HeldAttempt):
            self._attempts.hand_over(wish, folder, "")
        elif wish is not None:
            self._attempts.export(wish, folder)

    def _ask_why(self, one: HeldAttempt, folder: str) -> None:
        sheet = ReasonSheet(
            self,
            self.tr("Hand over to another computer"),
            self.tr(
                "Nothing more is taken on this computer: {name} goes on where the file is taken over."
            ).format(name=isolate(one.candidate)),
            self.tr("Hand over"),
        )
        sheet.wished.connect(lambda: self._attempts.hand_over(one, folder, sheet.why))
        self._begin(sheet)

    def _take_back(self, one: HeldAttempt) -> None:
        sheet = Sheet(
            self,
            self.tr("Take the test back"),
            self.tr(
                "Only where the other computer has not taken it over. If it has, both are kept, and the organiser has to "
                "decide which counts."
            ),
            self.tr("Take back"),
        )
        sheet.wished.connect(lambda: self._attempts.take_back(one))
        self._begin(sheet)

    def _arrived(self, arriving: Arriving) -> None:
        sheet = Sheet(
            self,
            self.tr("Take over {name}").format(name=isolate(arriving.entry.name)),
            self.tr("All of the file holds. The test goes on here when the candidate signs in."),
            self.tr("Take over"),
        )
        for line in arriving_lines(arriving):
            sheet.body.addWidget(Label(line, "body"))
        sheet.wished.connect(lambda: self._attempts.take_over(arriving))
        self._begin(sheet)

    def _begin(self, sheet: Sheet) -> None:
        self.sheet = sheet
        sheet.closed.connect(lambda: self._closed(sheet))
        sheet.begin()

    def _closed(self, sheet: Sheet) -> None:
        if self.sheet is sheet:
            self.sheet = None
        sheet.deleteLater()

    def _ask(self) -> None:
        if not self.isVisible():
            self._attempts.put_away()
        elif self._attempts.pin_set:
            self.pin.ask()
        else:
            self._attempts.try_pin("")

    # --------------------------------------------------------------------------------------------- outcomes

    def _done(self, done: Done) -> None:
        if done.did is Did.ACKNOWLEDGED:
            self._acknowledged(done)
            return
        missing = (
            self.tr("Not in it, because they are not on this computer: {files}.").format(
                files=counted(done.missing, "file", "files")
            )
            if done.missing
            else ""
        )
        self._tell(Message(self._title(done), missing, isolate_ltr(done.path)), "warn" if missing else "ok")

    def _acknowledged(self, done: Done) -> None:
        if not done.count and not done.missing:
            self._tell(Message(self.tr("Everything on this computer is at the organisation.")), "ok")
            return
        left = self.tr("Not known to be there: {n}.").format(n=done.count + done.missing)
        text = f"{left} {self.tr('Export the results again.')}"
        self._tell(Message(self.tr("The organisation has not everything yet"), text), "warn")

    def _title(self, done: Done) -> str:
        name = isolate(done.name)
        titles = {
            Did.HANDED_OVER: self.tr("{name} is handed over; nothing more is taken here. The file:"),
            Did.WRITTEN_AGAIN: self.tr("The file of {name} was written again:"),
            Did.TAKEN_OVER: self.tr("{name} goes on at this computer: let them sign in here."),
            Did.TAKEN_BACK: self.tr("{name} goes on at this computer again: let them sign in here."),
        }
        if done.did is Did.EXPORTED:
            return self.tr("{attempts} of {name} exported:").format(
                attempts=counted(done.count, "attempt", "attempts"), name=name
            )
        return titles[done.did].format(name=name)

    def _not_done(self, error: Exception) -> None:
        self._tell(of_seat_error(error), "warn")

    def _tell(self, message: Message, tone: str) -> None:
        self.notice.show_message(message, tone)
        self.scroller.verticalScrollBar().setValue(0)


def _named(button: Button, one: HeldAttempt) -> Button:
    button.setAccessibleName(f"{button.text()} {isolate(one.candidate)}")
    return button
