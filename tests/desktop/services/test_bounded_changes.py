"""What a change may ask of this computer: numbers that can be written out, packs that fit, times that were not put back."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from assessment.attempt.command import Command, CommandKind
from assessment.ids import AttemptId
from assessment.pack.command_document import sign_command
from assessment.sync.messages import ChangesReply, ResultChange, read_strictly
from desktop.clock import unix_ms
from desktop.presenters.result import shown
from desktop.services.apply_change import LARGEST_PACK_BYTES, TOO_LARGE, UNKNOWN
from desktop.services.device import Device
from desktop.services.pull_changes import apply_changes, refused_codes, wanted
from desktop.services.show_result import server_result
from desktop.services.take_command import take_command
from desktop.storage.engine import transaction
from desktop.storage.models import StoredCommand
from tests.builders import ISSUER
from tests.fakes.server import pack_change

ATTEMPT = AttemptId("01890000-0000-7000-8000-000000000001")
RESULT = {"kind": "result", "attempt_id": ATTEMPT, "digest": "ab" * 32, "maximum": "10", "pending": 0}
HOUR = 3_600_000


def told(change: object) -> ChangesReply:
    """Return what a server says that tells one change."""
    reply = {"cursor": 1, "more": False, "changes": [change], "server_ms": 1, "server": "hub"}
    return read_strictly(ChangesReply, reply)


@pytest.mark.parametrize("field", ["score", "maximum"])
@pytest.mark.parametrize(
    "points", ["1e300000000", "1E+300", "NaN", "sNaN", "Infinity", "", "9" * 41, "١", "1\n"]
)
def test_what_is_no_short_number_is_no_result(device: Device, field: str, points: str) -> None:
    """A result whose points cannot be written out is refused by name, and the one before it stays."""
    apply_changes(device, told({**RESULT, "score": "7.5"}))
    applied = apply_changes(device, told({**RESULT, "score": "1", field: points}))

    assert (f"result: {UNKNOWN}",) == applied.refused == refused_codes(device)
    stored = server_result(device, ATTEMPT)
    assert stored is not None
    assert "7.5" == stored.score


@given(st.decimals(-(10**9), 10**9, allow_nan=False), st.decimals(0, 10**6, allow_nan=False, places=6))
def test_every_score_that_is_worked_out_is_a_result(number: Decimal, weight: Decimal) -> None:
    """What a server writes of points that were worked out is taken, and short when it is shown."""
    points = number * weight
    try:
        change = ResultChange(attempt_id="a", digest="ab" * 32, score=str(points), maximum="1", pending=0)
    except ValidationError:
        assert abs(points.adjusted()) >= 28
    else:
        assert 140 >= len(shown(Decimal(change.score)))


@pytest.mark.parametrize(("size", "code"), [(LARGEST_PACK_BYTES, ""), (LARGEST_PACK_BYTES + 1, TOO_LARGE)])
def test_a_pack_beyond_all_measure_is_refused(device: Device, size: int, code: str) -> None:
    """A pack larger than any server takes is not fetched, and refused by name."""
    change = pack_change(b"x", "ab" * 32, pack_id="x").model_copy(update={"size": size})
    applied = apply_changes(device, told(change.model_dump(mode="json")))

    assert ((f"pack: {code}",) if code else ()) == applied.refused
    assert (not code) == bool(wanted(device))


def command(number: int, at_ms: int, expires_ms: int) -> bytes:
    """Return a signed command."""
    return sign_command(
        Command(
            id=f"01890000-0000-7000-8000-00000000000{number}",
            attempt_id=ATTEMPT,
            number=number,
            kind=CommandKind.LOCK,
            by="v",
            at_ms=at_ms,
            reason="",
            text="",
            extension_ms=0,
            pause="",
            expires_ms=expires_ms,
        ),
        ISSUER,
    )


def over_in(device: Device, number: int) -> float:
    """Return in how many hours a command is over here."""
    with transaction(device.engine) as session:
        row = session.get(StoredCommand, f"01890000-0000-7000-8000-00000000000{number}")
        assert row is not None
        assert row.expires_at_ms is not None
        return (row.expires_at_ms - unix_ms(device.clock.now())) / HOUR


def test_a_hub_revives_no_command_with_a_clock_of_its_own(device: Device) -> None:
    """A command that is over by what the organisation's server said, or signed, is over whatever a hub says."""
    now = unix_ms(device.clock.now())
    take_command(device, command(1, now - 5 * HOUR, now - 4 * HOUR), now)
    device.at_hub = True
    take_command(device, command(2, now - 5 * HOUR, now - 4 * HOUR), now - 5 * HOUR)
    assert (-4, -4) == (over_in(device, 1), over_in(device, 2))

    take_command(device, command(3, now + HOUR, now + 2 * HOUR), now - 5 * HOUR)
    take_command(device, command(4, now - 5 * HOUR, now - 4 * HOUR), now - 5 * HOUR)
    assert (1, -5) == (over_in(device, 3), over_in(device, 4))


def test_a_hub_is_held_to_the_time_that_has_passed(device: Device) -> None:
    """What was seen grows older with this machine: a hub that says the same time for hours is not believed."""
    now = unix_ms(device.clock.now())
    take_command(device, command(1, now, now + HOUR), now)
    device.at_hub = True
    device.clock.advance(3 * HOUR)  # type: ignore[attr-defined]  # the fake one
    take_command(device, command(2, now, now + HOUR), now)

    assert -2 == over_in(device, 2)


def test_the_organisation_may_put_its_own_clock_right(device: Device) -> None:
    """What its own server said by mistake is forgotten when it says another time."""
    now = unix_ms(device.clock.now())
    take_command(device, command(1, now, now + HOUR), now + 9 * HOUR)
    take_command(device, command(2, now, now + HOUR), now)

    assert (-8, 1) == (over_in(device, 1), over_in(device, 2))
