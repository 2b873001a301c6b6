"""Rosters out of other systems' databases: a real PostgreSQL, a real MariaDB, and SQLite."""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import psycopg
import pymysql  # type: ignore[import-untyped]  # it has no types
import pytest
from structlog.testing import capture_logs
from typer.testing import CliRunner

from sync_server.__main__ import app
from sync_server.config import ConfigInvalid, read_config
from sync_server.errors import RosterUnreadable
from sync_server.rosters.person import Field
from sync_server.services.import_roster import RosterReport, list_rosters
from sync_server.services.query_roster import query_roster
from sync_server.storage.audit import recorded
from sync_server.storage.other_database import shown
from tests.sync_server.hall import Hall
from tests.sync_server.mariadb import running_mariadb
from tests.sync_server.postgresql import running_postgresql

TABLE = (
    "CREATE TABLE people (matric VARCHAR(20), name VARCHAR(100), class VARCHAR(20), born DATE)",
    "INSERT INTO people VALUES ('C 1', 'Émile Zola', '7a', '2008-05-31'), ('C 2', '李 Bo', '7b', NULL)",
)
READ = "SELECT matric AS number, name, class, born FROM people ORDER BY matric"
LONG = {
    "postgresql": "SELECT pg_sleep(20)::text AS number, 'x' AS name",
    "mariadb": "SELECT SLEEP(20) AS number, 'x' AS name",
    "sqlite": "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) AS number, 'x' AS name FROM n",
}


@dataclass(frozen=True, slots=True)
class School:
    """Another system's database, and a way to look into it."""

    kind: str
    url: str
    count: Callable[[], int]


@pytest.fixture(scope="module", params=["postgresql", "mariadb", "sqlite"])
def school(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[School]:
    """Give a database with two people in it, of each kind."""
    if request.param == "sqlite":
        file = tmp_path_factory.mktemp("school") / "school.db"
        with sqlite3.connect(file) as lite:
            for statement in TABLE:
                lite.execute(statement)
        lite.close()

        def count_lite() -> int:
            again = sqlite3.connect(file)
            found: int = again.execute("SELECT count(*) FROM people").fetchone()[0]
            again.close()
            return found

        yield School("sqlite", f"sqlite:///{file}", count_lite)
    elif request.param == "postgresql":
        with running_postgresql() as server:
            url = server.database()
            with psycopg.connect(url) as pg:
                for statement in TABLE:
                    pg.execute(statement)

            def count_pg() -> int:
                with psycopg.connect(url) as again:
                    row = again.execute("SELECT count(*) FROM people").fetchone()
                    return int(row[0]) if row else 0

            with psycopg.connect(url, autocommit=True) as pg:
                pg.execute("CREATE ROLE reader LOGIN PASSWORD 'secret word'")
                pg.execute("GRANT ALL ON ALL TABLES IN SCHEMA public TO reader")
            yield School("postgresql", url, count_pg)
    else:
        with running_mariadb() as port:

            def opened() -> Any:
                return pymysql.connect(
                    host="127.0.0.1", port=port, user="reader", password="secret word", database="school"
                )

            with opened() as my, my.cursor() as cursor:
                for statement in TABLE:
                    cursor.execute(statement)
                my.commit()

            def count_my() -> int:
                with opened() as again, again.cursor() as cursor:
                    cursor.execute("SELECT count(*) FROM people")
                    return int(cursor.fetchone()[0])

            yield School("mariadb", f"mariadb://reader:secret%20word@127.0.0.1:{port}/school", count_my)


@pytest.fixture
def own(hall: Hall) -> Hall:
    """A server whose administrator allows all kinds."""
    allowed = frozenset({"postgresql", "mariadb", "sqlite"})
    hall.server.config = replace(hall.server.config, roster_databases=allowed)
    return hall


def query(hall: Hall, url: str, text: str = READ, **more: Any) -> RosterReport:
    """Make a roster of a query."""
    return query_roster(hall.server, hall.organisation, "7", url, text, actor="Ada", **more)


def why(hall: Hall, url: str, text: str = READ, **more: Any) -> str:
    """Return why a query is refused."""
    with pytest.raises(RosterUnreadable) as told:
        query(hall, url, text, **more)
    return told.value.detail


def test_people_come_out_of_it(own: Hall, school: School) -> None:
    """Every letter and date arrives; asked again nothing is new."""
    first, second = query(own, school.url), query(own, school.url)
    found = own.staff()("GET", "/api/v1/candidates").json()["candidates"]

    assert ((), 2, 2) == (first.problems, first.people, first.added)
    assert (0, 0) == (second.added, second.changed)
    assert {"Émile Zola", "李 Bo"} == {one["name"] for one in found}
    assert "2008-05-31" == own.staff()("GET", "/api/v1/candidates/c1").json()["born"]


def test_columns_are_mapped_as_for_files(own: Hall, school: School) -> None:
    """A title that says nothing is named; one that is not there is refused."""
    text = "SELECT matric AS xyz, name FROM people"

    assert "columns" == why(own, school.url, text)
    assert 2 == query(own, school.url, text, columns={Field.NUMBER: "xyz"}).people
    assert "columns" == why(own, school.url, text, columns={Field.NUMBER: "zyx"})


def test_what_is_wrong_is_told_row_by_row(own: Hall, school: School) -> None:
    """As of a file: nothing is imported, and each row is named."""
    report = query(own, school.url, "SELECT 'C 1' AS number, name FROM people")

    assert ["twice"] == [one.wrong.value for one in report.problems]
    assert [] == list_rosters(own.server, own.organisation)


@pytest.mark.parametrize(
    "text",
    [
        "DELETE FROM people",
        "DROP TABLE people",
        "INSERT INTO people (matric) VALUES ('C 3')",
        "UPDATE people SET name = 'x'",
        "CREATE TABLE more (a INT)",
        "SELECT 1; DELETE FROM people",
        "COMMIT; DELETE FROM people",
        "COMMIT",
        "no SQL at all",
        "SELECT nothing FROM nowhere",
        "SELECT 1\0",
    ],
)
def test_nothing_can_be_changed_there(own: Hall, school: School, text: str) -> None:
    """Whatever is asked that is no reading, alone or behind something else, is refused and does nothing."""
    assert "query" == why(own, school.url, text)
    assert 2 == school.count()
    assert 2 == query(own, school.url).people


def test_a_long_question_is_ended(own: Hall, school: School) -> None:
    """After the time there is, and not when the database is done."""
    told = []
    try:
        query(own, school.url, LONG[school.kind], seconds=1)
    except RosterUnreadable as error:
        told.append(error.detail)

    assert school.kind == "mariadb" or ["timeout"] == told  # MariaDB ends its sleep early and answers


def test_nothing_secret_is_kept_or_told(own: Hall, school: School) -> None:
    """Neither the roster, nor the record of staff, nor a log, nor an error holds the password or who asked."""
    with capture_logs() as logs:
        query(own, school.url)
        with pytest.raises(RosterUnreadable) as told:
            query(own, school.url, "SELECT 'secret word' FROM nowhere")
    (roster,) = list_rosters(own.server, own.organisation)
    with own.server.database.read() as session:
        record = [f"{one.subject} {one.detail}" for one in recorded(session, own.organisation)]

    everything = f"{roster} {record} {logs} {told.value!r} {told.value.__cause__!r}"
    assert "secret" not in everything
    assert "reader" not in roster.source
    assert roster.source.startswith(f"{school.kind}://")


def test_only_what_the_administrator_allows(hall: Hall, school: School) -> None:
    """Without the setting nothing is asked; a kind beside those that it names is not either."""
    nothing = why(hall, school.url)
    others = frozenset({"mysql"})
    hall.server.config = replace(hall.server.config, roster_databases=others)

    assert ("not_allowed", "not_allowed") == (nothing, why(hall, school.url))


def test_who_may_not_in_is_told_so(own: Hall, school: School) -> None:
    """A wrong password, a file that is not there: it cannot be connected to."""
    if school.kind == "mariadb":
        assert "connect" == why(own, school.url, password="wrong")
        assert 2 == query(own, school.url.replace(":secret%20word", ""), password="secret word").people
    elif school.kind == "sqlite":
        assert "connect" == why(own, school.url + ".not")
        assert not Path(school.url.removeprefix("sqlite:///") + ".not").exists()
    else:
        assert "connect" == why(own, "postgresql://nobody:x@127.0.0.1:9/nothing")


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("nonsense", "url"),
        ("postgresql://h/d?options=-c%20default_transaction_read_only%3Doff", "url"),
        ("mariadb://h/d?local_infile=1", "url"),
        ("mariadb://h/d?read_default_file=/etc/passwd", "url"),
        ("oracle://h/d", "not_allowed"),
        ("sqlite+pysqlcipher:///x", "connect"),
    ],
)
def test_urls_that_will_not_do(own: Hall, url: str, code: str) -> None:
    """What is no URL, names another kind, or would tell the driver more than where and who."""
    assert code == why(own, url)


def test_this_servers_own_files_are_not_asked(hall: Hall, tmp_path: Path) -> None:
    """What lies in the data folder is no roster, by whatever way its file is named: it holds other organisations too."""
    hall.server.config = replace(hall.server.config, roster_databases=frozenset({"sqlite"}))
    own = hall.config.data / "carrel.db"
    assert own.is_file()
    link = tmp_path / "school.db"
    link.symlink_to(own)
    for path in (str(own), f"{own.parent}/./{own.name}", f"{own.parent}/x/../{own.name}", str(link)):
        assert "not_allowed" == why(
            hall, f"sqlite:///{path}", text="SELECT name AS number, password_hash AS name FROM staff"
        )


def test_what_is_shown_of_a_url() -> None:
    """Where, and nothing of who."""
    assert "mariadb://h:3306/school" == shown("mariadb+pymysql://reader:pw@h:3306/school?charset=utf8mb4")


def test_the_setting(tmp_path: Path) -> None:
    """Kinds by their names; another name is refused at the start."""
    name = "CARREL_SERVER_ROSTER_DATABASES"

    assert {"mariadb", "sqlite"} == read_config({name: "mariadb, sqlite"}, tmp_path).roster_databases
    assert frozenset() == read_config({}, tmp_path).roster_databases
    with pytest.raises(ConfigInvalid, match=name):
        read_config({name: "oracle"}, tmp_path)


def test_by_the_api_and_by_the_command(own: Hall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An admin asks over HTTP; the command takes the password from standard input."""
    file = tmp_path / "school.db"
    with sqlite3.connect(file) as lite:
        for statement in TABLE:
            lite.execute(statement)
    lite.close()
    body: dict[str, Any] = {
        "name": "7",
        "url": f"sqlite:///{file}",
        "query": "SELECT matric, name FROM people",
        "columns": {"number": "matric"},
    }
    told = own.staff()("POST", "/api/v1/rosters/query", json=body)
    monkeypatch.setenv("CARREL_SERVER_ROSTER_DATABASES", "sqlite")
    words = [
        "roster",
        "query",
        "7",
        "--url",
        body["url"],
        "--sql",
        body["query"],
        "--column",
        "number=matric",
    ]
    said = CliRunner().invoke(app, [*words, "--data", str(own.config.data)])
    wrong = CliRunner().invoke(
        app, [*words, "--password-stdin", "--data", str(own.config.data)], input="a file has none\n"
    )

    assert (200, 2) == (told.status_code, told.json()["people"]), told.text
    assert ("7", 2) == (own.staff()("GET", "/api/v1/rosters").json()[0]["name"], told.json()["added"])
    assert 0 == said.exit_code, said.output
    assert "2 people are in 7: 0 new" in said.output
    assert (1, True) == (wrong.exit_code, "url" in wrong.output)
