"""After a hand-over: that nothing more is taken here, where the file is, and where the test goes on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.presenters.giving import Giving, GivingFacts
from desktop.ui.announce import announce
from desktop.ui.contract import GivesAway
from desktop.ui.mirrored import isolate, isolate_ltr
from desktop.ui.seat_sentences import of_seat_error
from desktop.ui.theme import px
from desktop.ui.views.column_screen import ColumnScreen
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.card import card
from desktop.ui.widgets.folder_panel import FolderPanel
from desktop.ui.widgets.icons import Icon, IconLabel
from desktop.ui.widgets.text import Label, Rule
from desktop.ui.words import counted, dotted


class HandedView(ColumnScreen):
    """Follows the hand-over: under way, done, or what stood in its way."""

    def __init__(self, giving: GivesAway, parent: QWidget | None = None) -> None:
        super().__init__(width=680, centred=True, parent=parent)
        self._giving = giving
        self._icon = IconLabel(Icon.DOTS, "muted", 28)
        self.title, self.text = Label("", "title"), Label("", "muted")
        frame, column = card()
        column.setSpacing(px(16))
        words = QVBoxLayout()
        words.setSpacing(px(4))
        words.addWidget(self.title)
        words.addWidget(self.text)
        head = QHBoxLayout()
        head.setSpacing(px(14))
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        column.addLayout(head)
        column.addWidget(Rule())
        self.who, self.file = Label("", "body"), Label("", "body")
        self.next, self.missing = Label("", "body"), Label("", "body", tone="warn")
        for label in (self.who, self.file, self.next, self.missing):
            column.addWidget(label)
        self.column.addWidget(frame)
        self.again = Button(self.tr("Choose another folder…"))
        self.on = Button(self.tr("Done"), Kind.PRIMARY)
        self.again.clicked.connect(self._choose)
        self.on.clicked.connect(giving.leave)
        self.bottom.addWidget(self.again)
        self.bottom.addStretch(1)
        self.bottom.addWidget(self.on)
        self.folders = FolderPanel(
            self,
            title=self.tr("Where the file is to lie"),
            action=self.tr("Use this folder"),
            hint=self.tr("A stick that can be carried to the other computer."),
        )
        self.folders.folder_chosen.connect(giving.write)
        giving.changed.connect(self._show)
        self._show()

    def first_focus(self) -> None:
        self._show()
        self.on.setFocus()

    def _choose(self) -> None:
        self.folders.open_files()

    def _show(self) -> None:
        facts = self._giving.facts
        if facts is None:
            return
        self._icon.show_icon(*_ICONS[facts.state])
        title, text = self._words(facts)
        self.title.say(title)
        self.text.say(text)
        candidate = facts.candidate
        self.who.say(dotted((isolate(candidate.name), isolate_ltr(candidate.number), isolate(facts.why))))
        given = facts.state is Giving.GIVEN
        where = self.tr("The file is {path}").format(path=isolate_ltr(facts.path))
        folder = self.tr("Folder: {path}").format(path=isolate_ltr(facts.folder))
        self.file.say(where if given else folder)
        self.next.say(
            self.tr(
                "Carry it to the other computer. There a proctor opens their desk, chooses Attempts here, and takes "
                "over from this file; then the candidate signs in and goes on at the same question."
            )
        )
        self.next.setVisible(given)
        self.missing.say(
            self.tr("Not in it, because they were lost on this computer: {files}").format(
                files=counted(facts.missing, "file", "files")
            )
        )
        self.missing.setVisible(given and facts.missing > 0)
        working = facts.state is Giving.WORKING
        self.again.setVisible(facts.state in (Giving.NO_FILE, Giving.KEPT))
        self.on.setEnabled(not working)
        if not working:
            self.on.setFocus()
            announce(self, f"{title}. {text}", urgent=True)

    def _words(self, facts: GivingFacts) -> tuple[str, str]:
        if facts.state is Giving.WORKING:
            return self.tr("Handing over…"), self.tr("The file is written and read back.")
        if facts.state is Giving.GIVEN:
            return self.tr("Handed over"), self.tr("Nothing more is taken on this computer for this test.")
        message = of_seat_error(facts.error) if facts.error else None
        why = " ".join((message.title + ".", message.sentence, message.remedy)) if message else ""
        if facts.state is Giving.NO_FILE:
            return self.tr("Handed over, but there is no file yet"), " ".join(why.split())
        kept = self.tr("The test is still on this computer, and can go on here when the candidate signs in.")
        return self.tr("Not handed over"), " ".join(f"{why} {kept}".split())


_ICONS = {
    Giving.WORKING: (Icon.DOTS, "muted"),
    Giving.GIVEN: (Icon.TICK, "ok"),
    Giving.NO_FILE: (Icon.WARNING, "warn"),
    Giving.KEPT: (Icon.WARNING, "warn"),
}
