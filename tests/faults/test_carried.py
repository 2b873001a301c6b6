"""What is carried on a stick beside the network: the same attempt, whatever comes first, twice or in halves."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from assessment.attempt.events import SubmitMethod, Submitted
from assessment.ids import AttemptId
from desktop.background import Background
from desktop.presenters.facts import SendState
from desktop.presenters.sending import SendingPresenter
from desktop.services.device import TOKEN, Device
from desktop.services.enrol import enrolment_request, keep_enrolment
from desktop.services.list_sittings import list_sittings
from desktop.services.write_results import export_results
from desktop.sync.client import ServerClient
from desktop.ui.messages import of_send
from sync_server.services.make_enrolment_code import make_enrolment_code
from sync_server.services.project_attempt import project_stale
from sync_server.services.view_attempt import view_attempt
from tests import forking
from tests.builders import Q1, Q3, Q4, responded, started
from tests.contract.offline import Offline, make_offline
from tests.faults.proxy import Proxy
from tests.faults.station import SEEN
from tests.served import BESIDE, ServerProcess
from tests.thorough import one_in


@pytest.fixture
def offline(tmp_path: Path, qapp: object) -> Iterator[Offline]:
    """A server and its computers; nothing has gone over a network yet."""
    (tmp_path / "stick").mkdir()
    with make_offline(tmp_path) as offline:
        yield offline


def exported(offline: Offline, device: Device, name: str, running: AttemptId | None = None) -> Path:
    """Write what this computer holds onto the stick; ``running`` is worked on meanwhile."""
    (known,) = list_sittings(device)
    folder = offline.folder / "stick" / name
    folder.mkdir()
    return export_results(device, known.sitting.id, by="Pat", folder=folder, running=running).path


def imported(offline: Offline, *files: Path) -> list[dict[str, Any]]:
    """Have the real program take files in, as a process of its own."""
    command = ("attempts", "import", *map(str, files), "--json", "--data", str(offline.folder / "server"))
    done = forking.run("sync_server", *command, beside=BESIDE)
    assert done.stdout, done.stderr
    return [log for file in json.loads(done.stdout) for log in file["logs"]]


def sent(offline: Offline, device: Device, qtbot: QtBot) -> str:
    """Join and send everything over a network to the real server; return what a person sees at the end."""
    server = ServerProcess(offline.folder / "server")
    code = make_enrolment_code(offline.server, offline.organisation, centre="", url="", days=1, actor="test")
    server.start()
    proxy = Proxy(server.port)
    background = Background()
    presenter = SendingPresenter(device, background, lambda: None, "0.1.0", battery=lambda: None)
    try:
        newcomer = ServerClient(proxy.url)
        request = enrolment_request(device, code=code.code, name="desk", app_version="0.1.0")
        keep_enrolment(device, proxy.url, newcomer.enrol(request))
        newcomer.close()
        client = ServerClient(proxy.url, device.secrets.get(TOKEN) or "")
        presenter.use(client)
        qtbot.waitUntil(lambda: presenter.facts.state is SendState.SENT, timeout=60_000)
        presenter.stop()
        client.close()
        return of_send(presenter.facts)
    finally:
        background.drain()
        proxy.close()
        server.kill()


def seen(offline: Offline, id: AttemptId) -> tuple[Any, ...]:
    """Return what the attempt is on the server."""
    while project_stale(offline.server, offline.organisation):
        pass
    view = view_attempt(offline.server, offline.organisation, id)
    items = {item.item_id: (item.response, item.score) for item in view.items}
    return view.state, view.receipt, view.flags, items, sorted(one.seq for one in view.timeline)


@pytest.mark.parametrize("first", one_in(2, ["stick", "network"]))
def test_rows_24_26_by_stick_and_by_network(offline: Offline, qtbot: QtBot, first: str) -> None:
    """Work done without any server comes by stick and by network, in either order: the same attempt, each event once."""
    with offline.computer("1").opened() as device:
        running = started(device)
        running.record(responded(Q1, "A"), responded(Q3, "a sailor"), Submitted(SubmitMethod.CANDIDATE))
        id, events = running.attempt.attempt_id, running.attempt.event_count
        file = exported(offline, device, "a")
        views = []
        for way in (first, "network" if first == "stick" else "stick"):
            if way == "stick":
                told = imported(offline, file)
                assert [""] == [one["refused"] for one in told]
            else:
                assert sent(offline, device, qtbot).startswith(SEEN["sent"])
            views.append(seen(offline, id))

    assert views[0][:4] == views[1][:4], "I7"
    assert "submitted" == views[0][0]
    assert list(range(1, events + 1)) == views[1][4][:events], "I4"
    assert len(set(views[1][4])) == len(views[1][4])


def test_row_25_sticks_pulled_out_and_brought_again(offline: Offline) -> None:
    """Half a file is refused by name and stores nothing; twice, or after a newer one, a file changes nothing."""
    with offline.computer("1").opened() as device:
        running = started(device)
        running.record(responded(Q1, "A"))
        id = running.attempt.attempt_id
        older = exported(offline, device, "a", id)
        running.record(responded(Q3, "a sailor"), responded(Q4, "at sea"))
        newer = exported(offline, device, "b", id)
    whole = newer.read_bytes()
    halves = []
    for place in one_in(3, [0, 10, 200, len(whole) // 2, len(whole) - 1, len(whole) - 40]):
        half = newer.with_name(f"half-{place}.carrelresult")
        half.write_bytes(whole[:place])
        halves.append(half)
    assert {("corrupt", 0)} == {(one["refused"], one["entries_new"]) for one in imported(offline, *halves)}
    (one,) = imported(offline, newer)
    again, before = imported(offline, newer, older)
    view = seen(offline, id)

    assert (0, one["entries_new"]) == (again["entries_new"], again["entries_known"])
    assert 0 == before["entries_new"]
    assert "" == one["refused"] == again["refused"] == before["refused"]
    assert len(set(view[4])) == len(view[4]) == one["entries_new"]
