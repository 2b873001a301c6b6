"""The bar above a screen: whose program this is, where one is, and how it looks and speaks."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.ui.language import NAMES, language_in_use
from desktop.ui.mirrored import set_margins
from desktop.ui.theme import LEAD, bar_font, bar_px, px
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.display_panel import display_button
from desktop.ui.widgets.icons import Icon, IconLabel
from desktop.ui.widgets.text import ElidedLabel, Label


class TopBar(QFrame):
    """Which of its buttons are there is for the screen below to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setProperty("edge", "bottom")
        self.place = ElidedLabel("", "small")
        self.proctor = Button(
            QCoreApplication.translate("ColumnScreen", "Proctor"), Kind.QUIET, icon=Icon.LOCK, small=True
        )
        self.display = display_button()
        self.language = Button(NAMES[language_in_use()], Kind.QUIET, icon=Icon.GLOBE, small=True)
        self.language.setAccessibleName(
            f"{NAMES[language_in_use()]}, Language"
        )  # for who cannot read this one
        name = Label("Carrel", "strong", wrap=False)
        name.setFont(bar_font(LEAD, QFont.Weight.DemiBold))
        self.row = QHBoxLayout(self)
        self.row.setSpacing(bar_px(10))
        self.row.addWidget(IconLabel(Icon.MARK, "accent", 22))
        self.row.addWidget(name)
        self.row.addSpacing(bar_px(8))
        self.row.addWidget(self.place, 1)
        self.row.addWidget(self.language)
        self.row.addWidget(self.display)
        self.row.addWidget(self.proctor)

    def fit(self, screen: QWidget, width: int, *, low: bool) -> None:
        """Take the room there is on a screen of this width."""
        set_margins(self.row, screen, bar_px(24) if width >= px(720) else bar_px(14), 0, bar_px(16), 0)
        self.setFixedHeight(bar_px(44) if low else bar_px(56))
