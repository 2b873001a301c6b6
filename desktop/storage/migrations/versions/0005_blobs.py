"""Files given as answers."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "blobs",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("size", sa.BigInteger, nullable=False),
        sa.Column("stored_as", sa.String(16), nullable=False),
        sa.Column("stored_at_ms", sa.BigInteger, nullable=False),
        sa.Column("named", sa.Integer, nullable=False),
        sa.Column("sent_at_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_blobs"),
        sa.UniqueConstraint("stored_as", name="uq_blobs_stored_as"),
    )
    op.create_table(
        "blob_chunks",
        sa.Column("stored_as", sa.String(16), nullable=False),
        sa.Column("number", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("stored_as", "number", name="pk_blob_chunks"),
    )


def downgrade() -> None:
    raise RuntimeError("the schema only goes forward")
