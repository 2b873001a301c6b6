"""Staff have one-time codes, sign in at other providers, and are changed by one person at a time."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0018"


def upgrade() -> None:
    op.add_column("staff_accounts", sa.Column("revision", sa.Integer, nullable=False, server_default="1"))
    with op.batch_alter_table("staff_accounts", recreate="always" if _sqlite() else "never") as table:
        table.alter_column("revision", server_default=None)
    op.create_table(
        "staff_totp",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("sealed", sa.LargeBinary),
        sa.Column("wanted", sa.LargeBinary),
        sa.Column("last_step", sa.BigInteger, nullable=False),
        sa.Column("changed_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "name", name="pk_staff_totp"),
    )
    op.create_table(
        "staff_recovery",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("code_hash", sa.String(500), nullable=False),
        sa.Column("used_ms", sa.BigInteger),
        sa.PrimaryKeyConstraint("organisation_id", "name", "number", name="pk_staff_recovery"),
    )
    op.create_table(
        "staff_rules",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("totp_roles", sa.String(200), nullable=False),
        sa.Column("changed_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", name="pk_staff_rules"),
    )
    op.create_table(
        "staff_identities",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("issuer", sa.String(500), nullable=False),
        sa.Column("subject", sa.String(255), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("bound_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "issuer", "subject", name="pk_staff_identities"),
    )
    op.create_index("ix_staff_identities_name", "staff_identities", ["organisation_id", "name"])
    op.create_table(
        "staff_steps",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("kind", sa.String(8), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("held", sa.Text, nullable=False),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("expires_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "token_hash", name="pk_staff_steps"),
    )


def downgrade() -> None:
    for table in ("staff_steps", "staff_identities", "staff_rules", "staff_recovery", "staff_totp"):
        op.drop_table(table)
    with op.batch_alter_table("staff_accounts", recreate="always" if _sqlite() else "never") as accounts:
        accounts.drop_column("revision")


def _sqlite() -> bool:
    return op.get_bind().dialect.name == "sqlite"
