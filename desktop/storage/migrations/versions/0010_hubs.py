"""The hubs that this installation knows, and the pin of the one through which it joined."""

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


def downgrade() -> None:
    raise RuntimeError("the schema only goes forward")
