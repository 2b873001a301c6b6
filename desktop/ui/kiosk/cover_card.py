"""What a candidate sees while the exam's program is not there: a card, drawn beforehand, that a curtain shows."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.lockdown.curtain import Picture
from desktop.ui.theme import colour, px
from desktop.ui.widgets.card import card
from desktop.ui.widgets.icons import Icon, IconLabel
from desktop.ui.widgets.text import Label

WIDTH = 560


class CoverCard(QWidget):
    """Says that nothing is lost, and what happens next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("screen")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        words = QVBoxLayout()
        words.setSpacing(px(8))
        for text, role in (
            (self.tr("One moment"), "title"),
            (self.tr("The test has stopped for a moment and comes back by itself."), "body"),
            (self.tr("Your answers are saved on this computer. You need not do anything."), "body"),
            (self.tr("If this stays for longer than a minute, raise your hand."), "body"),
        ):
            words.addWidget(Label(text, role))
        row = QHBoxLayout()
        row.setSpacing(px(14))
        row.addWidget(IconLabel(Icon.LOCK, "warn", 28), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        frame, column = card()
        column.addLayout(row)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(frame)
        self._around = around

    def lay_out(self) -> None:
        """Take the size that it needs, as it would on a screen, which it never sees."""
        self.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self.show()
        width = px(WIDTH)
        self.setFixedSize(width, self._around.heightForWidth(width))


def cover_picture(like: QWidget) -> Picture:
    """Return what a curtain shows in place of a window, in its look: the card in the middle of the first screen."""
    made = CoverCard()
    made.setLayoutDirection(like.layoutDirection())
    made.lay_out()
    scale = like.devicePixelRatioF()
    size = made.size() * scale
    image = QImage(size, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    ground = colour("bg")
    image.fill(ground)
    painter = QPainter(image)
    made.render(painter, QPoint())
    painter.end()
    made.close()
    made.deleteLater()
    screen = QGuiApplication.primaryScreen()
    first, whole = screen.geometry(), screen.virtualGeometry()
    centre = (first.center() - whole.topLeft()) * scale
    return Picture(
        x=centre.x() - size.width() // 2,
        y=centre.y() - size.height() // 2,
        width=size.width(),
        height=size.height(),
        pixels=bytes(image.constBits()),
        ground=ground.rgb() & 0xFFFFFF,
    )
