"""A hub's own parts: what it believes, where its secrets lie, and that others load nothing of it."""

import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from sync_server.app import open_server
from sync_server.config import read_config
from sync_server.errors import (
    KeysExposed,
    KeysMissing,
    NotAHub,
    StorageBusy,
    UpstreamAway,
    UpstreamRefused,
    UpstreamUnreadable,
)
from sync_server.relay.client import UpstreamClient
from sync_server.relay.status import hub_status
from sync_server.storage.joined import Joined, keep_joined, read_joined
from tests.fakes.refusals import refusal

SECRETS = Joined("https://above.test", "org", "ab" * 8, "Centre", "cd" * 32, "AGE-SECRET-KEY-1", "token")


def answered_by(reply: httpx.Response) -> UpstreamClient:
    """Return a client whose every question gets this answer."""
    return UpstreamClient("https://above.test", "t", transport=httpx.MockTransport(lambda _: reply))


@pytest.mark.parametrize(
    "reply",
    [
        httpx.Response(200, text="<html>Sign in to the hotel</html>"),
        httpx.Response(302, headers={"Location": "https://portal.test"}),
        httpx.Response(200, json={"cursor": 3}),
        httpx.Response(200, json=[1, "00", 0, "central", ""]),
        httpx.Response(200, json=[1, "0" * 16, 0, "central", "", "x" * 201]),
        httpx.Response(500, text="oops"),
    ],
)
def test_only_our_own_protocol_is_an_answer(reply: httpx.Response) -> None:
    """A portal's page, a redirect or half an answer is never taken for what upstream says of a log."""
    with pytest.raises(UpstreamUnreadable):
        answered_by(reply).push("a" * 16, "b" * 16, b"")  # type: ignore[arg-type]  # plain texts will do


def test_a_refusal_tells_when_to_ask_again() -> None:
    """A problem of upstream's comes with its code and its wish; no network is told apart."""
    busy = refusal(StorageBusy())
    with pytest.raises(UpstreamRefused) as told:
        answered_by(busy).mirror(0)

    assert ("storage_busy", 5.0) == (told.value.code, told.value.retry_after)
    with pytest.raises(UpstreamAway):
        UpstreamClient("http://127.0.0.1:9").mirror(0)


def test_secrets_are_kept_for_the_owner_alone(tmp_path: Path) -> None:
    """What joining brought comes back as it was, is readable by its owner alone, and damage is told."""
    file = tmp_path / "hub.json"
    assert read_joined(file, strict=True) is None
    keep_joined(file, SECRETS)

    assert SECRETS == read_joined(file, strict=True)
    assert "token" not in repr(SECRETS).replace("token=", "")
    file.chmod(0o644)
    with pytest.raises(KeysExposed):
        read_joined(file, strict=True)
    file.write_text("{", encoding="utf-8")
    with pytest.raises(KeysMissing):
        read_joined(file, strict=False)


def test_a_server_that_joined_nobody_is_no_hub(tmp_path: Path) -> None:
    """Where nothing was joined there is no status to tell."""
    server = open_server(read_config({}, tmp_path), make=True)
    with pytest.raises(NotAHub):
        hub_status(server)
    server.close()


def test_nothing_of_a_hub_is_loaded_elsewhere() -> None:
    """A server without an upstream loads neither the relay nor the HTTP client."""
    code = (
        "import sys, sync_server.__main__; print([m for m in sys.modules if m == 'httpx' or '.relay' in m])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert "[]" == told.stdout.strip()
