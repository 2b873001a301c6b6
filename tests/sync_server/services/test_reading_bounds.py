"""One attempt cannot take the memory of a server, nor stop it from showing the others."""

import pytest

from assessment.attempt.events import Noted
from assessment.codec import encode
from assessment.sync.frame import Frame, decode_frame
from assessment.sync.log import LogEntry, link
from sync_server.services import project_attempt as projecting
from sync_server.services import projector as projectors
from sync_server.services import read_events
from sync_server.services.list_attempts import list_attempts
from sync_server.services.project_attempt import project_attempt, read_attempt
from sync_server.services.projector import Projector
from sync_server.storage.attempts import stale
from tests.sync_server.events import initiated, whole_attempt
from tests.sync_server.hall import Hall
from tests.sync_server.signed_log import Desk


def flood(hall: Hall, desk: Desk, count: int, size: int, *, kind: str = "future_kind") -> None:
    """Let a device tell many large things of the first attempt."""
    payload = encode({"text": bytes(size)})
    for seq in range(1, count + 1):
        dseq = len(desk.entries) + 1
        entry = LogEntry(dseq, hall.attempt(), seq, kind, 1_900_000_000_000, seq, "ab" * 32, payload)
        desk.heads.append(link(desk.head(dseq - 1), entry))
        desk.entries.append(entry)


def test_a_flood_by_another_device_is_not_read_on(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another's attempt that a device floods stays as it is, is for a person to look at, and nothing is thrown away."""
    monkeypatch.setattr(read_events, "MOST_BYTES", 100_000)
    honest, evil = hall.desk(), hall.desk()
    honest.write(hall.attempt(), *whole_attempt())
    flood(hall, evil, 40, 10_000)
    hall.accept(honest, honest.frames())
    hall.accept(evil, evil.frames(4))
    read: list[bytes] = []

    def decode(data: bytes) -> Frame:
        read.append(data)
        return decode_frame(data)

    monkeypatch.setattr(read_events, "decode_frame", decode)

    reading = project_attempt(hall.server, hall.organisation, hall.attempt())

    assert reading is not None
    assert "submitted" == reading.attempt.state.value
    assert "too_much" in {flag.value for flag in reading.flags}
    assert sum(len(str(one.event.body)) for one in reading.placed) < 500_000
    assert len(read) <= len(honest.frames()) + 3
    assert 40 == hall.stored(evil)[-1].last


def test_where_reading_ends_is_the_same_however_it_came(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut into other frames, the same events are read up to the same one."""
    monkeypatch.setattr(read_events, "MOST_BYTES", 20_000)
    one, other = hall.desk(), hall.desk()
    for desk in (one, other):
        number = 1 if desk is one else 2
        desk.write(hall.attempt(number), initiated(), *[Noted("x" * 900 + str(n)) for n in range(30)])
    hall.accept(one, one.frames(3))
    hall.accept(other, other.frames(17))

    told = [read_attempt(hall.server, hall.organisation, hall.attempt(number)) for number in (1, 2)]

    lengths = {len(reading.placed) for reading in told if reading is not None}
    assert len(lengths) == 1
    assert 10 < lengths.pop() < 20


def test_the_projector_outlives_whatever_one_attempt_does(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where one attempt takes more memory than there is, the others are shown and the thread lives."""
    bad, good = hall.attempt(1), hall.attempt(2)
    desk = hall.desk()
    desk.write(bad, *whole_attempt())
    desk.write(good, *whole_attempt())
    real = read_events.events_of

    def read(attempt_id: str, frames: object) -> object:
        if attempt_id == bad:
            raise MemoryError
        return real(attempt_id, frames)  # type: ignore[arg-type]

    monkeypatch.setattr(projecting, "events_of", read)
    hall.accept(desk, desk.frames())
    projector = Projector(hall.server)

    projector._round()

    assert {good} == {one.attempt_id for one in list_attempts(hall.server, hall.organisation).attempts}
    with hall.server.database.read() as session:
        assert [bad] == stale(session, hall.organisation, 10)


def test_what_could_not_be_projected_is_tried_again(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """An attempt that failed is left alone for a while, not for ever."""
    desk = hall.desk()
    desk.write(hall.attempt(), *whole_attempt())
    hall.accept(desk, desk.frames())
    projector = Projector(hall.server)
    tried: list[str] = []

    def fails(_: object, __: object, attempts: list[str]) -> frozenset[str]:
        tried.extend(attempts)
        return frozenset(attempts)

    monkeypatch.setattr(projectors, "project_together", fails)

    projector._round()
    projector._round()
    assert [hall.attempt()] == tried
    monkeypatch.undo()
    projector._failed = dict.fromkeys(projector._failed, 0.0)
    projector._round()

    assert {hall.attempt()} == {
        one.attempt_id for one in list_attempts(hall.server, hall.organisation).attempts
    }


def test_ready_says_that_the_projector_has_ended(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that takes in and shows nothing says so, whether its projector has ended or hangs."""
    projector = Projector(hall.server)
    projector.start()
    asked = hall.caller()
    assert 200 == asked("GET", "/readyz").status_code

    monkeypatch.setattr(projectors, "STUCK_SECONDS", -1.0)
    hanging = asked("GET", "/readyz")
    monkeypatch.undo()
    projector.stop()
    ended = asked("GET", "/readyz")

    assert [(503, "projector")] * 2 == [(one.status_code, one.json()["problem"]) for one in (hanging, ended)]


def test_the_thread_lives_on_whatever_a_round_raises(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """A round that fails in a way nobody thought of is followed by the next."""
    monkeypatch.setattr(projectors, "TICK_SECONDS", 0.01)
    projector = Projector(hall.server)
    rounds: list[int] = []

    def fails() -> None:
        rounds.append(1)
        if len(rounds) == 3:
            projector._stopped.set()
        raise MemoryError

    monkeypatch.setattr(projector, "_round", fails)
    projector.start()
    projector._thread.join(30)

    assert 3 == len(rounds)


def test_texts_of_devices_fit_their_columns(hall: Hall) -> None:
    """Control characters in what a device tells of an attempt do not reach the columns of lists."""
    desk = hall.desk()
    desk.write(hall.attempt(), initiated("candi\0date\x1b-1"))
    hall.accept(desk, desk.frames())

    project_attempt(hall.server, hall.organisation, hall.attempt())

    (row,) = list_attempts(hall.server, hall.organisation).attempts
    assert "candidate-1" == row.candidate_id
