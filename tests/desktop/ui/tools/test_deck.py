"""The tools of a test screen: what is offered, by which keys, and what becomes of them where they are not at hand."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from assessment.content.tools import Tool
from desktop.presenters.facts import ToolFacts
from desktop.ui.interactions.short_text import ShortTextWidget
from desktop.ui.rich_text import no_media
from desktop.ui.test_page.header import TestHeader
from desktop.ui.tools.floating_panel import FloatingPanel
from desktop.ui.tools.line_panel import LinePanel
from desktop.ui.tools.notepad_panel import NotepadPanel
from desktop.ui.tools.pocket_panel import PocketPanel
from desktop.ui.views.test_view import TestView
from tests.desktop.ui.conftest import Opener
from tests.desktop.ui.tools.benches import SHEET, Bench
from tests.fakes.presenters import FakeSending

ALT, CONTROL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
NOTEPAD, POCKET = ToolFacts(Tool.NOTEPAD), ToolFacts(Tool.CALCULATOR_BASIC)


def button(bench: Bench) -> QWidget:
    """Return the Tools button."""
    header = bench.view.header
    assert isinstance(header, TestHeader)
    return header.tools


def test_where_nothing_is_at_hand_there_is_no_button(open_room: Opener) -> None:
    """The header stays as it is where no tool is offered, also while another item had one."""
    bench = Bench(open_room, NOTEPAD)
    before = button(bench).isVisible()
    bench.tools.offer()

    assert (True, False) == (before, button(bench).isVisible())


def test_a_tool_that_is_made_elsewhere_is_not_offered_before_it_is_there(open_room: Opener) -> None:
    """The list holds only what can be used on this screen; a mode joins it when somebody gives it."""
    bench = Bench(open_room, ToolFacts(Tool.HIGHLIGHTER))
    before = [facts.word for facts, _ in bench.view.tools.listed()]
    turned: list[bool] = []
    bench.view.tools.add_mode(Tool.HIGHLIGHTER, turned.append)
    bench.view.tools.toggle(Tool.HIGHLIGHTER)
    bench.view.tools.toggle(Tool.HIGHLIGHTER)

    assert ([], ["highlighter"], [True, False]) == (
        before,
        [facts.word for facts, _ in bench.view.tools.listed()],
        turned,
    )


def test_the_list_is_used_by_keyboard_alone(open_room: Opener) -> None:
    """Alt+T opens it, arrows move, Enter takes a tool up and leads into it; the line says so the next time."""
    bench = Bench(open_room, NOTEPAD, POCKET, SHEET)
    bench.key(Qt.Key.Key_T, ALT)
    names = [row.accessibleName() for row in bench.view.tools.list.rows]
    bench.key(Qt.Key.Key_Down)
    bench.key(Qt.Key.Key_Return)
    panel = bench.part(Tool.CALCULATOR_BASIC, PocketPanel)
    inside = bench.focus is panel.readout
    bench.key(Qt.Key.Key_T, ALT)

    assert ["Notepad", "Calculator", "Areas"] == names
    assert inside
    assert [False, True, False] == [row.isChecked() for row in bench.view.tools.list.rows]


def test_escape_and_a_press_beside_it_close_the_list(open_room: Opener) -> None:
    """Escape gives the keyboard back to the button; a press elsewhere closes it too."""
    bench = Bench(open_room, NOTEPAD)
    tools = bench.view.tools
    tools.open_list()
    bench.key(Qt.Key.Key_Escape)
    by_key = (tools.list.isHidden(), bench.focus is button(bench))
    tools.open_list()
    QTest.mouseClick(bench.view.pages, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))

    assert ((True, True), True) == (by_key, tools.list.isHidden())


def test_a_shortcut_opens_a_tool_leads_into_it_and_puts_it_away(open_room: Opener) -> None:
    """The same key three times: open, back into it from an answer, and away."""
    bench = Bench(open_room, NOTEPAD)
    bench.key(Qt.Key.Key_P, ALT)
    panel = bench.part(Tool.NOTEPAD, NotepadPanel)
    bench.view._enter(False, Qt.FocusReason.ShortcutFocusReason)
    bench.key(Qt.Key.Key_P, ALT)
    back = bench.focus is panel.area
    bench.key(Qt.Key.Key_P, ALT)

    assert (True, True, ["notepad"]) == (back, panel.isHidden(), bench.tools.used)


def test_escape_closes_a_tool_and_the_keyboard_goes_back_where_it_was(open_room: Opener) -> None:
    """Answering goes on where it stopped."""
    bench = Bench(open_room, POCKET)
    before = bench.focus
    bench.key(Qt.Key.Key_C, ALT)
    bench.key(Qt.Key.Key_Escape)

    assert before is bench.focus
    assert frozenset() == bench.tools.in_use


def test_a_tool_closes_where_it_is_not_at_hand_and_keeps_what_it_holds(open_room: Opener) -> None:
    """Moving to an item without the calculator puts it away; where it is at hand again it goes on."""
    bench = Bench(open_room, POCKET)
    panel = bench.take(Tool.CALCULATOR_BASIC, PocketPanel)
    bench.type("12+")
    bench.tools.offer(NOTEPAD)
    hidden = panel.isHidden()
    bench.tools.offer(POCKET)
    again = bench.take(Tool.CALCULATOR_BASIC, PocketPanel)
    bench.type("3=")

    assert (True, True, "15") == (hidden, again is panel, panel.pocket.display)


def test_f6_goes_through_the_tools_that_are_open(open_room: Opener) -> None:
    """Passage, questions, navigator, each tool, and round again; Shift+F6 goes the other way."""
    bench = Bench(open_room, NOTEPAD, POCKET)
    notepad = bench.take(Tool.NOTEPAD, NotepadPanel)
    pocket = bench.take(Tool.CALCULATOR_BASIC, PocketPanel)
    notepad.area.setFocus()
    seen = []
    for _ in range(5):
        bench.key(Qt.Key.Key_F6)
        focus = bench.focus
        assert focus is not None
        here = next((part for part in (notepad, pocket) if part.isAncestorOf(focus)), None)
        seen.append(here.accessibleName() if here else "page")
    bench.key(Qt.Key.Key_F6, SHIFT)

    assert ["Calculator", "page", "page", "page", "Notepad"] == seen
    assert not any(part.isAncestorOf(bench.focus) for part in (notepad, pocket) if bench.focus)


def test_a_pause_takes_the_tools_out_of_sight(open_room: Opener) -> None:
    """While the test is paused nothing of it is shown; the tools come back with it."""
    bench = Bench(open_room, POCKET)
    panel = bench.take(Tool.CALCULATOR_BASIC, PocketPanel)
    bench.attempt.pause()
    paused = (panel.isVisible(), button(bench).isEnabled())
    bench.attempt.resume()

    assert ((False, False), (True, True)) == (paused, (panel.isVisible(), button(bench).isEnabled()))


def test_a_result_goes_where_the_candidate_was_typing(open_room: Opener) -> None:
    """The calculator types its result into the answer; the system's clipboard is left alone."""
    bench = Bench(open_room, ToolFacts(Tool.CALCULATOR_SCIENTIFIC))
    clipboard = QApplication.clipboard()
    words = next(item for item in bench.attempt.items.values() if "ShortText" in repr(item.interactions))
    bench.attempt.go_to(words.id)
    QApplication.processEvents()
    item = bench.view.pages.item(words.id)
    assert item is not None
    assert isinstance(item.interactions[0], ShortTextWidget)
    field = item.interactions[0].findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    panel = bench.take(Tool.CALCULATOR_SCIENTIFIC, LinePanel)
    bench.type("6*7")
    bench.key(Qt.Key.Key_Return)
    panel.insert.button.click()

    assert ("42", "") == (field.text(), clipboard.text())
    assert ("42",) == bench.attempt.answers[words.id].values(item.interactions[0].response_id)
    assert bench.focus is field


def test_a_field_that_is_gone_is_no_place_to_type(open_room: Opener) -> None:
    """A page that is not kept any more takes its fields with it; the calculator does not reach for them."""
    bench = Bench(open_room, ToolFacts(Tool.CALCULATOR_SCIENTIFIC))
    field = QLineEdit(bench.view.pages)
    field.show()
    field.setFocus()
    panel = bench.take(Tool.CALCULATOR_SCIENTIFIC, LinePanel)
    before = panel.insert._place.insert("")
    field.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    assert (True, False) == (before, panel.insert._place.insert("7"))


def test_without_a_place_to_type_nothing_can_be_inserted(open_room: Opener) -> None:
    """The button rests until there is both a result and a field."""
    bench = Bench(open_room, ToolFacts(Tool.CALCULATOR_SCIENTIFIC))
    panel = bench.take(Tool.CALCULATOR_SCIENTIFIC, LinePanel)
    bench.type("6*7")
    bench.key(Qt.Key.Key_Return)

    assert not panel.insert.button.isEnabled()


def test_a_screen_made_anew_opens_what_is_in_use(open_room: Opener, qtbot: QtBot) -> None:
    """What is in use belongs to the attempt, not to one screen of it: another screen shows it, clear of the bars."""
    bench = Bench(open_room, NOTEPAD)
    bench.tools.notepad.text = "kept"
    bench.tools.take_up(Tool.NOTEPAD)
    view = TestView(bench.attempt, FakeSending(), no_media)
    bench.window.stack.addWidget(view)
    bench.window.stack.setCurrentWidget(view)
    QApplication.processEvents()
    (panel,) = view.findChildren(NotepadPanel)

    assert ("kept", True) == (panel.area.toPlainText(), panel.isVisible())
    qtbot.waitUntil(lambda: panel.geometry().bottom() < view.footer.y())


class _Windows(QObject):
    """Notes what is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_no_tool_opens_a_window_of_its_own(open_room: Opener, qapp: QApplication, qtbot: QtBot) -> None:
    """Every tool and the list are children of the one window."""
    bench = Bench(open_room)
    watch = _Windows()
    qapp.installEventFilter(watch)
    for facts, _ in list(bench.view.tools.listed()):
        bench.view.tools.toggle(facts.word)
        qtbot.wait(1)
    bench.view.tools.open_list()
    qapp.removeEventFilter(watch)

    assert [] == watch.seen


def test_every_control_of_a_tool_has_a_name_and_room_for_a_finger(open_room: Opener) -> None:
    """Nothing that takes the keyboard or a press is without a name, or smaller than 24 px."""
    bench = Bench(open_room)
    for facts, _ in list(bench.view.tools.listed()):
        bench.view.tools.toggle(facts.word)
    QApplication.processEvents()
    bare, small = [], []
    for panel in bench.view.findChildren(FloatingPanel):
        for part in panel.findChildren(QWidget):
            if part.isVisible() and part.focusPolicy() != Qt.FocusPolicy.NoFocus:
                if not part.accessibleName():
                    bare.append((panel.accessibleName(), type(part).__name__))
                if min(part.width(), part.height()) < 24:
                    small.append((panel.accessibleName(), part.accessibleName(), part.size()))

    assert ([], []) == (bare, small)
