"""A centre's day on real processes and sockets: the server above is off for all of it, and its hub is killed once."""

import socket
import ssl
from pathlib import Path

import httpx
import pytest

from assessment.certificate import pin_of
from assessment.signing import key_id
from assessment.sync.central_receipt import read_receipt, receipt_holds
from desktop.sync.pinned import PinnedContext
from sync_server.app import open_server
from sync_server.config import read_config
from sync_server.relay.certificate import pins_of
from sync_server.relay.client import UpstreamClient
from sync_server.relay.join import join
from sync_server.relay.relay import Relay
from sync_server.relay.status import hub_status
from sync_server.services.make_enrolment_code import CodeKind, make_enrolment_code
from sync_server.services.verify_log import verify_log
from sync_server.storage.frames import frames_of_log
from sync_server.storage.joined import Joined
from tests import forking
from tests.contract.loopback import serving as on_loopback
from tests.ports import free_port
from tests.served import BESIDE, served
from tests.sync_server.events import whole_attempt
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.signed_log import Desk
from tests.waiting import waited

SECONDS = 120


def push(hub: Joined, port: int, desk: Desk, body: bytes, query: str = "") -> list[str | int]:
    """Push as the device over a socket to whoever holds the hub's key and return the reply."""
    reply = httpx.post(
        f"https://127.0.0.1:{port}{desk.path}{query}",
        content=body,
        headers={"Authorization": f"Bearer {desk.token}"},
        timeout=SECONDS,
        verify=PinnedContext(pins_of(hub)),
    )
    assert reply.status_code == 200, reply.text
    found: list[str | int] = reply.json()
    return found


def covered(hub: Joined, port: int, desk: Desk) -> str:
    """Return the organisation's receipt for all of a desk's log, as the hub passes it on once it is there."""
    told: list[str] = []

    def here() -> bool:
        told[:] = [str(one) for one in push(hub, port, desk, b"", "?receipt")[5:6]]
        return any(read_receipt(one).cursor == len(desk.entries) for one in told)

    waited(here, "a receipt for all of the log", SECONDS)
    return told[0]


def hub_code(hall: Hall) -> str:
    """Return a code by which a hub of the centre may join."""
    return make_enrolment_code(
        hall.server, hall.organisation, centre="Centre", url="", days=1, actor="test", kind=CodeKind.HUB
    ).code


def joined_hub(url: str, folder: Path, code: str, port: int) -> Joined:
    """Make a folder a hub with all that its centre needs, and its place told above."""
    bare = open_server(read_config({}, folder), make=True)
    client = UpstreamClient(url)
    joined = join(bare, client, code, name="hub", version="0.1.0", address=f"https://127.0.0.1:{port}")
    client.close()
    relay = Relay(bare, joined)
    relay.look()
    relay.stop()
    bare.close()
    return joined


def shown(port: int) -> bytes:
    """Return the certificate that a hub shows."""
    return ssl.PEM_cert_to_DER_cert(ssl.get_server_certificate(("127.0.0.1", port), timeout=SECONDS))


@pytest.mark.timeout(400)
def test_another_hub_takes_over(tmp_path: Path) -> None:
    """A hub dies with what above has not; the next one gets it all from the devices, and its certificate is renewed."""
    above, one, two = tmp_path / "above", tmp_path / "one", tmp_path / "two"
    with opened_hall(above) as hall:
        facts = hall.publish()
        hall.sitting(centre="Centre")
        desk = hall.desk("Centre")
        desk.write(hall.attempt(), *whole_attempt(), pack_hash=facts.pack_hash)
        codes = hub_code(hall), hub_code(hall)
        port, first_port, second_port = free_port(), free_port(), free_port()
        with on_loopback(hall.app, port) as url:
            first = joined_hub(url, one, codes[0], first_port)
            second = joined_hub(url, two, codes[1], second_port)

    with served(one, port=first_port):
        assert [3, "centre"] == [
            push(first, first_port, desk, desk.body(3)[: len(desk.frame(1, 3)) + 4])[i] for i in (0, 3)
        ]
    with served(two, port=second_port):
        with pytest.raises(ssl.SSLError):
            PinnedContext(pins_of(first)).wrap_socket(socket.create_connection(("127.0.0.1", second_port)))
        before = shown(second_port)
        assert 0 == push(second, second_port, desk, b"")[0]
        assert len(desk.entries) == push(second, second_port, desk, desk.body(64))[0]
        forking.run("sync_server", "hub", "renew", "--data", str(two), beside=BESIDE).check_returncode()
        waited(lambda: shown(second_port) != before, "another certificate", SECONDS)
        assert pin_of(before) == pin_of(shown(second_port))
        with served(above, port=port):
            assert covered(second, second_port, desk)

    server = open_server(read_config({}, above))
    facts_above = verify_log(server, desk.name)
    assert (len(desk.entries), True) == (facts_above.cursor, facts_above.verified)
    server.close()


@pytest.mark.timeout(400)
def test_a_day_at_a_centre(tmp_path: Path) -> None:
    """With the server above off all day and its hub killed once, in the end everything is above, once, signed for."""
    above, here = tmp_path / "above", tmp_path / "hub"
    with opened_hall(above) as hall:
        facts = hall.publish()
        hall.sitting(centre="Centre")
        desks = [hall.desk("Centre") for _ in range(3)]
        for count, desk in enumerate(desks):
            desk.write(hall.attempt(count), *whole_attempt(), pack_hash=facts.pack_hash)
        code = hub_code(hall)
        organisation, issuer = hall.organisation, hall.server.keys(hall.organisation).issuer.public
        port, hub_port = free_port(), free_port()
        with on_loopback(hall.app, port) as url:
            joined = joined_hub(url, here, code, hub_port)

    with served(here, port=hub_port) as hub:
        for desk in desks:
            push(joined, hub_port, desk, desk.body(1)[: 2 * len(desk.body(1)) // 3])
            assert "centre" == push(joined, hub_port, desk, b"")[3]
        hub.kill()
    with served(here, port=hub_port):
        for desk in desks:
            held = push(joined, hub_port, desk, b"")[0]
            assert isinstance(held, int)
            push(joined, hub_port, desk, desk.body(2, first=held + 1))
            assert [len(desk.entries), "centre"] == [
                push(joined, hub_port, desk, b"")[0],
                push(joined, hub_port, desk, b"")[3],
            ]
        beside = open_server(read_config({}, here))
        status = hub_status(beside)
        beside.close()
        assert (sum(len(desk.entries) for desk in desks), 3) == (status.waiting, len(status.devices))
        with served(above, port=port):
            receipts = [covered(joined, hub_port, desk) for desk in desks]

    server, below = open_server(read_config({}, above)), open_server(read_config({}, here))
    for desk, receipt in zip(desks, receipts, strict=True):
        facts_above = verify_log(server, desk.name)
        assert (len(desk.entries), True) == (facts_above.cursor, facts_above.verified)
        assert receipt_holds(
            read_receipt(receipt),
            {key_id(issuer): issuer},
            organisation=organisation,
            device_id=desk.name.device_id,
            epoch=desk.name.epoch,
            head=desk.head(len(desk.entries)),
        )
        rows = []
        for one in (server, below):
            with one.database.look() as connection:
                rows.append([(row.first, row.last, row.data) for row in frames_of_log(connection, desk.name)])
        assert rows[0] == rows[1]
    server.close()
    below.close()
