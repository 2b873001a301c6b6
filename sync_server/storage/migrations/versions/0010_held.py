"""What a log told after its device was shut out is held apart, how far off a device's clock may be, signed retractions."""

from typing import Literal

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    with op.batch_alter_table("device_logs", recreate=_recreate()) as table:
        table.add_column(sa.Column("held_after", sa.BigInteger))
    with op.batch_alter_table("devices", recreate=_recreate()) as table:
        table.add_column(sa.Column("skew_within_ms", sa.BigInteger))
    with op.batch_alter_table("packs", recreate=_recreate()) as table:
        table.add_column(sa.Column("retraction", sa.LargeBinary))


def downgrade() -> None:
    with op.batch_alter_table("packs", recreate=_recreate()) as table:
        table.drop_column("retraction")
    with op.batch_alter_table("devices", recreate=_recreate()) as table:
        table.drop_column("skew_within_ms")
    with op.batch_alter_table("device_logs", recreate=_recreate()) as table:
        table.drop_column("held_after")


def _recreate() -> Literal["always", "never"]:
    """SQLite would put the column behind the keys: there the table is made anew."""
    return "always" if op.get_bind().dialect.name == "sqlite" else "never"
