"""Devices and servers of different releases: they understand each other, or say who has to be updated."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from desktop.errors import ServerUnreadable, UpdateNeeded
from desktop.services.device import TOKEN
from desktop.services.enrol import enrolment_request
from desktop.sync.client import ServerClient
from sync_server.app import compose
from sync_server.services.release_pack import release_pack
from tests.builders import SERVER_URL, started
from tests.contract.in_process import InProcess, running
from tests.contract.line import Line, make_line


@pytest.fixture
def line(tmp_path: Path) -> Iterator[Line]:
    """Both ends, with a log on the device."""
    with make_line(tmp_path) as line:
        release_pack(line.server, line.organisation, "ports", 1, actor="test")
        line.pull()
        started(line.device)
        yield line


def client(line: Line, transport: httpx.BaseTransport, protocol: int = 1) -> ServerClient:
    """Return this device's client as another release of it would be."""
    token = line.device.secrets.get(TOKEN) or ""
    return ServerClient(SERVER_URL, token, transport=transport, protocol=protocol)


def transport_of(line: Line) -> InProcess:
    """Return the way to the server that runs."""
    transport = line.client._http._transport
    assert isinstance(transport, InProcess)
    return transport


def test_a_device_of_before_and_a_server_of_now(line: Line) -> None:
    """A device that knows no header, no receipt and four fields of the reply finds those four where they were."""
    log = line.device.log
    request = httpx.Request(
        "POST",
        f"{SERVER_URL}/api/v1/log/{log.device_id}/{log.epoch}",
        headers={"Authorization": f"Bearer {line.device.secrets.get(TOKEN)}"},
    )
    told = transport_of(line).handle_request(request).json()

    assert (0, "central", "", 5) == (told[0], told[3], told[4], len(told))


def test_a_device_of_tomorrow_asks_a_server_of_today(line: Line) -> None:
    """A device that speaks a later version is told, on every route and in words of its own, that the server is too old."""
    later = client(line, transport_of(line), protocol=2)
    request = enrolment_request(line.device, code="ABCD-EFGH", name="desk", app_version="9")
    for ask in (
        lambda: later.push(line.device.device_id, line.device.epoch, b""),
        lambda: later.changes(0),
        lambda: later.enrol(request),
        lambda: line.client.enrol(request.model_copy(update={"protocol": 2})),
    ):
        with pytest.raises(UpdateNeeded) as found:
            ask()
        assert "server" == found.value.side


def test_a_device_of_today_asks_a_server_of_tomorrow(line: Line) -> None:
    """A server that no longer serves the first version says that the device is too old; nothing has changed."""
    with running(compose(line.server, oldest=2, newest=3)) as transport:
        with pytest.raises(UpdateNeeded) as found:
            client(line, transport).changes(0)
        assert "device" == found.value.side
        assert 200 == transport.handle_request(httpx.Request("GET", f"{SERVER_URL}/healthz")).status_code
        assert (
            0
            == client(line, transport, protocol=2).push(line.device.device_id, line.device.epoch, b"").cursor
        )


def test_a_server_of_before_is_no_server_of_ours_only_where_it_says_nothing(line: Line) -> None:
    """Four fields are a reply, three are none: what a server of before does not say is taken for not said."""
    four = httpx.MockTransport(lambda _: httpx.Response(200, json=[0, "ab" * 8, 1, "central"]))
    three = httpx.MockTransport(lambda _: httpx.Response(200, json=[0, "ab" * 8, 1]))

    reply = client(line, four).push(line.device.device_id, line.device.epoch, b"")
    assert ("", "") == (reply.refused, reply.receipt)
    with pytest.raises(ServerUnreadable):
        client(line, three).push(line.device.device_id, line.device.epoch, b"")


@pytest.mark.parametrize("told", ["", "x", "-1", "1.0", "123456"])
def test_a_version_that_is_none_is_a_wrong_request(line: Line, told: str) -> None:
    """What names no version is refused as not of the form it should have."""
    request = httpx.Request("GET", f"{SERVER_URL}/api/v1/changes", headers={"Carrel-Protocol": told})
    answer = transport_of(line).handle_request(request)

    assert (422, "body_invalid") == (answer.status_code, answer.json()["code"])
