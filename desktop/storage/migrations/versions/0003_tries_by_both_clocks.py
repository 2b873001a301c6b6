"""The wait after wrong tries is measured from the last of them, on the monotonic clock as well as on the wall."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

# By then the wait doubled from 5 s at the third wrong try up to 5 minutes; the clocks of that boot are not known.
_CARRY = """
INSERT INTO wrong_tries_new (what, count, wait_ms, at_ms, monotonic_ms, boot_id)
SELECT what, count, wait_ms, not_before_ms - wait_ms, 0, '' FROM (
    SELECT what, count, not_before_ms,
        CASE WHEN count < 3 THEN 0 WHEN count > 8 THEN 300000 ELSE 5000 << (count - 3) END AS wait_ms
    FROM wrong_tries
)
"""


def upgrade() -> None:
    op.create_table(
        "wrong_tries_new",
        sa.Column("what", sa.String, nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
        sa.Column("wait_ms", sa.BigInteger, nullable=False),
        sa.Column("at_ms", sa.BigInteger, nullable=False),
        sa.Column("monotonic_ms", sa.BigInteger, nullable=False),
        sa.Column("boot_id", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("what", name="pk_wrong_tries"),
    )
    op.execute(_CARRY)
    op.drop_table("wrong_tries")
    op.rename_table("wrong_tries_new", "wrong_tries")


def downgrade() -> None:
    raise RuntimeError("the schema only goes forward")
