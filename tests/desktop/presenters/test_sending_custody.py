"""Where files of answers are: at the centre or at the organisation, asked about again, and begun anew where spoilt."""

from collections.abc import Callable
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from assessment.content.blob import BlobRef
from desktop.background import Background
from desktop.presenters import sending as module
from desktop.presenters import sending_files
from desktop.presenters.facts import CENTRE, SendState
from desktop.presenters.route import Route
from desktop.presenters.sending import SendingPresenter
from desktop.services.device import Device
from desktop.services.held_attempts import held_attempts
from desktop.services.list_places import Place, Places
from desktop.services.running_attempt import RunningAttempt
from desktop.services.store_blob import store_blob
from desktop.storage.places import HOME
from desktop.sync import choose_place
from sync_server.errors import BlobWrong
from tests.builders import TOKEN
from tests.fakes.files import file_bytes, given
from tests.fakes.server import FakeServer, Fault

HUB = "ab" * 8
SIZE = 70_000
Give = Callable[..., BlobRef]


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorten every wait, and all patience with places."""
    monkeypatch.setattr(module, "IDLE_SECONDS", 0.05)
    monkeypatch.setattr(module, "AFTER_EVENT_SECONDS", 0.01)
    monkeypatch.setattr(module, "retry_delay", lambda failures, fraction, retry_after=None: 0.02)
    monkeypatch.setattr(choose_place, "PATIENCE_MS", 0)
    monkeypatch.setattr(choose_place, "RETURN_MS", 1 << 40)


@pytest.fixture
def server(device: Device) -> FakeServer:
    """The organisation's own server."""
    return FakeServer(device.device_id, device.key.public)


@pytest.fixture
def hub(device: Device) -> FakeServer:
    """The hub of the centre."""
    found = FakeServer(device.device_id, device.key.public)
    found.custody = "centre"
    return found


@pytest.fixture
def give(device: Device, background: Background, running: RunningAttempt) -> Give:
    """Answer with a file."""

    def answer(seed: int = 1) -> BlobRef:
        def work() -> BlobRef:
            ref = store_blob(device, file_bytes(SIZE, seed), name="a", mime="")
            running.record(given(ref))
            return ref

        return background.on_database(work)

    return answer


def asked(server: FakeServer) -> int:
    """Return how often a server was asked how much it has of a file."""
    return sum(request.startswith("HEAD") for request in server.requests)


def test_a_file_at_a_hub_is_at_the_centre_until_the_organisation_itself_has_it(
    device: Device,
    background: Background,
    sending: SendingPresenter,
    server: FakeServer,
    hub: FakeServer,
    give: Give,
    qtbot: QtBot,
) -> None:
    """A hub that says to hold a file is believed for the centre, whatever it says of the log; above it is asked anew."""
    ref = give()
    places = Places((Place(HUB, "https://hub.test", ("1" * 64,)), Place(HOME, "https://above.test")), TOKEN)
    clients = {HUB: hub.client(), HOME: server.client()}
    hub.custody = "central"  # as a hub may say, and as it passes on a receipt for the log
    sending.use(Route(device, background, places, lambda _: (), clients))
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT)
    assert (True, CENTRE) == (hub.holds(ref.sha256), sending.facts.detail)
    assert [False] == [one.central for one in background.on_database(lambda: held_attempts(device))]

    hub.always = Fault.NO_CONNECTION
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT and not sending.facts.detail)
    assert server.holds(ref.sha256)
    assert [True] == [one.central for one in background.on_database(lambda: held_attempts(device))]


def test_who_calls_itself_a_hub_is_believed_for_the_centre_alone(
    sending: SendingPresenter, hub: FakeServer, give: Give, qtbot: QtBot
) -> None:
    """Also where a hub was joined as if it were the organisation's server, its files are at the centre."""
    give()
    sending.use(hub.client())
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT)

    assert CENTRE == sending.facts.detail


@pytest.mark.parametrize("when", ["start", "later"])
def test_a_file_that_the_server_has_lost_is_sent_again(
    device: Device,
    sending: SendingPresenter,
    server: FakeServer,
    give: Give,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    when: str,
) -> None:
    """A server whose files are older than its log is found out: after each start, and now and then, it is asked."""
    refs = [give(1), give(2)]
    sending.use(server.client())
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT)
    if when == "later":
        for _ in refs:
            looked = partial(lambda before: asked(server) > before, asked(server))
            device.clock.advance(sending_files.LOOK_MS)  # type: ignore[attr-defined]  # the fake one
            qtbot.waitUntil(looked)
        device.clock.advance(sending_files.LOOK_MS)  # type: ignore[attr-defined]  # the fake one
        qtbot.waitUntil(lambda: sending._files._look_ms > device.clock.monotonic_ms() + sending_files.LOOK_MS)
        device.clock.advance(sending_files.LOOK_AGAIN_MS)  # type: ignore[attr-defined]  # the fake one
    else:
        sending.use(server.client())
    del server.blobs[refs[0].sha256]
    monkeypatch.setattr(sending_files, "LOOK_MS", 0)
    sending._files._look_ms = 0
    qtbot.waitUntil(lambda: server.holds(refs[0].sha256))
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT)

    assert all(server.holds(ref.sha256) for ref in refs)


def test_asking_again_is_spread(
    device: Device, sending: SendingPresenter, server: FakeServer, give: Give, qtbot: QtBot
) -> None:
    """Of many files one is asked about in a minute."""
    for seed in range(4):
        give(seed)
    sending.use(server.client())
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT)
    before, rounds = asked(server), len(server.requests)
    device.clock.advance(sending_files.LOOK_MS)  # type: ignore[attr-defined]  # the fake one
    qtbot.waitUntil(lambda: len(server.requests) > rounds + 10)

    assert before + 1 == asked(server)


def test_a_file_that_arrived_as_another_is_begun_anew_a_few_times(
    device: Device, sending: SendingPresenter, server: FakeServer, give: Give, qtbot: QtBot
) -> None:
    """Where somebody else has written into a file, it is begun anew after a while, and given up after some tries."""
    ref = give()
    server.unwanted[ref.sha256] = BlobWrong()

    def puts() -> int:
        return sum(request.startswith("PUT") for request in server.requests)

    sending.use(server.client())
    for tries, wait_ms in enumerate(sending_files.ANEW_MS, 1):
        qtbot.waitUntil(lambda: sending.facts.state is SendState.REFUSED)
        assert (tries, "blob_wrong") == (puts(), sending.facts.detail)
        device.clock.advance(wait_ms)  # type: ignore[attr-defined]  # the fake one
        qtbot.waitUntil(partial(lambda before: puts() > before, tries))
    qtbot.waitUntil(lambda: sending.facts.state is SendState.REFUSED)
    device.clock.advance(sending_files.ANEW_MS[-1])  # type: ignore[attr-defined]  # the fake one
    rounds = len(server.requests)
    qtbot.waitUntil(lambda: len(server.requests) > rounds + 4)
    assert len(sending_files.ANEW_MS) + 1 == puts()


def test_a_file_that_was_spoilt_once_arrives(
    device: Device, sending: SendingPresenter, server: FakeServer, give: Give, qtbot: QtBot
) -> None:
    """Once the server takes it, the file is sent without a restart."""
    ref = give()
    server.unwanted[ref.sha256] = BlobWrong()
    sending.use(server.client())
    qtbot.waitUntil(lambda: sending.facts.state is SendState.REFUSED)
    server.unwanted.clear()
    device.clock.advance(sending_files.ANEW_MS[0])  # type: ignore[attr-defined]  # the fake one
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT)

    assert server.holds(ref.sha256)
