"""Everything that one organisation has, named by another on the same server, is as if it were not there."""

import copy
import json
import re
from collections.abc import Callable, Container, Iterable, Iterator
from datetime import timedelta
from typing import Any
from zlib import crc32

import pytest
import sqlalchemy as sa

from assessment.ids import OrganisationId
from assessment.interchange.tables.rows import write_csv
from assessment.signing import Purpose
from sync_server.services.add_staff import add_staff
from sync_server.services.check_registry import note_health
from sync_server.services.hold_sitting import hold_sitting
from sync_server.services.import_roster import import_roster
from sync_server.services.index_sittings import index_sittings
from sync_server.services.keep_codes import confirm_codes, want_codes
from sync_server.services.one_time_codes import code_at
from sync_server.services.publish_sitting import SittingPlan
from sync_server.services.roles import Role
from sync_server.services.say_trust import say_trust
from sync_server.storage.arrival_models import AttemptMark, ReleaseCode, Reopening
from sync_server.storage.engine import Session
from sync_server.storage.keys import make_keys
from sync_server.storage.marking_models import Script
from sync_server.storage.models import AttemptBlob, Base, Organisation, StaffSession
from sync_server.storage.organisations import trust
from sync_server.storage.portable import tables
from sync_server.storage.staff_models import StaffIdentity, StaffStep
from tests.sync_server.api.test_blobs import SHA
from tests.sync_server.api.test_roles import DEVICE, HUB, MATRIX
from tests.sync_server.caller import Caller
from tests.sync_server.events import NOON
from tests.sync_server.hall import PASSWORD, Hall, opened_hall
from tests.sync_server.photos import a_photo
from tests.sync_server.postgresql import Postgresql, running_postgresql
from tests.sync_server.services.test_backup import furnish
from tests.thorough import one_in

OTHER = OrganisationId("f" * 16)
OF_A_HUB_ALONE = {"upstream", "forwarded_logs", "forwarded_bytes", "told_changes", "held_changes"}
WINDOW = {"opens_at": "2030-05-06T12:00:00Z", "closes_at": "2030-05-06T15:00:00Z"}
TASK = "/api/v1/sittings/{sitting_id}/marking/tasks/{task_id}"
BODIES: dict[tuple[str, str], list[dict[str, Any]]] = {
    ("PUT", f"{TASK}/draft"): [{"item_id": "q5", "revision": 0, "points": "1"}],
    ("POST", f"{TASK}/marks"): [{"marks": {"q5": {"answer": "0" * 64, "points": "1"}}}],
    ("POST", f"{TASK}/moderation"): [{"item_id": "q5", "points": "1", "answer": "0" * 64, "reason": "Fair"}],
    ("POST", "/api/v1/sittings/{sitting_id}/marking/marks/{number}/supersede"): [{"reason": "Slip"}],
    ("PUT", "/api/v1/sittings/{sitting_id}/marking/scheme"): [{"revision": 0, "scheme": {}}],
    ("POST", "/api/v1/sittings/{sitting_id}/marking/scheme/trial"): [{"scheme": {}}],
    ("POST", "/api/v1/sittings/{sitting_id}/releases"): [{"force": True, "reason": "because"}],
    ("POST", "/api/v1/sittings/{sitting_id}/releases/withdraw"): [{"reason": "Too early"}],
    ("POST", "/api/v1/sittings/{sitting_id}/marking/markers/stop"): [{"marker": "marker", "reason": "Ill"}],
    ("POST", "/api/v1/sittings/{sitting_id}/marking/markers/let-on"): [
        {"marker": "marker", "reason": "Well"}
    ],
    ("POST", "/api/v1/sittings/{sitting_id}/corrections"): [
        {"item_id": "q1", "instead": "void", "revision": 0, "reason": "Both are right"}
    ],
    ("POST", "/api/v1/sittings/{sitting_id}/corrections/trial"): [{"item_id": "q1", "instead": "void"}],
    ("POST", "/api/v1/sittings/{sitting_id}/corrections/{number}/withdraw"): [
        {"revision": 0, "reason": "No"}
    ],
    ("POST", "/api/v1/attempts/{attempt_id}/adjustments"): [{"points": "1", "reason": "Noise"}],
    ("PATCH", "/api/v1/notifications/subscriptions/{subscription_id}"): [{"revision": 1, "active": False}],
    ("POST", "/api/v1/commands"): [
        {"kind": "message", "text": "Out!", "attempts": ["{id}"]},
        {"kind": "message", "text": "Out!", "sitting_id": "{id}"},
    ],
    ("POST", "/api/v1/hub/releases"): [
        {"pack_id": "{id}", "version": 1, "devices": []},
        {"pack_id": "theirs", "version": 1, "devices": ["{id}"]},
    ],
    ("POST", "/api/v1/attempts/{attempt_id}/commands"): [{"kind": "message", "text": "Out!"}],
    ("POST", "/api/v1/attempts/{attempt_id}/decisions"): [{"ruling": "void", "reason": "because"}],
    ("PATCH", "/api/v1/staff/accounts/{name}"): [{"revision": 1, "left": True}],
    ("PUT", "/api/v1/staff/accounts/{name}/password"): [{"password": PASSWORD}],
    ("PATCH", "/api/v1/registry/{pack_id}/{test_id}"): [{"revision": 1, "active": False}],
    ("PATCH", "/api/v1/centres/{centre_id}"): [{"revision": 1, "name": "Ours"}],
    ("POST", "/api/v1/ai/generations"): [{"sources": ["{id}"]}],
    ("PUT", "/api/v1/ai/limits"): [{"revision": 7, "allowed": True}],
    ("POST", "/api/v1/ai/errands"): [{"worker": "x"}],
    ("PUT", "/api/v1/ai/errands/{errand_id}"): [{"text": "x"}],
    ("POST", "/api/v1/ai/errands/{errand_id}/back"): [{"worker": "x"}],
    ("POST", "/api/v1/ai/evaluations"): [{"sitting_id": "{id}"}],
    ("PUT", "/api/v1/ai/drafts/{draft_id}"): [{"revision": 1, "item": {}}],
    ("POST", "/api/v1/ai/drafts/{draft_id}/accept"): [{"revision": 1}],
    ("POST", "/api/v1/ai/drafts/{draft_id}/reject"): [{"revision": 1, "reason": "Ours."}],
    ("POST", "/api/v1/ai/drafts/{draft_id}/reopen"): [{"revision": 1}],
    ("POST", "/api/v1/ai/tests"): [{"pack_id": "ours", "title": "Ours", "drafts": ["{id}"]}],
    ("POST", "/api/v1/candidates"): [{"number": "x", "name": "x", "roster_id": "{id}"}],
    ("PATCH", "/api/v1/candidates/{candidate_id}"): [{"revision": 1, "name": "Ours"}],
    ("POST", "/api/v1/sittings/{sitting_id}/pack"): [{"version": 1}, {}],
    ("PATCH", "/api/v1/sittings/{sitting_id}"): [{"revision": 1, "title": "Another"}, {}],
    ("PUT", "/api/v1/packs/{pack_id}/{version}/code"): [{"code": "open sesame"}],
    ("POST", "/api/v1/attempts/{attempt_id}/reopening"): [{"reason": "Ill.", **WINDOW}],
    ("POST", "/api/v1/sittings/assignments"): [{"name": "x", "roster_id": "{id}", "title": "x", **WINDOW}],
    ("POST", "/api/v1/hub/arrivals"): [{"devices": [{"device_id": "{id}", "at_ms": 1, "packs": []}]}],
}
"""What a route's body has to be for its ids to be looked at; those that name one in the body alone stand here too."""
SHARE = 8
"""Of so many ids that are alike one is tried at each route."""
SHORTEST, LONG = 2, 8
"""What is shorter, such as a candidate's number, stands in answers by chance; in a whole list also what is not long."""
QUERIES = (
    "/api/v1/attempts?sitting_id={id}",
    "/api/v1/attempts?after={id}",
    "/api/v1/audit?subject={id}",
    "/api/v1/candidates?like={id}",
    "/api/v1/candidates?after={id}",
    "/api/v1/sittings/schedule?from_ms=1904290000000&to_ms=1904310000000&centre={id}",
)


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def ours(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    """Give an organisation that has nothing yet, beside another that has all that there can be."""
    url = request.getfixturevalue("postgresql").database() if request.param == "postgresql" else ""
    with opened_hall(tmp_path_factory.mktemp("server") / "data", url) as hall:
        theirs = neighbour(hall)
        furnish(theirs)
        everything_else(theirs)
        yield hall


@pytest.fixture(scope="module")
def ids(ours: Hall) -> dict[str, list[str]]:
    """Give all by which their rows are known: these stay as they are, as every test here sees for itself."""
    callers(ours)
    return their_ids(ours)


def neighbour(hall: Hall) -> Hall:
    """Found another organisation on the same server; return it as a hall."""
    issuer, now = make_keys(hall.config.keys, OTHER, hall.draw).issuer, hall.clock.now

    def found(session: Session) -> None:
        session.add(Organisation(organisation_id=OTHER, name="Other", changes=0, added_ms=now + 1))
        trust(session, OTHER, issuer.public, now, Purpose.EVERYTHING)

    hall.server.database.write(found)
    theirs = copy.copy(hall)
    theirs.organisation = OTHER
    hall._count = 0xA00  # so that no computer of ours has the id of one of theirs
    for role in Role:
        add_staff(hall.server, OTHER, name=role.value, role=role, password=PASSWORD, actor="test")
    add_staff(hall.server, OTHER, name="Wu", role=Role.PROCTOR, password=PASSWORD, actor="x", centres=["Far"])
    return theirs


def everything_else(theirs: Hall) -> None:
    """Let there be rows in the tables that are still empty."""
    admin, desk = theirs.staff(), theirs.desk()
    order = {"kind": "message", "text": "Ten minutes."}
    assert 200 == admin("POST", f"/api/v1/attempts/{theirs.attempt(7)}/commands", json=order).status_code
    assert 201 == admin("POST", "/api/v1/registry/selections", json={"candidate_id": "theirs"}).status_code
    assert 200 == admin("POST", "/api/v1/registry/setup?force=true").status_code
    note_health(theirs.server, OTHER)
    theirs.push(desk, b"\0\0\0\7rubbish")
    theirs.as_hub("Far", "7" * 16)
    table = write_csv([["number", "name", "secret"], ["31", "Ana", "open"]])
    roster = import_roster(theirs.server, OTHER, "theirs", table, actor="test").roster_id
    plan = SittingPlan("Evening", "harbours", NOON, NOON + timedelta(hours=1), (), sitting_id="evening")
    hold_sitting(theirs.server, OTHER, plan, roster, actor="test")
    say_trust(theirs.server, OTHER)
    codes = want_codes(theirs.server, OTHER, "Wu")
    confirm_codes(theirs.server, OTHER, "Wu", code_at(codes.secret, theirs.clock.now))
    rules = {"totp_roles": ["author"]}
    assert 200 == theirs.staff()("PUT", "/api/v1/staff/accounts/rules", json=rules).status_code
    theirs.server.database.write(lambda session: session.add_all(half_signed_in()))
    centre = {"name": "Far", "rooms": [{"name": "Vault"}]}
    assert 201 == admin("POST", "/api/v1/centres", json=centre).status_code
    photo = admin("PUT", "/api/v1/candidates/31/photo", content=a_photo())
    assert 200 == photo.status_code, photo.text
    index_sittings(theirs.server, OTHER)
    packs = [{"pack_id": "harbours", "version": 1, "hash8": "0" * 16, "state": "verified"}]
    beat = {"app_version": "1", "device_ms": 1, "unsent": 0, "packs": packs}
    assert 200 == theirs.as_device(desk)("POST", "/api/v1/heartbeat", json=beat).status_code
    theirs.server.database.write(lambda session: session.add_all(about_attempts(theirs)))
    named = AttemptBlob(organisation_id=OTHER, attempt_id=theirs.attempt(), sha256=SHA)
    theirs.server.database.write(lambda session: session.add(named))
    empty = [name for name, rows in their_rows(theirs).items() if not rows and name not in OF_A_HUB_ALONE]
    theirs.server.database.write(lambda session: fill(session, empty))


def fill(session: Session, empty: Iterable[str]) -> None:
    """Put one made-up row of theirs into each of these tables."""
    for name in empty:
        table = Base.metadata.tables[name]
        row = {column.name: made_up(column) for column in table.columns if column.name != "organisation_id"}
        session.execute(table.insert().values(organisation_id=OTHER, **row))


def made_up(column: sa.Column[Any]) -> object:
    """Return something that a column takes."""
    if isinstance(column.type, sa.Boolean):
        return False
    if isinstance(column.type, sa.LargeBinary):
        return b"theirs"
    if isinstance(column.type, sa.String):
        return f"theirs-{column.name}"[: column.type.length or 40]
    return 1_234_567


def about_attempts(theirs: Hall) -> tuple[AttemptMark, Reopening, ReleaseCode]:
    """Return what staff see beside an attempt, and the code of a pack."""
    whose, now = {"organisation_id": OTHER, "attempt_id": theirs.attempt()}, theirs.clock.now
    return (
        AttemptMark(**whose, events=1, sign_ms=now, silent_ms=now),
        Reopening(**whose, sitting_id="evening", actor="Wu", reason="Ill.", at_ms=now),
        ReleaseCode(organisation_id=OTHER, pack_id="harbours", version=9, sealed=b"sealed", kept_ms=now),
    )


def half_signed_in() -> tuple[StaffStep, StaffIdentity]:
    """Return a sign-in that is under way, and somebody whom a provider knows."""
    step = StaffStep(organisation_id=OTHER, token_hash=b"1" * 32, kind="code", name="Wu", held="", tries=0)
    step.expires_ms = 1 << 45
    known = StaffIdentity(
        organisation_id=OTHER, issuer="https://id.example", subject="77-wu", name="Wu", bound_ms=1
    )
    return step, known


def their_rows(hall: Hall) -> dict[str, list[str]]:
    """Return every row of the other organisation."""
    found: dict[str, list[str]] = {}
    with hall.server.database.engine.connect() as connection:
        for name in tables():
            table = Base.metadata.tables[name]
            rows = connection.execute(sa.select(table).where(table.c.organisation_id == OTHER))
            found[name] = sorted(repr(tuple(row)) for row in rows)
    return found


def their_ids(hall: Hall) -> dict[str, list[str]]:
    """Return all by which a row of theirs is known and none of ours, by the name of the column."""
    found: dict[str, set[str]] = {}
    with hall.server.database.engine.connect() as connection:
        for table in Base.metadata.tables.values():
            for column in table.primary_key.columns:
                if isinstance(column.type, sa.String) and column.name != "organisation_id":
                    theirs, own = (
                        set(connection.scalars(sa.select(column).where(table.c.organisation_id == home)))
                        for home in (OTHER, hall.organisation)
                    )
                    found.setdefault(column.name, set()).update(theirs - own)
        wanted = sa.select(StaffSession.token_hash).where(StaffSession.organisation_id == OTHER)
        found |= {"number": {"1234567"}}  # a number of theirs, and of none of ours
        scripts = sa.select(Script.code).where(Script.organisation_id == OTHER)
        found["task_id"] = {f"{code}.5" for code in connection.scalars(scripts)}
        found["session_id"] = {token[:8].hex() for token in connection.scalars(wanted)}
    return {name: sorted(ids) for name, ids in found.items()}


def test_there_is_some_of_everything(ours: Hall) -> None:
    """The other organisation has a row in each table, but for those that a hub alone fills."""
    assert OF_A_HUB_ALONE == {name for name, rows in their_rows(ours).items() if not rows}


def nobodys(theirs: str) -> str:
    """Return an id of the same form that is nobody's."""
    return re.sub(r"[0-9a-z]", lambda found: "9" if found[0] != "9" else "8", theirs)


def callers(hall: Hall, may: Container[str] = ("admin", DEVICE, HUB)) -> dict[str, Caller]:
    """Return who of our own organisation asks, of those who may: whoever may do most, a device and a hub."""
    made: dict[str, Callable[[], Caller]] = {
        "admin": hall.staff,
        DEVICE: lambda: hall.as_device(hall.desk()),
        HUB: hall.as_hub,
    }
    return {who: make() for who, make in made.items() if who in may}


def without(name: str, text: str) -> str:
    """Return a text without an id of theirs and the one of nobody."""
    for one in (name, nobodys(name)) if len(name) >= SHORTEST else ():
        text = text.replace(one, "-")
    return text


def asked(caller: Caller, method: str, path: str, body: dict[str, Any] | None, name: str) -> tuple[Any, ...]:
    """Return what is answered, without the name that was asked for and the time."""
    told = json.loads(json.dumps(body).replace("{id}", name)) if body is not None else None
    headers = {"Upload-Offset": "0", "Upload-Length": "7"} if method == "PUT" else {}
    reply = caller(method, path, headers=headers, **({"json": told} if told is not None else {}))
    headers = {key: value for key, value in reply.headers.items() if key.startswith("upload")}
    return reply.status_code, headers, without(name, reply.text)


def may_be_asked(id: str) -> bool:
    """Say whether an id can stand in an address, and is long enough to be told from other words of an answer."""
    return len(id) >= SHORTEST and id.isascii() and "/" not in id


def some_of(ids: Iterable[str], route: str) -> list[str]:
    """Return a sample of ids, other ones for each route; all of them where the run is thorough."""
    return one_in(SHARE, sorted(ids), first=crc32(route.encode()) % SHARE)


def of_each_kind(ids: dict[str, list[str]], route: str, shortest: int = SHORTEST) -> list[str]:
    """Return an id of each kind, and a sample of all; all of them where the run is thorough."""
    asked = {
        name: [id for id in some if len(id) >= shortest and may_be_asked(id)] for name, some in ids.items()
    }
    each = {some[0] for some in asked.values() if some}
    return sorted(each | set(some_of({id for some in asked.values() for id in some}, route)))


def paths(path: str, ids: dict[str, list[str]]) -> Iterator[tuple[str, str, str]]:
    """Yield a path with each id of theirs in its place, that id, and the same path with one that is nobody's.

    Ids of other kinds come in the first place too; of these a sample, other ones for each path.
    """
    names = re.findall(r"\{(\w+)\}", path.replace("{version}", "1"))
    every = some_of({id for some in ids.values() for id in some if may_be_asked(id)}, path)
    for place, name in enumerate(names):
        others = {other: ids.get(other, ["none"])[0] for other in names}
        own = [id for id in ids[name] if may_be_asked(id)]
        for theirs in sorted({*every, *own}) if place == 0 else own:
            told = {"version": 1} | others
            yield path.format(**told | {name: theirs}), theirs, path.format(**told | {name: nobodys(theirs)})


EVERY = {
    **MATRIX,
    ("POST", "/api/v1/log/{device_id}/{epoch}"): {DEVICE},
    ("POST", "/api/v1/hub/log/{device_id}/{epoch}"): {HUB},
}


@pytest.mark.parametrize(("method", "path"), [name for name in sorted(EVERY) if "{" in name[1]])
def test_no_id_of_theirs_in_a_path_is_known_to_us(
    ours: Hall, ids: dict[str, list[str]], method: str, path: str
) -> None:
    """Every id of another organisation, in every place of every path, gets the answer of what is not there, and changes nothing."""
    before = their_rows(ours)
    empty: list[dict[str, Any] | None] = [{}] if method in ("POST", "PATCH") else [None]
    bodies = [*BODIES.get((method, path), empty)]
    for who, caller in callers(ours, EVERY[(method, path)]).items():
        for theirs, name, nothing in paths(path, ids):
            for body in bodies:
                found = asked(caller, method, theirs, body, name)
                assert asked(caller, method, nothing, body, name) == found, (who, theirs)

    assert before == their_rows(ours)


@pytest.mark.parametrize(("method", "path"), [name for name in sorted(BODIES) if "{" not in name[1]])
def test_no_id_of_theirs_in_a_body_is_known_to_us(
    ours: Hall, ids: dict[str, list[str]], method: str, path: str
) -> None:
    """An id of another organisation in a body is answered as one of nobody, and changes nothing."""
    before = their_rows(ours)
    every = of_each_kind(ids, path)
    for who, caller in callers(ours, EVERY[(method, path)]).items():
        for body in BODIES[(method, path)]:
            for name in every:
                found = asked(caller, method, path, body, name)
                assert asked(caller, method, path, body, nobodys(name)) == found, (who, name)

    assert before == their_rows(ours)


def test_no_list_of_ours_shows_them(ours: Hall, ids: dict[str, list[str]]) -> None:
    """No list and no question about an id of theirs shows anything that the other organisation has."""
    every = sorted({id for some in ids.values() for id in some if len(id) >= LONG and id.isascii()})
    for who, caller in callers(ours).items():
        lists = [
            path
            for (method, path), may in MATRIX.items()
            if method == "GET" and "{" not in path and who in may
        ]
        for path in lists:
            told = caller("GET", path)
            assert [] == [id for id in every if id in told.text], (who, path)
    admin = ours.staff()
    for question in QUERIES:
        for name in of_each_kind(ids, question, LONG):
            found, nothing = (admin("GET", question.format(id=one)).text for one in (name, nobodys(name)))
            assert without(name, nothing) == without(name, found)
