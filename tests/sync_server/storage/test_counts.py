"""What is limited is counted rightly, by several processes together, and whatever becomes of their file."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import FixedWindowRateLimiter, MovingWindowRateLimiter
from structlog.testing import capture_logs

from sync_server.storage import counts as module
from sync_server.storage.counts import Counts

LIMIT = RateLimitItemPerMinute(3)
PROGRAM = """
import sys
from pathlib import Path
from sync_server.storage.counts import Counts
counts = Counts(Path(sys.argv[1]))
sys.stdin.readline()
print(sum(counts.acquire_entry("door", 100, 60) for _ in range(60)), sum(counts.incr("door", 60) <= 100 for _ in range(60)))
"""


@pytest.fixture
def counts() -> Iterator[Counts]:
    """Give what counts in this process's memory."""
    made = Counts()
    yield made
    made.close()


@given(st.lists(st.sampled_from("abc"), max_size=30))
def test_it_counts_as_the_library_does(keys: list[str]) -> None:
    """In whatever order keys are counted, as many are let in as by the library's own memory, by either strategy."""
    own, known = Counts(), MemoryStorage()
    for strategy in (FixedWindowRateLimiter, MovingWindowRateLimiter):
        let_in = [strategy(storage) for storage in (own, known)]
        for key in keys:
            one, other = (limiter.hit(LIMIT, strategy.__name__, key) for limiter in let_in)
            assert other == one
        for key in "abc":
            one, other = (limiter.test(LIMIT, strategy.__name__, key) for limiter in let_in)
            assert other == one
            left = [limiter.get_window_stats(LIMIT, strategy.__name__, key).remaining for limiter in let_in]
            assert left[1] == left[0]
    own.close()


@pytest.mark.parametrize("strategy", [FixedWindowRateLimiter, MovingWindowRateLimiter])
def test_a_minute_later_all_is_forgotten(
    counts: Counts,
    strategy: type[FixedWindowRateLimiter | MovingWindowRateLimiter],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What was used up is there again when its time is over, and what was counted is kept no longer."""
    now = 1_000.0
    monkeypatch.setattr(module, "time", lambda: now)
    limiter = strategy(counts)
    assert [True] * 3 + [False] == [limiter.hit(LIMIT, "a") for _ in range(4)]
    now += 59
    assert not limiter.test(LIMIT, "a")
    now += 2

    assert limiter.hit(LIMIT, "b")
    assert limiter.test(LIMIT, "a")
    assert 1 == counts.reset()


def test_what_is_given_back_may_be_had_again(counts: Counts) -> None:
    """One entry that is given back makes room for one, of its own key alone."""
    limiter = MovingWindowRateLimiter(counts)
    for key in "ab":
        for _ in range(3):
            limiter.hit(LIMIT, key)

    counts.give_back(LIMIT.key_for("a"))

    assert [True, False] == [limiter.hit(LIMIT, "a") for _ in range(2)]
    assert not limiter.hit(LIMIT, "b")


def test_a_key_is_forgotten_alone(counts: Counts) -> None:
    """Whoever is let off starts anew, and nobody else does."""
    for key in "ab":
        counts.incr(key, 60)
        counts.acquire_entry(key, 3, 60)

    counts.clear("a")

    assert (0, 0) == (counts.get("a"), counts.get_moving_window("a", 3, 60)[1])
    assert (1, 1) == (counts.get("b"), counts.get_moving_window("b", 3, 60)[1])


def test_processes_count_together(tmp_path: Path) -> None:
    """Of what three processes are asked at once exactly as many are let in as by one."""
    file = tmp_path / "limits.db"
    first = Counts(file)
    command = [sys.executable, "-c", PROGRAM, str(file)]
    crew = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(3)
    ]
    for one in crew:
        assert one.stdin is not None
        one.stdin.write("\n")
        one.stdin.flush()
    told = [one.communicate(timeout=60)[0].split() for one in crew]
    first.close()

    assert [100, 100] == [sum(int(each[place]) for each in told) for place in range(2)]


@pytest.mark.parametrize("when", ["before", "meanwhile"])
def test_a_file_that_is_no_use_keeps_nobody_out(tmp_path: Path, when: str) -> None:
    """Where the file cannot be used each process counts alone, and says so once."""
    file = tmp_path / "limits.db"
    if when == "before":
        file.write_bytes(b"no database" * 100)
    with capture_logs() as logs:
        counts = Counts(file)
        if when == "meanwhile":
            with sqlite3.connect(file) as other:
                other.executescript("DROP TABLE entries; DROP TABLE windows")
            other.close()
        limiter = MovingWindowRateLimiter(counts)
        assert [True] * 3 + [False] == [limiter.hit(LIMIT, "a") for _ in range(4)]
        assert 1 == counts.incr("a", 60)
        counts.close()

    assert ["counts_alone"] == [one["event"] for one in logs]
