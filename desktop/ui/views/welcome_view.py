"""The first screen of a machine that knows no sitting yet: join an organisation, or bring a file."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui import messages
from desktop.ui.contract import Welcome
from desktop.ui.mirrored import isolate
from desktop.ui.sentences import Message
from desktop.ui.theme import px
from desktop.ui.views.column_screen import ColumnScreen
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.card import card
from desktop.ui.widgets.field import LabelledField
from desktop.ui.widgets.file_panel import FilePanel
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.sitting_list import SittingList
from desktop.ui.widgets.text import Label


class WelcomeView(ColumnScreen):
    """Two ways in, side by side in meaning, one above the other on the page."""

    def __init__(self, welcome: Welcome, parent: QWidget | None = None) -> None:
        super().__init__(width=680, parent=parent)
        self._welcome = welcome
        self._busy = False
        self.files = FilePanel(
            self,
            title=self.tr("Import a file"),
            action=self.tr("Import"),
            nothing=self.tr("No test files in this folder."),
            patterns=["*.carrel", "*.carrelsitting", "*.json"],
        )
        self.files.file_chosen.connect(welcome.import_file)
        self.add_title(
            self.tr("Set up this computer"),
            self.tr("Tests come from an organisation over the network, or as a file on a USB stick."),
        )
        self.notice = Notice()
        self.column.addWidget(self.notice)
        self._sittings_card, sittings = card()
        sittings.addWidget(Label(self.tr("Sittings on this computer"), "heading"))
        self.none_yet = Label(self.tr("None yet. They appear here as soon as they arrive."), "muted")
        self.list = SittingList()
        sittings.addWidget(self.none_yet)
        sittings.addWidget(self.list)
        self.column.addWidget(self._sittings_card)
        self._build_enrol()
        self._build_import()
        self.key_note = Label(
            self.tr("This system has no key store. Keys are kept in a file that only this user can read."),
            "small",
        )
        self.column.addWidget(self.key_note)
        self.column.addStretch(1)
        self.on = Button(self.tr("Go to sign-in"), Kind.PRIMARY)
        self.on.clicked.connect(welcome.open_sign_in)
        self.bottom.addStretch(1)
        self.bottom.addWidget(self.on)
        welcome.changed.connect(self._show)
        welcome.busy_changed.connect(self._show_busy)
        welcome.imported.connect(self._imported)
        self._show()

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong, here, where it can be put right."""
        self.notice.show_message(messages.of_setup_error(error))
        self.scroller.ensureWidgetVisible(self.notice)

    def first_focus(self) -> None:
        (self.on if self._welcome.cards else self.code.field).setFocus()

    def _build_enrol(self) -> None:
        self._enrol_card, column = card()
        column.addWidget(Label(self.tr("Enrol with an organisation"), "heading"))
        self.enrol_text = Label(self.tr("Enter the one-time code that a member of staff gave you."), "muted")
        column.addWidget(self.enrol_text)
        self.code = LabelledField(self.tr("Enrolment code"))
        self.address = LabelledField(
            self.tr("Server address"),
            hint=self.tr("For example https://exams.example.org. Leave it empty if the code holds it."),
        )
        self.enrol = Button(self.tr("Enrol"), Kind.SECONDARY)
        self.enrol.clicked.connect(self._enrol)
        self.code.field.returnPressed.connect(self._enrol)
        self.address.field.returnPressed.connect(self._enrol)
        self.code.field.textChanged.connect(self._ready)
        self.address.field.textChanged.connect(self._ready)
        column.addWidget(self.code)
        column.addWidget(self.address)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.enrol)
        column.addLayout(row)
        self.column.addWidget(self._enrol_card)

    def _build_import(self) -> None:
        frame, column = card()
        column.addWidget(Label(self.tr("Import a file"), "heading"))
        row = QHBoxLayout()
        row.setSpacing(px(16))
        row.addWidget(
            Label(
                self.tr("A test (.carrel) or a sitting (.carrelsitting), from any folder or drive."), "muted"
            ),
            1,
        )
        self.choose = Button(self.tr("Choose a file"))
        self.choose.clicked.connect(self.files.open_files)
        row.addWidget(self.choose)
        column.addLayout(row)
        self.column.addWidget(frame)

    def _show(self) -> None:
        welcome = self._welcome
        self.place.say(isolate(welcome.organisation))
        self.list.show_cards(welcome.cards)
        self.none_yet.setVisible(not welcome.cards)
        self.list.setVisible(bool(welcome.cards))
        self._sittings_card.setVisible(bool(welcome.cards) or welcome.enrolled)
        self._enrol_card.setVisible(not welcome.enrolled)
        self.on.setVisible(bool(welcome.cards))
        self.foot.setVisible(bool(welcome.cards))
        self.enrol.set_kind(Kind.SECONDARY if welcome.cards else Kind.PRIMARY)
        self.key_note.setVisible(welcome.key_file_warning)
        self._ready()

    def _ready(self) -> None:
        code = self.code.words()
        self.enrol.setEnabled(bool(code) and not self._busy and ("#" in code or bool(self.address.words())))

    def _enrol(self) -> None:
        if self.enrol.isEnabled():
            self.notice.show_message(None)
            self._welcome.enrol(self.code.words(), self.address.words())

    def _show_busy(self, busy: bool) -> None:
        self._busy = busy
        self.choose.setEnabled(not busy)
        self.enrol.set_busy(self.tr("Enrolling…") if busy and self.code.words() else "")
        self._ready()

    def _imported(self, title: str) -> None:
        self.notice.show_message(Message(self.tr("Imported"), title), "ok")
