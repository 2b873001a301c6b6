"""Wishes for questions, kept until the server has been reached."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    op.create_table(
        "question_wishes",
        sa.Column("wish_id", sa.String(36), nullable=False),
        sa.Column("server_url", sa.String, nullable=False),
        sa.Column("wanted", sa.String, nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("said", sa.String(100), nullable=False),
        sa.Column("made_at_ms", sa.BigInteger, nullable=False),
        sa.Column("told_at_ms", sa.BigInteger, nullable=True),
        sa.PrimaryKeyConstraint("wish_id", name="pk_question_wishes"),
    )


def downgrade() -> None:
    raise RuntimeError("the schema only goes forward")
