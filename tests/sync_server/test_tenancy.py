"""Two organisations on one server never see each other."""

import re
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from assessment.ids import OrganisationId
from assessment.signing import SigningKey
from sync_server.api.deps import device_of
from sync_server.errors import NotFound
from sync_server.services.deliver import claim_due
from sync_server.services.edit_candidate import read_photo
from sync_server.services.edit_centre import list_centres
from sync_server.services.enrol_device import enrol_device
from sync_server.services.export_results import ResultFormat, export_results
from sync_server.services.final_score import final_score, final_scores
from sync_server.services.find_candidates import find_candidates, view_candidate
from sync_server.services.import_roster import import_roster, list_rosters
from sync_server.services.learner_settings import learner_settings
from sync_server.services.list_attempts import list_attempts
from sync_server.services.list_changes import list_changes
from sync_server.services.list_deliveries import list_deliveries
from sync_server.services.list_devices import list_devices
from sync_server.services.make_enrolment_code import make_enrolment_code
from sync_server.services.marking_progress import marking_progress, sittings_to_mark
from sync_server.services.marking_scheme import tell_scheme
from sync_server.services.marking_tasks import marking_tasks
from sync_server.services.notice import Event, Happened, note
from sync_server.services.open_task import open_task
from sync_server.services.pack_arrivals import pack_arrivals
from sync_server.services.project_attempt import read_attempt
from sync_server.services.publish_pack import list_packs
from sync_server.services.publish_sitting import list_sittings
from sync_server.services.schedule import schedule
from sync_server.services.subscribe import list_subscriptions
from sync_server.services.sum_up_results import sum_up_sitting
from sync_server.services.sweep_attempts import Swept, sweep_attempts
from sync_server.services.walk_outcomes import Which, one_outcome, walk_outcomes
from sync_server.storage.keys import make_keys
from sync_server.storage.models import Base, Organisation
from sync_server.storage.notices import GIVEN_UP, settle
from tests.sync_server.api.test_staff_accounts import signed_in, with_codes
from tests.sync_server.caller import Caller
from tests.sync_server.events import HOUR_MS, NOON_MS, whole_attempt
from tests.sync_server.hall import PASSWORD, Hall, enrolment
from tests.sync_server.photos import a_photo
from tests.sync_server.signed_log import seal_of

WAYS_IN = (
    "devices.token_hash =",  # who a token belongs to says which organisation
    "enrolment_codes.code_hash =",  # as a code does
    "hubs.token_hash =",
    "staff_sessions.token_hash =",  # and a session
    "FROM organisations ORDER BY",  # and a server starts from what it has
)


HELD = {"pack_id": "harbours", "version": 1, "hash8": "0" * 16, "state": "verified"}


def around_sittings(hall: Hall, staff: Caller) -> None:
    """Let what staff do about centres, candidates, sittings and attempts happen once."""
    data = b"number,name,level\r\nC-1,Amina,B1\r\n"
    roster = import_roster(hall.server, hall.organisation, "7", data, actor="test").roster_id
    window = {"opens_at": "2030-05-06T12:00:00Z", "closes_at": "2030-05-06T15:00:00Z"}
    body = {"name": "finals", "roster_id": roster, "title": "Finals", "centre": "North", **window}
    assigned, again = (staff("POST", "/api/v1/sittings/assignments", json=body) for _ in range(2))
    assert (201, 201) == (assigned.status_code, again.status_code), assigned.text
    (held,) = (one["sitting"]["sitting_id"] for one in assigned.json()["sittings"])
    centre = staff("POST", "/api/v1/centres", json={"name": "North", "rooms": [{"name": "Hall"}]}).json()
    path = f"/api/v1/centres/{centre['centre_id']}"
    renamed = {"revision": 1, "name": "Harbour", "rooms": []}
    assert 200 == staff("PATCH", path, json=renamed).status_code
    proctor = hall.staff_of("Harbour")
    photo = "/api/v1/candidates/c-1/photo"
    assert 200 == proctor("PUT", photo, content=a_photo()).status_code
    edit = {"revision": 2, "name": "Amina Haddad"}
    assert 200 == proctor("PATCH", "/api/v1/candidates/c-1", json=edit).status_code
    for caller in (staff, proctor):
        for path in ("candidates?like=a", "candidates/c-1", "candidates/c-1/photo", "centres"):
            assert 200 == caller("GET", f"/api/v1/{path}").status_code, path
    assert 204 == staff("DELETE", photo).status_code
    stretch = f"from_ms={NOON_MS}&to_ms={NOON_MS + 1}"
    for path in (
        f"{held}/arrivals",
        f"{held}/slips",
        f"schedule?{stretch}",
        f"schedule?{stretch}&centre=Harbour",
    ):
        assert 200 == staff("GET", f"/api/v1/sittings/{path}").status_code, path
    assert 404 == staff("GET", f"/api/v1/sittings/{held}/code").status_code
    assert 200 == staff("POST", f"/api/v1/sittings/{held}/pack", json={"version": 1}).status_code
    assert 200 == staff("GET", "/api/v1/rosters").status_code
    reopening = {"reason": "Ill.", **window}
    told = staff("POST", f"/api/v1/attempts/{hall.attempt()}/reopening", json=reopening)
    assert 201 == told.status_code, told.text
    other = hall.desk()
    other.write(hall.attempt(2), *whole_attempt()[:2])
    hall.accept(other, other.frames())
    now, hall.clock.now = hall.clock.now, hall.clock.now + 9 * HOUR_MS
    assert 1 == sweep_attempts(hall.server, hall.organisation).overdue
    hall.clock.now = now


def main_line(hall: Hall) -> None:
    """Let about everything happen once."""
    facts = hall.publish()
    hall.sitting()
    desk = hall.desk()
    desk.write(hall.attempt(), *whole_attempt(), pack_hash=facts.pack_hash)
    hall.push(desk, desk.body(3))
    hall.push(desk, b"\0\0\0\7rubbish")
    hall.accept(desk, [desk.frame(2, 5)])
    device, staff = hall.as_device(desk), hall.staff()
    blob = f"/api/v1/blobs/{sha256(b'a file').hexdigest()}"
    for _ in range(2):
        device("PUT", blob, content=b"a file", headers={"Upload-Offset": "0", "Upload-Length": "6"})
    assert "?1" == device("HEAD", blob).headers["Upload-Complete"]
    device("GET", "/api/v1/changes")
    device("GET", "/api/v1/packs/harbours/1")
    beat = {"app_version": "1", "device_ms": 1, "unsent": 0}
    device("POST", "/api/v1/heartbeat", json=beat | {"packs": [HELD]})
    around_sittings(hall, staff)
    for path in ("attempts", f"attempts/{hall.attempt()}", f"attempts/{hall.attempt()}/export", "devices"):
        assert 200 == staff("GET", f"/api/v1/{path}").status_code
    who = {"name": "Ana", "role": "viewer", "password": PASSWORD}
    assert 201 == staff("POST", "/api/v1/staff/accounts", json=who).status_code
    edit = {"revision": 1, "centres": ["North"]}
    assert 200 == staff("PATCH", "/api/v1/staff/accounts/Ana", json=edit).status_code
    with_codes(hall)
    assert 202 == signed_in(hall, "marker")[1].status_code
    assert 204 == staff("DELETE", "/api/v1/staff/accounts/marker/codes").status_code
    for path in ("staff/own/sessions", "staff/accounts", "staff/accounts/rules"):
        assert 200 == staff("GET", f"/api/v1/{path}").status_code
    assert 200 == staff("PUT", "/api/v1/staff/accounts/rules", json={"totp_roles": ["author"]}).status_code
    for path in ("packs", "sittings", "sittings/morning/room", "staff/session"):
        assert 200 == staff("GET", f"/api/v1/{path}").status_code
    assert 200 == staff("POST", "/api/v1/packs/harbours/1/release").status_code
    results_line(hall)
    mark(hall, staff)
    hub, whose = hall.as_hub(), desk.name.device_id
    told = {"device_id": whose, "at_ms": hall.clock.now + 1, "packs": []}
    assert 200 == hub("POST", "/api/v1/hub/arrivals", json={"devices": [told]}).status_code
    for path in ("mirror", "devices", f"blobs/{whose}/{'a' * 64}"):
        assert 200 == hub("HEAD" if "blobs" in path else "GET", f"/api/v1/hub/{path}").status_code
    wanted = {"pack_id": "harbours", "version": 1, "devices": [whose]}
    assert 200 == hub("POST", "/api/v1/hub/releases", json=wanted).status_code
    assert 200 == hub("POST", f"/api/v1/hub/log/{whose}/{desk.name.epoch}").status_code
    bad = f"/api/v1/hub/quarantine/{whose}/{desk.name.epoch}?code=frame_corrupt"
    assert 200 == hub("POST", bad, content=b"rubbish").status_code
    assert 200 == staff("GET", "/api/v1/hubs").status_code
    assert 204 == staff("DELETE", f"/api/v1/devices/{desk.name.device_id}").status_code
    assert 204 == staff("DELETE", "/api/v1/staff/session").status_code
    assert 200 == hall.caller()("GET", "/readyz").status_code


def results_line(hall: Hall) -> None:
    """Let about everything happen once that follows from results."""
    staff = hall.staff()
    hook = {"kind": "webhook", "target": "https://example.org/", "events": ["attempt.started"]}
    told = staff("POST", "/api/v1/notifications/subscriptions", json=hook)
    assert 201 == told.status_code
    what = Happened(Event.STARTED, "a", "morning", {})
    hall.server.database.write(lambda s: note(s, hall.organisation, what, hall.clock.now))
    (claimed,) = claim_due(hall.server, hall.organisation, 1)
    hall.server.database.write(
        lambda s: settle(s, hall.organisation, claimed, state=GIVEN_UP, said="", due_ms=0, now=0)
    )
    again = f"deliveries/{claimed.notice.notice_id}/{claimed.subscription.subscription_id}/again"
    assert 204 == staff("POST", f"/api/v1/notifications/{again}").status_code
    on = {"revision": 0, "progress": True, "achievements": True, "leaderboard": True}
    assert 200 == staff("PUT", "/api/v1/learners/settings", json=on).status_code
    for path in (
        "results/sittings/morning",
        "results/sittings/morning/attempts",
        "results/sittings/morning/items",
        "results/sittings/morning/export?format=csv",
        "results/centres?test_id=t1",
        f"results/attempts/{hall.attempt()}",
        "notifications/deliveries",
        "learners/candidate-1/progress",
        "learners/candidate-1/achievements",
        "learners/leaderboard?sitting_id=morning",
    ):
        assert 200 == staff("GET", f"/api/v1/{path}").status_code, path
    sheet = f"/api/v1/results/attempts/{hall.attempt()}/certificate"
    assert 409 == staff("POST", sheet).status_code
    assert 204 == staff("DELETE", sheet).status_code
    code = {"text": "AAAA-AAAA-AAAA-AAAA"}
    assert not hall.caller()("POST", "/api/v1/results/check", json=code).json()["valid"]
    gone = f"/api/v1/notifications/subscriptions/{claimed.subscription.subscription_id}"
    assert 204 == staff("DELETE", gone).status_code


def task_of(hall: Hall) -> str:
    """Return the task of the one essay."""
    return marking_tasks(hall.server, hall.organisation, "admin", "morning").tasks[0].task_id


def mark(hall: Hall, staff: Caller) -> None:
    """Mark what there is, and release it."""
    home, adjusted = "/api/v1/sittings/morning", f"/api/v1/attempts/{hall.attempt()}/adjustments"
    scheme = {"revision": 0, "scheme": {}}
    assert 200 == staff("PUT", f"{home}/marking/scheme", json=scheme).status_code
    task = staff("POST", f"{home}/marking/tasks/next").json()["task"]["task_id"]
    one = f"{home}/marking/tasks/{task}"
    (seen,) = staff("GET", one).json()["items"]
    draft = {"item_id": seen["item_id"], "revision": 0, "points": "5"}
    assert 200 == staff("PUT", f"{one}/draft", json=draft).status_code
    marks = {seen["item_id"]: {"answer": seen["answer"], "points": "5"}}
    assert 200 == staff("POST", f"{one}/marks", json={"marks": marks}).status_code
    told = staff("POST", adjusted, json={"points": "1", "reason": "Noise"}).json()
    assert 200 == staff("DELETE", f"{adjusted}/{told['number']}").status_code
    all_the_same = {"force": True, "reason": "The others sat elsewhere"}
    assert 201 == staff("POST", f"{home}/releases", json=all_the_same).status_code
    why = {"reason": "Slip"}
    (number,) = [one["number"] for one in staff("GET", one).json()["items"][0]["marks"]]
    assert 204 == staff("POST", f"{home}/marking/marks/{number}/supersede", json=why).status_code
    for path in ("marking", "marking/tasks", "marking/scheme", "scores", "releases"):
        assert 200 == staff("GET", f"{home}/{path}").status_code
    assert 200 == staff("GET", "/api/v1/marking").status_code
    assert 200 == staff("POST", f"{home}/marking/scheme/trial", json={"scheme": {}}).status_code


def test_every_statement_names_its_organisation(hall: Hall) -> None:
    """Each statement of the main line is bound to one organisation, but for the few by which one finds out which."""
    said: set[str] = set()

    def listen(_c: Any, _cursor: Any, statement: str, *_: Any) -> None:
        said.add(" ".join(statement.split()))

    sa.event.listen(hall.server.database.engine, "before_cursor_execute", listen)
    main_line(hall)

    tables = [statement for statement in said if any(name in statement for name in Base.metadata.tables)]
    loose = [
        statement
        for statement in tables
        if not re.search(r"organisation_id\s*(=|,|\))", statement.partition("WHERE")[2] or statement)
        and not any(way in statement for way in WAYS_IN)
    ]
    assert 40 < len(tables)
    assert [] == loose


def test_every_table_has_an_organisation() -> None:
    """No table can hold a row that belongs to nobody."""
    for table in Base.metadata.tables.values():
        assert not table.columns["organisation_id"].nullable, table.name


def test_organisations_do_not_see_each_other(hall: Hall, tmp_path: Path) -> None:
    """With all of one organisation in place, another on the same database finds nothing, by list or by id."""
    main_line(hall)
    other = OrganisationId("f" * 16)
    row = Organisation(organisation_id=other, name="Other", changes=0, added_ms=hall.clock.now + 1)
    hall.server.database.write(lambda session: session.add(row))
    make_keys(hall.config.keys, other, hall.draw)
    code = make_enrolment_code(hall.server, other, centre="", url="", days=1, actor="test").code
    key = SigningKey(b"a desk of the other organisation")
    reply = enrol_device(hall.server, enrolment(code, key, seal_of(9)), address="a")
    device = device_of(hall.server, f"Bearer {reply.token}")

    assert other == device.organisation_id
    assert () == list_changes(hall.server, device, 0).changes
    assert [] == list_packs(hall.server, other)
    assert [] == list_sittings(hall.server, other)
    assert [] == list_centres(hall.server, other)
    assert [] == list_rosters(hall.server, other)
    assert () == find_candidates(hall.server, other).candidates
    assert [] == schedule(hall.server, other, from_ms=0, to_ms=1 << 47)
    assert Swept(0, 0, 0) == sweep_attempts(hall.server, other)
    for find, name in ((view_candidate, "c-1"), (read_photo, "c-1"), (pack_arrivals, "morning")):
        with pytest.raises(NotFound):
            find(hall.server, other, name)
    assert () == list_attempts(hall.server, other).attempts
    assert [device.device_id] == [one.device_id for one in list_devices(hall.server, other)]
    assert read_attempt(hall.server, other, hall.attempt()) is None
    assert [] == list(walk_outcomes(hall.server, other, Which()))
    assert [] == list_subscriptions(hall.server, other)
    assert [] == list_deliveries(hall.server, other)
    assert not learner_settings(hall.server, other).progress
    with pytest.raises(NotFound):
        one_outcome(hall.server, other, hall.attempt())
    with pytest.raises(NotFound):
        sum_up_sitting(hall.server, other, "morning")
    with pytest.raises(NotFound):
        export_results(hall.server, other, "morning", ResultFormat.CSV, actor="a")
    assert () == final_scores(hall.server, other, "morning")
    assert () == marking_tasks(hall.server, other, "admin", "morning").tasks
    assert () == sittings_to_mark(hall.server, other)
    for asked in (tell_scheme, marking_progress):
        with pytest.raises(NotFound):
            asked(hall.server, other, "morning")
    with pytest.raises(NotFound):
        final_score(hall.server, other, hall.attempt())
    with pytest.raises(NotFound):
        open_task(hall.server, other, "admin", "morning", task_of(hall))
    headers = {"Authorization": f"Bearer {reply.token}"}
    assert 404 == hall.caller()("GET", "/api/v1/packs/harbours/1", headers=headers).status_code
