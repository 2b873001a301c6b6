"""Devices join once by a code, and keep their place by their key."""

import pytest

from assessment.signing import SigningKey
from sync_server.api.deps import device_of
from sync_server.errors import (
    BodyInvalid,
    CodeRefused,
    DeviceRevoked,
    DeviceTaken,
    NotSignedIn,
    ProofRefused,
    TooManyTries,
)
from sync_server.services.enrol_device import enrol_device
from sync_server.services.list_devices import list_devices, revoke_device
from tests.sync_server.events import HOUR_MS
from tests.sync_server.hall import Hall, enrolment
from tests.sync_server.signed_log import seal_of

KEY = SigningKey(b"a desk that joins, 32 bytes long")
OTHER = SigningKey(b"another desk that joins, also 32")


def test_code_lets_one_device_in(hall: Hall) -> None:
    """A device gets a token, its centre and the issuers to trust; the code is used up."""
    code = hall.code("North")

    reply = enrol_device(hall.server, enrolment(code, KEY, seal_of(1)), address="a")

    assert ("Example Board", "North") == (reply.organisation_name, reply.centre)
    assert hall.server.keys(hall.organisation).issuer.public.hex() in reply.issuers.values()
    assert "0123456789abcdef" == device_of(hall.server, f"Bearer {reply.token}").device_id
    with pytest.raises(CodeRefused):
        enrol_device(hall.server, enrolment(code, OTHER, seal_of(2), device_id="f" * 16), address="a")


def test_code_may_be_typed_carelessly(hall: Hall) -> None:
    """Case, spaces and dashes do not matter, and what follows a tilde is left alone."""
    code = hall.code().replace("-", " ").lower() + "~fingerprint-to-come"

    assert enrol_device(hall.server, enrolment(code, KEY, seal_of(1)), address="a").token


def test_code_runs_out(hall: Hall) -> None:
    """A code that is over lets nobody in."""
    code = hall.code()
    hall.clock.now += 8 * 24 * HOUR_MS

    with pytest.raises(CodeRefused):
        enrol_device(hall.server, enrolment(code, KEY, seal_of(1)), address="a")


def test_a_code_serves_whoever_used_it_while_it_holds(hall: Hall) -> None:
    """Who joined and was never answered asks again with the same code, and only the last token holds."""
    code = hall.code("North")
    request = enrolment(code, KEY, seal_of(1))
    first = enrol_device(hall.server, request, address="a").token
    second = enrol_device(hall.server, request, address="a")

    assert ("North", "0123456789abcdef") == (
        second.centre,
        device_of(hall.server, f"Bearer {second.token}").device_id,
    )
    with pytest.raises(NotSignedIn):
        device_of(hall.server, f"Bearer {first}")
    hall.clock.now += 8 * 24 * HOUR_MS
    with pytest.raises(CodeRefused):
        enrol_device(hall.server, request, address="a")
    device_of(hall.server, f"Bearer {second.token}")


def test_a_used_code_serves_nobody_else(hall: Hall) -> None:
    """Neither another device, nor another key under the same name, nor a device that was shut out comes in by it."""
    code = hall.code()
    token = enrol_device(hall.server, enrolment(code, KEY, seal_of(1)), address="a").token

    with pytest.raises(CodeRefused):
        enrol_device(hall.server, enrolment(code, KEY, seal_of(1), device_id="f" * 16), address="a")
    with pytest.raises(DeviceTaken):
        enrol_device(hall.server, enrolment(code, OTHER, seal_of(2)), address="a")
    known = device_of(hall.server, f"Bearer {token}").device_id
    revoke_device(hall.server, hall.organisation, known, actor="test")
    with pytest.raises(DeviceTaken):
        enrol_device(hall.server, enrolment(code, KEY, seal_of(1)), address="a")


def test_same_key_may_join_again(hall: Hall) -> None:
    """A device that joins again gets a new token, and the old one no longer holds."""
    first = enrol_device(hall.server, enrolment(hall.code(), KEY, seal_of(1)), address="a").token
    second = enrol_device(hall.server, enrolment(hall.code(), KEY, seal_of(1)), address="a").token

    device_of(hall.server, f"Bearer {second}")
    with pytest.raises(NotSignedIn):
        device_of(hall.server, f"Bearer {first}")
    assert 1 == len(list_devices(hall.server, hall.organisation))


def test_device_id_belongs_to_its_key(hall: Hall) -> None:
    """Nobody takes another's place with a code of their own, and the code is not used up by the try."""
    enrol_device(hall.server, enrolment(hall.code(), KEY, seal_of(1)), address="a")
    code = hall.code()

    with pytest.raises(DeviceTaken):
        enrol_device(hall.server, enrolment(code, OTHER, seal_of(2)), address="a")

    enrol_device(hall.server, enrolment(code, OTHER, seal_of(2), device_id="f" * 16), address="a")
    assert 2 == len(list_devices(hall.server, hall.organisation))


def test_keys_must_be_keys(hall: Hall) -> None:
    """A seal key that is no recipient is refused."""
    request = enrolment(hall.code(), KEY, seal_of(1)).model_copy(update={"seal_key": "age1" + "q" * 58})

    with pytest.raises(BodyInvalid):
        enrol_device(hall.server, request, address="a")


@pytest.mark.parametrize(
    "changed",
    [
        {"proof": "0" * 128},
        {"sign_key": OTHER.public.hex()},
        {"device_id": "f" * 16},
        {"seal_key": seal_of(2).recipient},
        {"code": "AAAA-BBBB-CCCC-DDDD"},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_device_proves_that_it_holds_its_key(hall: Hall, changed: dict[str, str]) -> None:
    """A request that its own key did not sign lets nobody in, and the code is not used up by the try."""
    code = hall.code()
    request = enrolment(code, KEY, seal_of(1))

    with pytest.raises(ProofRefused):
        enrol_device(hall.server, request.model_copy(update=changed), address="a")

    assert not list_devices(hall.server, hall.organisation)
    assert enrol_device(hall.server, request, address="a").token


def test_guessing_is_slow(hall: Hall) -> None:
    """After ten wrong codes from one address the next must wait; other addresses need not."""
    wrong = enrolment("AAAA-BBBB-CCCC-DDDD", KEY, seal_of(1))
    for _ in range(10):
        with pytest.raises(CodeRefused):
            enrol_device(hall.server, wrong, address="a")

    with pytest.raises(TooManyTries):
        enrol_device(hall.server, wrong, address="a")
    with pytest.raises(CodeRefused):
        enrol_device(hall.server, wrong, address="b")
    enrol_device(hall.server, enrolment(hall.code(), KEY, seal_of(1)), address="b")
    assert 1 == len(list_devices(hall.server, hall.organisation))


def test_revoked_device_is_shut_out(hall: Hall) -> None:
    """A device that was shut out is told so, and cannot join again with the same key."""
    desk = hall.desk()
    revoke_device(hall.server, hall.organisation, desk.name.device_id, actor="test")

    with pytest.raises(DeviceRevoked):
        device_of(hall.server, f"Bearer {desk.token}")
    with pytest.raises(DeviceTaken):
        enrol_device(
            hall.server,
            enrolment(hall.code(), desk.key, desk.seal, device_id=desk.name.device_id),
            address="a",
        )
