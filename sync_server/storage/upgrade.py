"""Bringing the database to this version's schema, by migrations run in order at the start. No settings file."""

from pathlib import Path

import sqlalchemy as sa

from sync_server.storage.engine import Engine, translated, writing

HEAD = "0001"
"""The newest migration; a test keeps it equal to what the migrations folder holds."""


def upgrade(engine: Engine) -> None:
    """Run the migrations that this database has not seen."""
    if current(engine) == HEAD:
        return
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    with translated(), engine.connect() as connection, writing(connection).begin():
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def current(engine: Engine) -> str | None:
    """Return the migration this database stands at, None when it is new."""
    with translated(), engine.connect() as connection:
        if not sa.inspect(connection).has_table("alembic_version"):
            return None
        found: str | None = connection.execute(
            sa.text("SELECT version_num FROM alembic_version")
        ).scalar_one_or_none()
        return found
