"""What is wrong between a hub and the server above, or with the hub itself, is told as what it is, in sentences."""

import time
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from sync_server.cli.hub_words import of_trouble
from sync_server.errors import (
    StorageFull,
    StorageProblem,
    UpstreamAway,
    UpstreamProblem,
    UpstreamRefused,
    UpstreamSignInPage,
)
from sync_server.relay import relay as relay_module
from sync_server.relay.status import hub_status
from sync_server.relay.trouble import code_of_trouble
from sync_server.services.list_hubs import revoke_hub
from tests.contract.hub import Hub, hub_below
from tests.sync_server.hall import opened_hall

PORTAL = httpx.Response(200, html="<html>Sign in to the hotel</html>")


def told(hub: Hub) -> str:
    """Let the relay do what is due, and return what ``hub status`` says of it."""
    hub.relay._mirrored = float("-inf")  # it is time to ask
    hub.relay.turn(time.monotonic())
    problem = hub_status(hub.server).problem
    return of_trouble(problem, "9:00") if problem else ""


def test_a_portal_a_cut_and_a_hub_that_is_shut_out_are_told_apart(tmp_path: Path) -> None:
    """Each has its own sentence, says what can be done, and is gone when all is well again."""
    with opened_hall(tmp_path / "central") as hall, hub_below(hall, tmp_path / "hub") as hub:
        assert "" == told(hub)
        hub.link.cut = True
        assert "since 9:00: nothing answers at its address." in told(hub)
        hub.link.cut = False
        inner, hub.link.inner = hub.link.inner, httpx.MockTransport(lambda _: PORTAL)
        assert "asks for a sign-in of its own. Sign in to it in a browser" in told(hub)
        hub.link.inner = inner
        assert "" == told(hub)
        revoke_hub(hall.server, hall.organisation, hub.joined.hub_id, actor="test")
        assert "it has shut this hub out. What is here stays" in told(hub)


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (StorageFull("disk"), "its disk is full"),
        (StorageProblem("x"), "its disk does not take what is written"),
        (KeyError("a"), "a mistake of the program, KeyError"),
    ],
)
def test_trouble_of_the_hubs_own_is_not_put_on_the_server_above(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, why: str
) -> None:
    """A full disk here is told as that, and nobody reads that the server above was not heard."""

    def fail(*_: object, **__: object) -> None:
        raise error

    with opened_hall(tmp_path / "central") as hall, hub_below(hall, tmp_path / "hub") as hub:
        monkeypatch.setattr(relay_module, "mirror", fail)
        words = told(hub)

    assert f"This hub has trouble of its own: {why}" in words
    assert "server above" not in words


@pytest.mark.parametrize(
    "make",
    [
        lambda: UpstreamAway("timeout"),
        lambda: UpstreamAway("something new"),
        lambda: UpstreamSignInPage("page"),
        lambda: UpstreamProblem("x"),
        lambda: UpstreamRefused("never_heard_of", 400, detail="x"),
    ],
)
def test_no_code_and_no_type_stands_alone(make: Callable[[], UpstreamProblem]) -> None:
    """Whatever it is, a sentence says it, without the names of our types."""
    words = of_trouble(code_of_trouble(make()), "")

    assert words.startswith("Out of step with the server above since it joined: ")
    assert "Upstream" not in words
