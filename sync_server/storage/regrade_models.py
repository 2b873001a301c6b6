"""The tables of what changes a score afterwards: corrected keys, and the results that were told. Times are Unix ms."""

from sqlalchemy import Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from assessment.ids import AttemptId, OrganisationId
from sync_server.storage.models import Base, Millis, Serial


class KeyCorrection(Base):
    """That the key of an item was wrong, and what counts instead; never deleted. ``withdrawn_ms`` None: it counts.

    ``document`` is JSON: which answer of which response variable is accepted too.
    """

    __tablename__ = "key_corrections"
    number: Mapped[int] = mapped_column(Serial, primary_key=True)
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32))
    sitting_id: Mapped[str] = mapped_column(String(200))
    item_id: Mapped[str] = mapped_column(String(200))
    kind: Mapped[str] = mapped_column(String(10))
    document: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(String(500))
    made_by: Mapped[str] = mapped_column(String(200))
    made_ms: Mapped[int] = mapped_column(Millis)
    withdrawn_ms: Mapped[int | None] = mapped_column(Millis)
    withdrawn_by: Mapped[str] = mapped_column(String(200), default="")
    withdrawn_because: Mapped[str] = mapped_column(String(500), default="")
    __table_args__ = (Index("ix_key_corrections_sitting", "organisation_id", "sitting_id"),)


class ToldResult(Base):
    """A result as it could be told from ``told_ms`` on; never changed. A later one of an attempt takes its place.

    ``why`` is JSON: what has changed since the one before, by whom and for what reason; empty for the first.
    """

    __tablename__ = "told_results"
    number: Mapped[int] = mapped_column(Serial, primary_key=True)
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32))
    sitting_id: Mapped[str] = mapped_column(String(200))
    attempt_id: Mapped[AttemptId] = mapped_column(String(36))
    score: Mapped[str] = mapped_column(String(40))
    maximum: Mapped[str] = mapped_column(String(40))
    grade: Mapped[str] = mapped_column(String(100))
    why: Mapped[str] = mapped_column(Text)
    told_ms: Mapped[int] = mapped_column(Millis)
    __table_args__ = (
        Index("ix_told_results_sitting", "organisation_id", "sitting_id"),
        Index("ix_told_results_attempt", "organisation_id", "attempt_id"),
    )
