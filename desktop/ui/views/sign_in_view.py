"""Who sits here: a number and a password, checked without a network."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from desktop.presenters.facts import SignInRefused
from desktop.ui import messages
from desktop.ui.contract import SignIn
from desktop.ui.mirrored import isolate
from desktop.ui.theme import px
from desktop.ui.views.column_screen import ColumnScreen
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.card import card
from desktop.ui.widgets.field import LabelledField
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.sitting_list import SittingList
from desktop.ui.widgets.text import Label
from desktop.ui.words import counted


class SignInView(ColumnScreen):
    """After a refusal with a wait, the button counts down by itself."""

    def __init__(self, sign_in: SignIn, parent: QWidget | None = None) -> None:
        super().__init__(width=520, centred=True, actions=False, parent=parent)
        self._sign_in = sign_in
        self._wait = 0
        self._busy = False
        self._told: SignInRefused | None = None
        frame, column = card()
        column.setSpacing(px(16))
        column.addWidget(Label(self.tr("Sign in"), "title"))
        self.notice = Notice()
        self.number = LabelledField(self.tr("Candidate number"))
        self.secret = LabelledField(self.tr("Password"), secret=True)
        self.on = Button(self.tr("Sign in"), Kind.PRIMARY)
        self.on.setSizePolicy(
            self.number.sizePolicy().horizontalPolicy(), self.on.sizePolicy().verticalPolicy()
        )
        column.addWidget(self.notice)
        column.addWidget(self.number)
        column.addWidget(self.secret)
        column.addSpacing(px(4))
        column.addWidget(self.on)
        self.column.addWidget(frame)
        self._here, here = card()
        here.addWidget(Label(self.tr("On this computer"), "overline"))
        self.list = SittingList()
        here.addWidget(self.list)
        self.column.addWidget(self._here)
        self._to_practise, practice = card()
        practice.addWidget(Label(self.tr("Practice"), "overline"))
        self.practice_words = Label("", "muted")
        self.practise = Button(self.tr("Sign in to practise"))
        self.practise.clicked.connect(self._practise)
        practice.addWidget(self.practice_words)
        practice.addWidget(self.practise, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._to_practise)
        self.back = Button(self.tr("Set up this computer"), Kind.QUIET, small=True)
        self.back.clicked.connect(self._go_back)
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignHCenter)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._count_down)
        self.on.clicked.connect(self._go)
        self.number.field.returnPressed.connect(self._to_secret)
        self.secret.field.returnPressed.connect(self._go)
        self.number.field.textChanged.connect(self._ready)
        self.secret.field.textChanged.connect(self._ready)
        self.use(sign_in)
        self._ready()

    def use(self, sign_in: SignIn) -> None:
        """Ask this presenter from now on; what has been typed stays."""
        self._sign_in = sign_in
        sign_in.busy_changed.connect(self._show_busy)
        sign_in.refused.connect(self._refused)
        sign_in.changed.connect(self._show)
        self._show()

    def first_focus(self) -> None:
        """Begin with empty fields: the last candidate's are nobody's business."""
        self.number.field.clear()
        self.secret.field.clear()
        self.notice.show_message(None)
        self._show()
        self.number.field.setFocus()

    def carry(self, focus: QWidget | None) -> object:
        return super().carry(focus), self._busy, self._wait, self._told

    def take_over(self, carried: object) -> None:
        if not isinstance(carried, tuple):
            return
        typed, busy, wait, told = carried
        super().take_over(typed)
        if told is not None and (wait or not told.wait_seconds):
            self.notice.show_message(messages.of_refusal(told))
        self._told, self._wait = told, wait
        if wait:
            self._tick.start()
            self._show_wait()
        elif busy:
            self._show_busy(True)

    def _go_back(self) -> None:
        self._sign_in.back()

    def _to_secret(self) -> None:
        self.secret.field.setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self) -> None:
        self.place.say(isolate(self._sign_in.organisation))
        exams = tuple(card for card in self._sign_in.cards if not card.practice)
        tests = len(self._sign_in.cards) - len(exams)
        self.list.show_cards(exams)
        self._here.setVisible(bool(exams))
        self._to_practise.setVisible(tests > 0)
        there = counted(tests, "practice test is here.", "practice tests are here.")
        self.practice_words.say(self.tr("{tests} Practice counts for nothing.").format(tests=there))

    def _ready(self) -> None:
        ready = bool(self.number.words() and self.secret.field.text()) and not self._wait
        self.on.setEnabled(ready)
        self.practise.setEnabled(ready)

    def _go(self) -> None:
        if self.on.isEnabled():
            self.notice.show_message(None)
            self._told = None
            self._sign_in.sign_in(self.number.words(), self.secret.field.text())

    def _practise(self) -> None:
        self.notice.show_message(None)
        self._sign_in.sign_in(self.number.words(), self.secret.field.text(), practise=True)

    def _show_busy(self, busy: bool) -> None:
        self._busy = busy
        self.on.set_busy(self.tr("Signing in…") if busy else "")
        self.number.setEnabled(not busy)
        self.secret.setEnabled(not busy)
        self.practise.setEnabled(not busy)
        if not busy:
            self._ready()

    def _refused(self, refused: SignInRefused) -> None:
        self.notice.show_message(messages.of_refusal(refused))
        self._told = refused
        self.secret.field.clear()
        (self.secret if self.number.words() else self.number).field.setFocus()
        self._wait = refused.wait_seconds
        if self._wait:
            self._tick.start()
            self._show_wait()

    def _count_down(self) -> None:
        self._wait = max(0, self._wait - 1)
        self._show_wait()

    def _show_wait(self) -> None:
        if self._wait:
            self.on.set_busy(self.tr("Wait {seconds} s").format(seconds=self._wait))
        else:
            self._tick.stop()
            self.on.set_busy("")
            self.notice.show_message(None)
            self._ready()
