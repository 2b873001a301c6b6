"""Choosing a file inside the window: places above, folders and files below, or a path typed."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths, QStorageInfo, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from desktop.ui.focus import every_stop
from desktop.ui.mirrored import isolate_ltr
from desktop.ui.theme import px
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.field import LabelledField
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.text import ElidedLabel, Label

_PATH = Qt.ItemDataRole.UserRole


class FilePanel(Panel):
    """Lists folders and the files whose names fit ``patterns``; a path can also be typed."""

    file_chosen = Signal(str)

    def __init__(
        self, host: QWidget, *, title: str, action: str, nothing: str, patterns: list[str], hint: str = ""
    ) -> None:
        super().__init__(host, title, width=640)
        self._folder = QDir.home()
        self._patterns = patterns
        self.here = ElidedLabel("", "small")
        self.list = _Files()
        self.list.setAccessibleName(self.tr("Folders and files"))
        self.list.setMinimumHeight(px(220))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.empty = Label(nothing, "small")
        self.path = LabelledField(self.tr("Or type its path"))
        places = QHBoxLayout()
        places.setSpacing(px(6))
        for name, folder in _places():
            button = Button(name, small=True)
            button.clicked.connect(lambda _=False, folder=folder: self._open(QDir(folder)))
            places.addWidget(button)
        places.addStretch(1)
        if hint:
            self.body.addWidget(Label(hint, "small"))
        self.body.addLayout(places)
        self.body.addWidget(self.here)
        self.body.addWidget(self.list)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.path)
        self.cancel = self.add_button(Button(self.tr("Cancel")))
        self.choose = self.add_button(Button(action, Kind.PRIMARY))
        self.cancel.clicked.connect(self.close_panel)
        self.choose.clicked.connect(self._choose)
        self.list.itemActivated.connect(self._activated)
        self.list.currentItemChanged.connect(self._picked)
        self.path.field.returnPressed.connect(self._choose)
        self.path.field.textChanged.connect(self._ready)
        self._ready()

    def open_files(self) -> None:
        """Show the folder that was in view last."""
        self._open(self._folder)
        self.open(self.list)

    def _open(self, folder: QDir) -> None:
        self._folder = folder
        self.here.say(isolate_ltr(QDir.toNativeSeparators(folder.absolutePath())))
        self.path.field.clear()
        self.list.clear()
        if not folder.isRoot():
            self._add("‹  " + self.tr("Folder above"), QDir(folder.absolutePath() + "/.."), folder=True)
        filters = QDir.Filter
        for info in folder.entryInfoList([], filters.Dirs | filters.NoDotAndDotDot, QDir.SortFlag.Name):
            self._add(isolate_ltr(f"{info.fileName()}/"), QDir(info.absoluteFilePath()), folder=True)
        files = folder.entryInfoList(self._patterns, filters.Files, QDir.SortFlag.Name)
        for info in files:
            self._add(isolate_ltr(info.fileName()), QDir(info.absoluteFilePath()), folder=False)
        self.empty.setVisible(not files)
        self.list.setCurrentRow(0)

    def _add(self, text: str, where: QDir, *, folder: bool) -> None:
        entry = QListWidgetItem(text, self.list)
        entry.setData(_PATH, (QDir.cleanPath(where.path()), folder))

    def _picked(self, entry: QListWidgetItem | None) -> None:
        if entry is not None:
            path, folder = entry.data(_PATH)
            self.path.field.setText("" if folder else QDir.toNativeSeparators(path))

    def _activated(self, entry: QListWidgetItem) -> None:
        path, folder = entry.data(_PATH)
        if folder:
            self._open(QDir(path))
        else:
            self._choose()

    def _ready(self) -> None:
        self.choose.setEnabled(bool(self.path.words()))

    def _choose(self) -> None:
        path = self.path.words()
        if not path:
            return
        if Path(path).is_dir():
            self._open(QDir(path))
            return
        self.close_panel()
        self.file_chosen.emit(path)


class _Files(QListWidget):
    """Folders and files; where Tab stops at everything it goes from one to the next."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        there = self.currentRow() + (1 if forward else -1)
        if every_stop(self) and 0 <= there < self.count():
            self.setCurrentRow(there)
            return True
        return super().focusNextPrevChild(forward)


def _places() -> list[tuple[str, str]]:
    where = QStandardPaths.StandardLocation
    places = [(_tr("Home"), QDir.homePath())]
    downloads = QStandardPaths.writableLocation(where.DownloadLocation)
    if downloads and downloads != QDir.homePath() and QDir(downloads).exists():
        places.append((_tr("Downloads"), downloads))
    for volume in QStorageInfo.mountedVolumes():
        root = volume.rootPath()
        if volume.isReady() and root.startswith(("/media/", "/run/media/", "/Volumes/")):
            places.append((volume.displayName(), root))
        elif len(root) == 3 and root.endswith(":/"):
            places.append((volume.displayName() or root, root))
    return places[:6]


def _tr(text: str) -> str:
    return QCoreApplication.translate("FilePanel", text)
