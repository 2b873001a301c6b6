"""The tables of people who sit: candidates, and the rosters they stand in. Times are Unix ms."""

from sqlalchemy import Index, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from assessment.ids import OrganisationId
from sync_server.storage.models import Base, Millis


class Candidate(Base):
    """A person who may sit. ``number_typed`` is the number as it is compared, and is one candidate's alone.

    ``granted`` is JSON of what they sit with; ``photo`` a small picture in base64. ``revision`` goes up with each change.
    """

    __tablename__ = "candidates"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    candidate_id: Mapped[str] = mapped_column(String(200), primary_key=True)
    number: Mapped[str] = mapped_column(String(200))
    number_typed: Mapped[str] = mapped_column(String(400))
    name: Mapped[str] = mapped_column(String(200))
    given: Mapped[str] = mapped_column(String(200))
    family: Mapped[str] = mapped_column(String(200))
    email: Mapped[str] = mapped_column(String(200))
    level: Mapped[str] = mapped_column(String(40))
    born: Mapped[str] = mapped_column(String(40))
    source_id: Mapped[str] = mapped_column(String(200))
    granted: Mapped[str] = mapped_column(Text)
    photo: Mapped[str] = mapped_column(Text, default="")
    revision: Mapped[int] = mapped_column(default=1)
    added_ms: Mapped[int] = mapped_column(Millis)
    changed_ms: Mapped[int] = mapped_column(Millis)
    __table_args__ = (
        Index("ix_candidates_number_typed", "organisation_id", "number_typed", unique=True),
        Index("ix_candidates_source_id", "organisation_id", "source_id"),
        Index("ix_candidates_name", "organisation_id", "name"),
    )


class Roster(Base):
    """A list of candidates. ``secrets`` are those that were told with it, sealed to the organisation; empty where none.

    ``source`` says what it was made of.
    """

    __tablename__ = "rosters"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    roster_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    source: Mapped[str] = mapped_column(String(200))
    secrets: Mapped[bytes] = mapped_column(LargeBinary)
    revision: Mapped[int] = mapped_column(default=1)
    added_ms: Mapped[int] = mapped_column(Millis)
    changed_ms: Mapped[int] = mapped_column(Millis)
    __table_args__ = (Index("ix_rosters_name", "organisation_id", "name", unique=True),)


class RosterMember(Base):
    """That a candidate stands in a roster, at which place of it. ``groups`` is JSON."""

    __tablename__ = "roster_members"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    roster_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    candidate_id: Mapped[str] = mapped_column(String(200), primary_key=True)
    place: Mapped[int]
    desk: Mapped[str] = mapped_column(String(200))
    room: Mapped[str] = mapped_column(String(200))
    groups: Mapped[str] = mapped_column(Text)
    __table_args__ = (Index("ix_roster_members_place", "organisation_id", "roster_id", "place"),)


class SittingSecrets(Base):
    """What the candidates of a sitting sign in with, by candidate, sealed to the organisation: slips can be printed again."""

    __tablename__ = "sitting_secrets"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    sitting_id: Mapped[str] = mapped_column(String(200), primary_key=True)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)
    changed_ms: Mapped[int] = mapped_column(Millis)
