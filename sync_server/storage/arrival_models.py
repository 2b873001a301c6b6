"""The tables of what has arrived where: packs on devices, signs of attempts. Times are Unix ms."""

from sqlalchemy import LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from assessment.ids import AttemptId, DeviceId, OrganisationId
from sync_server.storage.models import Base, Millis


class HeldPacks(Base):
    """Which packs a device said it holds: ``packs`` is JSON, each with ``since_ms``, when it was first heard so.

    ``said_ms`` is when it last said so, ``changed_ms`` when that was anything new, ``passed_on_ms`` the ``changed_ms`` that
    a hub has told upstream.
    """

    __tablename__ = "held_packs"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    device_id: Mapped[DeviceId] = mapped_column(String(16), primary_key=True)
    packs: Mapped[str] = mapped_column(Text)
    said_ms: Mapped[int] = mapped_column(Millis)
    changed_ms: Mapped[int] = mapped_column(Millis)
    passed_on_ms: Mapped[int] = mapped_column(Millis, default=0)


class AttemptMark(Base):
    """That nothing was heard of an open attempt since ``sign_ms``. ``overdue_ms``: its time was over then, too.

    It counts only while no more than these ``events`` of it are here: what comes takes it back by itself.
    """

    __tablename__ = "attempt_marks"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    attempt_id: Mapped[AttemptId] = mapped_column(String(36), primary_key=True)
    events: Mapped[int]
    sign_ms: Mapped[int] = mapped_column(Millis)
    silent_ms: Mapped[int] = mapped_column(Millis)
    overdue_ms: Mapped[int | None] = mapped_column(Millis)


class Reopening(Base):
    """That whoever sat an attempt may sit again, in a sitting of their own; who said so, and why."""

    __tablename__ = "reopenings"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    attempt_id: Mapped[AttemptId] = mapped_column(String(36), primary_key=True)
    sitting_id: Mapped[str] = mapped_column(String(200))
    actor: Mapped[str] = mapped_column(String(200))
    reason: Mapped[str] = mapped_column(String(500))
    at_ms: Mapped[int] = mapped_column(Millis)


class ReleaseCode(Base):
    """The code that opens a pack without a network, sealed to the organisation: it can be printed again."""

    __tablename__ = "release_codes"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    pack_id: Mapped[str] = mapped_column(String(100), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)
    kept_ms: Mapped[int] = mapped_column(Millis)
