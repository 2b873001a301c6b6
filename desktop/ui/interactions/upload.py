"""Upload: files made elsewhere are chosen inside the window, stored, and named in the answer once they are stored."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assessment.content.blob import BlobRef
from assessment.content.interaction import Upload, Values
from assessment.errors import ResponseInvalid
from assessment.ids import ItemId
from desktop.ui.announce import announce
from desktop.ui.attachments import Tools
from desktop.ui.file_kinds import is_of, kinds_in_words, patterns
from desktop.ui.interactions.base import InteractionWidget
from desktop.ui.interactions.file_queue import Coming, FileQueue
from desktop.ui.interactions.file_row import NARROW, FileRow
from desktop.ui.interactions.option_card import OUTSET
from desktop.ui.messages import of_error
from desktop.ui.mirrored import isolate
from desktop.ui.theme import px
from desktop.ui.widgets.button import Button
from desktop.ui.widgets.file_panel import FilePanel
from desktop.ui.widgets.icons import Icon
from desktop.ui.widgets.text import Label
from desktop.ui.widgets.turning_row import TurningRow
from desktop.ui.words import counted, file_size

_COMES_BACK = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class UploadWidget(InteractionWidget):
    """Rows of files, and a button for one more as long as there is room."""

    def __init__(self, interaction: Upload, parent: QWidget | None = None) -> None:
        super().__init__(interaction.response_id, parent)
        self._asked = interaction
        self._values: list[str] = []
        self._rows: dict[str, FileRow] = {}
        self._coming: dict[Coming, FileRow] = {}
        self.queue = FileQueue(interaction.response_id, self)
        self.queue.progress.connect(lambda coming, done: self._coming[coming].show_saving(done))
        self.queue.stored.connect(self._stored)
        self.queue.refused.connect(self._refused)
        self._panel: FilePanel | None = None
        self._replaces = ""
        self.limits = Label(self._limits(), "small")
        self.choose = Button("", icon=Icon.FOLDER)
        self.choose.clicked.connect(lambda: self._ask(""))
        self.choose.setAccessibleDescription(self.limits.text())
        self.choose.installEventFilter(self)
        self.note = Label("", "small")
        self._list = QVBoxLayout()
        self._list.setSpacing(px(8))
        below = TurningRow(NARROW)
        self._below = below
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
        self.queue.use(item_id, tools.files)
        self._tell()

    def set_values(self, values: Values) -> None:
        focus = next((at for at, row in enumerate(self._rows.values()) if row.has_keyboard()), None)
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
        if focus is not None:
            self._go_to(focus)
        self._tell(self.tr("A file of this answer cannot be shown.") if unread else "")

    @property
    def busy(self) -> bool:
        """Whether a file is on its way that would be forgotten with this widget."""
        return any(not coming.refused for coming in self.queue.coming)

    def values(self) -> Values:
        """Return the files that are stored, in the order shown."""
        return tuple(self._values)

    def reading_order(self) -> Sequence[QWidget]:
        """Files come later than the button below them, and are read before it."""
        rows = (self._list.itemAt(at) for at in range(self._list.count()))
        files = [row.widget() for row in rows if row is not None]
        return [self.limits, *(file for file in files if file is not None), self._below]

    def focus_first(self, reason: Qt.FocusReason) -> None:
        if self.choose.isEnabled() and not self.choose.isHidden():
            self.choose.setFocus(reason)
        else:
            self._go_to(0, reason)

    def take(self, path: Path, replaces: str = "") -> None:
        """Store a file, unless it is plainly not one that is asked for."""
        refusal = self._refusal(path)
        if refusal:
            self._tell(refusal)
            return
        coming, row = Coming(path, replaces), FileRow(path.name, path.stat().st_size, self)
        row.retried.connect(lambda: self._retry(coming))
        row.removed.connect(lambda: self._forget(coming))
        self._coming[coming] = row
        self._list.addWidget(row)
        row.show()
        self.queue.put(coming)
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the button away once the focus has left it, where there is room for no other file."""
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _COMES_BACK:
            self._offer(waits=False)
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        if self._panel is not None:
            self._panel.close_panel()
        super().hideEvent(event)

    # --------------------------------------------------------------------------------------------- choosing

    def _ask(self, replaces: str) -> None:
        if not replaces and self._is_full():
            self._tell(self._full())
            return
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
        names = {
            "name": isolate(path.name),
            "limits": self.limits.text(),
            "most": file_size(self._asked.max_bytes),
        }
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

    def _stored(self, coming: Coming, ref: BlobRef) -> None:
        _drop(self._coming.pop(coming))
        self._put(ref.value, coming.replaces)
        announce(self, self.tr("{name} is saved on this computer.").format(name=isolate(ref.name)))

    def _refused(self, coming: Coming, error: Exception) -> None:
        message = of_error(error)
        row = self._coming[coming]
        row.show_refused(" ".join(part for part in (f"{message.title}.", message.sentence) if part))
        announce(self, row.accessibleName(), urgent=True)

    def _retry(self, coming: Coming) -> None:
        self._coming[coming].show_saving(0.0)
        self.queue.retry(coming)

    def _forget(self, coming: Coming) -> None:
        self.queue.forget(coming)
        _drop(self._coming.pop(coming))
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
        full = self._is_full()
        more = self._values and self._asked.max_files > 1
        self.choose.say(self.tr("Add another file") if more else self.tr("Choose a file"), icon=Icon.FOLDER)
        self._offer(waits=self.choose.hasFocus())  # where the focus is nothing is taken away
        tone = "warn" if told else ""
        if not told and not self.queue.possible:
            told, tone = self.tr("Files cannot be added here."), ""
        elif not told and full and self._asked.max_files > 1:
            told = self._full()
        self.note.say(told, tone)
        for row in self._rows.values():
            row.replace.setEnabled(self.queue.possible)
        if tone:
            announce(self, told)

    def _offer(self, *, waits: bool) -> None:
        """Offer another file where there is room, or where the button only ``waits`` for the focus to leave it."""
        full = self._is_full()
        waits = waits and full
        self.choose.setVisible(waits or not full or self._asked.max_files > 1)
        self.choose.setEnabled(waits or (not full and self.queue.possible))

    def _is_full(self) -> bool:
        return len(self._values) + self.queue.added >= self._asked.max_files

    def _go_to(self, at: int, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the focus on a file that is stored."""
        if self._values:
            self._rows[self._values[min(at, len(self._values) - 1)]].replace.setFocus(reason)

    def _full(self) -> str:
        files = counted(self._asked.max_files, "file", "files")
        return self.tr("No more than {files}. Replace or remove one.").format(files=files)

    def _limits(self) -> str:
        asked, size = self._asked, file_size(self._asked.max_bytes)
        kinds = kinds_in_words(asked.kinds)
        what = self.tr("Files: {kinds}.").format(kinds=kinds) if kinds else self.tr("Any kind of file.")
        if asked.max_files == 1:
            return self.tr("{what} One file of at most {size}.").format(what=what, size=size)
        many = self.tr("{what} At most {files} of {size} each.")
        return many.format(what=what, files=counted(asked.max_files, "file", "files"), size=size)


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
