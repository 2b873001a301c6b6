"""The navigator: each state by its name, sections drawn together, squares that cannot be opened at rest."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assessment.ids import ItemId
from desktop.presenters.facts import ItemMark, NavigatorItem, NavigatorSection
from desktop.ui.widgets.navigator import NavigatorStrip


def section(title: str, first: int, count: int) -> NavigatorSection:
    """Return a section of items nobody has seen."""
    return NavigatorSection(
        title,
        tuple(
            NavigatorItem(n, ItemId(f"i{n}"), ItemMark.UNSEEN, flagged=False, current=n == 1, reachable=True)
            for n in range(first, first + count)
        ),
    )


def changed(base: NavigatorSection, number: int, **changes: object) -> NavigatorSection:
    """Return a section with one item changed."""
    items = tuple(replace(i, **changes) if i.number == number else i for i in base.items)  # type: ignore[arg-type]  # arguments passed on as they were given
    return replace(base, items=items)


def strip_of(qtbot: QtBot, *sections: NavigatorSection, width: int = 900) -> NavigatorStrip:
    """Return a strip in view."""
    strip = NavigatorStrip()
    qtbot.addWidget(strip)
    strip.resize(width, 80)
    strip.show_sections(sections)
    strip.show()
    qtbot.waitExposed(strip)
    return strip


def test_each_state_has_a_name(qtbot: QtBot) -> None:
    """Not visited, not answered, answered, answered in part, flagged, current and closed are told apart by name."""
    base = section("One", 1, 5)
    base = changed(base, 2, mark=ItemMark.SEEN)
    base = changed(base, 3, mark=ItemMark.ANSWERED, flagged=True)
    base = changed(base, 4, reachable=False)
    base = changed(base, 5, mark=ItemMark.PARTLY)
    strip = strip_of(qtbot, base)

    names = [square.accessibleName() for square in strip.squares.values()]
    assert names == [
        "Question 1, not visited, current",
        "Question 2, not answered",
        "Question 3, answered, flagged",
        "Question 4, not visited, cannot be opened from here",
        "Question 5, partly answered",
    ]
    assert not strip.squares[ItemId("i4")].isEnabled()


def test_other_sections_are_drawn_together(qtbot: QtBot) -> None:
    """Only the current section shows its squares; another is a chip with its count that leads to its first open item."""
    other = changed(section("Passage 2", 6, 3), 6, mark=ItemMark.ANSWERED)
    strip = strip_of(qtbot, section("Passage 1", 1, 5), other)
    chip = strip.chips[1]

    assert strip.chips[0].isHidden()
    assert chip.accessibleName() == "Passage 2, 1 of 3 answered"
    with qtbot.waitSignal(strip.wished) as wished:
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)

    assert wished.args == [ItemId("i7")]


def test_a_press_on_a_square_wishes(qtbot: QtBot) -> None:
    """A press on a square, or Enter on it, asks for its item."""
    strip = strip_of(qtbot, section("One", 1, 5))

    with qtbot.waitSignal(strip.wished) as wished:
        QTest.keyClick(strip.squares[ItemId("i3")], Qt.Key.Key_Return)

    assert wished.args == [ItemId("i3")]


def test_it_wraps_and_then_scrolls(qtbot: QtBot) -> None:
    """Forty squares in a narrow strip take two rows at most."""
    strip = strip_of(qtbot, section("One", 1, 40), width=400)

    assert strip.height() <= 2 * 34
    assert strip.verticalScrollBar().maximum() > 0


def test_long_titles_do_not_push(qtbot: QtBot) -> None:
    """A section title as long as a sentence leaves the squares their room."""
    strip = strip_of(qtbot, section("A very long section title " * 5, 1, 3), section("Other " * 40, 4, 3))

    assert all(square.width() == 34 for square in strip.squares.values())
    assert strip.chips[1].width() < 300


def test_a_step_within_a_section_is_small(qtbot: QtBot) -> None:
    """Two squares that change are shown with the question; another section, laid out anew, follows in the next frame."""
    one, two = section("One", 1, 5), section("Two", 6, 3)
    strip = strip_of(qtbot, one, two)
    stepped = changed(changed(one, 1, current=False, mark=ItemMark.SEEN), 2, current=True)
    elsewhere = (changed(one, 1, current=False), changed(two, 6, current=True))

    assert strip.is_small((one, two))
    assert strip.is_small((stepped, two))
    assert not strip.is_small(elsewhere)
    assert not strip.is_small((one, section("Two", 6, 4)))
