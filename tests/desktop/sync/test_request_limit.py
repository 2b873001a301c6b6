"""How long a request may be follows from refusals, from breaks at the same place, and from what a connection carries."""

from dataclasses import replace

from assessment.sync.request_size import MOST_BODY_BYTES
from desktop.errors import Offline
from desktop.sync.reach import Reach
from desktop.sync.request_limit import (
    LEAST_AFTER_BREAKS,
    LEAST_BYTES,
    SMALL_BYTES,
    RequestLimit,
    after_break,
    after_reply,
    with_all_sent,
)

BROKEN = Offline("broken", 0)


def test_what_a_connection_has_carried_is_taken_off_what_is_hoped_of_it() -> None:
    """A request is as long as what is left of a connection, and never too short to be worth it."""
    limit = RequestLimit(reach=Reach(4_000, 4_200))
    rooms = [limit.room(carried) for carried in (0, 1_000, 4_000, 9_000)]

    assert [3_640, 2_640, LEAST_BYTES, LEAST_BYTES] == rooms
    assert MOST_BODY_BYTES == RequestLimit().room(9_000)
    assert 100 == replace(limit, most_bytes=100).room(0)


def test_a_short_request_is_sent_anew_without_a_question_but_never_twice_on_end() -> None:
    """What broke off and is short is sent again at once, then asked about; a long one is asked about, and a question repeated."""
    once = after_break(RequestLimit(), SMALL_BYTES, 0, BROKEN)
    twice = after_break(once, SMALL_BYTES, 0, BROKEN)

    assert (True, False) == (once.resends, twice.resends)
    assert after_break(after_reply(twice, 0), SMALL_BYTES, 0, BROKEN).resends
    assert not after_reply(once, 0).resends
    assert not after_break(RequestLimit(), SMALL_BYTES + 1, 0, BROKEN).resends
    assert not after_break(RequestLimit(), 0, 0, BROKEN).resends


def test_where_there_was_no_connection_nothing_is_learnt_of_what_one_carries() -> None:
    """Nobody there is no sign of a line that breaks."""
    assert Reach() == after_break(RequestLimit(), 900, 0, Offline("refused")).reach


def test_two_breaks_at_one_place_halve_a_request_down_to_a_least() -> None:
    """Something on the way may take no request as long as ours, and say nothing."""
    limit = RequestLimit()
    for _ in range(20):
        limit = after_break(limit, limit.most_bytes, 7, BROKEN)

    assert LEAST_AFTER_BREAKS == limit.most_bytes


def test_what_a_line_carries_stays_known_when_all_is_sent() -> None:
    """When all is sent requests may be long again, but the line is the same."""
    limit = after_break(RequestLimit(most_bytes=20_000), 9_000, 0, BROKEN)

    assert RequestLimit(reach=limit.reach) == with_all_sent(limit)
