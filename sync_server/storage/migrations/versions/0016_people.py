"""Candidates, and the rosters they stand in."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    op.create_table(
        "candidates",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("candidate_id", sa.String(200), nullable=False),
        sa.Column("number", sa.String(200), nullable=False),
        sa.Column("number_typed", sa.String(400), nullable=False),
        *(
            sa.Column(name, sa.String(length), nullable=False)
            for name, length in (
                ("name", 200),
                ("given", 200),
                ("family", 200),
                ("email", 200),
                ("level", 40),
                ("born", 40),
                ("source_id", 200),
            )
        ),
        sa.Column("granted", sa.Text, nullable=False),
        sa.Column("photo", sa.Text, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("added_ms", sa.BigInteger, nullable=False),
        sa.Column("changed_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "candidate_id", name="pk_candidates"),
    )
    op.create_index(
        "ix_candidates_number_typed", "candidates", ["organisation_id", "number_typed"], unique=True
    )
    op.create_index("ix_candidates_source_id", "candidates", ["organisation_id", "source_id"])
    op.create_index("ix_candidates_name", "candidates", ["organisation_id", "name"])
    op.create_table(
        "rosters",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("roster_id", sa.String(32), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("source", sa.String(200), nullable=False),
        sa.Column("secrets", sa.LargeBinary, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("added_ms", sa.BigInteger, nullable=False),
        sa.Column("changed_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "roster_id", name="pk_rosters"),
    )
    op.create_index("ix_rosters_name", "rosters", ["organisation_id", "name"], unique=True)
    op.create_table(
        "roster_members",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("roster_id", sa.String(32), nullable=False),
        sa.Column("candidate_id", sa.String(200), nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("desk", sa.String(200), nullable=False),
        sa.Column("room", sa.String(200), nullable=False),
        sa.Column("groups", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "roster_id", "candidate_id", name="pk_roster_members"),
    )
    op.create_index("ix_roster_members_place", "roster_members", ["organisation_id", "roster_id", "place"])


def downgrade() -> None:
    for table in ("roster_members", "rosters", "candidates"):
        op.drop_table(table)
