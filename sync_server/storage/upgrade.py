"""Bringing the database to this version's schema, by migrations run in order at the start. No settings file."""

from pathlib import Path

import sqlalchemy as sa

from sync_server.errors import InstallationIncomplete
from sync_server.storage.engine import Connection, Engine, alone, translated, writing

HEAD = "0029"
"""The newest migration; a test keeps it equal to what the migrations folder holds."""
MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(engine: Engine) -> None:
    """Run the migrations that this database has not seen.

    Raises:
        InstallationIncomplete: the migrations are not where they were installed; nothing is changed.
    """
    if current(engine) == HEAD:
        return
    with translated(), engine.connect() as connection, writing(connection).begin():
        alone(connection)  # what another process has done meanwhile is not done again
        upgrade_to(connection, "head")


def knows(revision: str) -> bool:
    """Say whether this version has the migration, so that a database at it can be brought on."""
    return revision.isalnum() and any(MIGRATIONS.glob(f"versions/{revision}_*.py"))


def upgrade_to(connection: Connection, revision: str) -> None:
    """Run the migrations up to one, within the transaction that the connection is in.

    Raises:
        InstallationIncomplete: the migrations are not where they were installed; nothing is changed.
    """
    if not knows(HEAD) or not (MIGRATIONS / "env.py").is_file():
        raise InstallationIncomplete(str(MIGRATIONS))
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def current(engine: Engine) -> str | None:
    """Return the migration this database stands at, None when it is new."""
    with translated(), engine.connect() as connection:
        if not sa.inspect(connection).has_table("alembic_version"):
            return None
        found: str | None = connection.execute(
            sa.text("SELECT version_num FROM alembic_version")
        ).scalar_one_or_none()
        return found
