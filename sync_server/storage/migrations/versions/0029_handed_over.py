"""Whose password somebody else has drawn or chosen is known, so that another is asked for at the first sign-in."""

from typing import Literal

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"


def upgrade() -> None:
    with op.batch_alter_table("staff_accounts", recreate=_recreate()) as table:
        table.add_column(sa.Column("handed_over", sa.Boolean, nullable=False, server_default=sa.false()))
    with op.batch_alter_table("staff_accounts", recreate=_recreate()) as table:
        table.alter_column("handed_over", server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("staff_accounts", recreate=_recreate()) as table:
        table.drop_column("handed_over")


def _recreate() -> Literal["always", "never"]:
    """SQLite would put the column behind the keys: there the table is made anew."""
    return "always" if op.get_bind().dialect.name == "sqlite" else "never"
