"""A key is believed for what it is trusted for: an issuer of packs says nothing of sittings, commands or receipts."""

from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest

from assessment.attempt.command import Command, CommandKind
from assessment.errors import AcknowledgementInvalid, PackIssuerUnknown
from assessment.ids import AttemptId
from assessment.pack.acknowledgement_document import Acknowledgement, sign_acknowledgement
from assessment.pack.command_document import sign_command
from assessment.pack.hub_document import KnownHub, sign_hub
from assessment.pack.retraction_document import Retraction, sign_retraction
from assessment.signing import SigningKey, key_id
from assessment.sync.central_receipt import sign_receipt, write_receipt
from assessment.sync.messages import Change, CommandChange, HubChange, RetractionChange, SittingChange
from desktop.services.apply_change import apply_change
from desktop.services.device import Device
from desktop.services.enrol import enrolment_request, keep_enrolment
from desktop.services.import_pack import import_pack
from desktop.services.open_device import open_device
from desktop.services.take_acknowledgement import take_acknowledgement
from desktop.services.trust_copy import restore_trust
from desktop.services.trust_receipt import Believed, believe_receipt
from desktop.storage.engine import transaction
from desktop.storage.log import head_at
from desktop.storage.receipts import kept_receipt
from desktop.storage.records import installation, organisation_keys, pack_keys
from desktop.sync.client import ServerClient
from sync_server.services.publish_pack import trust_issuer
from sync_server.storage.organisations import organisation_keys as keys_at
from sync_server.storage.organisations import other_issuers
from tests.builders import (
    ISSUER,
    SERVER_URL,
    STRANGER,
    Desk,
    Draw,
    make_document,
    make_pack,
    make_ready_desk,
    make_reply,
    make_sitting,
    started,
)
from tests.contract.hub import HERE, closing_device, home_of, hub_below, paths_in
from tests.fakes.clock import FakeClock
from tests.sync_server.hall import Hall

GUEST = SigningKey(b"k" * 32)
GUESTS = {key_id(GUEST.public): GUEST.public.hex()}
ATTEMPT = AttemptId("00000000-0000-7000-8000-000000000001")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """An enrolled computer that holds the pack and one sitting."""
    return make_ready_desk(tmp_path / "home")


def told(kind: str, signer: SigningKey) -> Change:
    """Return a change of a kind, signed by somebody."""

    def travels(document: bytes) -> str:
        return b64encode(document).decode()

    match kind:
        case "sitting":
            document = make_document(make_sitting(sitting_id="new"), signer)
            return SittingChange(sitting_id="new", document=travels(document))
        case "command":
            command = Command(ATTEMPT.replace("1", "2"), ATTEMPT, 1, CommandKind.CANCEL, "x", 5, "because")
            return CommandChange(command_id=command.id, document=travels(sign_command(command, signer)))
        case "retraction":
            retraction = sign_retraction(Retraction("ports", 1, "ab" * 32, 5), signer)
            return RetractionChange(pack_id="ports", version=1, document=travels(retraction))
    hub = KnownHub("ab" * 8, "org", 1, "hub", "Centre", "https://hub.test", ("cd" * 32,))
    return HubChange(hub_id=hub.hub_id, document=travels(sign_hub(hub, signer)))


def with_guest(device: Device) -> None:
    """Let the organisation say that another board's packs are good."""
    keep_enrolment(device, SERVER_URL, make_reply().model_copy(update={"pack_issuers": GUESTS}))


@pytest.mark.parametrize("kind", ["sitting", "command", "retraction", "hub"])
def test_an_issuer_of_packs_is_believed_in_nothing_else(desk: Desk, kind: str) -> None:
    """What the organisation alone may say is refused of an issuer whose packs are good, and taken of itself."""
    with desk.opened() as device:
        with_guest(device)

        assert "" == apply_change(device, told(kind, ISSUER))
        assert f"{kind.title()}Invalid" == apply_change(device, told(kind, GUEST))
        assert not import_pack(device, make_pack(pack_id="guest", issuer=GUEST)).already_here
        with pytest.raises(PackIssuerUnknown):
            import_pack(device, make_pack(pack_id="nobody", issuer=STRANGER))


def test_an_issuer_of_packs_gives_no_receipts(desk: Desk, tmp_path: Path) -> None:
    """That work is at the organisation is not believed of an issuer whose packs are good, on a line or on a stick."""
    with desk.opened() as device:
        with_guest(device)
        started(device)
        with device.log.transaction() as rows:
            log: dict[str, Any] = {"device_id": device.device_id, "epoch": device.epoch}
            head = head_at(rows, device.device_id, device.epoch, 1) or b""
            false, true = (
                write_receipt(sign_receipt(key, organisation="org", cursor=1, head=head, **log))
                for key in (GUEST, ISSUER)
            )
            assert Believed(wrong=True) == believe_receipt(rows, text=false, now_ms=1, **log)
            assert "" == kept_receipt(rows, device.epoch)
            assert Believed(1) == believe_receipt(rows, text=true, now_ms=1, **log)
        stick = tmp_path / "told.carrelack"
        stick.write_bytes(sign_acknowledgement(Acknowledgement("org", 1, ()), GUEST))
        with pytest.raises(AcknowledgementInvalid):
            take_acknowledgement(device, stick)


def test_purposes_come_back_with_the_copy(desk: Desk) -> None:
    """A database that has lost it brings back whom we trust, and no more than it was trusted for."""
    with desk.opened() as device:
        with_guest(device)
        with transaction(device.engine) as session:
            row = installation(session)
            assert row is not None
            row.organisation_id, row.issuers = "", "{}"

        assert restore_trust(device)
        with transaction(device.engine) as session:
            here = set(organisation_keys(session)), set(pack_keys(session))
        assert ({key_id(ISSUER.public)}, {key_id(ISSUER.public), *GUESTS}) == here


def test_purposes_reach_devices_and_hubs(hall: Hall, tmp_path: Path) -> None:
    """Another's key that staff trust is told as good for packs, to a hub and to the device that joins through it."""
    own = {key_id(hall.server.keys(hall.organisation).issuer.public)}
    device = open_device(paths_in(tmp_path / "device"), FakeClock(), Draw("device"))
    with hub_below(hall, tmp_path / "hub") as hub, closing_device(device):
        trust_issuer(hall.server, hall.organisation, GUEST.public, actor="test")
        hub.round()
        with hub.server.database.read() as session:
            assert own == set(keys_at(session, home_of(hub)))
            assert set(GUESTS) == set(other_issuers(session, home_of(hub)))

        request = enrolment_request(device, code=hall.code("Centre"), name="desk", app_version="0.1.0")
        keep_enrolment(device, HERE, ServerClient(HERE, transport=hub.transport).enrol(request))
        with transaction(device.engine) as session:
            assert own == set(organisation_keys(session))
            assert own | set(GUESTS) == set(pack_keys(session))


def test_a_hub_believes_an_issuer_of_packs_in_nothing_else(hall: Hall, tmp_path: Path) -> None:
    """What comes down signed by an issuer whose packs are good is held; devices hear whom to trust, and of nothing else."""
    trust_issuer(hall.server, hall.organisation, GUEST.public, actor="test")
    change, known = told("sitting", GUEST).model_dump(), hall.desk("Centre")

    with hub_below(hall, tmp_path / "hub") as hub:
        hub.link.edit = lambda reply: reply["changes"].append(change)
        hub.round()

        assert ["trust"] == [one.kind for one in hub.changes(known).changes]


def test_a_hub_takes_back_what_a_key_was_trusted_for(hall: Hall, tmp_path: Path) -> None:
    """A key that a hub believed in everything, as before keys had purposes, is good for packs once it is told so."""
    trust_issuer(hall.server, hall.organisation, GUEST.public, actor="test")

    with hub_below(hall, tmp_path / "hub") as hub:
        hub.link.edit = lambda reply: reply["issuers"].update(reply.pop("pack_issuers"))
        hub.round()
        hub.link.edit = None
        hub.round()

        with hub.server.database.read() as session:
            assert set(GUESTS) == set(other_issuers(session, home_of(hub)))
