"""The window in which an author sees the folder as a candidate will; mistakes stand in its place."""

from typing import Protocol

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from assessment.content.response import Response
from assessment.ids import ItemId
from assessment.scoring.score import ItemScore
from desktop.presenters.facts import AnswerFacts, PageFacts
from desktop.ui.test_page.item_view import ItemView
from desktop.ui.test_page.page_view import PageView
from desktop.ui.theme import DARK, LIGHT, apply_theme, px, theme_in_use
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.text import Label, RichText

ZOOMS = (1.0, 1.25, 1.5, 2.0)


class Preview(Protocol):
    """What this window asks of its presenter."""

    pages: tuple[PageFacts, ...]
    index: int
    scores: tuple[ItemScore, ...]
    responses: dict[ItemId, Response]

    @property
    def changed(self) -> SignalInstance: ...
    @property
    def scored(self) -> SignalInstance: ...
    @property
    def mistakes(self) -> tuple[tuple[str, str], ...]: ...
    @property
    def page(self) -> PageFacts | None: ...
    def go_to(self, index: int) -> None: ...
    def answer(self, item_id: ItemId, response: Response) -> None: ...
    def check(self) -> None: ...
    def media(self, name: str) -> bytes | None: ...


class PreviewView(QWidget):
    """A row of buttons above the page, or above the mistakes."""

    def __init__(self, preview: Preview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview = preview
        self._zoom = 0
        self.setWindowTitle(self.tr("Carrel preview"))
        self.resize(1200, 800)
        self.places = QComboBox()
        self.places.setAccessibleName(self.tr("Page"))
        self.places.activated.connect(preview.go_to)
        self.check = Button(self.tr("Check"), Kind.PRIMARY, small=True)
        self.check.clicked.connect(preview.check)
        self.dark = Button(self.tr("Light or dark"), small=True)
        self.dark.clicked.connect(self._switch_theme)
        self.size_button = Button(self.tr("Text size"), small=True)
        self.size_button.clicked.connect(self._switch_size)
        self.score = Label("", "small")
        self.mistakes = QPlainTextEdit()
        self.mistakes.setReadOnly(True)
        self.mistakes.setAccessibleName(self.tr("Mistakes"))
        row = QHBoxLayout()
        for widget in (self.places, self.check, self.score, self.dark, self.size_button):
            row.addWidget(widget, 1 if widget is self.score else 0)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.mistakes)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self.stack, 1)
        self.shown: PageView | None = None
        preview.changed.connect(self._show)
        preview.scored.connect(self._tell_scores)
        self._show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the page go with the window."""
        self._clear()
        super().closeEvent(event)

    def _show(self) -> None:
        """Show the page, scrolled to where it was, or the mistakes."""
        preview, page = self._preview, self._preview.page
        same = self.shown is not None and page is not None and self.shown.facts.page == page.page
        scrolled = self.shown.verticalScrollBar().value() if self.shown is not None and same else 0
        self._clear()
        self.score.say("")
        for widget in (self.places, self.check):
            widget.setVisible(page is not None)
        self.places.clear()
        self.places.addItems([_name_of(number, one) for number, one in enumerate(preview.pages, 1)])
        self.places.setCurrentIndex(preview.index)
        if page is None:
            self.mistakes.setPlainText("\n".join(f"{place}: {detail}" for place, detail in preview.mistakes))
            self.stack.setCurrentWidget(self.mistakes)
            return
        self.shown = PageView(page, preview.media)
        self.shown.item_made.connect(self._join)
        self.shown.build_to(page.items[-1].id)
        self.stack.addWidget(self._with_stimulus(page, self.shown))
        self.stack.setCurrentIndex(1)
        self.shown.wake_all()
        self.shown.verticalScrollBar().setValue(scrolled)

    def _with_stimulus(self, page: PageFacts, view: PageView) -> QWidget:
        if page.stimulus is None:
            return view
        text = QWidget()
        text.setObjectName("scrolled")
        column = QVBoxLayout(text)
        column.addWidget(Label(page.stimulus.title, "heading"))
        column.addWidget(RichText(page.stimulus.body, media=self._preview.media, line_px=px(24)))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(text)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(scroll)
        both.addWidget(view)
        return both

    def _join(self, view: ItemView) -> None:
        view.chosen.connect(self._preview.answer)
        view.typed.connect(self._preview.answer)
        response = self._preview.responses.get(view.item_id)
        if response is not None:
            view.show_answer(AnswerFacts(view.item_id, response, flagged=False))

    def _tell_scores(self) -> None:
        page = self._preview.page
        numbers = dict(zip((item.id for item in page.items), page.numbers, strict=True)) if page else {}
        told = []
        for score in self._preview.scores:
            earned = self.tr("a person marks") if score.score is None else f"{score.score:f}"
            told.append(f"{numbers.get(score.item_id) or score.item_id}: {earned} / {score.maximum:f}")
        self.score.say("   ".join(told))

    def _switch_theme(self) -> None:
        self._dress(LIGHT if theme_in_use() is DARK else DARK)

    def _switch_size(self) -> None:
        self._zoom = (self._zoom + 1) % len(ZOOMS)
        self._dress(theme_in_use())

    def _dress(self, theme: object) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, DARK if theme is DARK else LIGHT, zoom=ZOOMS[self._zoom])
        self._show()

    def _clear(self) -> None:
        """Take the old page away."""
        self.shown = None
        old = self.stack.widget(1)
        if old is not None:
            self.stack.removeWidget(old)
            old.deleteLater()


def _name_of(number: int, page: PageFacts) -> str:
    names = ", ".join(item.id for item in page.items)
    return f"{number}. {names[:60]}"
