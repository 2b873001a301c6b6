"""Bodies survive their bytes; whatever else comes as bytes survives too, and never breaks the reader."""

from dataclasses import fields, replace
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.attempt.attempt import Attempt, fold
from assessment.attempt.events import (
    Body,
    Event,
    Incident,
    Initiated,
    Paused,
    Responded,
    Resumed,
    Started,
    Unknown,
    Unlocked,
)
from assessment.attempt.payload import KINDS, NAMES, from_payload, kind_of, to_payload
from assessment.attempt.receipt import receipt_digest
from assessment.codec import decode_map
from assessment.content.response import Response, response_of
from assessment.ids import RESPONSE, ResponseId
from tests.strategies import ATTEMPT, DEVICES, EXAMPLES, INITIATED, ITEM_IDS, PACK_HASH, bodies, history_of

PLAIN = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-(1 << 63), (1 << 64) - 1),
        st.floats(),
        st.text(max_size=8),
        st.binary(max_size=8),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.text(max_size=5), inner, max_size=3),
        st.dictionaries(st.integers(0, 9), inner, max_size=2),
    ),
    max_leaves=6,
)
SAID_BY_STAFF = ("by", "why", "pause", "command")


def all_said(body: Body) -> Body:
    """Return a body in which staff have said all that they can."""
    for field in fields(body):
        if field.name in SAID_BY_STAFF:
            body = replace(body, **{field.name: "x"})  # type: ignore[arg-type]  # those are texts
    return body


KNOWN = [all_said(body) for kind, body in EXAMPLES.items() if kind is not Unknown]
encode = msgspec.msgpack.encode  # any msgpack, the product's own refuses what no body holds
WRONG: tuple[object, ...] = (None, -1.5, b"x", [], {}, [1], {"a": 1}, {1: 2}, "zz", 1 << 63, True)


def plain_of(body: Body) -> dict[str, Any]:
    """Return the plain values that stand for a body."""
    return dict(decode_map(to_payload(body)))


def read_by_all(kind: str, payload: bytes) -> Attempt:
    """Do with a body what is done with any: read it, fold it among others, make a receipt."""
    body = from_payload(kind, payload)
    assert kind == kind_of(body)
    history = [*history_of(INITIATED, Started()), Event(ATTEMPT, DEVICES[0], 3, 6, 6, PACK_HASH, body)]
    history.append(Event(ATTEMPT, DEVICES[0], 4, 7, 7, PACK_HASH, body))
    history.append(Event(ATTEMPT, DEVICES[1], 1, 5, 5, PACK_HASH, body))
    attempt = fold(ATTEMPT, history)
    receipt_digest(attempt)
    hash(body)
    return attempt


@given(body=bodies)
def test_every_body_survives_its_bytes(body: Body) -> None:
    """Reading what was written gives the same body, and writing that the same bytes."""
    payload = to_payload(body)

    assert body == from_payload(kind_of(body), payload)
    assert payload == to_payload(from_payload(kind_of(body), payload))


@pytest.mark.parametrize("body", KNOWN, ids=kind_of)
def test_every_kind_survives_its_bytes(body: Body) -> None:
    """Each kind has an example that comes back as itself."""
    assert body == from_payload(kind_of(body), to_payload(body))


@given(variables=st.dictionaries(st.text(max_size=4), st.lists(st.text(max_size=4), max_size=2), max_size=4))
def test_equal_bodies_have_equal_bytes(variables: dict[str, list[str]]) -> None:
    """The order in which a response was put together leaves no trace in its bytes."""
    one = response_of({ResponseId(id): tuple(given) for id, given in variables.items()})
    two = response_of({ResponseId(id): tuple(given) for id, given in reversed(variables.items())})

    assert one == two
    assert to_payload(Responded(ITEM_IDS[0], one)) == to_payload(Responded(ITEM_IDS[0], two))


def test_the_bytes_of_a_response_never_change() -> None:
    """The canonical bytes are fixed for ever: they are hashed, signed and compared years later."""
    response = Response(((RESPONSE, ("A", "B")),))

    payload = to_payload(Responded(ITEM_IDS[0], response))

    assert b"\x82\xa7item_id\xa2q1\xa8response\x81\xa8RESPONSE\x92\xa1A\xa1B" == payload
    assert b"\x80" == to_payload(Started())


def test_what_no_command_did_has_the_bytes_it_always_had() -> None:
    """The bytes of a pause, more time or an end that staff did not tell from the server are as before there was that."""
    paused, opened = Paused("break"), Unlocked("displays", "password", "proctor")

    assert encode({"reason": "break"}) == to_payload(paused)
    assert {"by", "choice", "control", "sheet_number", "way"} == set(plain_of(opened))
    assert b"\x80" == to_payload(Resumed())
    assert {"reason", "command"} == set(plain_of(replace(paused, command="c")))


@given(kind=st.text(max_size=12).filter(lambda kind: kind not in KINDS), payload=st.binary(max_size=40))
def test_an_unknown_kind_survives_verbatim(kind: str, payload: bytes) -> None:
    """A kind of a later version keeps its name and every byte."""
    body = from_payload(kind, payload)

    assert Unknown(kind, payload) == body
    assert payload == to_payload(body)


@given(kind=st.sampled_from(sorted(KINDS)), payload=st.binary(max_size=60))
def test_random_bytes_never_raise(kind: str, payload: bytes) -> None:
    """Bytes that are nothing are kept as they are, and an attempt that holds them is still read."""
    read_by_all(kind, payload)


@given(kind=st.sampled_from(sorted(KINDS)), value=PLAIN)
def test_well_formed_nonsense_never_raises(kind: str, value: object) -> None:
    """Values of any shape are read as a body or kept verbatim, and an attempt that holds them is still read."""
    read_by_all(kind, encode(value))


@given(body=st.sampled_from(KNOWN), place=st.integers(0, 9), value=PLAIN)
def test_one_field_of_another_type_never_raises(body: Body, place: int, value: object) -> None:
    """A single wrong value is either refused into Unknown, verbatim, or read; the attempt is still read."""
    plain = plain_of(body)
    if plain:
        plain[sorted(plain)[place % len(plain)]] = value
    payload = encode(plain)

    read = from_payload(kind_of(body), payload)

    read_by_all(kind_of(body), payload)
    if isinstance(read, Unknown):
        assert payload == to_payload(read)


@given(place=st.integers(0, 9), value=PLAIN)
def test_one_term_of_another_type_never_raises(place: int, value: object) -> None:
    """The terms are looked at one by one as well."""
    plain = plain_of(INITIATED)
    terms = dict(plain["terms"])
    terms[sorted(terms)[place % len(terms)]] = value

    attempt = read_by_all("initiated", encode({**plain, "terms": terms}))

    assert 4 == attempt.event_count


@pytest.mark.parametrize(
    ("body", "name"),
    [(body, field.name) for body in KNOWN for field in fields(body)],
    ids=lambda part: part if isinstance(part, str) else NAMES[type(part)],
)
def test_a_field_of_the_wrong_type_makes_it_unknown(body: Body, name: str) -> None:
    """No field is believed that is not of its type: the bytes are kept and have no effect."""
    right = plain_of(body)[name]
    unlike: dict[str, tuple[object, ...]] = {
        "seed": ("zz",),
        "method": ("zz",),
        "response": ({1: 2}, {"a": 1}),
    }
    for wrong in WRONG:
        if type(wrong) is type(right) and wrong not in unlike.get(name, ()):
            continue
        payload = encode({**plain_of(body), name: wrong})

        assert Unknown(kind_of(body), payload) == from_payload(kind_of(body), payload), wrong


@pytest.mark.parametrize("name", ["time_factor_percent", "extra_ms", "flush_grace_ms", "limit_ms"])
@pytest.mark.parametrize("wrong", ["1", 1.5, True, [1], b"1"])
def test_a_term_of_the_wrong_type_makes_it_unknown(name: str, wrong: object) -> None:
    """A duration that is no whole number is not believed."""
    plain = plain_of(INITIATED)
    payload = encode({**plain, "terms": {**plain["terms"], name: wrong}})

    assert Unknown("initiated", payload) == from_payload("initiated", payload)


@pytest.mark.parametrize(
    "response",
    ["abc", [["RESPONSE", ["A"]]], {"RESPONSE": "AB"}, {"RESPONSE": {"A": 1}}, {1: ["A"]}, {"R": ["A", 1]}],
    ids=repr,
)
def test_a_response_of_the_wrong_shape_makes_it_unknown(response: object) -> None:
    """A text where a list of values belongs is not taken apart into letters."""
    payload = encode({"item_id": "q1", "response": response})

    assert Unknown("responded", payload) == from_payload("responded", payload)


def test_lone_controls_are_not_taken_apart() -> None:
    """A text where the list of controls belongs is not taken apart into letters."""
    payload = encode({"tier": "B", "controls": "window"})

    assert Unknown("lockdown_engaged", payload) == from_payload("lockdown_engaged", payload)


@pytest.mark.parametrize("body", KNOWN, ids=kind_of)
def test_a_later_version_may_say_more(body: Body) -> None:
    """Fields that this version does not know are passed over."""
    assert body == from_payload(kind_of(body), encode({**plain_of(body), "mood": ["new"]}))


def test_what_an_earlier_version_left_out_has_its_default() -> None:
    """A field with a default may be missing: a field that is added later does not make old events unreadable."""
    seatless = {name: value for name, value in plain_of(INITIATED).items() if name != "seat"}
    terms = {name: value for name, value in seatless["terms"].items() if name != "flush_grace_ms"}

    assert Incident("focus_lost") == from_payload("incident", encode({"kind": "focus_lost"}))
    assert replace(INITIATED, seat=1) == from_payload("initiated", encode({**seatless, "terms": terms}))


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"\x81\xa1x\xdd\xff\xff\xff\xff",
        b"\xdf\xff\xff\xff\xff",
        b"\x91" * 100_000,
        b"\x81\xa1a" * 100_000,
        b"\x81\xa4text\xa3\xed\xa0\x80",
        b"\x80\x80",
        b"\xc1",
    ],
    ids=[
        "empty",
        "long list",
        "long map",
        "deep list",
        "deep map",
        "surrogate",
        "two values",
        "reserved byte",
    ],
)
@pytest.mark.parametrize("kind", sorted(KINDS))
def test_hostile_bytes_are_kept_as_they_are(kind: str, payload: bytes) -> None:
    """Bytes made to exhaust memory or stack cost nothing and are kept."""
    assert Unknown(kind, payload) == from_payload(kind, payload)


def test_an_initiated_event_is_an_initiated_event() -> None:
    """Sanity: the example that the wrong values are put into is itself right."""
    assert isinstance(from_payload("initiated", to_payload(INITIATED)), Initiated)
