"""Who watches: a member of staff, by name and password at the server."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.presenters.live_facts import Stage
from desktop.ui.desk.live.sentences import of_live_error
from desktop.ui.live_contract import LiveRoom
from desktop.ui.sentences import Message
from desktop.ui.theme import px
from desktop.ui.views.column_page import ColumnPage
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.card import card
from desktop.ui.widgets.field import LabelledField
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.text import Label


class SignInPage(ColumnPage):
    """The address is that of this computer's own server where it knows one."""

    def __init__(self, live: LiveRoom, parent: QWidget | None = None) -> None:
        super().__init__(width=520, centred=True, actions=False, parent=parent)
        self._live = live
        frame, column = card()
        column.setSpacing(px(16))
        column.addWidget(Label(self.tr("Watch a room"), "title"))
        column.addWidget(
            Label(
                self.tr(
                    "Every candidate of a sitting, live, through the server. No exam needs it: without a network all "
                    "goes on, and is done at the computers."
                ),
                "muted",
            )
        )
        self.notice = Notice()
        self.address = LabelledField(
            self.tr("Server"), hint=self.tr("Its address, such as https://exams.example")
        )
        self.name = LabelledField(self.tr("Name"))
        self.password = LabelledField(self.tr("Password"), secret=True)
        self.on = Button(self.tr("Sign in"), Kind.PRIMARY)
        self.on.setSizePolicy(
            self.name.sizePolicy().horizontalPolicy(), self.on.sizePolicy().verticalPolicy()
        )
        for widget in (self.notice, self.address, self.name, self.password, self.on):
            column.addWidget(widget)
        self.column.addWidget(frame)
        self.on.clicked.connect(self._go)
        for field, then in (
            (self.address, self.name.field.setFocus),
            (self.name, self.password.field.setFocus),
            (self.password, self._go),
        ):
            field.field.returnPressed.connect(lambda then=then: then())
            field.field.textChanged.connect(lambda _: self._ready())
        live.refused.connect(self._refused)
        live.changed.connect(self._show)
        self._show()

    def first_focus(self) -> None:
        """Begin where something is missing."""
        fields = (self.address, self.name, self.password)
        empty = next((one for one in fields if not one.field.text()), self.password)
        empty.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        facts = self._live.facts
        if facts.stage is not Stage.SIGNED_OUT:
            self.password.field.clear()
            self.notice.show_message(None)
            return
        for field, known in ((self.address, facts.address), (self.name, facts.name)):
            if known and not field.field.text():
                field.field.setText(known)
        for field in (self.address, self.name, self.password):
            field.setEnabled(not facts.busy)
        self.on.set_busy(self.tr("Signing in…") if facts.busy else "")
        if facts.over and self.notice.isHidden():
            self.notice.show_message(
                Message(self.tr("You are not signed in any more"), self.tr("The session has ended."), "")
            )
        if not facts.busy:
            self._ready()

    def _ready(self) -> None:
        if not self._live.facts.busy:
            typed = self.address.words() and self.name.words() and self.password.field.text()
            self.on.setEnabled(bool(typed))

    def _go(self) -> None:
        if self.on.isEnabled():
            self.notice.show_message(None)
            self._live.sign_in(self.address.words(), self.name.words(), self.password.field.text())

    def _refused(self, error: Exception) -> None:
        if self._live.facts.stage is Stage.SIGNED_OUT:
            self.notice.show_message(of_live_error(error))
            self.password.field.clear()
            self.password.field.setFocus(Qt.FocusReason.OtherFocusReason)
