"""What a hub was told and could not believe or read yet."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_table(
        "held_changes",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("subject", sa.String(220), nullable=False),
        sa.Column("code", sa.String(40), nullable=False),
        sa.Column("change", sa.Text, nullable=False),
        sa.Column("first_ms", sa.BigInteger, nullable=False),
        sa.Column("tried_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "kind", "subject", name="pk_held_changes"),
    )


def downgrade() -> None:
    op.drop_table("held_changes")
