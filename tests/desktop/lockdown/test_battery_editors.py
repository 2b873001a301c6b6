"""The battery, in the application's own test: nothing foreign comes into an editor, nothing of the exam gets out of it."""

import pytest

from tests.desktop.lockdown.rig.attacker import Attacker, pause
from tests.desktop.lockdown.rig.conditions import EVERY, needs_rig, timed
from tests.desktop.lockdown.rig.drop import Drop, dragged_by
from tests.desktop.lockdown.rig.room import Room, until
from tests.thorough import one_in

pytestmark = needs_rig

ALL_EDITORS = ("essay", "short_text", "essay_plain", "code", "numeric", "cloze")
EDITORS = ALL_EDITORS if EVERY else ALL_EDITORS[:1]
PLAIN = ALL_EDITORS if EVERY else ALL_EDITORS[1:2]
PASTING = (
    *("ctrl+v", "shift+Insert", "ctrl+shift+v", "ctrl+shift+Insert", "XF86Paste"),
    *("Menu", "shift+F10", "ctrl+Insert"),
)
COPYING = ("ctrl+c", "ctrl+Insert", "ctrl+x", "ctrl+v", "ctrl+a", "shift+Delete")
FOREIGN = "brought along"
OWN = "mine"
MARK = "7"
AGAIN_SECONDS = 0.15
"""The keyboard is taken ten times a second, and asking for it takes time too."""


def settled(room: Room) -> str:
    """Return what stands in the field after all that was done before has arrived there."""
    before = room.text().count(MARK)
    room.machine.run("xdotool", "type", MARK)
    until(lambda: room.text().count(MARK) > before, "what was typed to arrive")
    return room.text()


# ------------------------------------------------------------------------------------------------ drop-downs


def test_a_drop_down_lets_no_key_out(page: Room, attacker: Attacker) -> None:
    """With its list open, and just after it was closed, Alt+Tab is ours, and nobody else gets the keyboard."""
    page.get("go", "inline_select")
    for closed_first in (True, False):
        before = page.counted("shortcut")
        page.machine.click(page.get("button"))
        until(lambda: page.get("lists") == 1, "the list to open")
        with_list = attacker.take_keyboard()
        page.machine.run("xdotool", "key", "--delay", "5", *(["Escape"] if closed_first else []), "alt+Tab")
        until(lambda before=before: page.counted("shortcut") > before, "Alt+Tab to be told")

        assert (1, 1) == (with_list, attacker.take_keyboard())
        assert set() == page.machine.worked()
        page.machine.press("Escape")
        until(lambda: page.get("lists") == 0, "the list to close")
    assert [] == page.get("opened")


@timed
def test_a_menu_of_qts_own_lets_go_for_a_moment_only(room: Room, attacker: Attacker) -> None:
    """Where the toolkit itself lets the keyboard go, it is held again before a hand could do anything."""
    room.machine.click(room.get("menu"))
    until(lambda: room.get("opened") != [], "the menu to open")
    room.machine.press("Escape")
    until(lambda: room.get("opened") == [], "the menu to close")
    pause(AGAIN_SECONDS)

    assert 1 == attacker.take_keyboard()


def test_without_a_hold_a_menu_lets_everything_out(loose: Room, attacker: Attacker) -> None:
    """What the tests above try works where nothing is held: Alt+Tab is the system's, the keyboard anybody's."""
    loose.machine.click(loose.get("menu"))
    until(lambda: loose.get("opened") != [], "the menu to open")
    loose.machine.press("Escape")
    until(lambda: loose.get("opened") == [], "the menu to close")
    if loose.machine.manager == "openbox":
        loose.machine.press("alt+Tab")
        until(lambda: "A-Tab" in loose.machine.worked(), "Alt+Tab to work")

    assert 0 == attacker.take_keyboard()


# ------------------------------------------------------------------------------------------------ clipboards


@pytest.mark.parametrize("editor", EDITORS)
def test_nothing_foreign_is_pasted(page: Room, editor: str) -> None:
    """By no key and no button does another program's text come into an editor, and that it lay ready is told."""
    place = page.get("go", editor)
    page.machine.click(place)
    for selection in ("clipboard", "primary"):
        page.machine.put(selection, FOREIGN)
    before = settled(page)
    page.machine.press(*PASTING)
    page.machine.click(place, 2)
    page.machine.click(place)

    assert len(before) + 1 == len(settled(page))
    assert FOREIGN not in page.text()
    assert [] == page.get("opened")
    page.wait_for("capture", "clipboard_in")


@pytest.mark.parametrize("editor", PLAIN)
def test_nothing_of_the_exam_is_copied_out(page: Room, editor: str) -> None:
    """Selected by hand or by key, copied or cut, no other program gets any of it, nor after the test and the program ended."""
    place = page.get("go", editor)
    page.machine.click(place)
    page.machine.run("xdotool", "type", OWN)
    until(lambda: OWN in page.text(), "what was typed to arrive")
    page.machine.click(place)
    page.machine.click(place)
    page.machine.press("ctrl+a", *COPYING)
    settled(page)
    during = page.machine.taken()
    page.ask("release", "released")
    after = page.machine.taken()
    page.tell("end")
    page.process.wait()

    assert not [text for text in (*during, *after, *page.machine.taken()) if OWN in text]


def test_what_was_copied_inside_is_pasted_inside(page: Room) -> None:
    """The exam has its own clipboard: what was cut in one question can be pasted in another."""
    page.machine.click(page.get("go", "essay_plain"))
    page.machine.run("xdotool", "type", OWN)
    page.machine.press("ctrl+a", "ctrl+x")
    until(lambda: page.text() == "", "it to be cut")
    page.machine.click(page.get("go", "short_text"))
    page.machine.press("ctrl+v")

    until(lambda: page.text() == OWN, "it to be pasted")


def test_without_a_hold_texts_go_in_and_out(loose: Room) -> None:
    """What the tests above try works in an ordinary text: pasted by key and by button, and copied out."""
    place = loose.get("place")
    loose.machine.click(place)
    loose.machine.put("clipboard", FOREIGN)
    loose.machine.put("primary", OWN)
    loose.machine.press("ctrl+v")
    until(lambda: FOREIGN in loose.text(), "it to be pasted by key")
    loose.machine.click(place, 2)
    until(lambda: OWN in loose.text(), "it to be pasted by the mouse")
    loose.machine.press("ctrl+a", "ctrl+c")
    until(lambda: all(FOREIGN in text for text in loose.machine.taken()), "it to be copied")


# ---------------------------------------------------------------------------------------------- mouse, drops


@pytest.mark.parametrize("editor", EDITORS)
def test_no_menu_no_drag_no_drop(page: Room, attacker: Attacker, editor: str) -> None:
    """A right click and a long press open nothing, text cannot be dragged out, and what is dropped is not even looked at."""
    place = page.get("go", editor)
    page.machine.click(place)
    page.machine.run("xdotool", "type", OWN)
    page.machine.press("ctrl+a")
    before = settled(page)
    page.machine.click(place, 3)
    page.machine.press_long(place)
    menus = page.get("opened")
    page.machine.press("ctrl+a")
    page.machine.pull(place)
    dragged = dragged_by(attacker.display)
    page.machine.let_go()
    target = attacker.display.create_resource_object("window", page.window)
    drop = Drop(attacker.display, target, FOREIGN).make(place[0] + 8, place[1] + 8)
    page.machine.press("End")

    assert ([], 0) == (menus, dragged)
    assert (False, False) == (drop.accepted, drop.fetched)
    assert FOREIGN not in settled(page)
    assert before.replace(MARK, "") in page.text().replace(MARK, "")
    assert set() == page.machine.worked()


@pytest.mark.parametrize("asked", one_in(3, ["order", "gap_match", "matching", "single_choice"]))
def test_what_is_dragged_inside_stays_inside(page: Room, attacker: Attacker, asked: str) -> None:
    """A question whose answer is dragged, or has none to drag, opens no menu and hands nothing to the system."""
    page.get("go", asked)
    whole = page.get("laid")[1]
    page.machine.click(whole, 3)
    page.machine.press_long(whole)
    page.machine.pull(whole)
    dragged = dragged_by(attacker.display)
    page.machine.let_go()

    assert (0, []) == (dragged, page.get("opened"))


def test_without_a_hold_menus_drags_and_drops_work(loose: Room, attacker: Attacker) -> None:
    """What the tests above try works in an ordinary text: the drop comes in, the drag is under way, the menu opens."""
    place = loose.get("place")
    loose.machine.click(place)
    target = attacker.display.create_resource_object("window", loose.window)
    drop = Drop(attacker.display, target, FOREIGN).make(place[0] + 8, place[1] + 8)
    until(lambda: FOREIGN in loose.text(), "it to be dropped")
    loose.machine.press("ctrl+a")
    loose.machine.pull([place[0], place[1], 40, 24])
    until(lambda: dragged_by(attacker.display) != 0, "it to be dragged")
    loose.machine.let_go()
    loose.machine.click(place, 3)
    until(lambda: loose.get("opened") != [], "the menu to open")

    assert (True, True) == (drop.accepted, drop.fetched)
