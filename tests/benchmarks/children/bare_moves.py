"""Qt alone with the same work: a passage with a picture, pages of fifty questions or of one, Next. Says times as JSON."""

import json
import sys

from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from assessment.content.interaction import SingleChoice
from tests.benchmarks.exam import make_exam
from tests.benchmarks.painting import PaintWatch, now

SIZE = (1280, 720)
SETTLE_MS, PACE_MS = 500, 90


class Bare(QWidget):
    """Every page is built and laid out before the first move."""

    def __init__(self, single: bool) -> None:
        super().__init__()
        pool, _ = make_exam()
        section = next(iter(pool.tests.values())).parts[0].sections
        self.passages, self.pages = QStackedWidget(), QStackedWidget()
        self.items: list[QWidget] = []
        self.places: list[QWidget] = []
        self.places_of: list[tuple[int, int]] = []
        for index, part in enumerate(section):
            text = QTextBrowser()
            stimulus = pool.stimuli[part.stimulus] if part.stimulus else None
            for name, data in pool.media.items():
                picture = QImage.fromData(QByteArray(data))
                text.document().addResource(
                    QTextDocument.ResourceType.ImageResource, QUrl(f"media:{name}"), picture
                )
            text.setHtml(stimulus.body if stimulus is not None else "")
            self.passages.addWidget(text)
            rows = self._page()
            for at, ref in enumerate(part.items):
                asked = pool.items[ref.item_id]
                item, place = self._item(asked.stem, asked.interactions[0])
                if single and at:
                    rows = self._page()
                rows.addWidget(item)
                self.items.append(item)
                self.places.append(place)
                self.places_of.append((index, self.pages.count() - 1))
        self.next, self.back = QPushButton("Next"), QPushButton("Back")
        self.at = 0
        self.next.clicked.connect(lambda: self.go(self.at + 1))
        self.back.clicked.connect(lambda: self.go(self.at - 1))
        panes, bar, whole = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        for pane in (self.passages, self.pages):
            panes.addWidget(pane, 1)
        for button in (self.back, self.next):
            bar.addWidget(button)
        whole.addLayout(panes, 1)
        whole.addLayout(bar)
        self.resize(*SIZE)
        self.show()

    def go(self, at: int) -> None:
        """Bring an item into view and put the focus there."""
        self.at = at
        passage, page = self.places_of[at]
        self.passages.setCurrentIndex(passage)
        self.pages.setCurrentIndex(page)
        area, item = self.pages.currentWidget(), self.items[at]
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(item)
        self.places[at].setFocus()

    def move_by(self, button: QPushButton) -> float:
        """Press a button; return ms until the item was painted."""
        QTest.qWait(PACE_MS)
        there = self.items[self.at + (1 if button is self.next else -1)]
        watch, begin = PaintWatch(self, lambda: there), now()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        return (watch.wait() - begin) * 1000

    def _page(self) -> QVBoxLayout:
        """Add a page; return where its questions go."""
        area, column = QScrollArea(), QWidget()
        rows = QVBoxLayout(column)
        area.setWidgetResizable(True)
        area.setWidget(column)
        self.pages.addWidget(area)
        return rows

    @staticmethod
    def _item(body: str, asked: object) -> tuple[QWidget, QWidget]:
        """Return a question and its first place to answer."""
        item = QWidget()
        rows = QVBoxLayout(item)
        words = QLabel(body)
        words.setWordWrap(True)
        rows.addWidget(words)
        places: list[QWidget] = [QLineEdit()]
        if isinstance(asked, SingleChoice):
            places = [QRadioButton(choice.text) for choice in asked.choices]
        for place in places:
            rows.addWidget(place)
        return item, places[0]


def main() -> None:
    """Go on as many items as given and back again."""
    qt = QApplication()
    moves = int(sys.argv[1])
    bare = Bare("single" in sys.argv)
    for passage, page in dict.fromkeys(bare.places_of):
        bare.passages.setCurrentIndex(passage)
        bare.pages.setCurrentIndex(page)
        QTest.qWait(SETTLE_MS if page == passage else PACE_MS)
    bare.go(0)
    QTest.qWait(SETTLE_MS)
    took = [bare.move_by(bare.next) for _ in range(moves)] + [bare.move_by(bare.back) for _ in range(moves)]
    print(json.dumps(took), flush=True)
    bare.close()
    qt.exit()


if __name__ == "__main__":
    main()
