"""Alarms: told once while they stand, told again when they come again, kept when they were acknowledged."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from desktop.presenters.live_alarms import MOST_LISTED, SERVER_MS, AlarmBook
from desktop.presenters.live_facts import Alarm, AlarmKind, Contact, Stands, Tile
from tests.fakes.clock import NOON

WELL = Tile("c", "7", "Amina", attempt_id="a", stands=Stands.AT_WORK)
STANDING = (AlarmKind.LOCKED, AlarmKind.UNSEEN, AlarmKind.BATTERY)
HERE, AWAY = Contact(), Contact(SERVER_MS, NOON)


def with_alarms(*kinds: AlarmKind) -> Tile:
    """Return the candidate with these things the matter."""
    return replace(WELL, alarms=frozenset(kinds))


def look(book: AlarmBook, *tiles: Tile, contact: Contact = HERE) -> list[AlarmKind]:
    """Let the book see a room; return the kinds of what is new."""
    return [one.kind for one in book.look(tiles, contact, NOON)]


def test_an_alarm_is_told_once_while_it_stands() -> None:
    """What was told is not told again until it was over; then it is a new one."""
    book = AlarmBook()
    told = [look(book, with_alarms(AlarmKind.UNSEEN)) for _ in range(3)]
    look(book, WELL)
    again = look(book, with_alarms(AlarmKind.UNSEEN))

    assert [[AlarmKind.UNSEEN], [], []] == told
    assert [AlarmKind.UNSEEN] == again
    assert [True, False] == [one.stands for one in book.alarms]


def test_acknowledged_alarms_stay_listed() -> None:
    """Somebody who has seen an alarm still finds it; while it stands it is not told anew."""
    book = AlarmBook()
    look(book, with_alarms(AlarmKind.LOCKED))
    book.acknowledge()

    assert [] == look(book, with_alarms(AlarmKind.LOCKED))
    assert [(True, True)] == [(one.acknowledged, one.stands) for one in book.alarms]
    assert not book.fresh("c")


def test_incidents_from_before_are_not_told() -> None:
    """What had happened when somebody began to watch is shown and not told; what comes then is."""
    book = AlarmBook()
    begun = look(book, replace(WELL, warnings=3, serious=1))
    more = look(book, replace(WELL, warnings=5, serious=1))

    assert ([], [AlarmKind.INCIDENT]) == (begun, more)
    assert [(2, False)] == [(one.count, one.serious) for one in book.alarms]


def test_incidents_of_who_comes_later_are_told() -> None:
    """Somebody who is in no roster and appears while one watches is told with what has happened to them."""
    book = AlarmBook()
    begun = look(book, WELL)
    come = look(book, WELL, replace(WELL, candidate_id="late", warnings=1, serious=1))

    assert ([], [AlarmKind.INCIDENT]) == (begun, come)
    assert [("late", True, 2)] == [(one.candidate_id, one.serious, one.count) for one in book.alarms]


def test_further_incidents_wait_with_the_first_unless_they_are_worse() -> None:
    """A storm is one alarm that counts; a serious one after warnings is told again, and takes their place."""
    book = AlarmBook()
    look(book, WELL)
    first = look(book, replace(WELL, warnings=1))
    storm = look(book, replace(WELL, warnings=9))
    worse = look(book, replace(WELL, warnings=9, serious=1))
    book.acknowledge()
    later = look(book, replace(WELL, warnings=10, serious=1))

    assert ([AlarmKind.INCIDENT], [], [AlarmKind.INCIDENT]) == (first, storm, worse)
    assert [AlarmKind.INCIDENT] == later
    assert [(1, False), (10, True)] == [(one.count, one.serious) for one in book.alarms]


def test_while_the_server_is_away_nothing_is_over() -> None:
    """Nobody knows whether a lock was opened meanwhile; that the server is away is an alarm of its own."""
    book = AlarmBook()
    look(book, with_alarms(AlarmKind.LOCKED))
    away = look(book, WELL, contact=AWAY)
    still = {one.kind: one.stands for one in book.alarms}
    look(book, WELL)

    assert [AlarmKind.SERVER] == away
    assert {AlarmKind.LOCKED: True, AlarmKind.SERVER: True} == still
    assert [False, False] == [one.stands for one in book.alarms]


def test_a_server_that_is_slow_is_no_alarm() -> None:
    """Less than the time after which it counts is not told."""
    assert [] == look(AlarmBook(), WELL, contact=Contact(SERVER_MS - 1, NOON))


@given(st.integers(1, 30))
def test_a_whole_room_is_told_at_once(count: int) -> None:
    """When a switch fails everybody is named, once."""
    book = AlarmBook()
    tiles = [replace(with_alarms(AlarmKind.UNSEEN), candidate_id=str(at)) for at in range(count)]

    assert count == len(look(book, *tiles))
    assert [] == look(book, *tiles)


def test_the_list_ends_somewhere_and_drops_nothing_that_matters() -> None:
    """Old alarms that are over and seen go; what stands or waits to be seen stays."""
    book = AlarmBook()
    look(book, with_alarms(AlarmKind.BATTERY))
    book.acknowledge()
    for _ in range(MOST_LISTED + 20):
        look(book, with_alarms(AlarmKind.BATTERY, AlarmKind.UNSEEN))
        look(book, with_alarms(AlarmKind.BATTERY))
        book.acknowledge()

    assert len(book.alarms) <= MOST_LISTED + 2
    assert any(one.kind is AlarmKind.BATTERY and one.stands for one in book.alarms)


class Room(RuleBasedStateMachine):
    """Two candidates whose troubles come and go, and somebody who now and then looks."""

    def __init__(self) -> None:
        super().__init__()
        self.book = AlarmBook()
        self.tiles = {id: replace(WELL, candidate_id=id) for id in "ab"}
        self.told: list[Alarm] = []
        self.look()

    @rule(who=st.sampled_from("ab"), kind=st.sampled_from(STANDING))
    def turn(self, who: str, kind: AlarmKind) -> None:
        tile = self.tiles[who]
        self.tiles[who] = replace(tile, alarms=tile.alarms ^ {kind})

    @rule(who=st.sampled_from("ab"), serious=st.booleans())
    def happen(self, who: str, serious: bool) -> None:
        tile = self.tiles[who]
        self.tiles[who] = replace(
            tile, serious=tile.serious + serious, warnings=tile.warnings + (not serious)
        )

    @rule()
    def look(self) -> None:
        self.told += self.book.look(self.tiles.values(), HERE, NOON)
        standing = {(one.kind, one.candidate_id) for one in self.book.alarms if one.stands}
        matter = {(kind, tile.candidate_id) for tile in self.tiles.values() for kind in tile.alarms}
        assert matter == {place for place in standing if place[0] is not AlarmKind.INCIDENT}

    @rule()
    def acknowledge(self) -> None:
        self.book.acknowledge()
        assert all(one.acknowledged for one in self.book.alarms)

    @invariant()
    def told_once(self) -> None:
        ids = [one.id for one in self.told]
        assert len(ids) == len(set(ids))
        for kind in AlarmKind:
            for who in "ab":
                standing = [
                    one
                    for one in self.book.alarms
                    if one.stands and (one.kind, one.candidate_id) == (kind, who)
                ]
                assert len(standing) <= 1


TestRoom = Room.TestCase
