"""A quiet line below a test that ought to be locked on a computer that cannot be: whoever looks at the screen sees it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.ui.theme import bar_px as px
from desktop.ui.widgets.icons import Icon, IconLabel
from desktop.ui.widgets.text import Label


class NotLockedLine(QFrame):
    """Stays for as long as it is so; nothing puts it away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setProperty("edge", "top")
        self.label = Label(
            self.tr("Not locked: this computer does not keep other programs away from the test."),
            "small",
            tone="warn",
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(px(24), px(4), px(24), px(4))
        row.setSpacing(px(6))
        row.addWidget(IconLabel(Icon.WARNING, "warn", 16), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.label, 1)
        self.hide()
