"""What the live view of a room shows of an attempt, beside its projection; attempts that are here are projected anew."""

from typing import Literal

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    with op.batch_alter_table("attempts", recreate=_recreate()) as table:
        table.add_column(sa.Column("standing", sa.Text, nullable=False, server_default=""))
    with op.batch_alter_table("attempts", recreate=_recreate()) as table:
        table.alter_column("standing", server_default=None)
    op.execute("UPDATE attempt_logs SET changed = changed + 1")


def downgrade() -> None:
    with op.batch_alter_table("attempts", recreate=_recreate()) as table:
        table.drop_column("standing")


def _recreate() -> Literal["always", "never"]:
    """SQLite would put the column behind the keys: there the table is made anew."""
    return "always" if op.get_bind().dialect.name == "sqlite" else "never"
