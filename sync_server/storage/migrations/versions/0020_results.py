"""Certificates, who is told of what, and what learners are shown."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"


def _organisation() -> sa.Column[str]:
    return sa.Column("organisation_id", sa.String(32), nullable=False)


def upgrade() -> None:
    op.create_table(
        "certificates",
        _organisation(),
        sa.Column("code", sa.String(19), nullable=False),
        sa.Column("attempt_id", sa.String(36), nullable=False),
        sa.Column("digest", sa.LargeBinary(32), nullable=False),
        sa.Column("issued_ms", sa.BigInteger, nullable=False),
        sa.Column("issued_by", sa.String(200), nullable=False),
        sa.Column("withdrawn_ms", sa.BigInteger, nullable=True),
        sa.PrimaryKeyConstraint("organisation_id", "code", name="pk_certificates"),
    )
    op.create_index("ix_certificates_attempt", "certificates", ["organisation_id", "attempt_id"])
    op.create_table(
        "subscriptions",
        _organisation(),
        sa.Column("subscription_id", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(10), nullable=False),
        sa.Column("target", sa.String(1_000), nullable=False),
        sa.Column("events", sa.Text, nullable=False),
        sa.Column("centre", sa.String(500), nullable=False),
        sa.Column("secret", sa.LargeBinary, nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("added_ms", sa.BigInteger, nullable=False),
        sa.Column("changed_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "subscription_id", name="pk_subscriptions"),
    )
    op.create_table(
        "notices",
        _organisation(),
        sa.Column("notice_id", sa.String(36), nullable=False),
        sa.Column("event", sa.String(40), nullable=False),
        sa.Column("data", sa.Text, nullable=False),
        sa.Column("at_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "notice_id", name="pk_notices"),
    )
    op.create_table(
        "deliveries",
        _organisation(),
        sa.Column("notice_id", sa.String(36), nullable=False),
        sa.Column("subscription_id", sa.String(32), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("due_ms", sa.BigInteger, nullable=False),
        sa.Column("claimed_ms", sa.BigInteger, nullable=False),
        sa.Column("said", sa.String(40), nullable=False),
        sa.Column("done_ms", sa.BigInteger, nullable=True),
        sa.PrimaryKeyConstraint("organisation_id", "notice_id", "subscription_id", name="pk_deliveries"),
    )
    op.create_index("ix_deliveries_due", "deliveries", ["organisation_id", "state", "due_ms"])
    op.create_table(
        "learner_settings",
        _organisation(),
        *(
            sa.Column(name, sa.Boolean, nullable=False)
            for name in ("progress", "achievements", "leaderboard", "names")
        ),
        sa.Column("rules", sa.Text, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("changed_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", name="pk_learner_settings"),
    )
    op.create_index("ix_attempts_candidate", "attempts", ["organisation_id", "candidate_id"])
    op.create_index("ix_attempts_digest", "attempts", ["organisation_id", "digest"])


def downgrade() -> None:
    op.drop_index("ix_attempts_digest", "attempts")
    op.drop_index("ix_attempts_candidate", "attempts")
    for table in ("learner_settings", "deliveries", "notices", "subscriptions", "certificates"):
        op.drop_table(table)
