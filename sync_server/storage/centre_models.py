"""The tables of centres and their rooms, of candidates' photos, and of who sits where. Times are Unix ms."""

from sqlalchemy import Index, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from assessment.ids import OrganisationId
from sync_server.storage.models import Base, Millis


class Centre(Base):
    """A place where people sit tests. Its ``name`` is what sittings, devices, hubs and staff know it by.

    ``closed_ms``: since when nothing new is held there and nobody joins there.
    """

    __tablename__ = "centres"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    centre_id: Mapped[str] = mapped_column(String(16), primary_key=True)
    name: Mapped[str] = mapped_column(String(500))
    address: Mapped[str] = mapped_column(Text)
    revision: Mapped[int] = mapped_column(default=1)
    added_ms: Mapped[int] = mapped_column(Millis)
    changed_ms: Mapped[int] = mapped_column(Millis)
    closed_ms: Mapped[int | None] = mapped_column(Millis)
    __table_args__ = (Index("ix_centres_name", "organisation_id", "name", unique=True),)


class Room(Base):
    """A room of a centre, and how many can sit in it; None where nobody has counted."""

    __tablename__ = "rooms"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    centre_id: Mapped[str] = mapped_column(String(16), primary_key=True)
    name: Mapped[str] = mapped_column(String(200), primary_key=True)
    seats: Mapped[int | None]


class CandidatePhoto(Base):
    """A candidate's photo as it was given, by its media type."""

    __tablename__ = "candidate_photos"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    candidate_id: Mapped[str] = mapped_column(String(200), primary_key=True)
    media: Mapped[str] = mapped_column(String(20))
    sha256: Mapped[str] = mapped_column(String(64))
    data: Mapped[bytes] = mapped_column(LargeBinary)
    given_ms: Mapped[int] = mapped_column(Millis)


class SittingRead(Base):
    """That the roster of this revision of a sitting stands in ``sitting_candidates``."""

    __tablename__ = "sittings_read"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    sitting_id: Mapped[str] = mapped_column(String(200), primary_key=True)
    revision: Mapped[int]


class SittingCandidate(Base):
    """That a candidate is on the roster of a sitting, as its signed document says: made from that alone."""

    __tablename__ = "sitting_candidates"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    sitting_id: Mapped[str] = mapped_column(String(200), primary_key=True)
    candidate_id: Mapped[str] = mapped_column(String(200), primary_key=True)
    __table_args__ = (Index("ix_sitting_candidates_candidate", "organisation_id", "candidate_id"),)
