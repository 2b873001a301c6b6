"""How devices learn the hubs of their centre: what a hub tells of itself, the organisation signs, and nobody else can."""

import json
from base64 import b64decode
from dataclasses import replace
from pathlib import Path

import pytest

from assessment.errors import HubInvalid
from assessment.pack.hub_document import KnownHub, read_hub, sign_hub
from assessment.signing import SigningKey, key_id
from assessment.sync.hub_place import say_place
from assessment.sync.messages import HubChange
from desktop.services.know_hub import know_hub
from desktop.storage.engine import transaction
from desktop.storage.hubs import known_hubs
from sync_server.errors import NotAnnounced, UpstreamRefused
from sync_server.relay.certificate import announce_key, pins_of, renew, use_next_key
from sync_server.services.list_hubs import list_hubs, revoke_hub
from sync_server.services.make_enrolment_code import make_enrolment_code
from sync_server.storage.joined import read_joined
from tests.builders import ISSUER, make_desk
from tests.contract.hub import Hub, hub_below
from tests.sync_server.hall import Hall


def signed(hall: Hall, changes: tuple[object, ...]) -> list[KnownHub]:
    """Return the hubs that a reply tells, as its organisation signed them."""
    issuer = hall.server.keys(hall.organisation).issuer.public
    documents = [one.document for one in changes if isinstance(one, HubChange)]
    return [read_hub(b64decode(one), {key_id(issuer): issuer}) for one in documents]


def pins(hub: Hub) -> tuple[str, ...]:
    """Return the pins of a hub's keys as it has them now."""
    joined = read_joined(hub.server.config.joined, strict=True)
    assert joined is not None
    return pins_of(joined)


def test_devices_hear_of_their_hub(hall: Hall, tmp_path: Path) -> None:
    """After its first contact a hub is signed for its centre, and heard of from above and from the hub itself."""
    desk, elsewhere = hall.desk("Centre"), hall.desk("Elsewhere")
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        hub.round()
        (told,) = signed(hall, hub.changes(desk).changes)

        assert (hub.joined.hub_id, "Centre", pins(hub)) == (told.hub_id, told.centre, told.pins)
        above = json.loads(hall.as_device(desk)("GET", "/api/v1/changes?cursor=0").content)
        assert [hub.joined.hub_id] == [one["hub_id"] for one in above["changes"] if one["kind"] == "hub"]
        none = json.loads(hall.as_device(elsewhere)("GET", "/api/v1/changes?cursor=0").content)
        assert [] == [one for one in none["changes"] if one["kind"] == "hub"]


def test_a_key_changes_without_touching_devices(hall: Hall, tmp_path: Path) -> None:
    """A renewed certificate keeps the pin; an announced key is believed beside the old one until it is put in force."""
    desk = hall.desk("Centre")
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        before, pem = pins(hub), hub.server.config.certificate.read_bytes()
        renew(hub.server)
        assert (before, True) == (pins(hub), pem != hub.server.config.certificate.read_bytes())
        client = hub.relay._client
        with pytest.raises(NotAnnounced):
            use_next_key(hub.server, client)
        both = announce_key(hub.server, client)
        hub.round()
        assert (before[0], 2) == (both[0], len(both))
        assert [both] == [one.pins for one in signed(hall, hub.changes(desk).changes)]

        use_next_key(hub.server, client)
        hub.round()
        assert [both[1:]] == [one.pins for one in signed(hall, hub.changes(desk).changes)]


def test_only_the_hub_says_where_it_is(hall: Hall, tmp_path: Path) -> None:
    """With a hub's token alone, or with what it told earlier, nobody moves it; one that is shut out has no pin."""
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        client, key = hub.relay._client, SigningKey(bytes.fromhex(hub.joined.sign_key))
        number = 1 << 30
        forged = say_place(
            SigningKey(b"f" * 32), hub.joined.hub_id, url="https://evil.test", pins=("0" * 64,), number=number
        )
        earlier = say_place(key, hub.joined.hub_id, url="https://old.test", pins=("1" * 64,), number=1)
        for place in (forged, earlier):
            with pytest.raises(UpstreamRefused) as told:
                client.place(place)
            assert "proof_refused" == told.value.code
        (known,) = list_hubs(hall.server, hall.organisation)
        assert pins(hub) == known.pins
        entry = make_enrolment_code(
            hall.server, hall.organisation, centre="", url="https://hub", days=1, actor="t", pin=known.pins[0]
        ).entry
        assert entry.endswith(f"~{known.pins[0][:32]}")

        revoke_hub(hall.server, hall.organisation, hub.joined.hub_id, actor="test")
        desk = hall.desk("Centre")
        above = hall.as_device(desk)("GET", "/api/v1/changes?cursor=0").json()["changes"]
        (last,) = signed(hall, tuple(HubChange(**one) for one in above if one["kind"] == "hub"))
        assert () == last.pins


def test_a_device_keeps_the_latest_and_only_its_own(tmp_path: Path) -> None:
    """What is older, of another organisation or signed by a stranger changes nothing; one shut out is forgotten."""
    with make_desk(tmp_path).enrolled().opened() as device:
        hub = KnownHub("ab" * 8, "org", 2, "cellar", "Centre", "https://hub.test", ("1" * 64,))
        assert know_hub(device, sign_hub(hub, ISSUER))
        assert not know_hub(device, sign_hub(replace(hub, revision=1, pins=("2" * 64,)), ISSUER))
        for document in (
            sign_hub(replace(hub, revision=3), SigningKey(b"s" * 32)),
            sign_hub(replace(hub, revision=3, organisation="another"), ISSUER),
        ):
            with pytest.raises(HubInvalid):
                know_hub(device, document)
        with transaction(device.engine) as session:
            assert [("1" * 64, 2)] == [(one.pins, one.revision) for one in known_hubs(session)]
        assert know_hub(device, sign_hub(replace(hub, revision=3, pins=()), ISSUER))
        with transaction(device.engine) as session:
            assert [] == known_hubs(session)
