"""Who may sit again does so in a sitting of their own; what a device signed as ended stays ended."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from assessment.attempt.sitting import Sitting
from assessment.ids import AttemptId
from assessment.marking.scheme import Scheme
from sync_server.__main__ import app
from sync_server.errors import BodyInvalid, CommandRefused, NotFound, SittingRefused
from sync_server.services.hold_sitting import hold_sitting, sign_in_slips
from sync_server.services.import_roster import import_roster
from sync_server.services.list_attempts import AttemptFacts, list_attempts
from sync_server.services.marking_scheme import tell_scheme
from sync_server.services.passwords import secret_fits
from sync_server.services.publish_pack import list_packs
from sync_server.services.publish_sitting import SittingPlan
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.reopen_attempt import Again, reopen_attempt
from sync_server.services.set_scheme import set_scheme
from sync_server.storage.audit import recorded
from tests.sync_server.events import HOUR_MS, NOON, initiated, whole_attempt
from tests.sync_server.hall import SECRET, Hall, opened_hall
from tests.sync_server.postgresql import Postgresql, running_postgresql

TOMORROW = Again("The power failed.", NOON + timedelta(days=1), NOON + timedelta(days=1, hours=3))


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def own(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Hall]:
    """A server with a sitting, on either database."""
    url = request.getfixturevalue("postgresql").database() if request.param == "postgresql" else ""
    with opened_hall(tmp_path / "server", url) as hall:
        hall.publish()
        hall.sitting(centre="North", attempts_allowed=3, cool_down_ms=5)
        yield hall


def sat(hall: Hall, *, last: int | None = None) -> AttemptId:
    """Let candidate 1 sit, the first events of it alone where so many are told; return the attempt."""
    desk = hall.desk("North")
    (facts,) = list_packs(hall.server, hall.organisation)
    desk.write(hall.attempt(), *whole_attempt()[:last], pack_hash=facts.pack_hash)
    hall.accept(desk, desk.frames())
    return hall.attempt()


def reopened(hall: Hall, attempt_id: AttemptId, again: Again = TOMORROW) -> Sitting:
    """Let it be sat again; return the sitting as it was signed."""
    found = reopen_attempt(hall.server, hall.organisation, attempt_id, again, actor="Ada")
    sitting = sitting_in_force(hall.server, hall.organisation, found.sitting_id)
    assert sitting is not None
    return sitting


def shown(hall: Hall) -> AttemptFacts:
    """Return the attempt as lists show it."""
    (one,) = list_attempts(hall.server, hall.organisation).attempts
    return one


def test_one_may_sit_again_with_the_same_slip(own: Hall) -> None:
    """The sitting is like the first, for one candidate and one attempt, signed in with the secret they have."""
    sitting = reopened(own, sat(own))

    (entry,) = sitting.roster
    assert ("candidate-1", True) == (entry.candidate_id, secret_fits(entry.secret_hash, SECRET))
    assert ("North", "harbours", 1, "t1") == (
        sitting.centre,
        sitting.pack_id,
        sitting.pack_version,
        sitting.test_id,
    )
    assert (1, 0) == (sitting.policy.attempts_allowed, sitting.policy.cool_down_ms)
    assert (TOMORROW.opens_at, TOMORROW.closes_at) == (sitting.opens_at, sitting.closes_at)


def test_the_first_attempt_stays_as_it_is(own: Hall) -> None:
    """Nothing of it changes and nothing is decided about it, unless that is said."""
    attempt_id = sat(own)
    before = shown(own)
    reopened(own, attempt_id)

    assert before == shown(own)


def test_it_may_be_said_that_the_first_does_not_count(own: Hall) -> None:
    """With ``reject`` it is decided so, once, with the same reason."""
    attempt_id = sat(own)
    again = Again(TOMORROW.reason, TOMORROW.opens_at, TOMORROW.closes_at, reject=True)
    for _ in range(2):
        reopened(own, attempt_id, again)

    assert "rejected" == shown(own).standing
    with own.server.database.read() as session:
        told = [one.action for one in recorded(session, own.organisation, subject=attempt_id)]
    assert ["attempt_reopened", "attempt_decided"] == told


def test_asked_again_it_is_the_same_sitting(own: Hall) -> None:
    """Whoever asks twice, or after somebody else, makes no second sitting."""
    attempt_id = sat(own)
    first = reopened(own, attempt_id)
    later = Again("Another.", TOMORROW.opens_at, TOMORROW.closes_at + timedelta(days=1))

    assert first == reopened(own, attempt_id, later)


def test_it_is_marked_as_the_first_was(own: Hall) -> None:
    """A sitting again is marked by the scheme that was set for the sitting before, and by the usual one where none was."""
    attempt_id = sat(own)
    set_scheme(own.server, own.organisation, "morning", 0, Scheme(marks=2, blind=False), actor="Ada")
    told = tell_scheme(own.server, own.organisation, reopened(own, attempt_id).id)

    assert (1, 2, False) == (told.revision, told.scheme["marks"], told.scheme["blind"])


def test_the_rest_is_what_was_left(own: Hall) -> None:
    """With ``rest`` the time is what the log leaves of the first, whatever factor was granted: that is in it already."""
    again = Again(TOMORROW.reason, TOMORROW.opens_at, TOMORROW.closes_at, rest=True)
    sitting = reopened(own, sat(own), again)

    assert HOUR_MS - 9_000 == sitting.time_limit_ms
    assert (100, 0) == (sitting.roster[0].time_factor_percent, sitting.roster[0].extra_ms)


def test_what_is_refused(own: Hall) -> None:
    """An attempt under way, one that is not there, no reason, and a window that is none are refused; nothing is made."""
    open_one = sat(own, last=3)
    backwards = Again("Why", TOMORROW.closes_at, TOMORROW.opens_at)
    with pytest.raises(CommandRefused, match="not_over"):
        reopened(own, open_one)
    with pytest.raises(NotFound):
        reopened(own, AttemptId("none"))
    with pytest.raises(BodyInvalid):
        reopened(own, open_one, Again(" ", TOMORROW.opens_at, TOMORROW.closes_at))
    desk = own.desk("North")
    desk.write(own.attempt(2), *whole_attempt())
    own.accept(desk, desk.frames())
    with pytest.raises(SittingRefused):
        reopened(own, own.attempt(2), backwards)
    desk = own.desk("North")
    desk.write(own.attempt(3), initiated("stranger"), *whole_attempt()[1:])
    own.accept(desk, desk.frames())
    with pytest.raises(CommandRefused, match="not_on_roster"):
        reopened(own, own.attempt(3))


def test_slips_can_be_printed_again(own: Hall) -> None:
    """Where the first sitting's secrets are kept, that of the one candidate is told for the second too."""
    data = b"number,name\r\nC-1,Amina\r\nC-2,Bo\r\n"
    roster = import_roster(own.server, own.organisation, "7", data, actor="test").roster_id
    plan = SittingPlan("Morning", "harbours", NOON, NOON + timedelta(hours=3), (), sitting_id="morning")
    hold_sitting(own.server, own.organisation, plan, roster, actor="test")
    desk = own.desk("North")
    desk.write(own.attempt(), initiated("c-1"), *whole_attempt()[1:])
    own.accept(desk, desk.frames())
    sitting = reopened(own, own.attempt())

    before, after = (
        {one.number: one.secret for one in sign_in_slips(own.server, own.organisation, id, actor="test")}
        for id in ("morning", sitting.id)
    )
    assert {"C-1": before["C-1"]} == after


@pytest.mark.parametrize("kind", ["cancel", "extend"])
def test_an_attempt_under_way_is_cancelled_and_given_time_by_api_and_command(hall: Hall, kind: str) -> None:
    """Both ways the command is given, and both stand in the record of staff."""
    hall.publish()
    hall.sitting()
    attempt_id = sat(hall, last=3)
    body: dict[str, Any] = {"kind": kind, "reason": "The bell."}
    words = [
        "attempts",
        "command",
        kind,
        attempt_id,
        "--reason",
        "The bell.",
        "--data",
        str(hall.config.data),
    ]
    if kind == "extend":
        body["extension_ms"], words = 60_000, [*words, "--minutes", "1"]

    told = hall.staff()("POST", f"/api/v1/attempts/{attempt_id}/commands", json=body)
    said = CliRunner().invoke(app, words)

    assert (200, 0) == (told.status_code, said.exit_code), told.text + said.output
    with hall.server.database.read() as session:
        entries = recorded(session, hall.organisation, subject=attempt_id)
    assert [(f"command_{kind}", "command line"), (f"command_{kind}", "admin")] == [
        (one.action, one.actor) for one in entries
    ]


def test_by_the_api_and_by_the_command(hall: Hall) -> None:
    """An admin of the centre may; one of another centre may not; the command says in which sitting."""
    hall.publish()
    hall.sitting(centre="North")
    attempt_id = sat(hall)
    body: dict[str, Any] = {
        "reason": "Ill.",
        "opens_at": "2030-05-07T12:00:00Z",
        "closes_at": "2030-05-07T15:00:00Z",
    }
    path = f"/api/v1/attempts/{attempt_id}/reopening"

    shown(hall)
    theirs = hall.staff_of("South")("POST", path, json=body)
    told = hall.staff_of("North")("POST", path, json=body)
    words = ["attempts", "reopen", attempt_id, "--reason", "Ill.", "--opens", body["opens_at"]]
    said = CliRunner().invoke(app, [*words, "--closes", body["closes_at"], "--data", str(hall.config.data)])

    assert (403, 201) == (theirs.status_code, told.status_code), told.text
    assert told.json()["sitting_id"] in said.output
