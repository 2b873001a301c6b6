"""A device, the hub of its centre and the server above, in one process."""

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

import pytest
import sqlalchemy as sa

from assessment.attempt.command import CommandKind
from assessment.attempt.decision import Ruling
from assessment.pack.command_document import own_command
from assessment.pack.decision_document import own_decision
from assessment.pack.release import open_release
from assessment.pack.seal import SealIdentity
from assessment.signing import SigningKey, key_id
from assessment.sync.central_receipt import read_receipt, receipt_holds
from assessment.sync.messages import CommandChange, PackChange, ReleaseChange, ResultChange, SittingChange
from desktop.errors import ServerRefused, SignedOut
from desktop.paths import Paths
from desktop.secrets import KeyFile
from desktop.services.device import SEAL_KEY, TOKEN, Device
from desktop.services.enrol import enrolment_request, keep_enrolment
from desktop.services.open_device import close_device, open_device
from desktop.services.pull_changes import Place, apply_changes, changes_place, wanted
from desktop.sync.client import ServerClient
from sync_server.errors import AlreadyInitialised, NeedsUpstream, UpstreamAway, UpstreamRefused
from sync_server.relay.client import UpstreamClient
from sync_server.relay.join import join
from sync_server.relay.status import hub_status
from sync_server.services.decide_attempt import Verdict, decide_attempt
from sync_server.services.enrol_device import enrol_device
from sync_server.services.give_command import Order, give_command
from sync_server.services.list_devices import list_devices, revoke_device
from sync_server.services.list_hubs import list_hubs, revoke_hub
from sync_server.services.make_enrolment_code import CodeKind, make_enrolment_code
from sync_server.services.project_attempt import project_stale, read_attempt
from sync_server.services.prove_log import prove_log
from sync_server.services.release_pack import release_pack
from sync_server.services.verify_log import verify_log
from sync_server.services.view_attempt import view_attempt
from sync_server.storage.blob_files import blob_path
from sync_server.storage.decisions import decisions_of
from sync_server.storage.models import QuarantinedFrame
from tests.builders import Draw as BuilderDraw
from tests.contract.hub import ABOVE, HERE, home_of, hub_below, same_everywhere
from tests.fakes.clock import FakeClock
from tests.sync_server.hall import Hall, enrolment, opened_hall, travelling, whole_attempt


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    """Give the server above."""
    with opened_hall(tmp_path / "central") as hall:
        yield hall


def paths_in(home: Path) -> Paths:
    """Return the folders of a machine that has its keys in a file."""
    Paths(home).make()
    KeyFile(Paths(home).key_file).put(SEAL_KEY, SealIdentity.generate().secret)
    return Paths(home)


@contextmanager
def closing_device(device: Device) -> Iterator[None]:
    """Close a device in the end."""
    try:
        yield
    finally:
        close_device(device)


def quarantined(hall: Hall) -> list[tuple[str, bytes, int]]:
    """Return what the server above has in quarantine, with the reason and how often it came."""
    with hall.server.database.read() as session:
        rows = session.scalars(sa.select(QuarantinedFrame)).all()
    return [(row.code, row.data, row.times) for row in rows]


def test_a_sitting_through_a_hub(hall: Hall, tmp_path: Path) -> None:
    """A device gets pack, sitting and what opens it from the hub, and its log arrives above byte for byte, signed."""
    facts = hall.publish()
    hall.sitting(centre="Centre")
    release_pack(hall.server, hall.organisation, facts.pack_id, None, actor="test")
    desk = hall.desk("Centre")
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        told = hub.changes(desk)

        assert hub.joined.hub_id == told.server
        kinds = [type(one) for one in told.changes]
        assert {SittingChange, PackChange, ReleaseChange} == set(kinds)
        release = next(one for one in told.changes if isinstance(one, ReleaseChange))
        assert open_release(desk.seal.secret, base64.b64decode(release.sealed))
        want = next(one for one in told.changes if isinstance(one, PackChange))
        data = b"".join(
            hub.device(desk).download_pack(want.pack_id, 1, offset=0, size=want.size, sha256=want.sha256)
        )
        assert want.sha256 == sha256(data).hexdigest()

        desk.write(hall.attempt(), *whole_attempt(), pack_hash=facts.pack_hash)
        reply = hub.push(desk, desk.body(3))
        assert [len(desk.entries), "centre", ""] == [reply[0], *reply[3:5]]
        assert 0 < hub_status(hub.server).waiting
        assert 5 == len(hub.push(desk, b"", receipt=True))
        hub.round()
        above_all = read_receipt(hub.push(desk, b"", receipt=True)[5])

        assert same_everywhere(hub, desk)
        assert 0 == hub_status(hub.server).waiting
        assert receipt_holds(
            above_all,
            {
                key_id(hall.server.keys(hall.organisation).issuer.public): hall.server.keys(
                    hall.organisation
                ).issuer.public
            },
            organisation=hall.organisation,
            device_id=desk.name.device_id,
            epoch=desk.name.epoch,
            head=desk.head(len(desk.entries)),
        )
        while project_stale(hall.server, hall.organisation):
            pass
        above = read_attempt(hall.server, hall.organisation, hall.attempt())
        here = read_attempt(hub.server, home_of(hub), hall.attempt())
        assert above is not None
        assert here is not None
        assert above.attempt == here.attempt
        hub.round()
        assert any(isinstance(one, ResultChange) for one in hub.changes(desk).changes)


def test_days_without_upstream(hall: Hall, tmp_path: Path) -> None:
    """Cut off, the hub takes what devices send and says what waits; a lost reply sends nothing twice afterwards."""
    desk = hall.desk("Centre")
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        hub.link.cut = True
        desk.write(hall.attempt(), *whole_attempt())
        assert len(desk.entries) == hub.push(desk, desk.body(2))[0]
        with pytest.raises(UpstreamAway):
            hub.round()
        assert [] == hall.stored(desk)
        assert len(desk.entries) == hub_status(hub.server).waiting

        hub.link.cut = False
        hub.link.lose_replies = 2
        for _ in range(2):
            with pytest.raises(UpstreamAway):
                hub.round()
        hub.link.asked.clear()
        hub.round()

        assert same_everywhere(hub, desk)
        pushes = [one for one in hub.link.asked if "/log/" in one]
        assert 2 >= len(pushes)
        hub.link.asked.clear()
        hub.round()
        assert [] == [one for one in hub.link.asked if "/log/" in one]


def test_a_hub_that_dies_is_replaced(hall: Hall, tmp_path: Path) -> None:
    """What a dead hub had not brought up comes by another one, from devices that still hold it; nothing comes twice."""
    desk = hall.desk("Centre")
    with hub_below(hall, tmp_path / "one") as first:
        first.round()
        desk.write(hall.attempt(), *whole_attempt()[:2])
        first.push(desk, desk.body(1))
        first.round()
        desk.write(hall.attempt(), *whole_attempt()[2:])
        first.push(desk, desk.body(1, first=3))
        assert 2 == len(hall.stored(desk))
    with hub_below(hall, tmp_path / "two") as second:
        second.round()
        assert 0 == second.push(desk, b"")[0]
        second.push(desk, desk.body(2))
        second.round()

        verified = verify_log(hall.server, desk.name)
        assert len(desk.entries) == hall.stored(desk)[-1].last
        assert verified is not None
        assert 0 == hub_status(second.server).waiting


def test_refused_bytes_go_up_as_refused(hall: Hall, tmp_path: Path) -> None:
    """What the hub would not take as a log is kept above too, with the hub's reason, once."""
    desk = hall.desk("Centre")
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        desk.write(hall.attempt(), *whole_attempt())
        forged = desk.frame(1, 2, key=SigningKey(b"f" * 32))
        assert "signature_invalid" == hub.push(desk, travelling([forged]))[4]
        assert 1 == hub_status(hub.server).quarantined
        hub.round()
        hub.round()

        assert 0 == hub_status(hub.server).quarantined
        assert [("signature_invalid", forged, 1)] == quarantined(hall)


def test_a_device_shut_out_while_cut_off(hall: Hall, tmp_path: Path) -> None:
    """What a device told the hub after it was shut out above is held apart there; the hub shuts it out when it hears."""
    desk = hall.desk("Centre")
    other = hall.desk("Centre")
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        revoke_device(hall.server, hall.organisation, desk.name.device_id, actor="test")
        for one in (desk, other):
            one.write(hall.attempt(), *whole_attempt())
            hub.push(one, one.body(64))
        hub.round()

        assert [desk.frame(1, len(desk.entries))] == [one.data for one in hall.stored(desk)]
        (held,) = view_attempt(hall.server, hall.organisation, hall.attempt()).held
        assert (desk.name.device_id, len(desk.entries)) == (held.device_id, held.events)
        assert [] == quarantined(hall)
        assert same_everywhere(hub, other)
        with pytest.raises((SignedOut, ServerRefused)):
            hub.device(desk).changes(0)


def test_commands_reach_devices_through_a_hub(hall: Hall, tmp_path: Path) -> None:
    """What staff tell an attempt above comes to its device by the hub, signed by the organisation."""
    facts = hall.publish()
    hall.sitting(centre="Centre")
    desk = hall.desk("Centre")
    with hub_below(hall, tmp_path / "hub") as hub:
        desk.write(hall.attempt(), *whole_attempt()[:2], pack_hash=facts.pack_hash)
        hub.round()
        hub.push(desk, desk.body(64))
        hub.round()
        order = Order(CommandKind.MESSAGE, text="Ten minutes")
        given = give_command(hall.server, hall.organisation, hall.attempt(), order, actor="admin")
        hub.round()

        (told,) = [one for one in hub.changes(desk).changes if isinstance(one, CommandChange)]
        assert given.command_id == told.command_id
        assert "Ten minutes" == own_command(base64.b64decode(told.document)).text
        with pytest.raises(NeedsUpstream):
            give_command(hub.server, home_of(hub), hall.attempt(), order, actor="admin")


def test_only_its_own_centre(hall: Hall, tmp_path: Path) -> None:
    """A hub hears nothing of other centres: neither their devices nor their sittings."""
    hall.publish()
    hall.sitting(centre="Elsewhere")
    hall.sitting(sitting_id="here", centre="Centre")
    hall.desk("Elsewhere")
    desk, loose = hall.desk("Centre"), hall.desk()
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()

        assert {desk.name.device_id, loose.name.device_id} == {
            one.device_id for one in list_devices(hub.server, home_of(hub))
        }
        sittings = [one for one in hub.changes(desk).changes if isinstance(one, SittingChange)]
        assert ["here"] == [one.sitting_id for one in sittings]


def test_a_hub_that_was_shut_out(hall: Hall, tmp_path: Path) -> None:
    """A hub that was shut out brings nothing and hears nothing; what devices sent it stays with it."""
    desk = hall.desk("Centre")
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        (facts,) = list_hubs(hall.server, hall.organisation)
        revoke_hub(hall.server, hall.organisation, facts.hub_id, actor="test")
        desk.write(hall.attempt(), *whole_attempt())
        hub.push(desk, desk.body(64))
        with pytest.raises(UpstreamRefused, match="hub_revoked"):
            hub.round()

        assert [] == hall.stored(desk)
        assert len(desk.entries) == hub_status(hub.server).waiting


def test_joining_is_refused(hall: Hall, tmp_path: Path) -> None:
    """A code lets one hub join, again where its reply was lost; a server with an organisation of its own becomes nobody's hub."""
    with hub_below(hall, tmp_path / "hub") as hub:
        client = UpstreamClient(ABOVE, transport=hub.link)
        with pytest.raises(UpstreamRefused, match="code_refused"):
            join(hub.server, client, "wrong code", name="x", version="1")
        with pytest.raises(AlreadyInitialised):
            join(hall.server, client, "any code", name="x", version="1")
        code = make_enrolment_code(
            hall.server, hall.organisation, centre="", url="", days=1, actor="test", kind=CodeKind.HUB
        ).code
        first = hub.joined.token
        again = join(hub.server, client, code, name="x", version="1")
        hub.link.lose_replies = 1
        with pytest.raises(UpstreamAway):
            join(hub.server, client, code, name="x", version="1")
        again = join(hub.server, client, code, name="x", version="1")

        assert first != again.token
        assert hub.joined.hub_id == again.hub_id
        assert hub.joined.token != again.token


def test_cursors_of_different_servers_are_not_mixed(hall: Hall, tmp_path: Path) -> None:
    """A device that comes with another server's cursor is told everything from the beginning, whatever its number."""
    facts = hall.publish()
    hall.sitting(centre="Centre")
    release_pack(hall.server, hall.organisation, facts.pack_id, None, actor="test")
    desk = hall.desk("Centre")
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        client = hub.device(desk)
        all_of_it = client.changes(0)

        for cursor in range(all_of_it.cursor + 2):
            assert all_of_it.changes == client.changes(cursor, "central").changes
        assert () == client.changes(all_of_it.cursor, all_of_it.server).changes


def test_a_device_goes_from_server_to_server(hall: Hall, tmp_path: Path) -> None:
    """A device that turns from the server above to its hub and back has in the end what both tell, from the beginning."""
    facts = hall.publish()
    hall.sitting(centre="Centre")
    device = open_device(paths_in(tmp_path / "device"), FakeClock(), BuilderDraw("device"))
    code = hall.code("Centre")
    with hub_below(hall, tmp_path / "hub") as hub, closing_device(device):
        above = ServerClient(ABOVE, transport=hub.link)
        request = enrolment_request(device, code=code, name="desk", app_version="0.1.0")
        keep_enrolment(device, ABOVE, above.enrol(request))
        hub.round()
        token = device.secrets.get(TOKEN) or ""
        above, here = (
            ServerClient(url, token, transport=way) for url, way in ((ABOVE, hub.link), (HERE, hub.transport))
        )
        asked = []
        for client in (above, here, here, above):
            place = changes_place(device)
            reply = client.changes(place.cursor, place.server)
            asked.append((reply.server, len(reply.changes)))
            apply_changes(device, reply)
            assert Place(reply.cursor, reply.server) == changes_place(device)

        assert [("central", 3), (hub.joined.hub_id, 2), (hub.joined.hub_id, 0), ("central", 3)] == asked
        assert [facts.pack_id] == [want.pack_id for want in wanted(device)]


def test_a_device_joins_through_its_hub(hall: Hall, tmp_path: Path) -> None:
    """A code made above is good at the hub while above is there, also where its reply is lost; both know the device."""
    device = open_device(paths_in(tmp_path / "device"), FakeClock(), BuilderDraw("device"))
    with hub_below(hall, tmp_path / "hub") as hub, closing_device(device):
        newcomer = ServerClient(HERE, transport=hub.transport)
        wrong = enrolment_request(device, code="wrong code", name="desk", app_version="0.1.0")
        with pytest.raises(ServerRefused) as refused:
            newcomer.enrol(wrong)
        assert "code_refused" == refused.value.code
        request = enrolment_request(device, code=hall.code("Centre"), name="desk", app_version="0.1.0")
        hub.link.cut = True
        with pytest.raises(ServerRefused) as refused:
            newcomer.enrol(request)
        assert "upstream_away" == refused.value.code
        hub.link.cut = False
        hub.link.lose_replies = 1
        with pytest.raises(ServerRefused) as refused:
            newcomer.enrol(request)
        assert "upstream_away" == refused.value.code
        reply = newcomer.enrol(request)

        for url, way in ((ABOVE, hub.link), (HERE, hub.transport)):
            assert not ServerClient(url, reply.token, transport=way).changes(0).more
        hub.round()
        assert not ServerClient(HERE, reply.token, transport=hub.transport).changes(0).more


def test_files_of_answers_go_up(hall: Hall, tmp_path: Path) -> None:
    """A file that a device gave the hub is above once the way holds, under its hash, and is sent once."""
    desk, data = hall.desk("Centre"), b"an essay" * 300_000
    name = sha256(data).hexdigest()
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        assert hub.device(desk).send_blob(name, data, offset=0, length=len(data)).complete
        assert 1 == hub_status(hub.server).files
        hub.link.lose_replies = 3  # with the log's questions and some of the file's
        for _ in range(3):
            with pytest.raises(UpstreamAway):
                hub.round()
        hub.round()
        assert 0 == hub_status(hub.server).files
        hub.link.asked.clear()
        hub.round()

        assert [] == [one for one in hub.link.asked if "/blobs/" in one]
        assert blob_path(hall.server.config.blobs, hall.organisation, name).read_bytes() == data
        above = ServerClient(ABOVE, desk.token, transport=hub.link).ask_blob(name)
        assert (len(data), True) == (above.offset, above.complete)


def test_a_log_that_is_another_above_is_kept_for_a_person(hall: Hall, tmp_path: Path) -> None:
    """Two logs of one name, one told to the hub and one above: neither is mixed in, and above has the bytes of both."""
    desk = hall.desk("Centre")
    twin = desk.fresh(desk.name.epoch)
    desk.write(hall.attempt(), *whole_attempt())
    twin.write(hall.attempt(), *whole_attempt(), step=1_001)
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        hub.push(desk, desk.body(64))
        hall.push(twin, twin.body(64))
        hub.round()

        assert hall.stored(twin)[-1].head == twin.head(len(twin.entries))
        assert [("forked", desk.frame(1, len(desk.entries)), 1)] == quarantined(hall)
        (status,) = hub_status(hub.server).devices
        assert "forked" == status.refused
        assert len(desk.entries) == hub.stored(desk)[-1].last


@pytest.mark.parametrize("more", [0, 3])
def test_another_log_above_is_seen_though_it_is_longer(hall: Hall, tmp_path: Path, more: int) -> None:
    """Two logs of one name, the one above the longer: the hub sees it, and the device is told what is above."""
    desk = hall.desk("Centre")
    twin = desk.fresh(desk.name.epoch)
    desk.write(hall.attempt(), *whole_attempt()[:3])
    twin.write(hall.attempt(), *whole_attempt()[: 3 + more], step=1_001)
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        hall.push(twin, twin.body(64))
        hub.push(desk, desk.body(64))
        hub.round()

        assert [("forked", desk.frame(1, 3), 3 if more else 1)] == quarantined(hall)
        (status,) = hub_status(hub.server).devices
        assert "forked" == status.refused
        assert [3 + more, twin.head(3 + more)[:8].hex()] == hub.push(desk, b"")[:2]
        shown = prove_log(hub.server, desk.name)
        assert (3 + more, twin.head(3 + more).hex()) == (shown.cursor, shown.head)
        assert [3, desk.head(3)[:8].hex(), "forked"] == [
            one for place, one in enumerate(hub.push(twin, twin.body(64))) if place in (0, 1, 4)
        ]


def test_whoever_has_the_log_that_is_above_is_shown_the_one_at_the_hub(hall: Hall, tmp_path: Path) -> None:
    """Of two computers of one name the one whose log is above sees at the hub that another is there, and goes on anew."""
    desk = hall.desk("Centre")
    twin = desk.fresh(desk.name.epoch)
    desk.write(hall.attempt(), *whole_attempt()[:3])
    twin.write(hall.attempt(), *whole_attempt(), step=1_001)
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        hall.push(twin, travelling([twin.frame(1, 5)]))
        hub.push(desk, desk.body(64))
        hub.round()
        asked = hub.push(twin, b"")
        brought = hub.push(twin, travelling([twin.frame(6, 7)]))
        shown = prove_log(hub.server, desk.name, own=True)

        assert [5, twin.head(5)[:8].hex()] == asked[:2]
        assert [3, desk.head(3)[:8].hex(), ""] == [*brought[:2], brought[4]]
        assert (3, desk.head(3).hex()) == (shown.cursor, shown.head)
        assert [5, twin.head(5)[:8].hex()] == hub.push(desk, b"")[:2]


def test_a_device_that_moves_to_another_centre(hall: Hall, tmp_path: Path) -> None:
    """Its old hub shuts it out as soon as it hears, and lets it in again when it comes back."""
    desk = hall.desk("Centre")
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        for centre in ("Elsewhere", "Centre"):
            hall.clock.now += 1_000
            request = enrolment(hall.code(centre), desk.key, desk.seal, device_id=desk.name.device_id)
            desk.token = enrol_device(hall.server, request, address="desk").token
            hub.round()
            (known,) = list_devices(hub.server, home_of(hub))
            assert known.revoked is (centre == "Elsewhere")
        assert not hub.changes(desk).more


def test_what_staff_decide_comes_down(hall: Hall, tmp_path: Path) -> None:
    """A decision made above is at the hub with its signature, and both servers then read the attempt alike."""
    facts = hall.publish()
    hall.sitting(centre="Centre")
    desk = hall.desk("Centre")
    desk.write(hall.attempt(), *whole_attempt(), pack_hash=facts.pack_hash)
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        hub.push(desk, desk.body(64))
        hub.round()
        while project_stale(hall.server, hall.organisation):
            pass
        verdict = Verdict(Ruling.REJECT, "sat in another's name")
        made = decide_attempt(hall.server, hall.organisation, hall.attempt(), verdict, actor="test")
        hub.round()

        with hub.server.database.read() as session:
            (row,) = decisions_of(session, home_of(hub), hall.attempt())
        assert made == own_decision(row.document)
        while project_stale(hub.server, home_of(hub)):
            pass
        above = read_attempt(hall.server, hall.organisation, hall.attempt())
        here = read_attempt(hub.server, home_of(hub), hall.attempt())
        assert above is not None
        assert here is not None
        assert above.attempt == here.attempt
        assert () == hub_status(hub.server).held
