"""The people who may sit: found, looked at, changed, and known by a photo."""

import json
import time
from base64 import b64encode
from collections.abc import Iterator
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from typer.testing import CliRunner

from assessment.attempt.events import Started, SubmitMethod, Submitted
from assessment.attempt.sitting import LARGEST_PHOTO
from assessment.pack.verify import read_sealed
from sync_server.__main__ import app
from sync_server.errors import BodyInvalid, BodyTooLarge, EditedMeanwhile, NameTaken, NotFound
from sync_server.services.edit_candidate import (
    LARGEST,
    CandidateEdit,
    drop_photo,
    edit_candidate,
    keep_photo,
    read_photo,
)
from sync_server.services.find_candidates import CandidateView, Granted, find_candidates, view_candidate
from sync_server.services.hold_sitting import hold_sitting
from sync_server.services.import_roster import find_roster, import_roster
from sync_server.services.project_attempt import project_attempt
from sync_server.services.publish_sitting import SittingPlan
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.roles import Role
from sync_server.services.select_test import Wish, select_test
from sync_server.services.shrink_photo import shrink_photo
from sync_server.storage.engine import Session
from sync_server.storage.people_models import Candidate
from tests.sync_server.events import NOON, answered, initiated, whole_attempt
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.photos import a_photo
from tests.sync_server.postgresql import Postgresql, running_postgresql

PEOPLE = "number,name,email,level,time percent\r\nC 1,Émile Zola,e@z.fr,B2,125\r\nC 2,Amina Haddad,,,\r\nX 3,Bo 100%_Li,,,\r\n"
JPEG, PNG = a_photo(), a_photo("PNG")


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def own(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Hall]:
    """A server with three candidates in a roster, on either database."""
    url = request.getfixturevalue("postgresql").database() if request.param == "postgresql" else ""
    with opened_hall(tmp_path / "server", url) as hall:
        hall.publish()
        import_roster(hall.server, hall.organisation, "7", PEOPLE.encode(), actor="test")
        yield hall


def hold(hall: Hall, sitting_id: str = "morning", centre: str = "North") -> None:
    """Hold a sitting for the roster."""
    plan = SittingPlan(
        "Morning", "harbours", NOON, NOON + timedelta(hours=3), (), sitting_id=sitting_id, centre=centre
    )
    roster_id = find_roster(hall.server, hall.organisation, "7")
    hold_sitting(hall.server, hall.organisation, plan, roster_id, actor="test")


def view(hall: Hall, candidate_id: str = "c1") -> CandidateView:
    """Return one candidate."""
    return view_candidate(hall.server, hall.organisation, candidate_id)


def names(hall: Hall, **more: Any) -> list[str]:
    """Return who is found."""
    page = find_candidates(hall.server, hall.organisation, **more)
    return [one.candidate_id for one in page.candidates]


def edit(hall: Hall, told: CandidateEdit, revision: int = 1) -> CandidateView:
    """Change the first candidate."""
    return edit_candidate(hall.server, hall.organisation, "c1", revision, told, actor="Ada")


@pytest.mark.parametrize(
    ("like", "expected"),
    [
        ("", {"c1", "c2", "x3"}),
        ("amina", {"c2"}),
        ("HADDAD", {"c2"}),
        ("émile", {"c1"}),
        ("c1", {"c1"}),
        ("C 1", {"c1"}),
        ("%_", {"x3"}),
        ("nobody", set()),
    ],
)
def test_people_are_found_by_name_and_number(own: Hall, like: str, expected: set[str]) -> None:
    """Whatever the case and the spaces; a sign of the database's own is a letter like any other."""
    assert expected == set(names(own, like=like))


def test_page_by_page_everybody_comes_once(own: Hall) -> None:
    """Pages follow one another by name without a gap; one after somebody who is not there is empty."""
    found, after = list[str](), ""
    while True:
        page = find_candidates(own.server, own.organisation, after=after, limit=1)
        found += [one.candidate_id for one in page.candidates]
        after = page.next_after
        if not after:
            break

    assert names(own) == found
    assert [] == names(own, after="nobody")


def test_one_with_all_that_concerns_them(own: Hall) -> None:
    """Sittings in force, attempts, tests given, rosters, and what was granted."""
    hold(own)
    hold(own, "evening", "South")
    desk = own.desk("North")
    desk.write(own.attempt(), initiated("c1"), *whole_attempt()[1:])
    own.accept(desk, desk.frames())
    own.staff()("GET", "/api/v1/attempts")  # it is read
    select_test(own.server, own.organisation, Wish("c2", sitting_id="later"), actor="Ada")

    first, second = view(own), view(own, "c2")

    assert {"morning": "North", "evening": "South"} == {one.sitting_id: one.centre for one in first.sittings}
    assert [(own.attempt(), "submitted")] == [(one.attempt_id, one.state) for one in first.attempts]
    assert (("7",), 125, "B2") == (first.rosters, first.granted.time_percent, first.level)
    assert [("harbours", "later")] == [(one.pack_id, one.sitting_id) for one in second.tests]
    with pytest.raises(NotFound):
        view(own, "nobody")


def test_staff_of_a_centre_see_what_is_theirs(hall: Hall) -> None:
    """Of a candidate who sits at two centres, staff of one see neither the other's sitting, attempt nor tests, nor rosters; proctors see no scores."""
    hall.publish()
    import_roster(hall.server, hall.organisation, "7", PEOPLE.encode(), actor="test")
    hold(hall, "morning", "North")
    hold(hall, "south", "South")
    select_test(hall.server, hall.organisation, Wish("c1", sitting_id="south"), actor="test")
    desk = hall.desk("North")
    desk.write(hall.attempt(), initiated("c1"), Started())
    hall.accept(desk, desk.frames())
    project_attempt(hall.server, hall.organisation, hall.attempt())
    path = "/api/v1/candidates/c1"

    whole = hall.staff()("GET", path).json()
    assert ({"morning", "south"}, 1) == (
        {one["sitting_id"] for one in whole["sittings"]},
        len(whole["tests"]),
    )
    north = hall.staff_of("North", Role.PROCTOR)
    told = north("GET", path)
    assert ["morning"] == [one["sitting_id"] for one in told.json()["sittings"]]
    assert ([], []) == (told.json()["tests"], told.json()["rosters"])
    assert ["morning"] == [one["sitting_id"] for one in told.json()["attempts"]]
    assert "South" not in told.text
    south = hall.staff_of("South")("GET", path).json()
    assert [] == south["attempts"]
    assert ["south"] == [one["sitting_id"] for one in south["tests"]]


def test_who_oversees_a_room_is_told_no_scores(hall: Hall) -> None:
    """A proctor sees that an attempt has ended, in lists and beside its candidate, and not what it came to; a viewer does."""
    hall.publish()
    import_roster(hall.server, hall.organisation, "7", PEOPLE.encode(), actor="test")
    hold(hall)
    desk, attempt_id = hall.desk(), hall.attempt()
    pack_hash = read_sealed(hall.pack(), trusted=None).pack_hash
    told = (initiated("c1"), Started(), answered("q1", "A"), Submitted(SubmitMethod.CANDIDATE))
    desk.write(attempt_id, *told, pack_hash=pack_hash)
    hall.accept(desk, desk.frames())
    project_attempt(hall.server, hall.organisation, attempt_id)
    for role, seen in ((Role.VIEWER, True), (Role.PROCTOR, False)):
        staff = hall.staff(role)
        (listed,) = staff("GET", "/api/v1/attempts").json()["attempts"]
        (beside,) = staff("GET", "/api/v1/candidates/c1").json()["attempts"]
        assert ("submitted", "submitted") == (listed["state"], beside["state"])
        assert [seen] * 4 == [
            one[name] is not None for one in (listed, beside) for name in ("score", "maximum")
        ]
        page = staff("GET", "/console/attempts").text
        assert seen is (f"{listed['score']} / {listed['maximum']}" in page)


def test_who_is_taken_off_a_roster_has_that_sitting_no_more(own: Hall) -> None:
    """A later revision of a sitting counts, and what it says alone."""
    hold(own)
    before = [one.sitting_id for one in view(own).sittings]
    own.sitting(sitting_id="morning", centre="North")

    assert (["morning"], ()) == (before, view(own).sittings)


def test_an_edit_changes_what_is_told(own: Hall) -> None:
    """The revision rises with a change and only then; sittings published later have what was granted now."""
    changed = edit(own, CandidateEdit(name="Émile E. Zola", granted=Granted(150, 5, 1, 200, ("calculator",))))
    same = edit(own, CandidateEdit(name="Émile E. Zola"), 2)
    hold(own)
    sitting = sitting_in_force(own.server, own.organisation, "morning")

    assert (2, 2) == (changed.revision, same.revision)
    assert ("Émile E. Zola", "e@z.fr", 150) == (changed.name, changed.email, changed.granted.time_percent)
    assert sitting is not None
    entry = next(one for one in sitting.roster if one.candidate_id == "c1")
    assert (150, 300_000, ("calculator",)) == (
        entry.time_factor_percent,
        entry.extra_ms,
        entry.accommodations.tools,
    )


@pytest.mark.parametrize(
    "wrong",
    [
        CandidateEdit(name=""),
        CandidateEdit(number=" "),
        CandidateEdit(email="nowhere"),
        CandidateEdit(level="good"),
        CandidateEdit(born="yesterday"),
        CandidateEdit(name="A\0B"),
        CandidateEdit(name="x" * 201),
        CandidateEdit(granted=Granted(time_percent=99)),
        CandidateEdit(granted=Granted(text_percent=50)),
        CandidateEdit(granted=Granted(tools=("a;b",))),
    ],
)
def test_what_will_not_do_is_refused(hall: Hall, wrong: CandidateEdit) -> None:
    """What no roster could tell is refused, and nothing changes."""
    import_roster(hall.server, hall.organisation, "7", PEOPLE.encode(), actor="test")
    before = view(hall)
    with pytest.raises(BodyInvalid):
        edit(hall, wrong)
    assert before == view(hall)


def test_of_two_who_edit_the_second_is_told(own: Hall) -> None:
    """So is whoever takes another's number."""
    edit(own, CandidateEdit(email="zola@z.fr"))
    with pytest.raises(EditedMeanwhile, match="revision 2"):
        edit(own, CandidateEdit(email="emile@z.fr"))
    with pytest.raises(NameTaken):
        edit(own, CandidateEdit(number="c2"), 2)


@pytest.mark.parametrize("data", [JPEG, PNG, a_photo(size=(3_000, 2_000), noise=True)])
def test_a_photo_is_kept(own: Hall, data: bytes) -> None:
    """However large it came, a small copy of it goes into sittings; dropped it is gone."""
    keep_photo(own.server, own.organisation, "c1", data, actor="Ada")
    hold(own)
    sitting = sitting_in_force(own.server, own.organisation, "morning")
    found = read_photo(own.server, own.organisation, "c1")

    whole, small = shrink_photo(data, LARGEST_PHOTO // 4 * 3)
    assert ("image/jpeg", whole) == (found.media, found.data)
    assert found.sha256 == view(own).photo
    assert sitting is not None
    assert b64encode(small).decode() == next(one.photo for one in sitting.roster if one.candidate_id == "c1")
    drop_photo(own.server, own.organisation, "c1", actor="Ada")
    with pytest.raises(NotFound):
        read_photo(own.server, own.organisation, "c1")
    assert "" == view(own).photo


def test_no_photo_is_what_is_none(own: Hall) -> None:
    """Another format, a damaged one, too many bytes, nobody of this id."""
    for data, error in (
        (b"GIF89a", BodyInvalid),
        (b"", BodyInvalid),
        (PNG[:60], BodyInvalid),
        (PNG + bytes(LARGEST), BodyTooLarge),
    ):
        with pytest.raises(error):
            keep_photo(own.server, own.organisation, "c1", data, actor="Ada")
    with pytest.raises(NotFound):
        keep_photo(own.server, own.organisation, "nobody", PNG, actor="Ada")


def test_by_the_api(hall: Hall) -> None:
    """Staff of a centre find and see those of its sittings alone; a photo is never taken for anything else."""
    hall.publish()
    import_roster(hall.server, hall.organisation, "7", PEOPLE.encode(), actor="test")
    path = "/api/v1/candidates"
    proctor, admin = hall.staff_of("North", Role.PROCTOR), hall.staff_of("North")
    before = proctor("GET", path).json()["candidates"], proctor("GET", f"{path}/c1").status_code
    hold(hall)

    assert ([], 403) == before
    assert 3 == len(proctor("GET", path).json()["candidates"])
    assert 1 == len(proctor("GET", f"{path}?like=amina").json()["candidates"])
    assert "Émile Zola" == proctor("GET", f"{path}/c1").json()["name"]
    assert 422 == proctor("GET", f"{path}?like=%00").status_code
    put = admin("PUT", f"{path}/c1/photo", content=PNG)
    assert 200 == put.status_code, put.text
    assert 413 == admin("PUT", f"{path}/c1/photo", content=PNG + bytes(LARGEST)).status_code
    assert 422 == admin("PUT", f"{path}/c1/photo", content=b"<svg/>").status_code
    got = proctor("GET", f"{path}/c1/photo")
    assert ("image/jpeg", "nosniff", put.json()["sha256"]) == (
        got.headers["content-type"],
        got.headers["x-content-type-options"],
        sha256(got.content).hexdigest(),
    )
    assert 403 == hall.staff_of("South")("GET", f"{path}/c1/photo").status_code
    changed = admin("PATCH", f"{path}/c1", json={"revision": 2, "granted": {"extra_minutes": 7}})
    assert (200, 7) == (changed.status_code, changed.json()["granted"]["extra_minutes"]), changed.text
    assert 204 == admin("DELETE", f"{path}/c1/photo").status_code


def test_by_the_command(hall: Hall, tmp_path: Path) -> None:
    """They are listed, shown and given a photo."""
    import_roster(hall.server, hall.organisation, "7", PEOPLE.encode(), actor="test")
    (tmp_path / "face.png").write_bytes(PNG)
    words = ["--data", str(hall.config.data)]

    found = CliRunner().invoke(app, ["candidates", "list", "--like", "zola", "--json", *words])
    given = CliRunner().invoke(app, ["candidates", "photo", "c1", str(tmp_path / "face.png"), *words])
    shown = CliRunner().invoke(app, ["candidates", "show", "c1", *words])

    assert ["c1"] == [one["candidate_id"] for one in json.loads(found.output)["candidates"]]
    assert (0, 0) == (given.exit_code, shown.exit_code), given.output + shown.output
    assert "125 % time" in shown.output


def test_ten_thousand_people_are_searched_soon(hall: Hall) -> None:
    """A page by name, a page further on and a search take at most 50 ms of the processor each on SQLite; the quickest of five counts."""
    now = hall.clock.now
    rows = [
        {
            "organisation_id": hall.organisation,
            "candidate_id": f"c{n}",
            "number": f"C {n}",
            "number_typed": f"c{n}",
            "name": f"Candidate {n * 7919 % 10_000:05} of many",
            **dict.fromkeys(("given", "family", "email", "level", "born", "source_id", "photo"), ""),
            "granted": '{"time_percent":100,"extra_minutes":0,"breaks":0,"text_percent":0,"tools":[]}',
            "revision": 1,
            "added_ms": now,
            "changed_ms": now,
        }
        for n in range(10_000)
    ]

    def write(session: Session) -> None:
        session.execute(sa.insert(Candidate), rows)

    hall.server.database.write(write)

    wishes: tuple[dict[str, str], ...] = ({}, {"after": "c5000"}, {"like": "09999"}, {"like": "C 77"})
    for wish in wishes:
        taken = []
        for _ in range(5):
            began = time.thread_time()
            assert names(hall, **wish)
            taken.append(time.thread_time() - began)
        assert min(taken) <= 0.05, wish
