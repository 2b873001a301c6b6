"""Who sits is shown a page at a time, however many they are."""

import pytest

from assessment.attempt.events import Started
from sync_server.console import room, sittings
from sync_server.console.paging import Paged, page_asked
from tests.sync_server.console.clerk import Clerk
from tests.sync_server.events import initiated
from tests.sync_server.hall import Hall
from tests.sync_server.services.test_decide_attempt import sat

ROOM = "/sittings/morning/room"


@pytest.fixture(autouse=True)
def _one_on_a_page(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let there be a sitting of two, the second of whom has begun, and one of them on each page."""
    monkeypatch.setattr(room, "PAGE", 1)
    monkeypatch.setattr(sittings, "PAGE", 1)
    hall.publish()
    hall.sitting()
    sat(hall, hall.desk(), initiated("candidate-2"), Started())


def test_a_room_is_paged(clerk: Clerk) -> None:
    """Each page of a room shows its own, tells where it is and how many of all stand in each state."""
    clerk.go(ROOM)
    first = clerk.words
    clerk.go(f"{ROOM}?page=2")

    assert ("Amina" in first, "Bo " in first) == (True, False)
    assert "1 to 1 of 2 Next" in first
    assert ("Amina" in clerk.words, "Bo " in clerk.words) == (False, True)
    assert "2 to 2 of 2 Before" in clerk.words
    assert "1 under way" in first
    assert "1 under way" in clerk.words
    assert 'room/events?state=&amp;page=2"' in (clerk.page.text if clerk.page else "")


def test_a_room_shows_one_state(clerk: Clerk) -> None:
    """A room can be looked at by state; a state or a page that is none shows everybody from the beginning."""
    clerk.go(f"{ROOM}?state=in_progress")
    sits = clerk.words
    clerk.go(f"{ROOM}?state=paused")
    paused = clerk.words
    clerk.go(f"{ROOM}?state=asleep&page=x")

    assert ("Amina" in sits, "Bo " in sits) == (False, True)
    assert "Everybody" in sits
    assert "Nobody stands so." in paused
    assert "Amina" in clerk.words


def test_orders_lead_back_to_the_page(clerk: Clerk) -> None:
    """Who tells everybody something from a page of a room is on that page again; all are told, also on other pages."""
    clerk.go(f"{ROOM}?page=2&state=")
    fields = {"kind": "message", "reason": "Ten minutes.", "everyone": "yes", "page": "2", "state": ""}
    reply = clerk.send(f"{ROOM}/commands", **fields)

    assert f"/console{ROOM}?told=1&page=2&done=told" == reply.headers["location"]


def test_a_sitting_is_paged(clerk: Clerk) -> None:
    """A sitting shows its roster a page at a time, and how many there are."""
    clerk.go("/sittings/morning")
    first = clerk.words
    clerk.go("/sittings/morning?page=2")

    assert "Who sits (2)" in first
    assert ("Amina" in first, "nothing has come" in first) == (True, True)
    assert ("Amina" in clerk.words, "Under way" in clerk.words) == (False, True)


def test_where_a_pack_has_arrived_is_paged(hall: Hall, clerk: Clerk) -> None:
    """Of many devices a page is shown, those that lack the pack before those that have it."""
    hall.desk()
    clerk.go("/sittings/morning?devices=2")

    assert "0 of 2 devices have all of it" in clerk.words
    assert "2 to 2 of 2 Before" in clerk.words


@pytest.mark.parametrize(("told", "number"), [("", 1), ("3", 3), ("0", 1), ("-1", 1), ("²", 1), ("9" * 7, 1)])
def test_what_is_no_page_is_the_first(told: str, number: int) -> None:
    """An address may ask for any page; what is no number asks for the first."""
    assert number == page_asked({"page": told}, 10).number


def test_pages_touch() -> None:
    """Pages of a list follow one another without a gap, and the last one ends with the list."""
    three = [Paged(number, 10, 25) for number in (1, 2, 3)]

    assert [(0, 10), (10, 20), (20, 25)] == [(one.first, one.last) for one in three]
    assert [(None, 2), (1, 3), (2, None)] == [(one.before, one.after) for one in three]
