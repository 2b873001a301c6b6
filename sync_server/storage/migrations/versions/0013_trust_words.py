"""Whom the organisation has its devices trust, as it signed it."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    op.create_table(
        "trust_words",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("version", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("document", sa.LargeBinary, nullable=False),
        sa.Column("added_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "version", name="pk_trust_words"),
    )


def downgrade() -> None:
    op.drop_table("trust_words")
