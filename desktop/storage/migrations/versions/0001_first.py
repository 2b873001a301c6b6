"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "installation",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("device_id", sa.String(16), nullable=False),
        sa.Column("epoch", sa.String(16), nullable=False),
        sa.Column("organisation_id", sa.String, nullable=False),
        sa.Column("organisation_name", sa.String, nullable=False),
        sa.Column("centre", sa.String, nullable=False),
        sa.Column("server_url", sa.String, nullable=False),
        sa.Column("issuers", sa.String, nullable=False),
        sa.Column("changes_cursor", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_installation"),
    )
    op.create_table(
        "log_entries",
        sa.Column("epoch", sa.String(16), nullable=False),
        sa.Column("dseq", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("attempt_id", sa.String(36), nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("at_ms", sa.BigInteger, nullable=False),
        sa.Column("elapsed_ms", sa.BigInteger, nullable=False),
        sa.Column("pack_hash", sa.String(64), nullable=False),
        sa.Column("payload", sa.LargeBinary, nullable=False),
        sa.Column("head", sa.LargeBinary(32), nullable=False),
        sa.PrimaryKeyConstraint("epoch", "dseq", name="pk_log_entries"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "log_delivery",
        sa.Column("epoch", sa.String(16), nullable=False),
        sa.Column("acknowledged", sa.Integer, nullable=False),
        sa.Column("central", sa.Integer, nullable=False),
        sa.Column("refused", sa.String, nullable=False),
        sa.Column("acknowledged_at_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("epoch", name="pk_log_delivery"),
    )
    op.create_table(
        "attempts",
        sa.Column("attempt_id", sa.String(36), nullable=False),
        sa.Column("sitting_id", sa.String, nullable=False),
        sa.Column("candidate_id", sa.String, nullable=False),
        sa.Column("test_id", sa.String, nullable=False),
        sa.Column("pack_hash", sa.String(64), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("last_at_ms", sa.BigInteger, nullable=False),
        sa.Column("epoch", sa.String(16), nullable=False),
        sa.Column("first_dseq", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("attempt_id", name="pk_attempts"),
    )
    op.create_index("ix_attempts_candidate_id", "attempts", ["candidate_id"])
    op.create_table(
        "alive_marks",
        sa.Column("attempt_id", sa.String(36), nullable=False),
        sa.Column("boot_id", sa.String(64), nullable=False),
        sa.Column("monotonic_ms", sa.BigInteger, nullable=False),
        sa.Column("at_ms", sa.BigInteger, nullable=False),
        sa.Column("elapsed_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("attempt_id", name="pk_alive_marks"),
    )
    op.create_table(
        "packs",
        sa.Column("pack_hash", sa.String(64), nullable=False),
        sa.Column("pack_id", sa.String, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("file_sha256", sa.String(64), nullable=False),
        sa.Column("size", sa.BigInteger, nullable=False),
        sa.Column("imported_at_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("pack_hash", name="pk_packs"),
    )
    op.create_index("ix_packs_pack_id", "packs", ["pack_id"])
    op.create_table(
        "releases",
        sa.Column("pack_id", sa.String, nullable=False),
        sa.Column("version", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("content_identity", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("pack_id", "version", name="pk_releases"),
    )
    op.create_table(
        "wanted_packs",
        sa.Column("pack_id", sa.String, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("size", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("pack_id", name="pk_wanted_packs"),
    )
    op.create_table(
        "sittings",
        sa.Column("sitting_id", sa.String, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("document", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("sitting_id", name="pk_sittings"),
    )
    op.create_table(
        "results",
        sa.Column("attempt_id", sa.String(36), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("score", sa.String, nullable=False),
        sa.Column("maximum", sa.String, nullable=False),
        sa.Column("pending", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("attempt_id", name="pk_results"),
    )
    op.create_table(
        "wrong_tries",
        sa.Column("what", sa.String, nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
        sa.Column("not_before_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("what", name="pk_wrong_tries"),
    )


def downgrade() -> None:
    raise RuntimeError("there is nothing before the first schema")
