"""When the computer cannot go on: what happened, what is kept, what to do. Also what is seen while opening."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.sentences import Message
from desktop.ui.theme import px
from desktop.ui.views.column_screen import ColumnScreen
from desktop.ui.widgets.card import card
from desktop.ui.widgets.icons import Icon, IconLabel
from desktop.ui.widgets.text import Label


class StoppedView(ColumnScreen):
    """Shows one message; there is no way on from here but the proctor's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(width=560, centred=True, actions=False, parent=parent)
        self.title = Label("", "title")
        self.text = Label("", "body")
        self.remedy = Label("", "body")
        frame, column = card()
        row = QHBoxLayout()
        row.setSpacing(px(14))
        words = QVBoxLayout()
        words.setSpacing(px(8))
        for label in (self.title, self.text, self.remedy):
            words.addWidget(label)
        row.addWidget(IconLabel(Icon.WARNING, "danger", 28), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        column.addLayout(row)
        self.column.addWidget(frame)
        self.show_message(
            Message(
                self.tr("This computer has stopped"),
                self.tr("All answers saved before are kept on it."),
                self.tr("Please call the proctor."),
            )
        )

    def show_message(self, message: Message) -> None:
        """Say why."""
        self.title.say(message.title)
        self.text.say(message.sentence)
        self.remedy.say(message.remedy)


class OpeningView(ColumnScreen):
    """What is seen for the moment in which the stored state is read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(width=560, centred=True, actions=False, parent=parent)
        label = Label(self.tr("Opening…"), "muted")
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(label)
