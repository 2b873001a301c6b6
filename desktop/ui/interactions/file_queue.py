"""Files that were chosen for an answer, and what becomes of each in the store. No widgets."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from assessment.content.blob import BlobRef
from assessment.ids import ItemId, ResponseId
from desktop.ui.attachments import AnswerFiles
from desktop.ui.file_kinds import kind_of


@dataclass(eq=False, slots=True)
class Coming:
    """A file on its way. ``replaces`` is the answer's value that makes room for it, empty for none."""

    path: Path
    replaces: str = ""
    refused: bool = False


class FileQueue(QObject):
    """All that were not refused are with the store, which takes them in this order: work that ends waits for them all."""

    progress = Signal(object, float)
    stored = Signal(object, object)
    refused = Signal(object, object)

    def __init__(self, response_id: ResponseId, parent: QObject) -> None:
        super().__init__(parent)
        self.coming: list[Coming] = []
        self._response_id = response_id
        self._item_id: ItemId | None = None
        self._files: AnswerFiles | None = None
        self._handed: Coming | None = None

    @property
    def possible(self) -> bool:
        """Whether there is a store."""
        return self._files is not None

    @property
    def added(self) -> int:
        """How many will be in the answer besides those that are."""
        return sum(not coming.replaces for coming in self.coming)

    def use(self, item_id: ItemId, files: AnswerFiles | None) -> None:
        """Take the store, for an item's answer."""
        self._item_id, self._files = item_id, files
        if files is not None:
            files.progress.connect(self._progress)
            files.finished.connect(self._finished)
            files.refused.connect(self._refused)

    def put(self, coming: Coming) -> None:
        """Give a file to the store."""
        self.coming.append(coming)
        if self._files is not None and self._item_id is not None:
            path, self._handed = coming.path, coming
            kind = kind_of(path)
            self._files.attach(self._item_id, self._response_id, path.name, kind, path, coming.replaces)
            self._handed = None

    def retry(self, coming: Coming) -> None:
        """Store a file that was refused, after those that wait."""
        coming.refused = False
        self.coming.remove(coming)
        self.put(coming)

    def forget(self, coming: Coming) -> None:
        """Store a refused file no more."""
        self.coming.remove(coming)

    def _first(self) -> Coming | None:
        return next((coming for coming in self.coming if not coming.refused), None)

    def _mine(self, item_id: ItemId, response_id: ResponseId) -> Coming | None:
        """Return the file that is meant, if it is one of this answer."""
        return self._first() if (item_id, response_id) == (self._item_id, self._response_id) else None

    def _progress(self, item_id: ItemId, response_id: ResponseId, done: int, total: int) -> None:
        coming = self._mine(item_id, response_id)
        if coming is not None:
            self.progress.emit(coming, done / max(1, total))

    def _finished(self, item_id: ItemId, response_id: ResponseId, ref: BlobRef) -> None:
        coming = self._mine(item_id, response_id)
        if coming is not None:
            self.coming.remove(coming)
            self.stored.emit(coming, ref)

    def _refused(self, item_id: ItemId, response_id: ResponseId, error: Exception) -> None:
        coming = self._handed or self._mine(item_id, response_id)
        if coming is not None:
            coming.refused = True
            self.refused.emit(coming, error)
