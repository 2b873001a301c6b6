"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "organisations",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("changes", sa.BigInteger, nullable=False),
        sa.Column("added_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", name="pk_organisations"),
    )
    op.create_table(
        "issuers",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("key_id", sa.String(16), nullable=False),
        sa.Column("public", sa.String(64), nullable=False),
        sa.Column("added_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "key_id", name="pk_issuers"),
    )
    op.create_table(
        "devices",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("device_id", sa.String(16), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("centre", sa.String(500), nullable=False),
        sa.Column("sign_key", sa.LargeBinary(32), nullable=False),
        sa.Column("seal_key", sa.String(80), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("app_version", sa.String(40), nullable=False),
        sa.Column("enrolled_ms", sa.BigInteger, nullable=False),
        sa.Column("revoked_ms", sa.BigInteger, nullable=True),
        sa.Column("seen_ms", sa.BigInteger, nullable=True),
        sa.Column("skew_ms", sa.BigInteger, nullable=True),
        sa.Column("unsent", sa.Integer, nullable=True),
        sa.Column("battery_percent", sa.Integer, nullable=True),
        sa.Column("progress", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "device_id", name="pk_devices"),
        sa.UniqueConstraint("token_hash", name="uq_devices_token_hash"),
    )
    op.create_table(
        "enrolment_codes",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("code_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("centre", sa.String(500), nullable=False),
        sa.Column("made_by", sa.String(200), nullable=False),
        sa.Column("made_ms", sa.BigInteger, nullable=False),
        sa.Column("expires_ms", sa.BigInteger, nullable=False),
        sa.Column("used_ms", sa.BigInteger, nullable=True),
        sa.Column("used_by", sa.String(16), nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "code_hash", name="pk_enrolment_codes"),
    )
    op.create_table(
        "device_logs",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("device_id", sa.String(16), nullable=False),
        sa.Column("epoch", sa.String(16), nullable=False),
        sa.Column("cursor", sa.BigInteger, nullable=False),
        sa.Column("head", sa.LargeBinary(32), nullable=False),
        sa.Column("first_ms", sa.BigInteger, nullable=False),
        sa.Column("last_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "device_id", "epoch", name="pk_device_logs"),
    )
    op.create_table(
        "log_frames",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("device_id", sa.String(16), nullable=False),
        sa.Column("epoch", sa.String(16), nullable=False),
        sa.Column("first", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("last", sa.BigInteger, nullable=False),
        sa.Column("prev_head", sa.LargeBinary(32), nullable=False),
        sa.Column("head", sa.LargeBinary(32), nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.Column("received_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "device_id", "epoch", "first", name="pk_log_frames"),
    )
    op.create_table(
        "attempt_frames",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("attempt_id", sa.String(36), nullable=False),
        sa.Column("device_id", sa.String(16), nullable=False),
        sa.Column("epoch", sa.String(16), nullable=False),
        sa.Column("first", sa.BigInteger, autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint(
            "organisation_id", "attempt_id", "device_id", "epoch", "first", name="pk_attempt_frames"
        ),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "attempt_logs",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("attempt_id", sa.String(36), nullable=False),
        sa.Column("changed", sa.BigInteger, nullable=False),
        sa.Column("projected", sa.BigInteger, nullable=False),
        sa.Column("last_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "attempt_id", name="pk_attempt_logs"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_attempt_logs_stale",
        "attempt_logs",
        ["organisation_id", "last_ms"],
        sqlite_where=sa.text("projected < changed"),
        postgresql_where=sa.text("projected < changed"),
    )
    op.create_table(
        "quarantine",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("device_id", sa.String(16), nullable=False),
        sa.Column("epoch", sa.String(16), nullable=False),
        sa.Column("sha256", sa.LargeBinary(32), nullable=False),
        sa.Column("code", sa.String(40), nullable=False),
        sa.Column("detail", sa.String(500), nullable=False),
        sa.Column("cursor", sa.BigInteger, nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.Column("times", sa.Integer, nullable=False),
        sa.Column("first_ms", sa.BigInteger, nullable=False),
        sa.Column("last_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "device_id", "epoch", "sha256", name="pk_quarantine"),
    )
    op.create_table(
        "attempts",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("attempt_id", sa.String(36), nullable=False),
        sa.Column("sitting_id", sa.String(200), nullable=False),
        sa.Column("candidate_id", sa.String(200), nullable=False),
        sa.Column("test_id", sa.String(200), nullable=False),
        sa.Column("pack_hash", sa.String(64), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("initiated_ms", sa.BigInteger, nullable=False),
        sa.Column("started_ms", sa.BigInteger, nullable=True),
        sa.Column("ended_ms", sa.BigInteger, nullable=True),
        sa.Column("last_ms", sa.BigInteger, nullable=False),
        sa.Column("elapsed_ms", sa.BigInteger, nullable=False),
        sa.Column("answered", sa.Integer, nullable=False),
        sa.Column("items", sa.Integer, nullable=True),
        sa.Column("events", sa.Integer, nullable=False),
        sa.Column("incidents", sa.Integer, nullable=False),
        sa.Column("anomalies", sa.Integer, nullable=False),
        sa.Column("flags", sa.String(500), nullable=False),
        sa.Column("score", sa.String(40), nullable=True),
        sa.Column("maximum", sa.String(40), nullable=True),
        sa.Column("pending", sa.Integer, nullable=True),
        sa.Column("unscored", sa.String(40), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("told", sa.String(200), nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "attempt_id", name="pk_attempts"),
    )
    op.create_index("ix_attempts_pack", "attempts", ["organisation_id", "pack_hash"])
    op.create_index("ix_attempts_sitting", "attempts", ["organisation_id", "sitting_id", "candidate_id"])
    op.create_table(
        "packs",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("pack_id", sa.String(100), nullable=False),
        sa.Column("version", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("title", sa.String(500), nullable=False),
        sa.Column("tests", sa.Text, nullable=False),
        sa.Column("pack_hash", sa.String(64), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("size", sa.BigInteger, nullable=False),
        sa.Column("issuer", sa.String(16), nullable=False),
        sa.Column("scorable", sa.Boolean, nullable=False),
        sa.Column("opens_ms", sa.BigInteger, nullable=True),
        sa.Column("released_ms", sa.BigInteger, nullable=True),
        sa.Column("added_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "pack_id", "version", name="pk_packs"),
    )
    op.create_index("ix_packs_pack_hash", "packs", ["pack_hash"])
    op.create_table(
        "sittings",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("sitting_id", sa.String(200), nullable=False),
        sa.Column("revision", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("title", sa.String(500), nullable=False),
        sa.Column("centre", sa.String(500), nullable=False),
        sa.Column("opens_ms", sa.BigInteger, nullable=False),
        sa.Column("closes_ms", sa.BigInteger, nullable=False),
        sa.Column("document", sa.LargeBinary, nullable=False),
        sa.Column("added_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "sitting_id", "revision", name="pk_sittings"),
    )
    op.create_table(
        "changes",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("number", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("subject", sa.String(200), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("device_id", sa.String(16), nullable=False),
        sa.Column("centre", sa.String(500), nullable=False),
        sa.Column("superseded", sa.Boolean, nullable=False),
        sa.Column("made_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "number", name="pk_changes"),
    )
    op.create_index("ix_changes_subject", "changes", ["organisation_id", "kind", "subject"])
    op.create_table(
        "staff_accounts",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("password_hash", sa.String(500), nullable=False),
        sa.Column("added_ms", sa.BigInteger, nullable=False),
        sa.Column("left_ms", sa.BigInteger, nullable=True),
        sa.PrimaryKeyConstraint("organisation_id", "name", name="pk_staff_accounts"),
    )
    op.create_table(
        "staff_sessions",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("began_ms", sa.BigInteger, nullable=False),
        sa.Column("expires_ms", sa.BigInteger, nullable=False),
        sa.Column("ended_ms", sa.BigInteger, nullable=True),
        sa.PrimaryKeyConstraint("organisation_id", "token_hash", name="pk_staff_sessions"),
    )
    op.create_index("ix_staff_sessions_token_hash", "staff_sessions", ["token_hash"], unique=True)
    op.create_table(
        "audit",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer, "sqlite"), nullable=False),
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("at_ms", sa.BigInteger, nullable=False),
        sa.Column("actor", sa.String(200), nullable=False),
        sa.Column("action", sa.String(40), nullable=False),
        sa.Column("subject", sa.String(200), nullable=False),
        sa.Column("detail", sa.String(500), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_audit"),
    )
    op.create_index("ix_audit_organisation_id_at_ms", "audit", ["organisation_id", "at_ms"])


def downgrade() -> None:
    raise RuntimeError("there is nothing before the first schema")
