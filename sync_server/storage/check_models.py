"""The tables by which markers are checked: scripts with an agreed mark, and who takes no further tasks. Times are Unix ms."""

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from assessment.ids import AttemptId, OrganisationId
from sync_server.storage.models import Base, Millis, Serial


class CheckScript(Base):
    """An answer with an agreed mark, mixed among the tasks of markers; never deleted. ``withdrawn_ms`` None: in use.

    ``answer`` is the hash of the answer that was agreed on; of another one it says nothing.
    """

    __tablename__ = "check_scripts"
    number: Mapped[int] = mapped_column(Serial, primary_key=True)
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32))
    sitting_id: Mapped[str] = mapped_column(String(200))
    attempt_id: Mapped[AttemptId] = mapped_column(String(36))
    item_id: Mapped[str] = mapped_column(String(200))
    answer: Mapped[str] = mapped_column(String(64))
    points: Mapped[str] = mapped_column(String(40))
    reason: Mapped[str] = mapped_column(String(500))
    made_by: Mapped[str] = mapped_column(String(200))
    made_ms: Mapped[int] = mapped_column(Millis)
    withdrawn_ms: Mapped[int | None] = mapped_column(Millis)
    withdrawn_by: Mapped[str] = mapped_column(String(200), default="")
    __table_args__ = (Index("ix_check_scripts_sitting", "organisation_id", "sitting_id"),)


class MarkerStop(Base):
    """That a marker takes no further tasks of a sitting; never deleted. ``lifted_ms`` None: it holds."""

    __tablename__ = "marker_stops"
    number: Mapped[int] = mapped_column(Serial, primary_key=True)
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32))
    sitting_id: Mapped[str] = mapped_column(String(200))
    marker: Mapped[str] = mapped_column(String(200))
    reason: Mapped[str] = mapped_column(String(500))
    stopped_by: Mapped[str] = mapped_column(String(200))
    stopped_ms: Mapped[int] = mapped_column(Millis)
    lifted_ms: Mapped[int | None] = mapped_column(Millis)
    lifted_by: Mapped[str] = mapped_column(String(200), default="")
    lifted_because: Mapped[str] = mapped_column(String(500), default="")
    __table_args__ = (Index("ix_marker_stops_marker", "organisation_id", "sitting_id", "marker"),)
