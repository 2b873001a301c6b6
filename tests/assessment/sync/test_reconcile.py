"""Who is ahead: decided by numbers and heads alone, and never by losing or repeating an entry."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.ids import Epoch
from assessment.sync.frame import Frame
from assessment.sync.log import LogEntry, genesis, link
from assessment.sync.reconcile import (
    Acknowledged,
    Forked,
    ServerBehind,
    Verdict,
    judge,
    read_acknowledgement,
)
from tests.strategies import ATTEMPT, DEVICES, EPOCH, PACK_HASH

LAST = 10
HEADS = [genesis(DEVICES[0], EPOCH)]
for _seq in range(1, LAST + 1):
    HEADS.append(link(HEADS[-1], LogEntry(_seq, ATTEMPT, _seq, "noted", 0, 0, PACK_HASH, b"")))
OTHER = genesis(DEVICES[0], Epoch("f" * 16))


def frame(first: int, last: int) -> Frame:
    """Return a frame of these entries."""
    entries = tuple(LogEntry(n, ATTEMPT, n, "noted", 0, 0, PACK_HASH, b"") for n in range(first, last + 1))
    return Frame(DEVICES[0], EPOCH, entries, b"", b"")


@pytest.mark.parametrize(
    ("cursor", "first", "last", "expected"),
    [
        (0, 1, 1, Verdict.NEXT),
        (0, 2, 3, Verdict.GAP),
        (5, 6, 9, Verdict.NEXT),
        (5, 7, 9, Verdict.GAP),
        (5, 5, 9, Verdict.OVERLAP),
        (5, 1, 6, Verdict.OVERLAP),
        (5, 1, 5, Verdict.DUPLICATE),
        (5, 5, 5, Verdict.DUPLICATE),
        (5, 2, 3, Verdict.DUPLICATE),
    ],
)
def test_the_verdict(cursor: int, first: int, last: int, expected: Verdict) -> None:
    """A frame is all known, partly new, exactly the next, or too far ahead."""
    assert expected is judge(cursor, frame(first, last))


@given(frames=st.lists(st.tuples(st.integers(1, 30), st.integers(0, 9)), max_size=40))
def test_any_frames_in_any_order_fill_the_log_once(frames: list[tuple[int, int]]) -> None:
    """Taking what the verdicts allow appends every entry once and leaves no hole."""
    stored: list[int] = []
    for first, more in frames:
        came = frame(first, first + more)
        verdict = judge(len(stored), came)
        if verdict in (Verdict.NEXT, Verdict.OVERLAP):
            stored += [entry.dseq for entry in came.entries if entry.dseq > len(stored)]

        assert list(range(1, len(stored) + 1)) == stored
        assert (verdict is Verdict.GAP) == (came.last > len(stored))


def test_a_sender_that_goes_on_from_the_cursor_is_never_refused() -> None:
    """Whatever the server holds, the frame that begins after its cursor is the next."""
    for cursor, count in product(range(5), range(1, 5)):
        assert Verdict.NEXT is judge(cursor, frame(cursor + 1, cursor + count))


@pytest.mark.parametrize("cursor", range(LAST + 1))
def test_a_head_that_is_ours_moves_the_cursor(cursor: int) -> None:
    """A server that shows our own head is believed, forward and back: what it does not hold is sent again."""
    for known in range(LAST + 1):
        finding = read_acknowledgement(
            cursor=cursor,
            head8=HEADS[cursor][:8].hex(),
            known_cursor=known,
            last=LAST,
            head_at=HEADS.__getitem__,
        )

        assert (ServerBehind(cursor) if cursor < known else Acknowledged(cursor)) == finding


@pytest.mark.parametrize("cursor", range(LAST + 1))
@pytest.mark.parametrize("shown", [OTHER[:8].hex(), "", "0" * 16, HEADS[3].hex()])
def test_a_head_that_is_not_ours_is_a_fork(cursor: int, shown: str) -> None:
    """A head of another log is believed at no cursor: nothing counts as delivered."""
    finding = read_acknowledgement(
        cursor=cursor, head8=shown, known_cursor=0, last=LAST, head_at=HEADS.__getitem__
    )

    assert Forked(cursor) == finding


def test_a_server_that_knows_more_than_we_do_is_a_fork() -> None:
    """A cursor beyond our own log means that another copy of this installation sent it; no head is looked for."""

    def nothing_there(dseq: int) -> bytes:
        raise AssertionError(dseq)

    finding = read_acknowledgement(
        cursor=LAST + 1, head8="", known_cursor=LAST, last=LAST, head_at=nothing_there
    )

    assert Forked(LAST + 1) == finding
