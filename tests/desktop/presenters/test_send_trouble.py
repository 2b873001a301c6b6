"""What an error of sending is shown as."""

import pytest

from assessment.sync.refusals import BUSY
from desktop.errors import NotTheHub, Offline, ProxyTakesLess, ServerRefused, SignedOut, SignInPage
from desktop.presenters.facts import HELD, SendFacts, SendState
from desktop.presenters.send_trouble import shown_as
from desktop.ui.messages import of_error, of_send


@pytest.mark.parametrize("code", sorted(BUSY))
@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_server_has_not_refused_anything(code: str, status: int) -> None:
    """Whatever a busy server calls it, the candidate reads that it is not sent yet and nothing is lost."""
    state, detail = shown_as(ServerRefused(code, status=status, retry_after=3))

    told = of_send(SendFacts(state, 3, detail=detail), to_candidate=True)
    assert SendState.BUSY is state
    assert told.startswith("Not sent yet: the server is busy.")
    assert "Nothing is lost" in told


@pytest.mark.parametrize(
    ("error", "shown"),
    [
        (Offline("timeout"), (SendState.NO_NETWORK, "timeout")),
        (SignInPage("page"), (SendState.NO_NETWORK, "SignInPage")),
        (ProxyTakesLess("status 413"), (SendState.NO_NETWORK, "ProxyTakesLess")),
        (NotTheHub("ab"), (SendState.NO_NETWORK, "NotTheHub")),
        (SignedOut("x"), (SendState.REFUSED, "SignedOut")),
        (SignedOut(HELD), (SendState.REFUSED, HELD)),
        (ServerRefused("storage_full", status=503), (SendState.REFUSED, "storage_full")),
        (ServerRefused("whatever", status=429), (SendState.BUSY, "whatever")),
        (ValueError("a fault of ours"), (SendState.REFUSED, "ValueError")),
    ],
)
def test_every_trouble_is_shown_as_what_it_is(error: Exception, shown: tuple[SendState, str]) -> None:
    """Network, hub, server and our own faults are told apart."""
    assert shown == shown_as(error)


@pytest.mark.parametrize(
    "code",
    [
        "upstream_away",
        "upstream_unreadable",
        "upstream_refused",
        "upstream_problem",
        "overloaded",
        "too_many_at_once",
        "storage_failed",
        "storage_damaged",
        "body_invalid",
        "body_too_large",
        "internal",
    ],
)
def test_every_code_that_a_device_meets_has_a_sentence(code: str) -> None:
    """Nobody reads a code where there are words for it."""
    assert code not in of_error(ServerRefused(code)).sentence
