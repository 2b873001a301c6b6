"""Files of answers on their way: behind the answers, in pieces, again from where they stopped, and told truthfully."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from assessment.content.blob import BlobRef
from desktop.background import Background
from desktop.presenters import sending_files
from desktop.presenters.facts import SendFacts, SendState
from desktop.presenters.sending import SendingPresenter
from desktop.services.device import Device
from desktop.services.push_files import Piece, send, unsent_work
from desktop.services.read_blob import read_blob
from desktop.services.running_attempt import RunningAttempt
from desktop.services.store_blob import store_blob
from desktop.storage.blobs import CHUNK_BYTES
from sync_server.api.problems import kind_of
from sync_server.errors import BlobWrong, BodyTooLarge
from tests.builders import Q3, responded
from tests.desktop.presenters.helpers import Heard
from tests.fakes.files import file_bytes, given
from tests.fakes.server import FakeServer, Fault

SIZE = 3 * (1 << 20) + 5
Give = Callable[..., BlobRef]

pytestmark = pytest.mark.usefixtures("quick_rounds")


@pytest.fixture
def give(device: Device, background: Background, running: RunningAttempt) -> Give:
    """Answer with a file."""

    def answer(size: int = SIZE, seed: int = 1) -> BlobRef:
        def work() -> BlobRef:
            ref = store_blob(device, file_bytes(size, seed), name="a", mime="")
            running.record(given(ref))
            return ref

        return background.on_database(work)

    return answer


def test_sent_is_said_when_the_files_are_there(
    sending: SendingPresenter, server: FakeServer, give: Give, qtbot: QtBot
) -> None:
    """Sent is not said before the server holds every file; until then what waits is counted."""
    heard = Heard(sending.changed)
    refs = [give(SIZE, 1), give(CHUNK_BYTES, 2), give(0, 3)]

    def check(facts: SendFacts) -> None:
        if facts.state is SendState.SENT:
            assert all(server.holds(ref.sha256) for ref in refs)

    sending.changed.connect(check)
    sending.use(server.client())
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT)

    assert (0, 3) in [(facts.unsent, facts.unsent_files) for facts in heard.words]
    assert (0, 0) == (sending.facts.unsent, sending.facts.unsent_files)
    assert SIZE + CHUNK_BYTES == server.blob_bytes


def test_files_go_behind_the_answers(
    sending: SendingPresenter, server: FakeServer, give: Give, qtbot: QtBot
) -> None:
    """Nothing of a file is sent before all answers are acknowledged."""
    give()
    sending.use(server.client())
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT)
    kinds = [
        "blob" if "/blobs/" in request else "log"
        for request in server.requests
        if "/blobs/" in request or "/log/" in request
    ]

    assert kinds == sorted(kinds, key=lambda kind: kind == "blob")


def test_a_new_answer_goes_between_the_pieces(
    device: Device,
    background: Background,
    sending: SendingPresenter,
    server: FakeServer,
    running: RunningAttempt,
    give: Give,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """An answer given while a large file is on its way does not wait for the file."""
    give(6 << 20)
    real = send
    sent: list[int] = []

    def slowly(client: object, piece: Piece) -> object:
        sent.append(len(server.requests))
        if len(sent) == 2:
            running_wish = responded(Q3, "meanwhile")
            background.on_database(partial(running.record, running_wish))
            sending._again = True
        return real(client, piece)  # type: ignore[arg-type]  # the client

    monkeypatch.setattr(sending_files, "send", slowly)
    sending.use(server.client())
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT, timeout=10_000)
    between = [server.requests[a:b] for a, b in pairwise(sent)]

    assert any("/log/" in request for requests in between for request in requests)
    assert 6 << 20 == server.blob_bytes


def test_a_broken_link_goes_on_where_it_stopped(
    sending: SendingPresenter, server: FakeServer, give: Give, qtbot: QtBot
) -> None:
    """What came through before the link broke is not sent again."""
    ref = give()
    server.cut_blob_after = 700_000
    heard = Heard(sending.changed)
    sending.use(server.client())
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT, timeout=10_000)

    assert server.holds(ref.sha256)
    assert SIZE == server.blob_bytes
    assert SendState.NO_NETWORK in [facts.state for facts in heard.words]


def test_a_lost_reply_sends_no_piece_twice(
    sending: SendingPresenter, server: FakeServer, give: Give, qtbot: QtBot
) -> None:
    """Where the reply to a piece is lost, the server is asked, and the next piece follows."""
    give()
    server.faults.extend([None, None, None, Fault.LOST_REPLY])
    sending.use(server.client())
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT, timeout=10_000)

    assert SIZE == server.blob_bytes


def test_a_file_the_server_has_is_not_sent(
    sending: SendingPresenter, server: FakeServer, give: Give, qtbot: QtBot
) -> None:
    """What the server holds already is noted and costs one question."""
    ref = give()
    server.blobs[ref.sha256] = bytearray(file_bytes(SIZE))
    sending.use(server.client())
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT)

    assert 0 == server.blob_bytes


@pytest.mark.parametrize("error", [BlobWrong(), BodyTooLarge()], ids=lambda one: type(one).__name__)
def test_a_file_that_is_not_taken_holds_up_no_other(
    device: Device,
    background: Background,
    sending: SendingPresenter,
    server: FakeServer,
    give: Give,
    qtbot: QtBot,
    error: Exception,
) -> None:
    """A file that the server refuses is told as refused and counted, the others are sent, and it stays here."""
    bad, good = give(1_000, 1), give(1_000, 2)
    server.unwanted[bad.sha256] = error
    sending.use(server.client())
    qtbot.waitUntil(lambda: sending.facts.state is SendState.REFUSED)

    assert (kind_of(error).code, 0, 1) == (
        sending.facts.detail,
        sending.facts.unsent,
        sending.facts.unsent_files,
    )
    assert server.holds(good.sha256)
    assert file_bytes(1_000, 1) == background.on_database(lambda: read_blob(device, bad.sha256))


def test_a_lost_file_is_told_and_holds_up_no_other(
    device: Device,
    background: Background,
    sending: SendingPresenter,
    server: FakeServer,
    give: Give,
    qtbot: QtBot,
) -> None:
    """Where a file is not whole any more, sent is never said; the others go."""
    bad, good = give(3 * CHUNK_BYTES, 1), give(1_000, 2)
    background.on_database(
        lambda: device.log._raw.execute("DELETE FROM blob_chunks WHERE number = 1").fetchall()
    )
    sending.use(server.client())
    qtbot.waitUntil(lambda: sending.facts.state is SendState.REFUSED)

    assert ("FileLost", 1) == (sending.facts.detail, sending.facts.unsent_files)
    assert (False, True) == (server.holds(bad.sha256), server.holds(good.sha256))


def test_a_device_that_is_not_enrolled_keeps_its_files(
    device: Device, background: Background, sending: SendingPresenter, give: Give
) -> None:
    """Without a server a file stays here and waits."""
    ref = give(1_000)
    sending.use(None)

    assert SendFacts(SendState.NOT_ENROLLED) == sending.facts
    assert 1 == background.on_database(lambda: unsent_work(device)).files
    assert file_bytes(1_000) == background.on_database(lambda: read_blob(device, ref.sha256))
