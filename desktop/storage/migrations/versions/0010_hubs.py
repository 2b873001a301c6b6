"""The hubs that this installation knows, the pin of the one through which it joined, and the cursors of each place."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.create_table(
        "known_hubs",
        sa.Column("hub_id", sa.String(16), nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("centre", sa.String, nullable=False),
        sa.Column("url", sa.String, nullable=False),
        sa.Column("pins", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("hub_id", name="pk_known_hubs"),
    )
    op.create_table(
        "server_pin",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("pin", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_server_pin"),
    )
    op.create_table(
        "place_in_use",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("place", sa.String(16), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_place_in_use"),
    )
    op.create_table(
        "place_cursors",
        sa.Column("place", sa.String(16), nullable=False),
        sa.Column("cursor", sa.BigInteger, nullable=False),
        sa.Column("server", sa.String(40), nullable=False),
        sa.PrimaryKeyConstraint("place", name="pk_place_cursors"),
    )
    op.create_table(
        "place_deliveries",
        sa.Column("place", sa.String(16), nullable=False),
        sa.Column("epoch", sa.String(16), nullable=False),
        sa.Column("acknowledged", sa.Integer, nullable=False),
        sa.Column("refused", sa.String, nullable=False),
        sa.Column("acknowledged_at_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("place", "epoch", name="pk_place_deliveries"),
    )


def downgrade() -> None:
    raise RuntimeError("the schema only goes forward")
