"""Joining an organisation with a one-time code."""

import json

import pytest

from desktop.errors import ServerRefused
from desktop.services.device import TOKEN, Device
from desktop.services.enrol import Entered, enrolment_request, keep_enrolment, split_code
from desktop.services.own_seal import seal_identity
from desktop.storage.engine import transaction
from desktop.storage.records import installation, organisation_keys
from tests.builders import ISSUER, STRANGER, Desk, make_reply

PIN = "0123456789abcdef" * 2
PRINT, READ = "K7QM-2RTX-9WPD-4HVN", "K7QM2RTX9WPD4HVN"


@pytest.mark.parametrize(
    ("text", "address", "expected"),
    [
        ("ABCD-EFGH", "http://hub.test/", ("http://hub.test", "ABCD-EFGH")),
        ("  ABCD ", " http://hub.test ", ("http://hub.test", "ABCD")),
        ("http://hub.test/#ABCD", "", ("http://hub.test", "ABCD")),
        ("http://hub.test#ABCD", "http://other.test", ("http://hub.test", "ABCD")),
        ("http://hub.test/a#b#ABCD", "", ("http://hub.test/a#b", "ABCD")),
        ("ABCD", "", ("", "ABCD")),
        (f"https://hub.test#ABCD.{PRINT}~{PIN}", "", ("https://hub.test", "ABCD", PIN, READ)),
        (f"ABCD.{PRINT.lower()}~{PIN.upper()} ", "https://hub.test", ("https://hub.test", "ABCD", PIN, READ)),
        (f"https://own.test#ABCD.{PRINT}", "", ("https://own.test", "ABCD", "", READ)),
    ],
)
def test_a_code_may_carry_its_address(text: str, address: str, expected: tuple[str, ...]) -> None:
    """Address, code, fingerprint and a hub's pin are told apart; an address inside the code wins."""
    assert Entered(*expected) == split_code(text, address)


@pytest.mark.parametrize("pin", ["", "ab", "x" * 32, "a" * 63])
def test_half_a_pin_is_no_pin(pin: str) -> None:
    """A code whose pin is cut short or mistyped is refused, never used as if it had none."""
    with pytest.raises(ServerRefused):
        split_code(f"https://hub.test#ABCD~{pin}")


def test_a_device_says_who_it_is_without_secrets(device: Device) -> None:
    """Only public keys travel, and the code as it was given out."""
    request = enrolment_request(device, code=" ABCD-EFGH ", name="desk", app_version="1")

    assert ("ABCD-EFGH", device.device_id) == (request.code, request.device_id)
    assert device.key.public.hex() == request.sign_key
    assert seal_identity(device).recipient == request.seal_key
    assert seal_identity(device).secret not in request.model_dump_json()


@pytest.mark.parametrize("code", ["", "abc", "x" * 65])
def test_a_code_that_cannot_be_one_is_refused_at_once(device: Device, code: str) -> None:
    """What no server would take is refused with the server's own code, without asking it."""
    with pytest.raises(ServerRefused) as refusal:
        enrolment_request(device, code=code, name="desk", app_version="1")

    assert "enrolment_code_invalid" == refusal.value.code


def test_an_enrolment_outlives_a_restart(desk: Desk) -> None:
    """Token, organisation, address and trusted issuers are kept; reading changes begins anew."""
    with desk.opened() as device:
        device.log._raw.execute("UPDATE installation SET changes_cursor = 44")
        name = keep_enrolment(device, "http://hub.test", make_reply("another token, long enough", STRANGER))
        assert "Example Board" == name

    with desk.opened() as device, transaction(device.engine) as session:
        row = installation(session)
        assert row is not None
        assert ("http://hub.test", "Centre", 0) == (row.server_url, row.centre, row.changes_cursor)
        assert [STRANGER.public] == list(organisation_keys(session).values())
        assert "another token, long enough" == device.secrets.get(TOKEN)
        assert ISSUER.public.hex() not in json.dumps(row.issuers)


def test_a_device_keeps_its_keys(desk: Desk) -> None:
    """Signing and sealing keys are made once."""
    with desk.opened() as device:
        first = device.key.public, seal_identity(device).recipient, device.device_id, device.epoch
    with desk.opened() as device:
        assert first == (device.key.public, seal_identity(device).recipient, device.device_id, device.epoch)
