"""Joining, between the real client and the real server."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from assessment.pack.seal import SealIdentity
from desktop.errors import Offline, ServerRefused, SignedOut
from desktop.services.enrol import enrolment_request
from desktop.sync.client import ServerClient
from sync_server.app import compose
from sync_server.services.make_enrolment_code import make_enrolment_code
from tests.builders import SERVER_URL
from tests.contract.in_process import running
from tests.contract.line import Line, make_line


@pytest.fixture
def line(tmp_path: Path) -> Iterator[Line]:
    """Both ends."""
    with make_line(tmp_path) as made:
        yield made


def fresh_code(line: Line) -> str:
    """Return a code nobody has used."""
    return make_enrolment_code(line.server, line.organisation, centre="", url="", days=1, actor="test").code


def test_a_device_proves_its_key_to_the_server(line: Line) -> None:
    """What the desktop signs is what the server verifies, also with spaces around the code."""
    request = enrolment_request(line.device, code=f" {fresh_code(line)} ", name="desk", app_version="1")

    assert line.client.enrol(request).token


def test_a_request_changed_on_the_way_is_refused(line: Line) -> None:
    """Whoever puts a seal key of their own into a device's request is refused, and the code still serves."""
    request = enrolment_request(line.device, code=fresh_code(line), name="desk", app_version="1")
    changed = request.model_copy(update={"seal_key": SealIdentity.generate().recipient})

    with pytest.raises(ServerRefused) as refusal:
        line.client.enrol(changed)

    assert ("proof_refused", 403) == (refusal.value.code, refusal.value.status)
    assert line.client.enrol(request).token


def test_joining_again_after_a_lost_reply(line: Line) -> None:
    """The server has let the device in and the device never learns it: the same request once more lets it in."""
    request = enrolment_request(line.device, code=fresh_code(line), name="desk", app_version="1")
    with running(compose(line.server)) as transport:
        with pytest.raises(Offline):
            ServerClient(SERVER_URL, transport=_Losing(transport)).enrol(request)
        reply = ServerClient(SERVER_URL, transport=transport).enrol(request)

        assert ServerClient(SERVER_URL, reply.token, transport=transport).changes(0).server_ms
    with pytest.raises(SignedOut):
        line.client.changes(0)


class _Losing(httpx.BaseTransport):
    """Asks, and loses the reply."""

    def __init__(self, inner: httpx.BaseTransport) -> None:
        self._inner = inner

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self._inner.handle_request(request)
        raise httpx.RemoteProtocolError("gone")
