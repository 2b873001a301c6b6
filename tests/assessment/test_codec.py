"""Bytes from elsewhere are read only as far as they are worth it."""

import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment import codec
from assessment.codec import FREE_BYTES, Undecodable, decode, decode_map, encode
from assessment.errors import ParcelCorrupt
from assessment.sync.carried import read_results
from tests.thorough import one_in

MIB = 1 << 20
PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(1 << 63), (1 << 64) - 1)
    | st.floats(allow_nan=False)
    | st.text()
    | st.binary(),
    lambda part: st.lists(part, max_size=40) | st.dictionaries(st.text(max_size=3), part, max_size=20),
    max_leaves=60,
)


@pytest.mark.parametrize("empty", one_in(4, [b"\x80", b"\x90", b"\xa0", b"\xc0"]))
def test_many_values_in_few_bytes_are_refused_before_they_are_made(empty: bytes) -> None:
    """Sixteen megabytes of nothing would be a gigabyte in memory: they are counted first, and none is made."""
    data = b"\x81\xa1a\xdd" + (16 * MIB).to_bytes(4, "big") + empty * (16 * MIB)
    contents = b"\x82\xa8contents\xc6" + len(data).to_bytes(4, "big") + data + b"\xa9signature\xc4\x00"

    tracemalloc.start()
    with pytest.raises(Undecodable, match="values"):
        decode_map(data)
    with pytest.raises(ParcelCorrupt, match="values"):
        read_results(contents)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert peak < 40 * MIB


@given(PLAIN)
def test_the_count_is_the_count(value: object) -> None:
    """Whatever plain values there are, so many are counted, keys and containers included; one fewer is refused."""
    data, count = encode(value), _values(value)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(codec, "FREE_BYTES", 0)

        assert encode(decode(data, most=count)) == data
        if count > 1:
            with pytest.raises(Undecodable):
                decode(data, most=count - 1)


def test_a_long_text_is_one_value() -> None:
    """An essay is not many values, however long it is."""
    essay = {"text": "a" * (4 * FREE_BYTES), "file": b"\x80" * (4 * FREE_BYTES)}

    assert essay == decode_map(encode(essay), most=5)


@given(st.binary(min_size=1, max_size=200))
def test_anything_is_either_read_or_refused(data: bytes) -> None:
    """Bytes of any kind come out as plain values or as an error of ours."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(codec, "FREE_BYTES", 0)
        try:
            decode(data)
        except Undecodable:
            return


def _values(value: object) -> int:
    if isinstance(value, dict):
        return 1 + sum(1 + _values(one) for one in value.values())
    return 1 + sum(map(_values, value)) if isinstance(value, list) else 1
