"""The tables of what follows from results: certificates, who is told of what, and what learners are shown. Times are Unix ms."""

from sqlalchemy import Index, Integer, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from assessment.ids import OrganisationId
from sync_server.storage.models import Base, Millis


class Certificate(Base):
    """A certificate that was given, by its code. ``digest`` is over all that it says."""

    __tablename__ = "certificates"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    code: Mapped[str] = mapped_column(String(19), primary_key=True)
    attempt_id: Mapped[str] = mapped_column(String(36))
    digest: Mapped[bytes] = mapped_column(LargeBinary(32))
    issued_ms: Mapped[int] = mapped_column(Millis)
    issued_by: Mapped[str] = mapped_column(String(200))
    withdrawn_ms: Mapped[int | None] = mapped_column(Millis)
    __table_args__ = (Index("ix_certificates_attempt", "organisation_id", "attempt_id"),)


class Subscription(Base):
    """Who is told of what: an address by mail, or a program by a web hook. ``events`` is JSON, ``secret`` sealed.

    ``centre``: only what is that centre's. ``revision`` goes up with each change.
    """

    __tablename__ = "subscriptions"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    subscription_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    kind: Mapped[str] = mapped_column(String(10))
    target: Mapped[str] = mapped_column(String(1_000))
    events: Mapped[str] = mapped_column(Text)
    centre: Mapped[str] = mapped_column(String(500))
    secret: Mapped[bytes] = mapped_column(LargeBinary)
    active: Mapped[bool]
    revision: Mapped[int] = mapped_column(Integer)
    added_ms: Mapped[int] = mapped_column(Millis)
    changed_ms: Mapped[int] = mapped_column(Millis)


class Notice(Base):
    """Something that happened of which somebody is told. Its id follows from what happened, so that it is told once."""

    __tablename__ = "notices"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    notice_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    event: Mapped[str] = mapped_column(String(40))
    data: Mapped[str] = mapped_column(Text)
    at_ms: Mapped[int] = mapped_column(Millis)


class Delivery(Base):
    """That one subscription is to be told of one notice: ``waiting``, ``sent`` or ``given_up``.

    While a process is at it, it is claimed until ``claimed_ms``. ``said`` is a code of what became of the last try.
    """

    __tablename__ = "deliveries"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    notice_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    subscription_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    state: Mapped[str] = mapped_column(String(10))
    tries: Mapped[int] = mapped_column(Integer)
    due_ms: Mapped[int] = mapped_column(Millis)
    claimed_ms: Mapped[int] = mapped_column(Millis)
    said: Mapped[str] = mapped_column(String(40))
    done_ms: Mapped[int | None] = mapped_column(Millis)
    __table_args__ = (Index("ix_deliveries_due", "organisation_id", "state", "due_ms"),)


class LearnerSettings(Base):
    """What an organisation shows of learners. Where there is no row, nothing. ``rules`` is JSON of its achievements."""

    __tablename__ = "learner_settings"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    progress: Mapped[bool]
    achievements: Mapped[bool]
    leaderboard: Mapped[bool]
    names: Mapped[bool]
    rules: Mapped[str] = mapped_column(Text)
    revision: Mapped[int] = mapped_column(Integer)
    changed_ms: Mapped[int] = mapped_column(Millis)
