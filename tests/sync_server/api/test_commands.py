"""Staff tell attempts something over HTTP: signed, numbered, told to the device, and followed until it is settled."""

from base64 import b64decode
from typing import Any
from uuid import UUID

import httpx
import pytest

from assessment.attempt.attempt import LOCK
from assessment.attempt.command import LIFE_MS, Command, CommandKind
from assessment.attempt.events import (
    CommandOutcome,
    CommandSettled,
    Initiated,
    Paused,
    Started,
    SubmitMethod,
    Submitted,
    TimeExtended,
)
from assessment.ids import AttemptId
from assessment.pack.command_document import read_command
from assessment.signing import key_id
from assessment.sync.messages import ChangesReply, CommandChange
from sync_server.services.roles import Role
from tests.sync_server.caller import Caller
from tests.sync_server.events import NOON_MS, initiated
from tests.sync_server.hall import Hall
from tests.sync_server.signed_log import Desk

REQUEST = str(UUID(int=5))
LOCK_IT = {"kind": "lock", "reason": "Come to the front"}


@pytest.fixture
def desk(hall: Hall) -> Desk:
    """Return a computer at which an attempt has been begun."""
    return begun(hall)


def begun(hall: Hall, about: Initiated | None = None) -> Desk:
    """Return another computer at which an attempt has been begun."""
    desk = hall.desk()
    desk.write(attempt_of(hall, desk), about or initiated(), Started())
    hall.push(desk, desk.body())
    return desk


def attempt_of(hall: Hall, desk: Desk) -> AttemptId:
    """Return the attempt of a computer."""
    return hall.attempt(int(desk.name.device_id, 16))


def tell(hall: Hall, desk: Desk, **body: Any) -> httpx.Response:
    """Tell a computer's attempt something, as a proctor."""
    path = f"/api/v1/attempts/{attempt_of(hall, desk)}/commands"
    return hall.staff(Role.PROCTOR)("POST", path, json=body)


def told(hall: Hall, desk: Desk) -> list[Any]:
    """Return what staff see of the commands to a computer's attempt."""
    seen: list[Any] = hall.staff(Role.PROCTOR)(
        "GET", f"/api/v1/attempts/{attempt_of(hall, desk)}/commands"
    ).json()
    return seen


def brought(hall: Hall, desk: Desk) -> list[Command]:
    """Return the commands that a computer hears of, each believed only by its signature."""
    caller: Caller = hall.as_device(desk)
    reply = ChangesReply.model_validate_json(caller("GET", "/api/v1/changes").content)
    issuer = hall.server.keys(hall.organisation).issuer.public
    documents = [b64decode(one.document) for one in reply.changes if isinstance(one, CommandChange)]
    return [read_command(document, {key_id(issuer): issuer}) for document in documents]


def answer(hall: Hall, desk: Desk, *bodies: Any) -> None:
    """Let a computer record something and push it."""
    known = len(desk.entries)
    desk.write(attempt_of(hall, desk), *bodies)
    hall.push(desk, desk.body(first=known + 1))


def test_a_command_reaches_its_device_signed(hall: Hall, desk: Desk) -> None:
    """What a proctor tells an attempt comes to the computer that has it as the organisation signed it."""
    other = begun(hall)

    reply = tell(hall, desk, **LOCK_IT)

    assert 200 == reply.status_code, reply.text
    (command,) = brought(hall, desk)
    assert (CommandKind.LOCK, "proctor", "Come to the front", 1) == (
        command.kind,
        command.by,
        command.reason,
        command.number,
    )
    assert NOON_MS + LIFE_MS[CommandKind.LOCK] == command.expires_ms
    assert [] == brought(hall, other)
    (view,) = told(hall, desk)
    assert ("waiting", command.id) == (view["state"], view["command_id"])


def test_commands_are_numbered_for_each_attempt(hall: Hall, desk: Desk) -> None:
    """The commands to one attempt count from 1, whatever others are told."""
    other = begun(hall)
    tell(hall, desk, kind="message", text="One")
    tell(hall, other, kind="message", text="One")

    tell(hall, desk, kind="message", text="Two")

    assert [(1, "One"), (2, "Two")] == [(one.number, one.text) for one in brought(hall, desk)]
    assert [1] == [one.number for one in brought(hall, other)]


def test_asking_again_is_harmless(hall: Hall, desk: Desk) -> None:
    """The same request, sent again because its reply was lost, makes no second command."""
    first = tell(hall, desk, kind="extend", extension_ms=600_000, request=REQUEST)

    again = tell(hall, desk, kind="extend", extension_ms=600_000, request=REQUEST)

    assert first.json() == again.json()
    assert 1 == len(brought(hall, desk)) == len(told(hall, desk))


def test_the_log_of_the_device_settles_a_command(hall: Hall, desk: Desk) -> None:
    """Applied, refused with its reason, expired, waiting: staff see what the device has recorded, in either view."""
    ids = [
        tell(hall, desk, kind="extend", extension_ms=60_000, reason="Alarm").json()["command_id"],
        tell(hall, desk, kind="message", text="Hello").json()["command_id"],
        tell(hall, desk, **LOCK_IT).json()["command_id"],
        tell(hall, desk, kind="cancel").json()["command_id"],
    ]

    answer(
        hall,
        desk,
        TimeExtended(60_000, "proctor", "Alarm", ids[0]),
        CommandSettled(ids[1], CommandOutcome.EXPIRED),
        CommandSettled(ids[2], CommandOutcome.REFUSED, "paused_already"),
    )

    seen = [(one["kind"], one["state"], one["refusal"]) for one in told(hall, desk)]
    assert [
        ("extend", "applied", ""),
        ("message", "expired", ""),
        ("lock", "refused", "paused_already"),
        ("cancel", "waiting", ""),
    ] == seen
    whole = hall.staff()("GET", f"/api/v1/attempts/{attempt_of(hall, desk)}").json()
    assert told(hall, desk) == whole["commands"]


def test_an_unlock_names_the_lock_it_is_for(hall: Hall, desk: Desk) -> None:
    """An unlock is for the lock that the device has told of, and where none is known there is nothing to open."""
    assert (409, "not_locked") == _refused(tell(hall, desk, kind="unlock"))
    answer(hall, desk, Paused(LOCK))

    tell(hall, desk, kind="unlock")

    place = f"{desk.name.device_id}-3-{NOON_MS + 3_000}"
    assert [place] == [one.pause for one in brought(hall, desk)]
    assert (409, "not_paused") == _refused(tell(hall, desk, kind="resume"))


def test_an_unlock_may_follow_its_lock_before_the_device_has_heard_of_it(hall: Hall, desk: Desk) -> None:
    """What was locked from here can be unlocked from here while the device is away."""
    lock = tell(hall, desk, **LOCK_IT).json()["command_id"]

    assert lock == tell(hall, desk, kind="unlock").json()["pause"]
    assert (409, "not_locked") == _refused(tell(hall, desk, kind="unlock"))


def test_an_attempt_that_is_over_is_told_nothing(hall: Hall, desk: Desk) -> None:
    """A command to an attempt that has ended is refused at once, and so is one to none."""
    answer(hall, desk, Submitted(SubmitMethod.CANDIDATE))

    assert (409, "over") == _refused(tell(hall, desk, **LOCK_IT))
    nobody = hall.staff()("POST", "/api/v1/attempts/none/commands", json=LOCK_IT)
    assert 404 == nobody.status_code


def test_several_are_told_at_once(hall: Hall, desk: Desk) -> None:
    """One request reaches all open attempts of a sitting; those without a place for it are named with the reason."""
    over, elsewhere = begun(hall), begun(hall, initiated(sitting="evening"))
    answer(hall, over, Submitted(SubmitMethod.CANDIDATE))
    proctor = hall.staff(Role.PROCTOR)
    body = {"kind": "message", "text": "Ten minutes more for all", "sitting_id": "morning"}

    reply = proctor("POST", "/api/v1/commands", json=body)

    assert [str(attempt_of(hall, desk))] == [one["attempt_id"] for one in reply.json()]
    assert 1 == len(brought(hall, desk))
    assert not brought(hall, over)
    assert not brought(hall, elsewhere)
    ids = [str(attempt_of(hall, one)) for one in (desk, over)]
    named = proctor("POST", "/api/v1/commands", json={"kind": "unlock", "attempts": ids})
    assert ["not_locked", "over"] == [one["refusal"] for one in named.json()]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"kind": "explode"}, 422),
        ({"kind": "message"}, 422),
        ({"kind": "extend", "extension_ms": 0}, 422),
        ({"kind": "extend", "extension_ms": -5}, 422),
        ({"kind": "lock", "text": "Hello"}, 422),
        ({"kind": "lock", "mood": "grim"}, 422),
        ({"kind": "lock", "request": "1"}, 422),
    ],
)
def test_what_makes_no_sense_is_refused(hall: Hall, desk: Desk, body: dict[str, Any], status: int) -> None:
    """A command that nobody could carry out is not made."""
    reply = tell(hall, desk, **body)

    assert status == reply.status_code
    assert [] == told(hall, desk)


def test_it_is_written_down_who_did_it(hall: Hall, desk: Desk) -> None:
    """The record of the server names the member of staff, what they told and whom."""
    from sync_server.storage.audit import recorded

    tell(hall, desk, **LOCK_IT)

    with hall.server.database.read() as session:
        entry = recorded(session, hall.organisation)[0]
    assert ("proctor", "command_lock", str(attempt_of(hall, desk))) == (
        entry.actor,
        entry.action,
        entry.subject,
    )


def _refused(reply: httpx.Response) -> tuple[int, str]:
    return reply.status_code, reply.json()["detail"]
