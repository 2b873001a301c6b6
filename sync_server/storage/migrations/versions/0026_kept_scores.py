"""Scores are kept in numbers to be summed; every attempt is read anew for them."""

from typing import Literal

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"


def upgrade() -> None:
    op.create_table(
        "kept_scores",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("attempt_id", sa.String(36), nullable=False),
        sa.Column("changed", sa.BigInteger, nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("score", sa.Double),
        sa.Column("maximum", sa.Double),
        sa.Column("waiting", sa.Integer, nullable=False),
        sa.Column("marked", sa.Boolean, nullable=False),
        sa.Column("passed", sa.Boolean),
        sa.Column("grade", sa.String(200), nullable=False),
        sa.Column("device_id", sa.String(16), nullable=False),
        sa.Column("layout", sa.Text, nullable=False),
        sa.Column("items", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "attempt_id", name="pk_kept_scores"),
    )
    op.create_index(
        "ix_kept_scores_stale",
        "kept_scores",
        ["organisation_id"],
        sqlite_where=sa.text("made < changed"),
        postgresql_where=sa.text("made < changed"),
    )
    with op.batch_alter_table("attempts", recreate=_recreate()) as table:
        table.add_column(sa.Column("sat", sa.Text, nullable=False, server_default=""))
    with op.batch_alter_table("attempts", recreate=_recreate()) as table:
        table.alter_column("sat", server_default=None)
    op.execute("UPDATE attempt_logs SET changed = changed + 1")


def downgrade() -> None:
    op.drop_table("kept_scores")
    with op.batch_alter_table("attempts", recreate=_recreate()) as table:
        table.drop_column("sat")


def _recreate() -> Literal["always", "never"]:
    """SQLite would put the column behind the keys: there the table is made anew."""
    return "always" if op.get_bind().dialect.name == "sqlite" else "never"
