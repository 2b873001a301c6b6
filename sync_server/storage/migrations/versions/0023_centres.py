"""Centres and their rooms, candidates' photos, and who sits where."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"


def upgrade() -> None:
    op.create_table(
        "centres",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("centre_id", sa.String(16), nullable=False),
        sa.Column("name", sa.String(500), nullable=False),
        sa.Column("address", sa.Text, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("added_ms", sa.BigInteger, nullable=False),
        sa.Column("changed_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "centre_id", name="pk_centres"),
    )
    op.create_index("ix_centres_name", "centres", ["organisation_id", "name"], unique=True)
    op.create_table(
        "rooms",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("centre_id", sa.String(16), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("seats", sa.Integer),
        sa.PrimaryKeyConstraint("organisation_id", "centre_id", "name", name="pk_rooms"),
    )
    op.create_table(
        "candidate_photos",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("candidate_id", sa.String(200), nullable=False),
        sa.Column("media", sa.String(20), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.Column("given_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "candidate_id", name="pk_candidate_photos"),
    )
    op.create_table(
        "sittings_read",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("sitting_id", sa.String(200), nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "sitting_id", name="pk_sittings_read"),
    )
    op.create_table(
        "sitting_candidates",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("sitting_id", sa.String(200), nullable=False),
        sa.Column("candidate_id", sa.String(200), nullable=False),
        sa.PrimaryKeyConstraint(
            "organisation_id", "sitting_id", "candidate_id", name="pk_sitting_candidates"
        ),
    )
    op.create_index(
        "ix_sitting_candidates_candidate", "sitting_candidates", ["organisation_id", "candidate_id"]
    )


def downgrade() -> None:
    for table in ("sitting_candidates", "sittings_read", "candidate_photos", "rooms", "centres"):
        op.drop_table(table)
