"""Where a test on screen stands: what is scrolled where, and where the keyboard is; found again when it is built anew."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from assessment.ids import ItemId
from desktop.ui.focus_place import FocusPlace, focus_place, place_of
from desktop.ui.test_page.footer import TestFooter
from desktop.ui.test_page.header import TestHeader
from desktop.ui.test_page.pages import Pages
from desktop.ui.test_page.pane_switch import PaneSwitch
from desktop.ui.widgets.reader import Reader


@dataclass(frozen=True, slots=True)
class TestPlace:
    """``page`` is what is at the upper edge of the questions and how far into it; ``seen`` whether the current one is."""

    __test__ = False
    passage: bool
    page: tuple[int, float]
    seen: bool
    scrolled: float
    time_hidden: bool
    in_item: FocusPlace | None
    in_header: FocusPlace | None
    in_footer: FocusPlace | None
    in_passage: bool
    tools: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Standing:
    """The parts of a test on screen that stand somewhere."""

    header: TestHeader
    footer: TestFooter
    switch: PaneSwitch
    pages: Pages
    reader: Reader | None
    current: ItemId


def place_of_test(standing: Standing, focus: QWidget | None, tools: Mapping[str, object]) -> TestPlace:
    """Return where the test stands with the keyboard at ``focus``, and what its tools hold."""
    view, reader, item = standing.pages.current_view(), standing.reader, standing.pages.item(standing.current)
    return TestPlace(
        passage=standing.switch.passage,
        page=view.place() if view is not None else (0, 0.0),
        seen=view is not None and view.sees(standing.current),
        scrolled=reader.scrolled if reader is not None else 0.0,
        time_hidden=standing.header.timer.hidden_now,
        in_item=place_of(focus, item) if item is not None else None,
        in_header=place_of(focus, standing.header),
        in_footer=place_of(focus, standing.footer),
        in_passage=focus is not None and focus is reader,
        tools=tools,
    )


def give_focus(place: TestPlace, standing: Standing) -> None:
    """Put the keyboard where it was."""
    if place.in_passage and standing.reader is not None:
        standing.reader.setFocus(Qt.FocusReason.OtherFocusReason)
        return
    for root, inside in (
        (standing.pages.item(standing.current), place.in_item),
        (standing.header, place.in_header),
        (standing.footer, place.in_footer),
    ):
        if root is not None and focus_place(inside, root):
            return


def scroll_as(place: TestPlace, standing: Standing) -> None:
    """Scroll as it was; the current question stays in view where it was."""
    view, reader = standing.pages.current_view(), standing.reader
    if view is not None:
        view.put_place(*place.page)
        if place.seen and not view.sees(standing.current):
            view.bring_up(standing.current)
    if reader is not None:
        reader.scroll_to(place.scrolled)
