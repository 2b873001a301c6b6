"""The table of scores as they count, kept to be summed."""

from sqlalchemy import BigInteger, Double, Index, LargeBinary, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from assessment.ids import AttemptId, OrganisationId
from sync_server.storage.models import Base


class KeptScore(Base):
    """What an attempt came to with all that people gave, in numbers to be summed. Made anew at any time.

    It is stale while ``made`` is behind ``changed``. ``device_id`` is where it was sat last. ``layout`` is JSON of its
    items by id with their points; ``items`` are their scores and times in that order (``KeptItems``), packed.
    """

    __tablename__ = "kept_scores"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    attempt_id: Mapped[AttemptId] = mapped_column(String(36), primary_key=True)
    changed: Mapped[int] = mapped_column(BigInteger, default=1)
    made: Mapped[int] = mapped_column(BigInteger, default=0)
    score: Mapped[float | None] = mapped_column(Double)
    maximum: Mapped[float | None] = mapped_column(Double)
    waiting: Mapped[int] = mapped_column(default=0)
    marked: Mapped[bool] = mapped_column(default=False)
    passed: Mapped[bool | None]
    grade: Mapped[str] = mapped_column(String(200), default="")
    device_id: Mapped[str] = mapped_column(String(16), default="")
    layout: Mapped[str] = mapped_column(Text, default="")
    items: Mapped[bytes] = mapped_column(LargeBinary, default=b"")
    __table_args__ = (
        Index(
            "ix_kept_scores_stale",
            "organisation_id",
            sqlite_where=text("made < changed"),
            postgresql_where=text("made < changed"),
        ),
    )
