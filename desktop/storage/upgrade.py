"""Bringing the database to this version's schema, by migrations run in order at start.

Alembic is loaded only when there is something to do: it is most of the cost of starting.
"""

from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

from desktop.errors import DatabaseTooNew, InstallationIncomplete
from desktop.storage.engine import Engine, check_pages, open_engine, translated

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0015"
"""The newest migration; a test keeps it equal to what the migrations folder holds."""
MIGRATIONS = Path(__file__).parent / "migrations"


def open_upgraded(database: Path, key: bytes) -> Engine:
    """Return an engine on a database of which every page was read and whose schema is this version's.

    Raises:
        DatabaseTooNew: a later version of Carrel wrote it; nothing was changed.
        DatabaseDamaged, DatabaseLocked, DiskFull, StorageFailed: as ``open_engine``.
    """
    engine = open_engine(database, key)
    try:
        refuse_newer(current(engine))  # first, so that what is newer is never taken for damaged
        check_pages(engine)
        upgrade(engine)
    except BaseException:
        engine.dispose()  # an open connection would write to the file after it is set aside
        raise
    return engine


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

    config = _config()
    with translated(), engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def refuse_newer(revision: str | None) -> None:
    """Raise where a database stands at a migration that this version does not know.

    Raises:
        DatabaseTooNew: naming it.
    """
    if revision is None or revision == HEAD:
        return
    from alembic.script import ScriptDirectory  # as above
    from alembic.util import CommandError  # as above

    try:
        ScriptDirectory.from_config(_config()).get_revision(revision)
    except CommandError as error:
        raise DatabaseTooNew(revision) from error


def current(engine: sa.Engine) -> str | None:
    """Return the migration this database stands at, None when it is new."""
    with translated(), engine.connect() as connection:
        if not sa.inspect(connection).has_table("alembic_version"):
            return None
        return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one_or_none()


def _config() -> "Config":
    from alembic.config import Config  # as above

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return config
