"""Bodies to bytes and back."""

from hypothesis import given
from hypothesis import strategies as st

from assessment.attempt.events import Body, Unknown
from assessment.attempt.payload import KINDS, from_payload, kind_of, to_payload
from assessment.codec import encode
from tests.assessment.attempt.bodies import BODIES, ONE_OF_EACH

PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(1 << 63), (1 << 63))
    | st.text(max_size=8)
    | st.binary(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
FIELDS = sorted({name for kind in KINDS.values() for name in kind.__dataclass_fields__})


@given(BODIES)
def test_round_trip(body: Body) -> None:
    """Every body comes back from its bytes as it was."""
    assert body == from_payload(kind_of(body), to_payload(body))


def test_one_of_each_comes_back() -> None:
    """No kind is left out."""
    for body in ONE_OF_EACH:
        assert body == from_payload(kind_of(body), to_payload(body))


@given(
    st.sampled_from([*KINDS, "no_such_kind", ""]), st.dictionaries(st.sampled_from(FIELDS), PLAIN, max_size=6)
)
def test_hostile_values_never_raise(kind: str, values: dict[str, object]) -> None:
    """Whatever stands in a payload, reading it gives a body; what does not fit survives verbatim."""
    payload = encode(values)
    body = from_payload(kind, payload)

    if isinstance(body, Unknown):
        assert payload == to_payload(body)
        assert kind == kind_of(body)
    else:
        assert body == from_payload(kind_of(body), to_payload(body))


@given(st.sampled_from([*KINDS, "no_such_kind"]), st.binary(max_size=60))
def test_garbage_survives(kind: str, payload: bytes) -> None:
    """Bytes that are no payload are kept as they are."""
    body = from_payload(kind, payload)

    assert not isinstance(body, Unknown) or payload == to_payload(body)
