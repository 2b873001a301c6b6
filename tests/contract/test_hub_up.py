"""What devices told a hub goes up to the server above as it came: logs, files of answers, and what was refused."""

import base64
from hashlib import sha256
from pathlib import Path

from assessment.pack.release import open_release
from assessment.signing import SigningKey, key_id
from assessment.sync.central_receipt import read_receipt, receipt_holds
from assessment.sync.messages import PackChange, ReleaseChange, ResultChange, SittingChange
from desktop.sync.client import ServerClient
from sync_server.relay.status import hub_status
from sync_server.services.project_attempt import project_stale, read_attempt
from sync_server.services.release_pack import release_pack
from sync_server.services.verify_log import verify_log
from sync_server.storage.blob_files import blob_path
from tests.contract.hub import (
    ABOVE,
    home_of,
    hub_below,
    quarantined,
    same_everywhere,
)
from tests.sync_server.events import whole_attempt
from tests.sync_server.hall import Hall
from tests.sync_server.signed_log import travelling


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
        assert "away refused" == hub.turn()
        assert [] == hall.stored(desk)
        assert len(desk.entries) == hub_status(hub.server).waiting

        hub.link.cut = False
        hub.link.lose_replies = 2  # to the question and to the mirror
        assert "away broken" == hub.turn()
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
        assert verified.verified
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


def test_files_of_answers_go_up(hall: Hall, tmp_path: Path) -> None:
    """A file that a device gave the hub is above once the way holds, under its hash, and is sent once."""
    desk, data = hall.desk("Centre"), b"an essay" * 300_000
    name = sha256(data).hexdigest()
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        assert hub.device(desk).send_blob(name, data, offset=0, length=len(data)).complete
        assert 1 == hub_status(hub.server).files
        hub.link.lose_replies = 2  # to the file and to the mirror
        assert "away broken" == hub.turn()
        hub.round()
        assert 0 == hub_status(hub.server).files
        hub.link.asked.clear()
        hub.round()

        assert [] == [one for one in hub.link.asked if "/blobs/" in one]
        assert blob_path(hall.server.config.blobs, hall.organisation, name).read_bytes() == data
        above = ServerClient(ABOVE, desk.token, transport=hub.link).ask_blob(name)
        assert (len(data), True) == (above.offset, above.complete)
