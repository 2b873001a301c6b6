"""How many changes a device could not apply, as its last heartbeat said."""

from typing import Literal

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    with op.batch_alter_table("devices", recreate=_recreate()) as table:
        table.add_column(sa.Column("refused_changes", sa.Integer, nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("devices", recreate=_recreate()) as table:
        table.drop_column("refused_changes")


def _recreate() -> Literal["always", "never"]:
    """SQLite would put the column behind the keys: there the table is made anew."""
    return "always" if op.get_bind().dialect.name == "sqlite" else "never"
