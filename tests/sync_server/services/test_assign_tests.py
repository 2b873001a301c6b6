"""Each of a roster gets a test by a strategy, once, and sits it in the sitting of that test."""

import json
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from assessment.registry.strategies import Strategy
from sync_server.__main__ import app
from sync_server.errors import BodyInvalid, NotFound, SittingRefused
from sync_server.services.assign_tests import Assigned, assign_tests
from sync_server.services.edit_test import list_tests
from sync_server.services.hold_sitting import sign_in_slips
from sync_server.services.import_roster import import_roster
from sync_server.services.passwords import secret_fits
from sync_server.services.publish_sitting import SittingPlan
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.replace_pack import replace_pack
from sync_server.services.select_test import Wish
from tests.sync_server.events import NOON
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.postgresql import Postgresql, running_postgresql

PLAN = SittingPlan("Finals", "", NOON, NOON + timedelta(hours=3), (), centre="North")


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def own(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Hall]:
    """A server with three tests, on either database."""
    url = request.getfixturevalue("postgresql").database() if request.param == "postgresql" else ""
    with opened_hall(tmp_path / "server", url) as hall:
        for number in range(3):
            hall.publish(hall.pack(pack_id=f"p{number}"))
        yield hall


def people(hall: Hall, count: int) -> str:
    """Import a roster of so many and return its id."""
    rows = "".join(f"C-{n},Candidate {n},{'a' if n % 2 else 'b'}\r\n" for n in range(count))
    data = f"number,name,class\r\n{rows}".encode()
    return import_roster(hall.server, hall.organisation, "7", data, actor="test").roster_id


def assign(
    hall: Hall, roster_id: str, plan: SittingPlan = PLAN, wish: Wish | None = None, **more: Any
) -> Assigned:
    """Assign tests to a roster."""
    return assign_tests(
        hall.server, hall.organisation, "finals", plan, roster_id, wish or Wish(""), actor="Ada", **more
    )


def who(hall: Hall, found: Assigned) -> dict[str, str]:
    """Return which pack each sits, by the signed sittings."""
    told = {}
    for one in found.sittings:
        sitting = sitting_in_force(hall.server, hall.organisation, one.sitting.sitting_id)
        assert sitting is not None
        assert one.candidates == len(sitting.roster)
        for entry in sitting.roster:
            assert entry.candidate_id not in told, "nobody sits two"
            told[str(entry.candidate_id)] = str(sitting.pack_id)
    return told


def usage(hall: Hall) -> dict[str, int]:
    """Return how often each test was given."""
    return {one.pack_id: one.usage_count for one in list_tests(hall.server, hall.organisation)}


def test_balanced_gives_each_test_to_as_many(own: Hall) -> None:
    """Seven people and three tests: three, two and two; all sit in the centre and window that are meant."""
    found = assign(own, people(own, 7))

    told = who(own, found)
    assert (7, 0, ()) == (found.given, found.kept, found.without)
    assert [2, 2, 3] == sorted(Counter(told.values()).values()) == sorted(usage(own).values())
    for one in found.sittings:
        assert ("North", "Finals") == (one.sitting.centre, one.sitting.title)


def test_asked_again_nobody_gets_a_second_one(own: Hall) -> None:
    """The same again changes nothing, no revision either; who joined since gets one, and the others keep theirs."""
    first = assign(own, people(own, 5))
    before, counts = who(own, first), usage(own)
    again = assign(own, people(own, 5))
    unchanged = (usage(own) == counts, {one.sitting.revision for one in again.sittings})
    more = assign(own, people(own, 8))

    assert (0, 5, False) == (again.given, again.kept, any(one.changed for one in again.sittings))
    assert (True, {1}) == unchanged
    assert (3, 5) == (more.given, more.kept)
    assert before.items() <= who(own, more).items()
    assert 8 == sum(usage(own).values())


def test_many_who_ask_at_once_get_the_same(own: Hall) -> None:
    """Whoever asks at the same moment makes nobody sit twice, and everybody's slip opens the sitting they are in."""
    roster_id = people(own, 12)
    with ThreadPoolExecutor(4) as pool:
        found = [task.result() for task in [pool.submit(assign, own, roster_id) for _ in range(4)]]

    assert 12 == sum(one.given for one in found) == sum(usage(own).values())
    told = [who(own, one) for one in found]
    assert all(one == told[0] for one in told)
    for one in found[0].sittings:
        sitting = sitting_in_force(own.server, own.organisation, one.sitting.sitting_id)
        slips = sign_in_slips(own.server, own.organisation, one.sitting.sitting_id, actor="Ada")
        assert sitting is not None
        hashes = {entry.candidate_id: entry.secret_hash for entry in sitting.roster}
        assert all(secret_fits(hashes[slip.candidate_id], slip.secret) for slip in slips)  # type: ignore[index]  # an id


def test_another_time_is_another_revision(own: Hall) -> None:
    """A later window moves the sittings; who sits what stays, and so does a version that was put in their place."""
    roster_id = people(own, 3)
    first = assign(own, roster_id)
    own.publish(own.pack(2, pack_id="p0"))
    moved = next(one for one in first.sittings if one.pack_id == "p0")
    replace_pack(own.server, own.organisation, moved.sitting.sitting_id, 2, actor="Ada")
    later = SittingPlan("Finals", "", NOON + timedelta(days=1), NOON + timedelta(days=2), (), centre="North")
    second = assign(own, roster_id, later)

    assert who(own, first) == who(own, second)
    assert all(one.changed for one in second.sittings)
    assert 2 == next(one.pack_version for one in second.sittings if one.pack_id == "p0")


def test_groups_and_levels(own: Hall) -> None:
    """Only those of a group are meant; a strategy and a tag narrow the choice."""
    found = assign(own, people(own, 6), wish=Wish("", Strategy.RANDOM), groups=("a",))

    assert {"c-1", "c-3", "c-5"} == set(who(own, found))


def test_for_whom_there_is_none(own: Hall) -> None:
    """Who has had every test gets none and is named; the others are held all the same."""
    roster_id = people(own, 1)
    for name in ("first", "second", "third"):
        assign_tests(own.server, own.organisation, name, PLAN, roster_id, Wish(""), actor="Ada")
    found = assign(own, people(own, 2))

    assert (1, 1) == (found.given, len(found.without))
    assert "C-0" == found.without[0].number


def test_what_is_refused(own: Hall) -> None:
    """No such roster, nobody meant, no name."""
    roster_id = people(own, 2)
    with pytest.raises(NotFound):
        assign(own, "none")
    with pytest.raises(SittingRefused):
        assign(own, roster_id, groups=("z",))
    with pytest.raises(BodyInvalid):
        assign_tests(own.server, own.organisation, "", PLAN, roster_id, Wish(""), actor="Ada")
    with pytest.raises(BodyInvalid):
        assign(own, roster_id, wish=Wish("", level="very good"))


def test_by_the_api_and_by_the_command(hall: Hall, tmp_path: Path) -> None:
    """An admin asks over HTTP, the command asks again, and both tell the same sittings."""
    hall.publish()
    roster_id = people(hall, 2)
    window = {"opens_at": "2030-05-06T12:00:00Z", "closes_at": "2030-05-06T15:00:00Z"}
    body = {"name": "finals", "roster_id": roster_id, "title": "Finals", **window}

    told = hall.staff()("POST", "/api/v1/sittings/assignments", json=body)
    file = tmp_path / "finals.json"
    file.write_text(json.dumps({"title": "Finals", **window}))
    words = ["sittings", "assign", str(file), "--name", "finals", "--roster", "7", "--json"]
    said = CliRunner().invoke(app, [*words, "--data", str(hall.config.data)])

    assert 201 == told.status_code, told.text
    assert (0, 2) == (said.exit_code, json.loads(said.output)["kept"]), said.output
    ids = [
        [one["sitting"]["sitting_id"] for one in found["sittings"]]
        for found in (told.json(), json.loads(said.output))
    ]
    assert ids[0] == ids[1]
