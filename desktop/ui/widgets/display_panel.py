"""The sheet in which one chooses how the screen looks: what is chosen shows at once on the screen beside it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from assessment.content.interaction import Choice
from assessment.ids import ChoiceId
from desktop.presenters.looks import DYSLEXIC, LINE_STEPS, STANDARD, TYPEFACES
from desktop.ui.contract import Display
from desktop.ui.language import NAMES
from desktop.ui.theme import TARGET, bar_px
from desktop.ui.themes import themes
from desktop.ui.typefaces import easy_face
from desktop.ui.widgets.bars import between_bars
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.icons import Icon
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.segments import Segments
from desktop.ui.widgets.select_button import SelectButton
from desktop.ui.widgets.stepper import Stepper
from desktop.ui.widgets.swatch import Swatch
from desktop.ui.widgets.text import Label

COLUMNS, EDGE = 2, 12
LEAST_HIGH = 240
"""Where a sheet below the bar would be lower than this in px at 100 %, it takes the whole height."""


class DisplayPanel(Panel):
    """Made anew with each change, since it takes on the look itself; ``open_at`` puts the keyboard where it was."""

    def __init__(self, host: QWidget, display: Display) -> None:
        super().__init__(host, QCoreApplication.translate("DisplayPanel", "Display"), width=420)
        self._display = display
        look = display.look
        self.swatches = {name: Swatch(theme, theme_title(name), self) for name, theme in themes().items()}
        self.text = Stepper(
            self.tr("Text size"),
            (self.tr("Smaller text"), self.tr("Larger text")),
            look.text_percent,
            (display.can_reduce, display.can_enlarge),
        )
        self.lines = Stepper(
            self.tr("Line spacing"),
            (self.tr("Lines closer together"), self.tr("Lines farther apart")),
            look.line_percent,
            (look.line_percent > LINE_STEPS[0], look.line_percent < LINE_STEPS[-1]),
        )
        self.language = SelectButton(
            self.tr("Language"),
            [Choice(ChoiceId(code), name) for code, name in NAMES.items()],
            high=TARGET,
            in_sheet=True,
        )
        self.typeface = Segments([typeface_title(name) for name in TYPEFACES], self.tr("Typeface"))
        self.column = Segments([self.tr("Beside"), self.tr("Above")], self.tr("Where the passage stands"))
        self.back = self.add_button(Button(self.tr("Back to what was set for me"), Kind.QUIET, small=True))
        self.done = self.add_button(Button(self.tr("Done"), Kind.PRIMARY))
        self._show()
        self._lay_out()
        self._connect()
        self._bind_keys()

    @property
    def before(self) -> QWidget | None:
        """Where the keyboard was when the sheet was opened."""
        return self._before

    def held(self) -> str:
        """Return the name of what holds the keyboard."""
        return next((name for name, widget in self._stops().items() if widget.hasFocus()), "")

    def open_at(self, name: str, scrolled: int = 0) -> None:
        """Show the sheet with the keyboard at what ``held`` named, else at its top with the keyboard at the first."""
        first = self._stops().get(name) or self.language
        self.open(first if first.isEnabled() else self.done)
        self.scroller.verticalScrollBar().setValue(scrolled)
        if name:
            self.scroller.ensureWidgetVisible(first, 0, bar_px(EDGE))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the sheet closes it."""
        if not self.sheet.geometry().contains(event.position().toPoint()):
            self.close_panel()
        event.accept()

    def paintEvent(self, _: object) -> None:
        """Leave the screen as it is: it shows what is chosen."""

    # --------------------------------------------------------------------------------------------- making

    def _stops(self) -> dict[str, QWidget]:
        stops: dict[str, QWidget] = {f"theme {name}": swatch for name, swatch in self.swatches.items()}
        for name, stepper in (("text", self.text), ("lines", self.lines)):
            stops |= {f"{name} less": stepper.less, f"{name} more": stepper.more}
        for name, segments in (("typeface", self.typeface), ("column", self.column)):
            stops |= {f"{name} {at}": part for at, part in enumerate(segments.parts)}
        return stops | {"language": self.language, "back": self.back, "done": self.done}

    def _show(self) -> None:
        look = self._display.look
        for name, swatch in self.swatches.items():
            swatch.show_chosen(name == look.theme)
        self.language.choose(look.language)
        self.typeface.choose(TYPEFACES.index(look.typeface))
        self.column.choose(1 if look.single_column else 0)
        self.back.setEnabled(self._display.is_own)

    def _lay_out(self) -> None:
        colours = QGridLayout()
        colours.setSpacing(bar_px(8))
        for at, swatch in enumerate(self.swatches.values()):
            colours.addWidget(swatch, at // COLUMNS, at % COLUMNS)
        self._add(self.tr("Language"), self.language)
        self._add(self.tr("Text size"), self.text)
        self._add(self.tr("Line spacing"), self.lines)
        self._add(self.tr("Typeface"), self.typeface)
        if not easy_face():
            note = self.tr("This computer has no dyslexia-friendly typeface. The plain one stands in for it.")
            self.body.addWidget(Label(note, "small"))
        self._add(self.tr("Passage and questions"), self.column)
        self.body.addWidget(Label(self.tr("Colours"), "strong"))
        self.body.addLayout(colours)
        self.buttons.setStretch(0, 0)
        self.buttons.setContentsMargins(bar_px(20), bar_px(8), bar_px(20), bar_px(16))
        self.body.setContentsMargins(bar_px(20), bar_px(16), bar_px(20), bar_px(8))

    def _add(self, name: str, control: QWidget) -> None:
        block = QVBoxLayout()
        block.setSpacing(bar_px(4))
        block.addWidget(Label(name, "strong"))
        row = QHBoxLayout()
        row.addWidget(control)
        row.addStretch(1)
        block.addLayout(row)
        self.body.addLayout(block)

    def _connect(self) -> None:
        display = self._display
        for name, swatch in self.swatches.items():
            swatch.toggled.connect(lambda on, name=name: display.choose_theme(name) if on else None)
        self.text.stepped.connect(display.step_text)
        self.lines.stepped.connect(display.step_lines)
        self.language.picked.connect(lambda code: display.choose_language(code) if code else None)
        self.typeface.chosen.connect(lambda at: display.choose_typeface(TYPEFACES[at]))
        self.column.chosen.connect(lambda at: display.choose_column(at == 1))
        self.back.clicked.connect(display.reset)
        self.done.clicked.connect(self.close_panel)

    def _bind_keys(self) -> None:
        """The keys for the size of text work here too: those of the window rest while a sheet is open."""
        bind_text_keys(self, self._display, self.isVisible)

    def _place(self) -> None:
        """Stand below the clock, at the end of the line of reading, so that its beginning is seen beside it."""
        host = self._host
        self.setGeometry(host.rect())
        edge = bar_px(EDGE)
        top = between_bars(host).top() + edge
        if host.height() - top - edge < bar_px(LEAST_HIGH):
            top = edge
        width = min(bar_px(self._width), host.width() - 2 * edge)
        wanted = self.body.totalHeightForWidth(width - 2) + self.buttons.totalSizeHint().height() + 4
        height = min(wanted, host.height() - top - edge)
        left = edge if self.isRightToLeft() else host.width() - width - edge
        self.sheet.setGeometry(left, top, width, height)


def bind_text_keys(widget: QWidget, display: Display, allowed: Callable[[], bool]) -> None:
    """Bind Ctrl and plus, minus, nought to the size of text, wherever the keyboard is in the window."""

    def obey(wish: Callable[[], None]) -> None:
        if allowed():
            wish()

    for key, wish in (
        ("Ctrl++", lambda: display.step_text(1)),
        ("Ctrl+=", lambda: display.step_text(1)),
        ("Ctrl+-", lambda: display.step_text(-1)),
        ("Ctrl+0", display.usual_text),
    ):
        shortcut = QShortcut(QKeySequence(key), widget)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(lambda wish=wish: obey(wish))


def display_button(*, small: bool = True) -> Button:
    """Return the quiet button that opens the sheet."""
    words = QCoreApplication.translate("DisplayPanel", "Display")
    return Button(words, Kind.QUIET, icon=Icon.LETTERS, small=small)


def theme_title(name: str) -> str:
    """Return what a theme is called on screen."""
    return {
        "light": QCoreApplication.translate("DisplayPanel", "Light"),
        "dark": QCoreApplication.translate("DisplayPanel", "Dark"),
        "black_on_white": QCoreApplication.translate("DisplayPanel", "Black on white"),
        "white_on_black": QCoreApplication.translate("DisplayPanel", "White on black"),
        "yellow_on_black": QCoreApplication.translate("DisplayPanel", "Yellow on black"),
        "green_on_black": QCoreApplication.translate("DisplayPanel", "Green on black"),
        "cream_on_black": QCoreApplication.translate("DisplayPanel", "Cream on black"),
        "black_on_cream": QCoreApplication.translate("DisplayPanel", "Black on cream"),
        "black_on_yellow": QCoreApplication.translate("DisplayPanel", "Black on yellow"),
        "black_on_blue": QCoreApplication.translate("DisplayPanel", "Black on pale blue"),
        "black_on_green": QCoreApplication.translate("DisplayPanel", "Black on pale green"),
        "black_on_rose": QCoreApplication.translate("DisplayPanel", "Black on pale rose"),
        "black_on_grey": QCoreApplication.translate("DisplayPanel", "Black on light grey"),
        "grey_on_dark_grey": QCoreApplication.translate("DisplayPanel", "Light grey on dark grey"),
        "yellow_on_blue": QCoreApplication.translate("DisplayPanel", "Yellow on blue"),
        "white_on_blue": QCoreApplication.translate("DisplayPanel", "White on blue"),
        "blue_on_cream": QCoreApplication.translate("DisplayPanel", "Blue on cream"),
    }[name]


def typeface_title(name: str) -> str:
    """Return what a typeface is called on screen."""
    return {
        STANDARD: QCoreApplication.translate("DisplayPanel", "Usual"),
        "sans": QCoreApplication.translate("DisplayPanel", "Sans"),
        "serif": QCoreApplication.translate("DisplayPanel", "Serif"),
        DYSLEXIC: QCoreApplication.translate("DisplayPanel", "Dyslexia-friendly"),
    }[name]
