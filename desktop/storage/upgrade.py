"""Bringing the database to this version's schema, by migrations run in order at start.

Alembic is loaded only when there is something to do: it is most of the cost of starting.
"""

from pathlib import Path

import sqlalchemy as sa

from desktop.errors import InstallationIncomplete
from desktop.storage.engine import translated

HEAD = "0001"
"""The newest migration; a test keeps it equal to what the migrations folder holds."""
MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(engine: sa.Engine) -> None:
    """Run the migrations that this database has not seen.

    Raises:
        InstallationIncomplete: the migrations are not where they were installed; nothing is changed.
    """
    if current(engine) == HEAD:
        return
    if not any(MIGRATIONS.glob(f"versions/{HEAD}_*.py")) or not (MIGRATIONS / "env.py").is_file():
        raise InstallationIncomplete(str(MIGRATIONS))
    from alembic import command  # heavy, and not needed at an ordinary start
    from alembic.config import Config  # as above

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with translated(), engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def current(engine: sa.Engine) -> str | None:
    """Return the migration this database stands at, None when it is new."""
    with translated(), engine.connect() as connection:
        if not sa.inspect(connection).has_table("alembic_version"):
            return None
        return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one_or_none()
