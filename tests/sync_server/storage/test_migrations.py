"""The schema made by the migrations is the one the models describe."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from assessment.attempt.decision import Ruling
from assessment.errors import DecisionInvalid
from assessment.ids import AttemptId, DeviceId, OrganisationId
from assessment.pack.decision_document import own_decision, read_decision
from sync_server.storage.audit import audit_head, whole_record
from sync_server.storage.audit_chain import START, head_after
from sync_server.storage.database import Database
from sync_server.storage.decisions import decisions_of
from sync_server.storage.engine import Connection, Session, open_engine, writing
from sync_server.storage.models import Base
from sync_server.storage.organisations import organisation_keys, pack_keys
from sync_server.storage.upgrade import HEAD, current, upgrade

FOLDER = Path("sync_server/storage/migrations")


def test_migrations_make_what_the_models_say(tmp_path: Path) -> None:
    """Alembic finds nothing to change between a migrated database and the models."""
    engine = open_engine(f"sqlite:///{tmp_path / 'a.db'}")
    upgrade(engine)

    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert [] == compare_metadata(context, Base.metadata)
    engine.dispose()


def test_both_ways_give_the_same_tables(tmp_path: Path) -> None:
    """Tables, columns, keys and indexes, partial ones included, are letter for letter the same either way."""
    migrated, made = (open_engine(f"sqlite:///{tmp_path / name}") for name in ("a.db", "b.db"))
    upgrade(migrated)
    Base.metadata.create_all(made)

    assert _schema(made) == _schema(migrated)
    migrated.dispose()
    made.dispose()


def test_head_is_the_newest_migration() -> None:
    """The version that the code expects is the last in the folder, and there is one line of them."""
    script = ScriptDirectory(str(Path(__file__).parents[3] / FOLDER))

    assert [HEAD] == script.get_heads()


def test_upgrade_again_changes_nothing(tmp_path: Path) -> None:
    """A database that is up to date is left alone, with what is in it."""
    database = Database(f"sqlite:///{tmp_path / 'a.db'}")
    assert database.schema() is None
    database.upgrade()
    database.upgrade()

    assert HEAD == current(database.engine)
    database.close()


def test_what_was_settled_before_is_a_decision(tmp_path: Path) -> None:
    """A branch that was chosen before decisions were signed is still in force, and says that nobody signed it."""
    attempt_id, device = "00000000-0000-7000-8000-000000000001", "1" * 16
    engine = open_engine(f"sqlite:///{tmp_path / 'a.db'}")
    with _at(engine, "0006") as connection:
        row = ("home", attempt_id, device, 7, f"{device}:1", "admin", 1_000)
        connection.exec_driver_sql("INSERT INTO settlements VALUES (?, ?, ?, ?, ?, ?, ?)", row)

    upgrade(engine)

    with Session(engine) as session:
        (kept,) = decisions_of(session, OrganisationId("home"), AttemptId(attempt_id))
    decided = own_decision(kept.document)
    place = (DeviceId(device), 7)
    assert (1, Ruling.BRANCH, "admin", place) == (decided.number, decided.ruling, decided.by, decided.through)
    assert frozenset({(DeviceId(device), 1)}) == decided.branches
    with pytest.raises(DecisionInvalid):
        read_decision(kept.document, {})
    engine.dispose()


def test_who_is_trusted_beside_the_organisation_is_so_for_packs(tmp_path: Path) -> None:
    """The key that an organisation has trusted from its beginning stays its own; those that came later are of others."""
    engine = open_engine(f"sqlite:///{tmp_path / 'a.db'}")
    with _at(engine, "0011") as connection:
        for home, key, added_ms in (("a", "1", 5), ("a", "2", 6), ("b", "3", 9), ("b", "1", 10)):
            connection.exec_driver_sql(
                "INSERT INTO issuers VALUES (?, ?, ?, ?)", (home, key * 16, key * 64, added_ms)
            )

    upgrade(engine)

    with Session(engine) as session:
        for home, own, other in (("a", "1", "2"), ("b", "3", "1")):
            assert {own * 16} == set(organisation_keys(session, OrganisationId(home)))
            assert {own * 16, other * 16} == set(pack_keys(session, OrganisationId(home)))
    engine.dispose()


def test_what_stood_in_the_record_is_chained(tmp_path: Path) -> None:
    """The record of staff from before it was chained is a whole chain afterwards, one for each organisation."""
    engine = open_engine(f"sqlite:///{tmp_path / 'a.db'}")
    with _at(engine, "0014") as connection:
        for organisation in ("one", "two"):
            row = (organisation, organisation, 0, 1_000)
            connection.exec_driver_sql("INSERT INTO organisations VALUES (?, ?, ?, ?)", row)
        for number in range(1, 8):
            entry = (number, ("one", "two")[number % 2], number, "admin", "did", "it", "")
            connection.exec_driver_sql("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?)", entry)

    upgrade(engine)

    with Session(engine) as session:
        for organisation, count in (("one", 3), ("two", 4)):
            head = START
            entries = list(whole_record(session, OrganisationId(organisation)))
            for place, one in enumerate(entries, 1):
                head = head_after(head, place, one.at_ms, one.actor, one.action, one.subject, one.detail)
                assert (place, head) == (one.place, one.head)
            assert (count, head) == audit_head(session, OrganisationId(organisation))
    engine.dispose()


@contextmanager
def _at(engine: sa.Engine, revision: str) -> Iterator[Connection]:
    """Give a connection to a database of an earlier schema."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parents[3] / FOLDER))
    config.set_main_option("path_separator", "os")
    with engine.connect() as connection, writing(connection).begin():
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        yield connection


def _schema(engine: sa.Engine) -> dict[str, str]:
    with engine.connect() as connection:
        rows = connection.execute(
            sa.text("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'alembic%'")
        )
        return {name: " ".join(sql.replace('"', "").split()) for name, sql in rows}
