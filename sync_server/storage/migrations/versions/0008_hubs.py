"""Hubs that join a server, and what a hub keeps of its upstream."""

from typing import Literal

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_table(
        "hubs",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("hub_id", sa.String(16), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("centre", sa.String(500), nullable=False),
        sa.Column("sign_key", sa.LargeBinary(32), nullable=False),
        sa.Column("seal_key", sa.String(80), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("joined_ms", sa.BigInteger, nullable=False),
        sa.Column("revoked_ms", sa.BigInteger),
        sa.Column("seen_ms", sa.BigInteger),
        sa.Column("place_number", sa.Integer, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("pins", sa.Text, nullable=False),
        sa.Column("url", sa.String(500), nullable=False),
        sa.Column("document", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "hub_id", name="pk_hubs"),
        sa.UniqueConstraint("token_hash", name="uq_hubs_token_hash"),
    )
    with op.batch_alter_table("enrolment_codes", recreate=_recreate()) as table:
        table.add_column(sa.Column("kind", sa.String(8), nullable=False, server_default="device"))
    with op.batch_alter_table("enrolment_codes", recreate=_recreate()) as table:
        table.alter_column("kind", server_default=None)
    op.create_table(
        "upstream",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("cursor", sa.BigInteger, nullable=False),
        sa.Column("devices_tag", sa.String(64), nullable=False),
        sa.Column("contact_ms", sa.BigInteger),
        sa.Column("failed_ms", sa.BigInteger),
        sa.Column("problem", sa.String(200), nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", name="pk_upstream"),
    )
    op.create_table(
        "forwarded_logs",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("device_id", sa.String(16), nullable=False),
        sa.Column("epoch", sa.String(16), nullable=False),
        sa.Column("cursor", sa.BigInteger, nullable=False),
        sa.Column("head8", sa.String(16), nullable=False),
        sa.Column("refused", sa.String(40), nullable=False),
        sa.Column("receipt", sa.String(200), nullable=False),
        sa.Column("proof", sa.Text, nullable=False),
        sa.Column("at_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "device_id", "epoch", name="pk_forwarded_logs"),
    )
    op.create_table(
        "forwarded_bytes",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("device_id", sa.String(16), nullable=False),
        sa.Column("epoch", sa.String(16), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("at_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "device_id", "epoch", "sha256", name="pk_forwarded_bytes"),
    )
    op.create_table(
        "told_changes",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("subject", sa.String(200), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("device_id", sa.String(16), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint(
            "organisation_id", "kind", "subject", "version", "device_id", name="pk_told_changes"
        ),
    )


def downgrade() -> None:
    op.execute("DELETE FROM enrolment_codes WHERE kind = 'hub'")
    with op.batch_alter_table("enrolment_codes", recreate=_recreate()) as table:
        table.drop_column("kind")
    for name in ("told_changes", "forwarded_bytes", "forwarded_logs", "upstream", "hubs"):
        op.drop_table(name)


def _recreate() -> Literal["always", "never"]:
    """SQLite would put the column behind the keys: there the table is made anew."""
    return "always" if op.get_bind().dialect.name == "sqlite" else "never"
