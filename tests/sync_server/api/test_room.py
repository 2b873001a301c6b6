"""Staff watch a room over HTTP: each candidate of the roster, with what is known of them and from when."""

from typing import Any

import pytest

from assessment.attempt.attempt import LOCK
from assessment.attempt.events import (
    CommandOutcome,
    CommandSettled,
    Incident,
    ItemVisited,
    LockdownEngaged,
    Paused,
    Started,
    SubmitMethod,
    Submitted,
    TimeExtended,
)
from assessment.ids import ItemId
from assessment.sync.room import MOST_CHARACTERS, MOST_INCIDENTS, RoomAttempt, RoomCandidate, RoomReply
from sync_server.services.project_attempt import project_stale
from sync_server.services.roles import Role
from sync_server.services.view_room import view_room
from tests.sync_server.api.test_commands import attempt_of
from tests.sync_server.caller import Caller
from tests.sync_server.events import answered, initiated
from tests.sync_server.hall import Hall
from tests.sync_server.signed_log import Desk


@pytest.fixture
def hall(hall: Hall) -> Hall:
    """A server with a sitting of two."""
    hall.publish()
    hall.sitting()
    return hall


@pytest.fixture
def desk(hall: Hall) -> Desk:
    """A computer at which the first candidate has begun."""
    return begun(hall)


def begun(hall: Hall, candidate: str = "candidate-1") -> Desk:
    """Return another computer at which a candidate has begun."""
    desk = hall.desk()
    hall.clock.now += 1_000
    tell(hall, desk, initiated(candidate), Started())
    return desk


def tell(hall: Hall, desk: Desk, *bodies: Any) -> None:
    """Let a computer record something and push it, and the server read it."""
    known = len(desk.entries)
    desk.write(attempt_of(hall, desk), *bodies)
    hall.push(desk, desk.body(first=known + 1))
    while project_stale(hall.server, hall.organisation):
        pass


def beat(hall: Hall, desk: Desk, **more: Any) -> None:
    """Let a computer say how it is."""
    body = {"app_version": "1", "device_ms": 1, "unsent": 3, "battery_percent": 14, **more}
    assert 200 == hall.as_device(desk)("POST", "/api/v1/heartbeat", json=body).status_code


def room(hall: Hall) -> RoomReply:
    """Return the room as a proctor gets it over HTTP."""
    proctor: Caller = hall.staff(Role.PROCTOR)
    reply = proctor("GET", "/api/v1/sittings/morning/room")
    assert (200, "no-store") == (reply.status_code, reply.headers["Cache-Control"]), reply.text
    told = RoomReply.model_validate_json(reply.content)
    assert view_room(hall.server, hall.organisation, "morning") == told
    return told


def first(hall: Hall) -> RoomCandidate:
    """Return the first candidate of the roster."""
    return room(hall).candidates[0]


def the_attempt(hall: Hall) -> RoomAttempt:
    """Return the first candidate's attempt."""
    attempt = first(hall).attempt
    assert attempt is not None
    return attempt


def test_everybody_on_the_roster_is_there(hall: Hall, desk: Desk) -> None:
    """Who has not begun is told as such, in the order of the roster, with the time here."""
    told = room(hall)

    assert ("morning", "Morning", hall.clock.now) == (told.sitting_id, told.title, told.server_ms)
    assert [("C-1", "Amina", 1), ("C-2", "Bo", 0)] == [
        (one.number, one.name, one.attempts) for one in told.candidates
    ]
    assert told.candidates[1].attempt is None


def test_what_the_log_tells(hall: Hall, desk: Desk) -> None:
    """State, progress, tier, the question in view, the pause and the incidents come out of the log, with its time."""
    kinds = ["focus_regained", "focus_lost", "window_above", "clock_jump", "unheard_of", "unlock_refused"]
    tell(
        hall,
        desk,
        LockdownEngaged("B", ("window",)),
        ItemVisited(ItemId("q2")),
        answered("q1", "A"),
        *(Incident(kind, f"evidence {kind}") for kind in kinds),
        Paused(LOCK),
    )

    told = the_attempt(hall)

    assert ("paused", 1, "B", "q2") == (told.state, told.answered, told.tier, told.current)
    assert (True, LOCK, hall.clock.now, False) == (told.locked, told.pause, told.told_ms, told.behind)
    assert (2, 3, 1) == (told.counts.note, told.counts.warning, told.counts.serious)
    assert kinds[: -MOST_INCIDENTS - 1 : -1] == [one.kind for one in told.incidents]
    assert {"unheard_of": "warning", "window_above": "serious", "clock_jump": "note"}.items() <= {
        one.kind: one.severity for one in told.incidents
    }.items()


def test_what_the_device_says(hall: Hall, desk: Desk) -> None:
    """A heartbeat tells battery, what is unsent and how the attempt stands, each with the time at which it was heard."""
    hall.clock.now += 5_000
    progress = {
        "attempt_id": str(attempt_of(hall, desk)),
        "state": "paused",
        "answered": 2,
        "items": 5,
        "incidents": 1,
        "current": 3,
        "pause": "lock",
        "locked": True,
        "locked_for": "window_above",
        "tier": "A",
    }
    beat(hall, desk, attempt=progress)

    device = the_attempt(hall).device

    assert device is not None
    assert (14, 3, hall.clock.now, hall.clock.now) == (
        device.battery_percent,
        device.unsent,
        device.seen_ms,
        device.said_ms,
    )
    assert device.said is not None
    assert progress == device.said.model_dump()


def test_a_device_of_before_says_less(hall: Hall, desk: Desk) -> None:
    """A heartbeat without the later fields is as good as ever, and one about another attempt says nothing of this one."""
    old = {"attempt_id": str(attempt_of(hall, desk)), "state": "in_progress", "answered": 2, "items": 5}
    beat(hall, desk, attempt={**old, "incidents": 0})
    said = the_attempt(hall).device
    beat(hall, desk, attempt={**old, "incidents": 0, "attempt_id": "another"})
    other = the_attempt(hall).device

    assert said is not None
    assert said.said is not None
    assert (False, "", None) == (said.said.locked, said.said.tier, said.said.current)
    assert other is not None
    assert other.said is None


def test_no_log_takes_the_room_away(hall: Hall, desk: Desk) -> None:
    """Words without end and numbers beyond reason in one computer's log are cut, and everybody is still shown."""
    tell(
        hall,
        desk,
        TimeExtended(-5, "p" * 9_000, "w" * 9_000),
        Incident("k" * 9_000, "d" * 90_000),
        CommandSettled("c" * 36, CommandOutcome.REFUSED, "r" * 9_000),
        Paused(LOCK, "b" * 9_000, "w" * 9_000),
    )

    told = the_attempt(hall)

    assert 2 == len(room(hall).candidates)
    assert (0, True) == (told.extended_ms, told.locked)
    texts = (told.by, told.why, told.incidents[0].kind, told.incidents[0].detail)
    assert {MOST_CHARACTERS} == {len(text) for text in texts}


def test_seen_is_by_the_server_clock_alone(hall: Hall, desk: Desk) -> None:
    """When a device was last heard of is when its log or its heartbeat came here, whatever its own clock says."""
    begun_at = hall.clock.now
    hall.clock.now += 60_000
    quiet = the_attempt(hall).device
    tell(hall, desk, answered("q1", "A"))
    heard = the_attempt(hall).device

    assert quiet is not None
    assert heard is not None
    assert (begun_at, None) == (quiet.seen_ms, quiet.said_ms)
    assert (begun_at + 60_000, None) == (heard.seen_ms, heard.said_ms)


def test_a_new_revision_is_no_sign_of_life(hall: Hall, desk: Desk) -> None:
    """That a sitting is published again marks attempts to be read anew, and makes nobody look seen."""
    before = the_attempt(hall)
    hall.clock.now += 60_000
    hall.sitting()

    behind = the_attempt(hall)

    assert before.device is not None
    assert behind.device is not None
    assert (before.device.seen_ms, before.told_ms) == (behind.device.seen_ms, behind.told_ms)
    assert behind.behind


def test_commands_are_followed(hall: Hall, desk: Desk) -> None:
    """Waiting, applied, refused with its reason, expired: each command of the attempt as the device's log settles it."""
    proctor = hall.staff(Role.PROCTOR)
    path = f"/api/v1/attempts/{attempt_of(hall, desk)}/commands"
    ids = [
        proctor("POST", path, json=body).json()["command_id"]
        for body in (
            {"kind": "extend", "extension_ms": 60_000, "reason": "Alarm"},
            {"kind": "message", "text": "Hello"},
            {"kind": "lock", "reason": "Come"},
            {"kind": "cancel"},
        )
    ]
    tell(
        hall,
        desk,
        TimeExtended(60_000, "proctor", "Alarm", ids[0]),
        CommandSettled(ids[1], CommandOutcome.EXPIRED),
        CommandSettled(ids[2], CommandOutcome.REFUSED, "paused_already"),
    )

    told = the_attempt(hall)

    assert [
        ("extend", "applied", ""),
        ("message", "expired", ""),
        ("lock", "refused", "paused_already"),
        ("cancel", "waiting", ""),
    ] == [(one.kind, one.state, one.refusal) for one in told.commands]
    assert 60_000 == told.extended_ms


def test_a_long_message_is_told_by_its_beginning(hall: Hall, desk: Desk) -> None:
    """Messages to everybody do not make the room too large for a reply."""
    path = f"/api/v1/attempts/{attempt_of(hall, desk)}/commands"
    hall.staff(Role.PROCTOR)("POST", path, json={"kind": "message", "text": "m" * 2_000})

    (one,) = the_attempt(hall).commands

    assert (MOST_CHARACTERS, "mmm", "…") == (len(one.text), one.text[:3], one.text[-1])


def test_of_many_commands_the_latest_and_all_that_wait(hall: Hall, desk: Desk) -> None:
    """What waits is told however old it is; of what is settled only the latest."""
    proctor = hall.staff(Role.PROCTOR)
    path = f"/api/v1/attempts/{attempt_of(hall, desk)}/commands"
    ids = [
        proctor("POST", path, json={"kind": "message", "text": str(n)}).json()["command_id"]
        for n in range(12)
    ]
    tell(hall, desk, *(CommandSettled(id, CommandOutcome.DONE) for id in ids[1:]))

    assert [ids[0], *ids[4:]] == [one.command_id for one in the_attempt(hall).commands]


def test_the_attempt_that_goes_on_is_shown(hall: Hall, desk: Desk) -> None:
    """Of a candidate's attempts the one under way is shown, else the latest; how many there are is told."""
    tell(hall, desk, Submitted(SubmitMethod.CANDIDATE))
    other = hall.desk()
    later = hall.attempt(2, step=60_000)
    bodies = (initiated("candidate-1"), Started(), Submitted(SubmitMethod.CANDIDATE))
    seen = []
    for body in bodies:
        other.write(later, body, step=60_000)
        hall.push(other, other.body(first=len(other.entries)))
        project_stale(hall.server, hall.organisation)
        seen.append(first(hall))
    going_on, _, over = seen

    assert going_on.attempt is not None
    assert (2, "initiated") == (going_on.attempts, going_on.attempt.state)
    assert over.attempt is not None
    assert (str(later), "submitted") == (over.attempt.attempt_id, over.attempt.state)


def test_who_is_not_on_the_roster_is_shown_too(hall: Hall) -> None:
    """An attempt of somebody whom no roster names is not passed over."""
    begun(hall, "candidate-9")

    told = room(hall)

    assert ["candidate-1", "candidate-2", "candidate-9"] == [one.candidate_id for one in told.candidates]


def test_a_projection_of_an_earlier_version_is_shown_with_what_it_has(hall: Hall, desk: Desk) -> None:
    """Until it is made anew an attempt is shown without what was not stored then, and said to be behind."""
    import sqlalchemy as sa

    hall.server.database.write(lambda s: s.execute(sa.text("UPDATE attempts SET standing = ''")))
    hall.server.database.write(lambda s: s.execute(sa.text("UPDATE attempt_logs SET changed = changed + 1")))

    told = the_attempt(hall)

    assert ("in_progress", True, None, ()) == (told.state, told.behind, told.device, told.incidents)


def test_no_such_sitting(hall: Hall) -> None:
    """A room that nobody made is not found."""
    assert 404 == hall.staff()("GET", "/api/v1/sittings/none/room").status_code


@pytest.mark.parametrize("role", [Role.AUTHOR, Role.MARKER])
def test_it_is_for_proctors(hall: Hall, role: Role) -> None:
    """Who has nothing to do with the room does not see who sits in it."""
    reply = hall.staff(role)("GET", "/api/v1/sittings/morning/room")

    assert (403, "not_allowed") == (reply.status_code, reply.json()["code"])
