"""Rosters: all of a file or nothing, nobody twice, and a second file changes what it says and no more."""

import json
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessment.interchange.tables.rows import write_csv
from assessment.pack.seal import open_with
from sync_server.errors import RosterUnreadable
from sync_server.rosters.check import Problem, Wrong
from sync_server.rosters.person import Field
from sync_server.services.import_roster import RosterReport, import_roster
from sync_server.storage.people import found_candidates, members, roster, rosters
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.postgresql import running_postgresql


@pytest.fixture(params=["sqlite", "postgresql"])
def either(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Hall]:
    """Give a server on each kind of database."""
    if request.param == "sqlite":
        with opened_hall(tmp_path / "either") as hall:
            yield hall
        return
    with running_postgresql() as server, opened_hall(tmp_path / "either", server.database()) as hall:
        yield hall


def take(
    hall: Hall, *rows: list[str], titles: str = "number,name,email,sourcedid,secret", **more: Any
) -> RosterReport:
    """Import a table as the roster ``7a``."""
    data = write_csv([titles.split(","), *rows])
    return import_roster(hall.server, hall.organisation, "7a", data, actor="test", **more)


def standing(hall: Hall, report: RosterReport) -> list[tuple[str, str, str]]:
    """Return who stands in a roster: id, number and name."""
    with hall.server.database.read() as session:
        found = members(session, hall.organisation, report.roster_id)
        return [(one.candidate.candidate_id, one.candidate.number, one.candidate.name) for one in found]


def everybody(hall: Hall, like: str = "") -> list[str]:
    """Return the names of all candidates."""
    with hall.server.database.read() as session:
        return [one.name for one in found_candidates(session, hall.organisation, like=like)]


def test_a_file_becomes_a_roster(either: Hall) -> None:
    """Everybody in the file is a candidate and stands in the roster, in its order."""
    report = take(either, ["C 2", "Bo Li"], ["C 1", "Amina Haddad", "a@example.org"])

    assert (2, 2, 0, 0, ()) == (report.people, report.added, report.changed, report.left, report.problems)
    assert [("c2", "C 2", "Bo Li"), ("c1", "C 1", "Amina Haddad")] == standing(either, report)
    assert ["Amina Haddad"] == everybody(either, "haddad")
    with either.server.database.read() as session:
        assert [("7a", 2)] == [(row.name, count) for row, count in rosters(session, either.organisation)]


def test_nothing_is_half_imported(hall: Hall) -> None:
    """One row that is wrong keeps the whole file out, and every problem is told."""
    report = take(hall, ["1", "Amina"], ["2", ""], ["1", "Again"])

    assert {Problem(3, Wrong.NO_NAME, Field.NAME), Problem(4, Wrong.TWICE, Field.NUMBER, 2)} == set(
        report.problems
    )
    assert ("", []) == (report.roster_id, everybody(hall))


def test_a_dry_run_changes_nothing(hall: Hall) -> None:
    """What would be done is told, and not done."""
    report = take(hall, ["1", "Amina"], dry_run=True)

    assert ("", 1, 1) == (report.roster_id, report.people, report.added)
    assert [] == everybody(hall)


def test_a_second_file_changes_what_it_says(either: Hall) -> None:
    """The roster has the people of the new file; who is gone stays a candidate, and what is not told stays as it was."""
    first = take(either, ["1", "Amina", "a@example.org"], ["2", "Bo"])

    second = take(either, ["1", "Amina Haddad", ""], ["3", "Chi"])

    assert first.roster_id == second.roster_id
    assert (1, 1, 1) == (second.added, second.changed, second.left)
    assert [("1", "1", "Amina Haddad"), ("3", "3", "Chi")] == standing(either, second)
    assert ["Amina Haddad", "Bo", "Chi"] == everybody(either)
    with either.server.database.read() as session:
        assert "a@example.org" == found_candidates(session, either.organisation, like="Amina")[0].email


def test_a_file_without_grants_takes_none_away(either: Hall) -> None:
    """What a candidate was granted stays when a file has no columns of it, and only what a file has columns of is another."""
    take(either, ["1", "Amina", "125", "2"], titles="number,name,time percent,breaks")

    assert 0 == take(either, ["1", "Amina"], titles="number,name").changed
    assert 1 == take(either, ["1", "Amina", "150"], titles="number,name,time percent").changed
    with either.server.database.read() as session:
        granted = json.loads(found_candidates(session, either.organisation, like="Amina")[0].granted)
    assert (150, 2) == (granted["time_percent"], granted["breaks"])


def test_who_is_renumbered_stays_the_same_person(either: Hall) -> None:
    """By the other system's name for them a person is known under a new number; the old one may be somebody else's."""
    take(either, ["1", "Amina", "", "u1"])
    moved = take(either, ["9", "Amina", "", "u1"])
    assert [("1", "9", "Amina")] == standing(either, moved)

    fresh = take(either, ["9", "Amina", "", "u1"], ["1", "Bo", "", "u2"])

    assert [("1", "9", "Amina"), ("1.2", "1", "Bo")] == standing(either, fresh)


def test_a_number_is_one_persons(hall: Hall) -> None:
    """Two whom the other system tells apart cannot have one number, nor can two rows be one person."""
    take(hall, ["1", "Amina", "", "u1"], ["2", "Bo", "", "u2"])

    assert (Wrong.TAKEN,) == tuple(one.wrong for one in take(hall, ["2", "Amina", "", "u1"]).problems)
    assert (Wrong.TAKEN,) == tuple(one.wrong for one in take(hall, ["2", "Chi", "", "u3"]).problems)
    both = take(hall, ["3", "Amina", "", "u1"], ["1", "Amina"])
    assert (Wrong.TWICE,) == tuple(one.wrong for one in both.problems)
    assert ["Amina", "Bo"] == everybody(hall)


def test_secrets_are_sealed(hall: Hall) -> None:
    """Secrets that a file tells lie in the database sealed to the organisation, and nowhere in the clear."""
    report = take(hall, ["C 1", "Amina", "", "", "open sesame"])

    with hall.server.database.read() as session:
        row = roster(session, hall.organisation, report.roster_id)
    assert row is not None
    assert b"sesame" not in row.secrets
    identity = hall.server.keys(hall.organisation).identity
    assert {"c1": "open sesame"} == json.loads(open_with(identity.secret, row.secrets))
    assert all(b"sesame" not in file.read_bytes() for file in hall.config.data.glob("carrel.db*"))


def test_a_file_without_secrets_takes_none_away(hall: Hall) -> None:
    """Secrets that an earlier file told are still known when a later one has no column of them."""
    take(hall, ["C 1", "Amina", "", "", "open sesame"])
    report = take(hall, ["C 1", "Amina Haddad"], titles="number,name")

    with hall.server.database.read() as session:
        row = roster(session, hall.organisation, report.roster_id)
    assert row is not None
    identity = hall.server.keys(hall.organisation).identity
    assert {"c1": "open sesame"} == json.loads(open_with(identity.secret, row.secrets))


def test_columns_are_said_by_a_person(hall: Hall) -> None:
    """Where titles say nothing, whoever imports says which column is what; without numbers or names nothing is read."""
    rows = ["Amina", "77"]
    with pytest.raises(RosterUnreadable) as refused:
        take(hall, rows, titles="who,what")
    assert "columns" == refused.value.detail

    report = take(hall, rows, titles="who,what", columns={Field.NAME: 0, Field.NUMBER: 1})

    assert [("77", "77", "Amina")] == standing(hall, report)


rows_of = st.lists(
    st.tuples(st.integers(1, 6).map(str), st.sampled_from(["", "u1", "u2", "u3"])), min_size=1, max_size=5
)


@settings(max_examples=40, deadline=None)
@given(st.lists(rows_of, min_size=1, max_size=5))
def test_whatever_files_come_nobody_is_two_people(files: list[list[tuple[str, str]]]) -> None:
    """After any files in any order each number is one candidate's, and a roster is the last file that was good."""
    with TemporaryDirectory() as folder, opened_hall(Path(folder) / "shared") as hall:
        last: list[str] = []
        for file in files:
            report = take(hall, *([number, f"N{number}", "", source] for number, source in file))
            if report.roster_id:
                last = [number for number, _ in file]
                assert last == [number for _, number, _ in standing(hall, report)]
        with hall.server.database.read() as session:
            numbers = [one.number for one in found_candidates(session, hall.organisation)]
        assert len(numbers) == len(set(numbers))
        assert set(last) <= set(numbers)
