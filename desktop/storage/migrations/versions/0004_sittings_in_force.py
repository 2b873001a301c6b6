"""An attempt keeps the revision of the sitting that it began under, beside the newest."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "sittings_new",
        sa.Column("sitting_id", sa.String, nullable=False),
        sa.Column("revision", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("document", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("sitting_id", "revision", name="pk_sittings"),
    )
    op.execute("INSERT INTO sittings_new SELECT sitting_id, revision, document FROM sittings")
    op.drop_table("sittings")
    op.rename_table("sittings_new", "sittings")
    op.create_table(
        "attempts_new",
        sa.Column("attempt_id", sa.String(36), nullable=False),
        sa.Column("sitting_id", sa.String, nullable=False),
        sa.Column("candidate_id", sa.String, nullable=False),
        sa.Column("test_id", sa.String, nullable=False),
        sa.Column("pack_hash", sa.String(64), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("last_at_ms", sa.BigInteger, nullable=False),
        sa.Column("epoch", sa.String(16), nullable=False),
        sa.Column("first_dseq", sa.Integer, nullable=False),
        sa.Column("sitting_revision", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("attempt_id", name="pk_attempts"),
    )
    op.execute(
        "INSERT INTO attempts_new SELECT attempt_id, sitting_id, candidate_id, test_id, pack_hash, state,"
        " last_at_ms, epoch, first_dseq, 0 FROM attempts"
    )
    op.drop_table("attempts")
    op.rename_table("attempts_new", "attempts")
    op.create_index("ix_attempts_candidate_id", "attempts", ["candidate_id"])


def downgrade() -> None:
    raise RuntimeError("the schema only goes forward")
