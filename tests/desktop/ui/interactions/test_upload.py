"""Files as answers: named only once they are stored, told beforehand what is asked for, nothing lost on the way."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from assessment.content.interaction import Upload
from assessment.ids import RESPONSE, ItemId
from desktop.errors import DiskFull
from desktop.ui.interactions.file_row import FileRow
from desktop.ui.interactions.upload import UploadWidget
from tests.desktop.ui.interactions.heard import Heard
from tests.fakes.attachments import FakeFiles, ref_of, tools

ITEM = ItemId("one")
PDF = b"%PDF-1.4\n%made by a test\n"


class Desk:
    """An upload in a window, its store, and files to choose."""

    def __init__(self, qtbot: QtBot, folder: Path, asked: Upload) -> None:
        self.asked = asked
        self.widget = UploadWidget(asked)
        given, self.files, _ = tools()
        self.widget.use_tools(ITEM, given)
        self.heard = Heard(qtbot, self.widget)
        self.folder = folder

    def file(self, name: str, data: bytes = PDF) -> Path:
        path = self.folder / name
        path.write_bytes(data)
        return path

    @property
    def rows(self) -> list[FileRow]:
        return [row for row in self.widget.findChildren(FileRow) if not row.isHidden()]


def test_a_file_is_named_only_once_it_is_stored(qtbot: QtBot, tmp_path: Path) -> None:
    """Saving is shown while it goes on; the answer and the tick come when the store says so."""
    desk = Desk(qtbot, tmp_path, Upload())

    desk.widget.take(desk.file("essay.pdf"))
    desk.files.tell_progress(40, 100)

    assert [] == desk.heard.responses
    assert "25 bytes. Saving, 40 %" == desk.rows[0].state.text()
    ref = desk.files.finish()
    assert [(ref.value,)] == desk.heard.values
    assert "essay.pdf, 25 bytes. Saved on this computer" == desk.rows[0].accessibleName()
    assert "application/pdf" == ref.mime
    desk.asked.check(desk.widget.values())


def test_the_limits_are_told_beforehand(qtbot: QtBot, tmp_path: Path) -> None:
    """Kinds, sizes and the number of files stand above the button and in its description."""
    desk = Desk(qtbot, tmp_path, Upload(("application/pdf", "image/*"), 2_500_000, 3))

    assert "Files: PDF, pictures. At most 3 files of 2.5 MB each." == desk.widget.limits.text()
    assert desk.widget.limits.text() == desk.widget.choose.accessibleDescription()


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("notes.txt", b"words", "notes.txt is not of a kind that is asked for."),
        ("empty.pdf", b"", "empty.pdf is empty."),
        ("large.pdf", PDF + bytes(2_000), "large.pdf is larger than 1 kB."),
    ],
)
def test_what_is_not_asked_for_is_refused_before_it_is_stored(
    qtbot: QtBot, tmp_path: Path, name: str, data: bytes, told: str
) -> None:
    """A file of another kind, an empty one or one too large is refused with its name and the reason."""
    desk = Desk(qtbot, tmp_path, Upload(("application/pdf",), 1_000))

    desk.widget.take(desk.file(name, data))
    desk.widget.take(tmp_path / "gone.pdf")

    assert "gone.pdf cannot be read." == desk.widget.note.text()
    desk.widget.take(tmp_path / name)
    assert told == desk.widget.note.text()
    assert [] == desk.files.waiting
    assert [] == desk.rows


def test_a_file_without_an_ending_is_known_by_its_content(qtbot: QtBot, tmp_path: Path) -> None:
    """A PDF with another name is still one."""
    desk = Desk(qtbot, tmp_path, Upload(("application/pdf",)))

    desk.widget.take(desk.file("scan"))

    assert 1 == len(desk.files.waiting)


def test_replacing_keeps_the_earlier_file_until_the_new_one_is_stored(qtbot: QtBot, tmp_path: Path) -> None:
    """While a replacement is on its way, and when it is refused, the answer is the earlier file."""
    desk = Desk(qtbot, tmp_path, Upload(max_files=2))
    first, second = ref_of(b"1", "a.pdf", "application/pdf"), ref_of(b"2", "b.pdf", "application/pdf")
    desk.widget.set_values((first.value, second.value))

    desk.widget.take(desk.file("new.pdf"), first.value)
    desk.files.refuse(DiskFull())

    assert (first.value, second.value) == desk.widget.values()
    assert "Not saved." in desk.rows[-1].state.text()
    desk.rows[-1].retry.click()
    ref = desk.files.finish()
    assert [(ref.value, second.value)] == desk.heard.values


def test_several_files_are_stored_in_their_order(qtbot: QtBot, tmp_path: Path) -> None:
    """All files are with the store at once, which takes one after the other; the answer keeps the order."""
    desk = Desk(qtbot, tmp_path, Upload(max_files=2))

    desk.widget.take(desk.file("a.pdf", PDF + b"a"))
    desk.widget.take(desk.file("b.pdf", PDF + b"b"))

    assert 2 == len(desk.files.waiting)
    first, second = desk.files.finish(), desk.files.finish()
    assert [(first.value,), (first.value, second.value)] == desk.heard.values
    desk.rows[0].remove.setFocus(Qt.FocusReason.TabFocusReason)
    assert not desk.widget.choose.isEnabled()
    assert "No more than 2 files. Replace or remove one." == desk.widget.note.text()


def test_removing_a_file_is_an_answer(qtbot: QtBot, tmp_path: Path) -> None:
    """Remove takes a file out of the answer, by keyboard too, and the focus stays in the question."""
    desk = Desk(qtbot, tmp_path, Upload(max_files=2))
    first, second = ref_of(b"1", "a.pdf", "application/pdf"), ref_of(b"2", "b.pdf", "application/pdf")
    desk.widget.set_values((first.value, second.value))

    desk.rows[0].remove.setFocus(Qt.FocusReason.TabFocusReason)
    desk.heard.keys(Qt.Key.Key_Space)

    assert [(second.value,)] == desk.heard.values
    assert desk.widget.choose.hasFocus()


def test_the_same_file_twice_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    """A file that is in the answer already is not named twice."""
    desk = Desk(qtbot, tmp_path, Upload(max_files=3))

    for _ in range(2):
        desk.widget.take(desk.file("a.pdf"))
        desk.files.finish()

    assert 1 == len(desk.heard.responses)
    assert "This file is there already." == desk.widget.note.text()


def test_a_file_is_chosen_inside_the_window_by_keyboard(qtbot: QtBot, tmp_path: Path) -> None:
    """The button opens a sheet in the window; a typed path and Enter give the file."""
    desk = Desk(qtbot, tmp_path, Upload(("application/pdf",)))
    path = desk.file("essay.pdf")
    desk.widget.focus_first(Qt.FocusReason.TabFocusReason)

    desk.heard.keys(Qt.Key.Key_Space)
    panel = desk.widget._panel
    assert panel is not None
    assert panel.isVisible()
    assert panel.window() is desk.heard.window
    panel.path.field.setFocus()
    panel.path.field.setText(str(path))
    desk.heard.keys(Qt.Key.Key_Return)

    assert not panel.isVisible()
    assert ["essay.pdf"] == [waiting[2] for waiting in desk.files.waiting]


def test_the_focus_stays_in_the_question(qtbot: QtBot, tmp_path: Path) -> None:
    """When the last file has come the focus stays where it was, not on what would replace a safe file."""
    desk = Desk(qtbot, tmp_path, Upload())
    desk.widget.focus_first(Qt.FocusReason.TabFocusReason)

    desk.widget.take(desk.file("a.pdf"))
    assert desk.widget.choose.hasFocus()
    first = desk.files.finish()
    assert desk.widget.choose.hasFocus()
    desk.rows[0].replace.setFocus(Qt.FocusReason.TabFocusReason)
    assert desk.widget.choose.isHidden()
    desk.widget.take(desk.file("b.pdf", PDF + b"b"), first.value)
    desk.files.finish()

    assert "b.pdf" == desk.rows[0].name
    assert desk.rows[0].replace.hasFocus()


def test_what_cannot_be_read_of_the_log_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    """A value that names no file is said in words, the others are shown."""
    desk = Desk(qtbot, tmp_path, Upload(max_files=2))
    first = ref_of(b"1", "a.pdf", "application/pdf")

    desk.widget.set_values(("nonsense", first.value))

    assert (first.value,) == desk.widget.values()
    assert "A file of this answer cannot be shown." == desk.widget.note.text()
    assert [] == desk.heard.responses


def test_other_items_files_are_not_mine(qtbot: QtBot, tmp_path: Path) -> None:
    """What the store says of another question changes nothing here."""
    desk = Desk(qtbot, tmp_path, Upload())
    desk.widget.take(desk.file("a.pdf"))

    desk.files.finished.emit(ItemId("other"), RESPONSE, ref_of(b"1", "a.pdf", "application/pdf"))

    assert [] == desk.heard.responses


def test_without_a_store_nothing_is_offered(qtbot: QtBot) -> None:
    """In a preview the button rests and says why."""
    widget = UploadWidget(Upload())
    heard = Heard(qtbot, widget)

    assert not widget.choose.isEnabled()
    assert "Files cannot be added here." == widget.note.text()
    assert [] == heard.responses


def test_every_button_says_which_file_it_means(qtbot: QtBot, tmp_path: Path) -> None:
    """The buttons of a row are named with its file."""
    desk = Desk(qtbot, tmp_path, Upload(max_files=2))
    desk.widget.set_values((ref_of(b"1", "a.pdf", "application/pdf").value,))

    names = [button.accessibleName() for button in desk.rows[0].findChildren(QAbstractButton)]
    assert ["Try again to save a.pdf", "Replace a.pdf", "Remove a.pdf"] == names
    assert isinstance(desk.files, FakeFiles)
