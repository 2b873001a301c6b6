"""A hub's own backup, by command beside the hub that serves: wiped and restored, it claims nothing that it has not got."""

import json
import shutil
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import Any

import httpx
import pytest

from desktop.sync.pinned import PinnedContext
from sync_server.app import open_server
from sync_server.config import read_config
from sync_server.relay.certificate import pins_of
from sync_server.relay.status import hub_status
from sync_server.services.server import Server
from sync_server.services.verify_log import verify_log
from sync_server.storage.frames import frames_of_log
from sync_server.storage.joined import Joined
from tests import forking
from tests.contract.loopback import serving as on_loopback
from tests.end_to_end.test_hub import SECONDS, covered, hub_code, joined_hub, push
from tests.fakes.files import file_bytes
from tests.ports import free_port
from tests.served import BESIDE, served
from tests.sync_server.events import whole_attempt
from tests.sync_server.hall import opened_hall
from tests.sync_server.signed_log import Desk
from tests.waiting import waited


@pytest.mark.timeout(400)
def test_a_hub_comes_back_from_its_backup(tmp_path: Path) -> None:
    """It says of each log and file what it has, not what it had; devices send again, and above has each entry once."""
    above, here, file = tmp_path / "above", tmp_path / "hub", tmp_path / "hub.backup"
    with opened_hall(above) as hall:
        facts = hall.publish()
        hall.sitting(centre="Centre")
        gone_up, stayed = desks = [hall.desk("Centre") for _ in range(2)]
        for count, desk in enumerate(desks, 1):
            desk.write(hall.attempt(count), *whole_attempt()[:3], pack_hash=facts.pack_hash)
        code, port, hub_port = hub_code(hall), free_port(), free_port()
        with on_loopback(hall.app, port) as url:
            hub = joined_hub(url, here, code, hub_port)

    first, late = file_bytes(30_000), file_bytes(40_000)
    with served(here, port=hub_port):
        with served(above, port=port):
            for desk in desks:
                assert [3, "centre"] == told(hub, hub_port, desk, desk.body(3))
                sent(hub, hub_port, desk, first)
                covered(hub, hub_port, desk)
            made = command("backup", "create", "-o", str(file), "--json", "--data", str(here))
            for count, desk in enumerate(desks, 1):
                desk.write(hall.attempt(count), *whole_attempt()[3:], pack_hash=facts.pack_hash)
            whole = len(gone_up.entries)
            assert [whole, "centre"] == told(hub, hub_port, gone_up, gone_up.body(3))
            covered(hub, hub_port, gone_up)
        assert [whole, "centre"] == told(hub, hub_port, stayed, stayed.body(3))
        for desk in desks:
            sent(hub, hub_port, desk, late)
    assert made["missing"] == []

    shutil.rmtree(here)
    command("backup", "verify", str(file), "--json")
    command("backup", "restore", str(file), "--json", "--data", str(here))
    with served(here, port=hub_port):
        for desk in desks:
            assert [3, "centre"] == told(hub, hub_port, desk, b"")
            assert [len(first), 0] == [held_of(hub, hub_port, desk, one) for one in (first, late)]
        assert [whole, "centre"] == told(hub, hub_port, stayed, stayed.body(3, first=4))
        with served(above, port=port):
            covered(hub, hub_port, stayed)
            assert [3, "centre"] == told(hub, hub_port, gone_up, b"")  # above has more, and the hub has not
            assert [whole, "centre"] == told(hub, hub_port, gone_up, gone_up.body(3, first=4))
            covered(hub, hub_port, gone_up)
            for desk in desks:
                sent(hub, hub_port, desk, late)
            waited(lambda: nothing_waits(here), "all of it above", SECONDS)

    server, below = (open_server(read_config({}, folder)) for folder in (above, here))
    for desk in desks:
        assert [(whole, True)] * 2 == [
            (one.cursor, one.verified)
            for one in (verify_log(server, desk.name), verify_log(below, desk.name))
        ]
        assert stored(server, desk) == stored(below, desk)
    server.close()
    below.close()
    assert files(above) == files(here)
    assert 2 == len(files(above))


def told(hub: Joined, port: int, desk: Desk, body: bytes) -> list[str | int]:
    """Push a body to a hub; return how much it says it has, and who has that."""
    reply = push(hub, port, desk, body)
    return [reply[0], reply[3]]


def sent(hub: Joined, port: int, desk: Desk, data: bytes) -> None:
    """Send a file of answers whole."""
    headers = {"Upload-Offset": "0", "Upload-Length": str(len(data))}
    reply = asked(hub, port, desk, "PUT", data, content=data, headers=headers)
    assert reply.json()["complete"]


def held_of(hub: Joined, port: int, desk: Desk, data: bytes) -> int:
    """Return how many bytes of a file a hub says that it has."""
    return int(asked(hub, port, desk, "HEAD", data).headers["Upload-Offset"])


def asked(
    hub: Joined,
    port: int,
    desk: Desk,
    method: str,
    data: bytes,
    *,
    content: bytes = b"",
    headers: Mapping[str, str] = MappingProxyType({}),
) -> httpx.Response:
    """Ask a hub as a device about a file."""
    reply = httpx.request(
        method,
        f"https://127.0.0.1:{port}/api/v1/blobs/{sha256(data).hexdigest()}",
        content=content,
        headers={"Authorization": f"Bearer {desk.token}", **headers},
        timeout=SECONDS,
        verify=PinnedContext(pins_of(hub)),
    )
    assert reply.status_code == 200, reply.text
    return reply


def command(*arguments: str) -> Any:
    """Run ``carrel-server`` as a process of its own, to its good end; return what it told."""
    done = forking.run("sync_server", *arguments, beside=BESIDE)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout)


def nothing_waits(folder: Path) -> bool:
    """Say whether all that a hub holds is above, and none of it was refused."""
    beside = open_server(read_config({}, folder))
    status = hub_status(beside)
    beside.close()
    assert {""} == {one.refused for one in status.devices}
    return (0, 0, 0) == (status.waiting, status.files, status.quarantined)


def stored(server: Server, desk: Desk) -> bytes:
    """Return the bytes of a desk's log as a server holds them."""
    with server.database.look() as connection:
        return b"".join(row.data for row in frames_of_log(connection, desk.name))


def files(folder: Path) -> dict[str, bytes]:
    """Return the files of answers that a server holds."""
    blobs = folder / "blobs"
    return {
        path.relative_to(blobs).as_posix(): path.read_bytes() for path in blobs.rglob("*") if path.is_file()
    }
