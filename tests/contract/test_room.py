"""Watching a room, between the real client and the real server over HTTP on loopback."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import pytest

from assessment.attempt.attempt import LOCK
from assessment.attempt.events import Incident, Paused
from desktop.errors import Offline, ServerRefused, SignedOut
from desktop.services.running_attempt import RunningAttempt
from desktop.sync.staff_client import OrderMessage, StaffClient
from sync_server.app import compose
from sync_server.services.add_staff import add_staff
from sync_server.services.project_attempt import project_stale
from sync_server.services.publish_sitting import list_sittings
from sync_server.services.release_pack import release_pack
from sync_server.services.roles import Role
from tests.builders import started
from tests.contract.line import Line, make_line
from tests.contract.loopback import serving
from tests.contract.test_commands import obey

NAME, PASSWORD = "Ms Lee", "a long enough password"


@dataclass
class Watched:
    """A server with a sitting, a test under way at it, and a proctor who may watch."""

    line: Line
    url: str
    running: RunningAttempt
    sitting: str

    def sent(self) -> None:
        """Let the server have and read all that the device has recorded."""
        self.line.push_all()
        while project_stale(self.line.server, self.line.organisation):
            pass


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    """A room with one test under way."""
    with make_line(tmp_path) as line, serving(compose(line.server)) as url:
        release_pack(line.server, line.organisation, "ports", 1, actor="test")
        line.pull()
        for name, role in ((NAME, Role.PROCTOR), ("Mr Writer", Role.AUTHOR)):
            add_staff(line.server, line.organisation, name=name, role=role, password=PASSWORD, actor="test")
        (facts,) = list_sittings(line.server, line.organisation)
        watched = Watched(line, url, started(line.device), facts.sitting_id)
        watched.sent()
        yield watched


@pytest.fixture
def proctor(watched: Watched) -> Iterator[StaffClient]:
    """A proctor who has signed in."""
    client = StaffClient(watched.url)
    client.sign_in(NAME, PASSWORD)
    yield client
    client.close()


def test_a_proctor_signs_in_watches_and_signs_out(watched: Watched, proctor: StaffClient) -> None:
    """A name and a password give a session, the sittings and the room; after signing out the server knows nobody."""
    (row,) = proctor.sittings()
    room = proctor.room(row.sitting_id)

    assert (watched.sitting, "Morning") == (row.sitting_id, room.title)
    assert ["Candidate 1", "Candidate 2"] == [one.name for one in room.candidates]
    attempt = room.candidates[0].attempt
    assert attempt is not None
    assert (str(watched.running.attempt.attempt_id), "in_progress") == (attempt.attempt_id, attempt.state)
    assert attempt.device is not None
    assert watched.line.server.clock() == attempt.device.seen_ms == room.server_ms
    proctor.sign_out()
    with pytest.raises(SignedOut):
        proctor.room(row.sitting_id)


def test_what_happens_at_the_computer_is_seen(watched: Watched, proctor: StaffClient) -> None:
    """An incident and a lock, recorded by the device and sent, stand in the room with their severity."""
    watched.running.record(Incident("window_above", "Notes"), Paused(LOCK))
    watched.sent()
    attempt = proctor.room(watched.sitting).candidates[0].attempt

    assert attempt is not None
    assert (True, 1, [("window_above", "serious")]) == (
        attempt.locked,
        attempt.counts.serious,
        [(one.kind, one.severity) for one in attempt.incidents],
    )


def test_an_order_is_told_once_and_followed(watched: Watched, proctor: StaffClient) -> None:
    """Sent twice because a reply was lost it is one command; the device carries it out, and the room says so."""
    order = OrderMessage(kind="extend", request=str(uuid4()), extension_ms=60_000, sitting_id=watched.sitting)
    first, again = proctor.order(order), proctor.order(order)
    waiting = proctor.room(watched.sitting).candidates[0].attempt
    watched.line.pull()
    obey(watched.running)
    watched.sent()
    applied = proctor.room(watched.sitting).candidates[0].attempt

    assert first == again
    assert waiting is not None
    assert applied is not None
    assert [("extend", "waiting")] == [(one.kind, one.state) for one in waiting.commands]
    assert [("extend", "applied")] == [(one.kind, one.state) for one in applied.commands]
    assert 60_000 == watched.running.attempt.extended_ms


def test_orders_to_one_name_who_has_no_place_for_it(watched: Watched, proctor: StaffClient) -> None:
    """An unlock of what is not locked is refused with its reason, for that attempt alone."""
    ids = (str(watched.running.attempt.attempt_id),)
    (given,) = proctor.order(OrderMessage(kind="unlock", request=str(uuid4()), attempts=ids))

    assert (None, "not_locked") == (given.command, given.refusal)


@pytest.mark.parametrize(
    ("name", "password", "code"),
    [(NAME, "wrong", "credentials_wrong"), ("nobody", PASSWORD, "credentials_wrong")],
)
def test_a_wrong_password_is_no_session(watched: Watched, name: str, password: str, code: str) -> None:
    """Who is not known is refused with the reason, as somebody who types a password should read it."""
    client = StaffClient(watched.url)
    with pytest.raises(ServerRefused) as refusal:
        client.sign_in(name, password)
    client.close()

    assert (code, 401) == (refusal.value.code, refusal.value.status)


def test_who_is_no_proctor_sees_no_room(watched: Watched) -> None:
    """An author may sign in, and is told that rooms are for others."""
    author = StaffClient(watched.url)
    author.sign_in("Mr Writer", PASSWORD)

    with pytest.raises(ServerRefused) as refusal:
        author.room(watched.sitting)
    author.close()

    assert ("not_allowed", 403) == (refusal.value.code, refusal.value.status)


def test_a_server_that_is_not_there_is_offline(tmp_path: Path) -> None:
    """Nobody at the address is a network problem, and an address that is none is one too."""
    with pytest.raises(Offline):
        StaffClient("http://127.0.0.1:9").sign_in(NAME, PASSWORD)
    with pytest.raises(Offline):
        StaffClient("http://[")
