"""What a frame costs whoever reads it: little, before its device's own signature holds."""

import msgspec
import pytest
import zstandard

from assessment.errors import FrameCorrupt, FrameTooLarge
from assessment.sync import frame as frame_module
from assessment.sync.frame import FREELY_UNPACKED_BYTES, MOST_RUN_BYTES, decode_frame, outline
from assessment.sync.log import LogEntry
from tests.assessment.sync.test_frame import believed, entries, frame_of, reworked
from tests.strategies import ATTEMPT, PACK_HASH


@pytest.mark.parametrize(("column", "one"), [(4, bytes(16)), (5, bytes(32)), (6, "noted")])
def test_names_beyond_the_entries_are_refused(column: int, one: object) -> None:
    """A frame that names more attempts, packs or kinds than it has entries is refused before any of them is made."""
    for count in (4, 256, 257, 100_000):
        with pytest.raises(FrameCorrupt):
            outline(reworked(frame_of(entries(3)), column, [one] * count))


@pytest.mark.parametrize("column", range(4, 14))
def test_long_columns_are_refused_by_their_length(column: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a column that is longer than any may be nothing is read."""
    value = (b"x" * 16 if column in (4, 5, 13) else "noted" if column == 6 else 1,) * 100_000
    frame = reworked(frame_of(entries(3)), column, value)
    monkeypatch.setattr(frame_module, "_entries", None)

    with pytest.raises(FrameCorrupt, match="frame"):
        decode_frame(frame)


def test_a_small_frame_does_not_become_large() -> None:
    """What unpacks to far more than any honest frame of its size is refused by its size alone."""
    columns = msgspec.msgpack.decode(zstandard.decompress(frame_of(entries(1))))
    columns[13] = [bytes(FREELY_UNPACKED_BYTES + 300_000)]
    bomb = zstandard.ZstdCompressor().compress(msgspec.msgpack.encode(columns))

    assert len(bomb) < 2_000
    with pytest.raises(FrameTooLarge):
        outline(bomb)


def test_the_longest_run_of_one_essay_is_taken() -> None:
    """As much as a device puts into a frame is believed, also where it packs into next to nothing."""
    text = b"the same words " * (MOST_RUN_BYTES // 256 // 15)
    log = [LogEntry(n, ATTEMPT, n, "noted", 1_000 + n, n, PACK_HASH, text) for n in range(1, 257)]

    data = frame_of(log)

    assert len(data) < 20_000
    assert tuple(log) == believed(data).entries


def test_an_outline_says_what_the_frame_says() -> None:
    """The outline and the whole frame tell the same log, place, head and signature."""
    data = frame_of(entries(5, first=3))
    told, frame = outline(data), decode_frame(data)

    for name in ("device_id", "epoch", "first", "last", "head", "signature"):
        assert getattr(frame, name) == getattr(told, name)
    assert frame == told.whole()
