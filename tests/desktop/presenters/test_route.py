"""Which address of a hub is tried: each that answers to its name gets its turn, and who showed another key waits."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, cast

from desktop.errors import NotTheHub, Offline
from desktop.presenters.route import WRONG_MS, Route
from desktop.services.list_places import Place, Places

HUB = Place("a" * 16, "", ("ab" * 32,))
FALSE = ["https://one.test:1", "https://two.test:1"]
TRUE = "https://hub.test:8642"


class Clock:
    """A monotonic clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = 0

    def monotonic_ms(self) -> int:
        """Return the time."""
        return self.now


class AtOnce:
    """Runs everything at once, where it stands."""

    def network(self, work: Callable[[], Any], done: Callable[[Any], None], failed: Any) -> None:
        """Run ``work``."""
        try:
            result = work()
        except Offline as error:
            failed(error)
        else:
            done(result)

    database = network


def route(clock: Clock, place: Place, found: list[str]) -> Route:
    """Return a way to one place, which answers at some addresses."""
    way = Route(
        cast("Any", SimpleNamespace(clock=clock)),
        cast("Any", AtOnce()),
        Places((place,), "t" * 20),
        lambda _: found,
    )
    way._at = place.name
    return way


def tried(way: Route, clock: Clock, times: int) -> list[str]:
    """Return the addresses that are tried one after the other, where only the true one has the right key."""
    asked: list[str] = []
    for _ in range(times):
        clock.now += 1_000
        way.begin(lambda client, _: asked.append(client.base_url), lambda error: None)
        if asked[-1] == TRUE:
            way.heard()
        else:
            way.missed(NotTheHub("wrong"))
    return asked


def test_false_addresses_keep_nobody_from_the_hub() -> None:
    """However many answer in the hub's name, each is tried once, the hub is found and stays."""
    clock = Clock()
    found = tried(route(clock, HUB, [*FALSE, TRUE]), clock, 6)

    assert [*FALSE, TRUE, TRUE, TRUE, TRUE] == found


def test_an_address_that_was_told_is_tried_first_and_others_after_it() -> None:
    """A hub that has moved is found although its old address, and another's, show another key."""
    clock, told = Clock(), "https://old.test:1"
    found = tried(route(clock, Place(HUB.name, told, HUB.pins), [FALSE[0], TRUE]), clock, 4)

    assert [told, FALSE[0], TRUE, TRUE] == found


def test_a_wrong_key_is_remembered_for_a_while() -> None:
    """Where the hub fails for a moment, who showed another key is not asked before it; after a while it is again."""
    clock = Clock()
    way = route(clock, HUB, [*FALSE, TRUE])
    tried(way, clock, 3)
    asked: list[str] = []

    def once_more() -> None:
        way.begin(lambda client, _: asked.append(client.base_url), lambda error: None)
        way.missed(Offline("timeout"))

    clock.now += 1_000
    once_more()
    clock.now += 1_000
    once_more()
    clock.now += WRONG_MS
    once_more()

    assert [TRUE, TRUE, FALSE[0]] == asked
