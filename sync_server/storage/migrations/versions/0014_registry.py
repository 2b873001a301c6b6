"""The registry: which tests may be given, to whom they were, and how it stood."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.create_table(
        "registry",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("pack_id", sa.String(100), nullable=False),
        sa.Column("test_id", sa.String(200), nullable=False),
        sa.Column("pack_version", sa.Integer, nullable=False),
        sa.Column("name", sa.String(500), nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
        sa.Column("inactive_because", sa.String(20), nullable=False),
        sa.Column("inactive_note", sa.String(500), nullable=False),
        sa.Column("usage_count", sa.BigInteger, nullable=False),
        sa.Column("last_used_ms", sa.BigInteger, nullable=True),
        sa.Column("category", sa.String(100), nullable=False),
        sa.Column("difficulty", sa.String(100), nullable=False),
        sa.Column("target_band", sa.String(100), nullable=False),
        sa.Column("priority", sa.Integer, nullable=False),
        sa.Column("featured", sa.Boolean, nullable=False),
        sa.Column("tags", sa.Text, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("added_ms", sa.BigInteger, nullable=False),
        sa.Column("changed_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "pack_id", "test_id", name="pk_registry"),
    )
    op.create_table(
        "given_tests",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer, "sqlite"), nullable=False),
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("candidate_id", sa.String(200), nullable=False),
        sa.Column("pack_id", sa.String(100), nullable=False),
        sa.Column("test_id", sa.String(200), nullable=False),
        sa.Column("pack_version", sa.Integer, nullable=False),
        sa.Column("sitting_id", sa.String(200), nullable=False),
        sa.Column("strategy", sa.String(20), nullable=False),
        sa.Column("at_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_given_tests"),
    )
    op.create_index("ix_given_tests_candidate", "given_tests", ["organisation_id", "candidate_id"])
    op.create_table(
        "registry_health",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("at_ms", sa.BigInteger, nullable=False),
        sa.Column("score", sa.Integer, nullable=False),
        sa.Column("faults", sa.String(100), nullable=False),
        sa.Column("entries", sa.Integer, nullable=False),
        sa.Column("active", sa.Integer, nullable=False),
        sa.Column("given", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "at_ms", name="pk_registry_health"),
    )


def downgrade() -> None:
    for table in ("registry_health", "given_tests", "registry"):
        op.drop_table(table)
