"""An attempt's id says which device began it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.attempt.events import Event, Initiated, Started
from assessment.attempt.origin import attempt_id_for, is_origin
from assessment.ids import DeviceId
from tests.strategies import DEVICES, INITIATED, PACK_HASH, device_ids, initiated

AT = 1_700_000_000_000


def beginning(device_id: DeviceId = DEVICES[0], body: Initiated = INITIATED) -> Event:
    """Return the first event of an attempt that this device begins."""
    return Event(attempt_id_for(device_id, AT, body.seed), device_id, 1, AT, 0, PACK_HASH, body)


@given(device_id=device_ids, body=initiated)
def test_who_began_is_recognised(device_id: DeviceId, body: Initiated) -> None:
    """The device that made the id from its own seed is the origin, whoever it is."""
    assert is_origin(beginning(device_id, body))


@given(other=device_ids, seed=st.binary(max_size=16).map(bytes.hex))
def test_nobody_else_is(other: DeviceId, seed: str) -> None:
    """Another device, or another seed, does not lead to the same id."""
    event = beginning()

    assert is_origin(replace(event, device_id=other)) == (other == event.device_id)
    assert is_origin(replace(event, body=replace(INITIATED, seed=seed))) == (seed == INITIATED.seed)


@pytest.mark.parametrize("at_ms", [AT + 1, -1, 1 << 48])
def test_another_time_is_another_attempt(at_ms: int) -> None:
    """The time in the id is that of the beginning; an impossible one is no error."""
    assert not is_origin(replace(beginning(), at_ms=at_ms))


def test_only_a_beginning_is_an_origin() -> None:
    """No other event can stand for the beginning."""
    assert not is_origin(replace(beginning(), body=Started()))
