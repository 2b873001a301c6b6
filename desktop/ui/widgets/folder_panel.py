"""Choosing a folder inside the window, to write a file into."""

from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.file_panel import FilePanel


class FolderPanel(FilePanel):
    """Lists folders; the one in view, or one typed, is what is chosen."""

    folder_chosen = Signal(str)

    def __init__(self, host: QWidget, *, title: str, action: str, hint: str = "") -> None:
        super().__init__(host, title=title, action=action, nothing="", patterns=["/"], hint=hint)
        self.empty.hide()
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        if documents and QDir(documents).exists():
            self._folder = QDir(documents)

    def _open(self, folder: QDir) -> None:
        super()._open(folder)
        self.empty.hide()
        self._ready()

    def _ready(self) -> None:
        self.choose.setEnabled(True)

    def _choose(self) -> None:
        typed = self.path.words()
        if typed and not Path(typed).is_dir():
            self.path.field.mark_wrong(True)
            self.path.field.setFocus()
            return
        self.close_panel()
        self.folder_chosen.emit(typed or self._folder.absolutePath())
