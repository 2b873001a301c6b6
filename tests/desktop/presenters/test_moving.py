"""Moving through an attempt: what is in view, the ends, the navigator, the review and back."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from assessment.content.response import single
from assessment.content.test import Navigation
from desktop.background import Background
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.facts import ItemMark
from desktop.services.device import Device
from desktop.services.read_attempts import load_attempt
from tests.builders import (
    Q1,
    Q2,
    Q3,
    Q4,
    Q5,
    Desk,
    make_pack,
    make_sitting,
    started,
)
from tests.desktop.presenters.helpers import CANDIDATE, Heard, drain

Settled = Callable[[], None]


def test_the_first_item_is_visited(device: Device, attempt: AttemptPresenter) -> None:
    """Beginning puts the first item into view and records it."""
    assert (Q1, Q1) == (attempt.current, load_attempt(device, attempt.attempt.attempt_id).current_item)
    assert (3, "Ports") == (len(attempt.page.items), attempt.page.stimulus and attempt.page.stimulus.title)


def test_moving_within_a_page_keeps_the_page(attempt: AttemptPresenter, settled: Settled) -> None:
    """Only a move to another page changes the page."""
    pages, items = Heard(attempt.page_changed), Heard(attempt.current_changed)
    attempt.next()
    attempt.next()
    assert (0, [Q2, Q3]) == (len(pages), items.words)
    attempt.next()

    assert (1, Q4, (4,)) == (len(pages), attempt.current, attempt.page.numbers)


def test_the_ends_of_the_form(attempt: AttemptPresenter, settled: Settled) -> None:
    """At either end there is no further item; the last one knows that it is."""
    assert (False, True, False) == (attempt.can_back, attempt.can_next, attempt.is_last)
    attempt.back()
    assert Q1 == attempt.current
    attempt.go_to(Q5)
    attempt.next()
    assert (Q5, True, False, True) == (
        attempt.current,
        attempt.can_back,
        attempt.can_next,
        attempt.is_last,
    )


def test_the_navigator_shows_what_is_true(attempt: AttemptPresenter, settled: Settled) -> None:
    """Seen, answered, flagged, current: each square tells it at once, before the disk has spoken."""
    heard = Heard(attempt.navigator_changed)
    attempt.choose(Q1, single("A"))
    attempt.flag(Q2, flagged=True)
    attempt.go_to(Q4)

    squares = {square.item_id: square for section in heard.words[-1] for square in section.items}
    assert (ItemMark.ANSWERED, ItemMark.UNSEEN, ItemMark.SEEN) == (
        squares[Q1].mark,
        squares[Q2].mark,
        squares[Q4].mark,
    )
    assert [Q2] == [id for id, square in squares.items() if square.flagged]
    assert [Q4] == [id for id, square in squares.items() if square.current]
    assert all(square.reachable for square in squares.values())
    assert [1, 0] == [section.answered for section in heard.words[-1]]


def test_a_linear_test_leads_on_only(desk: Desk, qtbot: QtBot) -> None:
    """Where navigation is linear there is no way back and none around."""
    pack = make_pack(4, navigation=Navigation.LINEAR)
    desk.holding(pack, sittings=(make_sitting(revision=2, pack_version=4),))
    with desk.opened() as device:
        background = Background()
        running = background.on_database(lambda: started(device))
        attempt = AttemptPresenter(running, background, desk.clock, CANDIDATE)
        attempt.begin()
        attempt.go_to(Q5)
        assert Q1 == attempt.current
        attempt.go_to(Q3)
        attempt.next()
        assert (Q4, False) == (attempt.current, attempt.can_back)
        attempt.back()
        assert Q4 == attempt.current
        drain(qtbot, background)
        attempt.stop()
        background.drain()


def test_review_and_back(attempt: AttemptPresenter, settled: Settled) -> None:
    """From the review the candidate comes back to the item they choose."""
    review, back = Heard(attempt.review_wished), Heard(attempt.return_wished)
    attempt.review()
    attempt.return_to(Q5)
    attempt.return_to()

    assert (1, 2, Q5) == (len(review), len(back), attempt.current)
