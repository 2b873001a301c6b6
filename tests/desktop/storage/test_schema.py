"""The schema by migrations and the schema by models."""

import json
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from desktop.storage import upgrade as upgrading
from desktop.storage.engine import Engine, open_engine
from desktop.storage.models import Base
from desktop.storage.trusted import TrustedKeys, trusted_keys
from desktop.storage.upgrade import HEAD, current, open_upgraded, upgrade

KEY = bytes(range(32))
MIGRATIONS = Path(upgrading.__file__).parent / "migrations"


@pytest.fixture
def migrated(tmp_path: Path) -> Engine:
    """A database made by the migrations."""
    engine = open_engine(tmp_path / "migrated.db", KEY)
    upgrade(engine)
    return engine


def test_the_migrations_lead_to_the_models(migrated: Engine) -> None:
    """Alembic finds no difference between a migrated database and the models."""
    with migrated.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        differences = compare_metadata(context, Base.metadata)

    assert [] == differences
    migrated.dispose()


def test_the_tables_are_the_same_to_the_last_word(migrated: Engine, tmp_path: Path) -> None:
    """Both ways give the same columns, keys, indexes and table options."""
    by_models = open_engine(tmp_path / "models.db", KEY)
    with by_models.begin() as connection:
        Base.metadata.create_all(connection)

    assert _schema(by_models) == _schema(migrated)
    by_models.dispose()
    migrated.dispose()


def test_what_tests_begin_with_is_what_the_migrations_make(migrated: Engine, tmp_path: Path) -> None:
    """The new database that each test is given, once one was made, does not differ from a migrated one."""
    for name in ("first", "second"):
        given = open_upgraded(tmp_path / name, KEY)

        assert (HEAD, _schema(migrated)) == (current(given), _schema(given))
        given.dispose()
    migrated.dispose()


def test_head_is_the_newest_migration() -> None:
    """The constant that saves loading Alembic at an ordinary start names the newest migration."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))

    assert ScriptDirectory.from_config(config).get_current_head() == HEAD


def test_upgrading_twice_changes_nothing(migrated: Engine) -> None:
    """A database that is up to date is left alone."""
    before = _schema(migrated)

    upgrade(migrated)

    assert HEAD == current(migrated)
    assert before == _schema(migrated)
    migrated.dispose()


def _at(engine: Engine, revision: str) -> None:
    """Bring a new database to an older version's schema."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


def test_wrong_tries_are_carried_over(tmp_path: Path) -> None:
    """An update of the program forgets no wrong try and ends no wait."""
    engine = open_engine(tmp_path / "older.db", KEY)
    _at(engine, "0002")
    with engine.begin() as connection:
        for count, not_before_ms in ((2, 1_000), (3, 6_000), (8, 161_000), (9, 301_000), (40, 301_000)):
            connection.exec_driver_sql(
                "INSERT INTO wrong_tries VALUES (?, ?, ?)", (f"{count}", count, not_before_ms)
            )

    upgrade(engine)

    with engine.connect() as connection:
        found = connection.exec_driver_sql(
            "SELECT count, wait_ms, at_ms FROM wrong_tries ORDER BY count"
        ).fetchall()
    assert [
        (2, 0, 1_000),
        (3, 5_000, 1_000),
        (8, 160_000, 1_000),
        (9, 300_000, 1_000),
        (40, 300_000, 1_000),
    ] == found
    engine.dispose()


def test_keys_are_carried_over_with_a_purpose(tmp_path: Path) -> None:
    """Who gave a receipt, or was alone, stays the organisation's own; of several without a receipt none is, whatever their order."""
    engine = open_engine(tmp_path / "older.db", KEY)
    _at(engine, "0012")
    told = json.dumps({"b" * 16: "b1", "a" * 16: "a1"})
    with engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO installation VALUES (1, 'd', 'now', 'org', 'Org', '', '', ?, 0)", (told,)
        )
        connection.exec_driver_sql("INSERT INTO central_receipts VALUES ('then', ?, 1)", (f"5.{'a' * 16}.s",))
        for epoch in ("then", "before"):
            connection.exec_driver_sql("INSERT INTO left_logs VALUES (?, 'o', 'O', ?, 1)", (epoch, told))
        alone = json.dumps({"b" * 16: "b1"})
        connection.exec_driver_sql("INSERT INTO left_logs VALUES ('alone', 'o', 'O', ?, 1)", (alone,))

    upgrade(engine)

    with engine.connect() as connection:
        rows = connection.exec_driver_sql(
            "SELECT epoch, issuers FROM left_logs UNION SELECT epoch, issuers FROM installation"
        ).fetchall()
    found = {row[0]: trusted_keys(row[1]) for row in rows}
    both = {"b" * 16: "b1", "a" * 16: "a1"}
    assert TrustedKeys({}, both) == found["now"] == found["before"]
    assert TrustedKeys({"b" * 16: "b1"}) == found["alone"]
    assert TrustedKeys({"a" * 16: "a1"}, {"b" * 16: "b1"}) == found["then"]
    engine.dispose()


def test_sittings_and_attempts_are_carried_over(tmp_path: Path) -> None:
    """An update of the program keeps every sitting and attempt; under which revision one began is not known."""
    engine = open_engine(tmp_path / "older.db", KEY)
    _at(engine, "0003")
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO sittings VALUES ('s', 4, x'5a')")
        connection.exec_driver_sql(
            "INSERT INTO attempts VALUES ('a', 's', 'c', 't', 'p', 'in_progress', 5, 'e', 7)"
        )

    upgrade(engine)

    with engine.connect() as connection:
        assert [("s", 4, b"Z")] == connection.exec_driver_sql("SELECT * FROM sittings").fetchall()
        assert [("a", "s", "c", "t", "p", "in_progress", 5, "e", 7, 0)] == connection.exec_driver_sql(
            "SELECT * FROM attempts"
        ).fetchall()
    engine.dispose()


def test_a_log_without_files_is_carried_over(tmp_path: Path) -> None:
    """An update of the program touches no entry, and there are no files yet."""
    engine = open_engine(tmp_path / "older.db", KEY)
    _at(engine, "0004")
    with engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO log_entries VALUES ('e', 1, 'a', 1, 'responded', 5, 6, 'p', x'5a', x'00')"
        )

    upgrade(engine)

    with engine.connect() as connection:
        assert [("e", 1, b"Z")] == connection.exec_driver_sql(
            "SELECT epoch, dseq, payload FROM log_entries"
        ).fetchall()
        for table in ("blobs", "blob_chunks"):
            assert [] == connection.exec_driver_sql(f"SELECT * FROM {table}").fetchall()  # noqa: S608  # own names
    engine.dispose()


def test_a_new_database_has_no_migration(tmp_path: Path) -> None:
    """A database that was just made stands at no migration."""
    engine = open_engine(tmp_path / "new.db", KEY)

    assert current(engine) is None
    engine.dispose()


def _schema(engine: Engine) -> dict[str, tuple[object, ...]]:
    with engine.connect() as connection:
        options = {
            name: (bool(without_rowid), bool(strict))
            for _, name, _, _, without_rowid, strict in connection.exec_driver_sql("PRAGMA table_list")
        }
        inspector = sa.inspect(connection)
        return {
            name: (
                options[name],
                [{**column, "type": str(column["type"])} for column in inspector.get_columns(name)],
                inspector.get_pk_constraint(name),
                inspector.get_indexes(name),
                inspector.get_unique_constraints(name),
            )
            for name in inspector.get_table_names()
            if name != "alembic_version"
        }
