"""Packs that their organisation has taken out of use: nothing is begun on them any more."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.create_table(
        "retracted_packs",
        sa.Column("pack_hash", sa.String(64), nullable=False),
        sa.Column("pack_id", sa.String(100), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("at_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("pack_hash", name="pk_retracted_packs"),
    )


def downgrade() -> None:
    raise RuntimeError("the schema only goes forward")
