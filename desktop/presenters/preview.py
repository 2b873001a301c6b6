"""An author's folder, looked at while it is written: read anew at each save, the place and the tried answers kept."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from assessment.content.form import Form, build_form
from assessment.content.response import Response
from assessment.errors import ResponseInvalid
from assessment.ids import ItemId
from assessment.scoring.score import ItemScore, score_item
from desktop.presenters.facts import PageFacts
from desktop.presenters.typed import Typing, told
from desktop.services.read_folder import Folder, read_folder, watched

SETTLE_MS = 150
"""An editor that replaces a file makes several changes; they are read once."""
SEED = b"carrel-preview"


class PreviewPresenter(QObject):
    """``changed`` tells that there is another page, or other mistakes; ``scored`` what an answer earns."""

    changed = Signal()
    scored = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pages: tuple[PageFacts, ...] = ()
        self.index = 0
        self.scores: tuple[ItemScore, ...] = ()
        self.responses: dict[ItemId, Response] = {}
        self._path = folder
        self._folder = Folder(None, {})
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.read)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._settle.start)
        self._watcher.directoryChanged.connect(self._settle.start)

    @property
    def mistakes(self) -> tuple[tuple[str, str], ...]:
        """What is wrong in the folder: place and detail."""
        return self._folder.mistakes

    @property
    def page(self) -> PageFacts | None:
        """The page in view; None while there are mistakes."""
        return self.pages[self.index] if self.pages else None

    def read(self) -> None:
        """Read the folder, and watch what is in it now: a replaced file is another file."""
        known = {*self._watcher.files(), *self._watcher.directories()}
        fresh = [path for path in watched(self._path) if path not in known]
        if fresh:
            self._watcher.addPaths(fresh)
        self._folder = read_folder(self._path)
        pool = self._folder.pool
        tests = pool.tests.values() if pool else ()
        forms = [build_form(test, pool.items, SEED) for test in tests] if pool else []
        self.pages = tuple(page for form in forms for page in self._pages(form))
        self.index = min(self.index, max(0, len(self.pages) - 1)) if self.pages else self.index
        self._keep_answers()
        self.scores = ()
        self.changed.emit()

    def go_to(self, index: int) -> None:
        """Show another page."""
        if 0 <= index < len(self.pages) and index != self.index:
            self.index, self.scores = index, ()
            self.changed.emit()

    def answer(self, item_id: ItemId, typing: Typing) -> None:
        """Take an answer that is tried; nothing of it is stored."""
        self.responses[item_id] = told(typing)

    def check(self) -> None:
        """Score the answers of the page by the key."""
        page = self.page
        if page is not None:
            self.scores = tuple(
                score_item(item, self._folder.keys[item.id], self.responses.get(item.id, Response()), SEED)
                for item in page.items
                if item.asks
            )
            self.scored.emit()

    def media(self, name: str) -> bytes | None:
        """Return a picture of the folder."""
        return None if self._folder.pool is None else self._folder.pool.media.get(name)

    def _pages(self, form: Form) -> list[PageFacts]:
        pool = self._folder.pool
        if pool is None:
            return []
        return [
            PageFacts(
                page=page,
                stimulus=pool.stimuli[page.stimulus] if page.stimulus else None,
                items=tuple(pool.items[item_id] for item_id in page.item_ids),
                numbers=tuple(form.entry(item_id).number for item_id in page.item_ids),
                seed=form.seed,
            )
            for page in form.pages
        ]

    def _keep_answers(self) -> None:
        """Keep the answers that the items still can take."""
        for page in self.pages:
            for item in page.items:
                try:
                    item.check(self.responses.get(item.id, Response()))
                except ResponseInvalid:
                    del self.responses[item.id]
