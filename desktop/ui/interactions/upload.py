"""Upload: files made elsewhere are chosen inside the window, stored, and named in the answer once they are stored."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assessment.content.blob import BlobRef
from assessment.content.interaction import Upload, Values
from assessment.errors import ResponseInvalid
from assessment.ids import ItemId, ResponseId
from desktop.ui.announce import announce
from desktop.ui.attachments import AnswerFiles, Tools
from desktop.ui.file_kinds import is_of, kind_of, kinds_in_words, patterns
from desktop.ui.interactions.base import InteractionWidget
from desktop.ui.interactions.file_row import NARROW, FileRow
from desktop.ui.interactions.option_card import OUTSET
from desktop.ui.messages import of_error
from desktop.ui.theme import px
from desktop.ui.widgets.button import Button
from desktop.ui.widgets.file_panel import FilePanel
from desktop.ui.widgets.icons import Icon
from desktop.ui.widgets.text import Label
from desktop.ui.widgets.turning_row import TurningRow
from desktop.ui.words import counted, file_size


@dataclass(slots=True)
class _Coming:
    """A file on its way to the store. ``replaces`` is the answer's value that makes room for it."""

    path: Path
    row: FileRow
    replaces: str = ""
    refused: bool = field(default=False)


class UploadWidget(InteractionWidget):
    """Rows of files, and a button for one more as long as there is room."""

    def __init__(self, interaction: Upload, parent: QWidget | None = None) -> None:
        super().__init__(interaction.response_id, parent)
        self._asked = interaction
        self._values: list[str] = []
        self._rows: dict[str, FileRow] = {}
        self._coming: list[_Coming] = []
        self._item_id: ItemId | None = None
        self._files: AnswerFiles | None = None
        self._panel: FilePanel | None = None
        self._replaces = ""
        self.limits = Label(self._limits(), "small")
        self.choose = Button("", icon=Icon.FOLDER)
        self.choose.clicked.connect(lambda: self._ask(""))
        self.choose.setAccessibleDescription(self.limits.text())
        self.note = Label("", "small")
        self._list = QVBoxLayout()
        self._list.setSpacing(px(8))
        below = TurningRow(NARROW)
        below.box.addWidget(self.choose)
        below.box.addWidget(self.note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(OUTSET, OUTSET, OUTSET, OUTSET)
        column.setSpacing(px(8))
        column.addWidget(self.limits)
        column.addLayout(self._list)
        column.addWidget(below)
        self._tell()

    def use_tools(self, item_id: ItemId, tools: Tools) -> None:
        self._item_id, self._files = item_id, tools.files
        if tools.files is not None:
            tools.files.progress.connect(self._progress)
            tools.files.finished.connect(self._finished)
            tools.files.refused.connect(self._refused)
        self._tell()

    def set_values(self, values: Values) -> None:
        self._values = []
        for row in self._rows.values():
            _drop(row)
        self._rows = {}
        unread = 0
        for value in values[: self._asked.max_files]:
            try:
                self._add_value(value)
            except ResponseInvalid:
                unread += 1
        self._tell(self.tr("A file of this answer cannot be shown.") if unread else "")

    def values(self) -> Values:
        """Return the files that are stored, in the order shown."""
        return tuple(self._values)

    def focus_first(self, reason: Qt.FocusReason) -> None:
        first = self._rows[self._values[0]].replace if self._values else None
        (self.choose if self.choose.isEnabled() or first is None else first).setFocus(reason)

    def take(self, path: Path, replaces: str = "") -> None:
        """Store a file, unless it is plainly not one that is asked for."""
        refusal = self._refusal(path)
        if refusal:
            self._tell(refusal)
            return
        coming = _Coming(path, FileRow(path.name, path.stat().st_size, self), replaces)
        coming.row.retried.connect(lambda: self._retry(coming))
        coming.row.removed.connect(lambda: self._forget(coming))
        self._coming.append(coming)
        self._list.addWidget(coming.row)
        coming.row.show()
        self._tell()
        self._send()

    def hideEvent(self, event: QHideEvent) -> None:
        if self._panel is not None:
            self._panel.close_panel()
        super().hideEvent(event)

    # --------------------------------------------------------------------------------------------- choosing

    def _ask(self, replaces: str) -> None:
        self._replaces = replaces
        if self._panel is None:
            self._panel = FilePanel(
                _screen_of(self),
                title=self.tr("Choose a file"),
                action=self.tr("Add"),
                nothing=self.tr("No file of this kind in this folder."),
                patterns=patterns(self._asked.kinds),
                hint=self.limits.text(),
            )
            self._panel.file_chosen.connect(lambda path: self.take(Path(path), self._replaces))
            self.destroyed.connect(self._panel.deleteLater)
        self._panel.open_files()

    def _refusal(self, path: Path) -> str:
        """Return why a file is not taken, empty where it is."""
        try:
            size = path.stat().st_size if path.is_file() else -1
        except OSError:
            size = -1
        names = {"name": path.name, "limits": self.limits.text(), "most": file_size(self._asked.max_bytes)}
        if size < 0:
            told = self.tr("{name} cannot be read.")
        elif not size:
            told = self.tr("{name} is empty.")
        elif size > self._asked.max_bytes:
            told = self.tr("{name} is larger than {most}.")
        elif not is_of(path, self._asked.kinds):
            told = self.tr("{name} is not of a kind that is asked for.")
        else:
            return ""
        return told.format(**names)

    # ---------------------------------------------------------------------------------------------- storing

    def _send(self) -> None:
        """Give the first file that waits to the store, if none is on its way."""
        coming = self._under_way()
        if coming is None or self._files is None or self._item_id is None or coming.row.property("sent"):
            return
        coming.row.setProperty("sent", True)
        self._files.attach(
            self._item_id, self.response_id, coming.path.name, kind_of(coming.path), coming.path
        )

    def _under_way(self) -> _Coming | None:
        return next((coming for coming in self._coming if not coming.refused), None)

    def _progress(self, item_id: ItemId, response_id: ResponseId, done: int, total: int) -> None:
        coming = self._under_way()
        if self._mine(item_id, response_id) and coming is not None:
            coming.row.show_saving(done / max(1, total))

    def _finished(self, item_id: ItemId, response_id: ResponseId, ref: BlobRef) -> None:
        coming = self._under_way()
        if not self._mine(item_id, response_id) or coming is None:
            return
        self._coming.remove(coming)
        _drop(coming.row)
        self._put(ref.value, coming.replaces)
        announce(self, self.tr("{name} is saved on this computer.").format(name=ref.name))
        self._send()

    def _refused(self, item_id: ItemId, response_id: ResponseId, error: Exception) -> None:
        coming = self._under_way()
        if not self._mine(item_id, response_id) or coming is None:
            return
        coming.refused = True
        message = of_error(error)
        why = " ".join(part for part in (f"{message.title}.", message.sentence) if part)
        coming.row.show_refused(why)
        announce(self, coming.row.accessibleName(), urgent=True)
        self._send()

    def _mine(self, item_id: ItemId, response_id: ResponseId) -> bool:
        return (item_id, response_id) == (self._item_id, self.response_id)

    def _retry(self, coming: _Coming) -> None:
        coming.refused = False
        coming.row.setProperty("sent", False)
        coming.row.show_saving(0.0)
        self._coming.remove(coming)
        self._coming.append(coming)
        self._send()

    def _forget(self, coming: _Coming) -> None:
        self._coming.remove(coming)
        _drop(coming.row)
        self._tell()
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------------------------------- the answer

    def _put(self, value: str, replaces: str) -> None:
        """Name a stored file in the answer, in the place of the one that it replaces."""
        if value in self._values:
            self._tell(self.tr("This file is there already."))
            return
        values = list(self._values)
        if replaces in values:
            values[values.index(replaces)] = value
        elif len(values) < self._asked.max_files:
            values.append(value)
        else:
            self._tell(self._full())
            return
        self.set_values(tuple(values))
        self.chosen.emit(self.response(self.values()))

    def _remove(self, value: str) -> None:
        self.set_values(tuple(other for other in self._values if other != value))
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.tr("File removed."))
        self.chosen.emit(self.response(self.values()))

    def _add_value(self, value: str) -> None:
        ref = BlobRef.parse(value)
        row = FileRow(ref.name, ref.size, self)
        row.show_saved()
        row.removed.connect(lambda: self._remove(value))
        row.replaced.connect(lambda: self._ask(value))
        self._list.insertWidget(len(self._values), row)
        row.show()
        self._values.append(value)
        self._rows[value] = row

    # ------------------------------------------------------------------------------------------------ words

    def _tell(self, told: str = "") -> None:
        count = len(self._values) + sum(not coming.replaces for coming in self._coming)
        full = count >= self._asked.max_files
        self.choose.say(
            self.tr("Choose another file") if count else self.tr("Choose a file"), icon=Icon.FOLDER
        )
        self.choose.setVisible(not full or self._asked.max_files > 1)
        self.choose.setEnabled(not full and self._files is not None)
        tone = "warn" if told else ""
        if not told and self._files is None:
            told, tone = self.tr("Files cannot be added here."), ""
        elif not told and full and self._asked.max_files > 1:
            told = self._full()
        self.note.say(told, tone)
        for row in self._rows.values():
            row.replace.setEnabled(self._files is not None)
        if tone:
            announce(self, told)

    def _full(self) -> str:
        files = counted(self._asked.max_files, "file", "files")
        return self.tr("No more than {files}. Replace or remove one.").format(files=files)

    def _limits(self) -> str:
        asked, size = self._asked, file_size(self._asked.max_bytes)
        kinds = kinds_in_words(asked.kinds)
        what = self.tr("Files: {kinds}.").format(kinds=kinds) if kinds else self.tr("Any kind of file.")
        if asked.max_files == 1:
            return self.tr("{what} One file of at most {size}.").format(what=what, size=size)
        many = self.tr("{what} At most {count} files of {size} each.")
        return many.format(what=what, count=asked.max_files, size=size)


def _screen_of(widget: QWidget) -> QWidget:
    """Return the screen that a widget is on: a sheet over it goes when the screen does."""
    around = widget.parentWidget()
    while around is not None and around.objectName() != "screen":
        around = around.parentWidget()
    return around if around is not None else widget.window()


def _drop(row: QWidget) -> None:
    row.hide()
    row.setParent(None)
    row.deleteLater()
