"""The tables. Records are read and written as objects; the log has its own narrow door in ``log``."""

from sqlalchemy import BigInteger, LargeBinary, MetaData, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """The base of all tables."""

    metadata = MetaData(naming_convention=NAMING)


class Installation(Base):
    """This installation: one row. ``issuers`` is what ``trusted`` writes: which keys are trusted, and for what."""

    __tablename__ = "installation"
    id: Mapped[int] = mapped_column(primary_key=True)
    device_id: Mapped[str] = mapped_column(String(16))
    epoch: Mapped[str] = mapped_column(String(16))
    organisation_id: Mapped[str] = mapped_column(default="")
    organisation_name: Mapped[str] = mapped_column(default="")
    centre: Mapped[str] = mapped_column(default="")
    server_url: Mapped[str] = mapped_column(default="")
    issuers: Mapped[str] = mapped_column(default="{}")
    changes_cursor: Mapped[int] = mapped_column(default=0)


class ChangesServer(Base):
    """One row: the ``name`` of the server that ``Installation.changes_cursor`` came from, as its reply told it."""

    __tablename__ = "changes_server"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(40))


class StoredHub(Base):
    """A hub as the organisation last signed it, of ``revision``. ``pins`` are parted by spaces; without any it is shut out."""

    __tablename__ = "known_hubs"
    hub_id: Mapped[str] = mapped_column(String(16), primary_key=True)
    revision: Mapped[int]
    name: Mapped[str]
    centre: Mapped[str]
    url: Mapped[str]
    pins: Mapped[str]


class ServerPin(Base):
    """One row where this installation joined through a hub whose pin was in the code: the ``pin`` of ``server_url``."""

    __tablename__ = "server_pin"
    id: Mapped[int] = mapped_column(primary_key=True)
    pin: Mapped[str] = mapped_column(String(64))


class PlaceInUse(Base):
    """One row: the place whose cursors stand in ``Installation`` and ``LogDelivery``: a hub's id, or empty: the server."""

    __tablename__ = "place_in_use"
    id: Mapped[int] = mapped_column(primary_key=True)
    place: Mapped[str] = mapped_column(String(16))


class PlaceCursor(Base):
    """How far this device has read at a place that is not in use, and the name of who gave the cursor there."""

    __tablename__ = "place_cursors"
    place: Mapped[str] = mapped_column(String(16), primary_key=True)
    cursor: Mapped[int] = mapped_column(BigInteger)
    server: Mapped[str] = mapped_column(String(40))


class PlaceDelivery(Base):
    """How much of a log a place that is not in use has acknowledged, and what it refused."""

    __tablename__ = "place_deliveries"
    place: Mapped[str] = mapped_column(String(16), primary_key=True)
    epoch: Mapped[str] = mapped_column(String(16), primary_key=True)
    acknowledged: Mapped[int]
    refused: Mapped[str]
    acknowledged_at_ms: Mapped[int] = mapped_column(BigInteger)


class StoredEntry(Base):
    """One entry of the device log with the head of the chain after it.

    No second index: each would be one more page to make durable with every answer. An attempt's entries are
    found from its ``first_dseq`` on.
    """

    __tablename__ = "log_entries"
    epoch: Mapped[str] = mapped_column(String(16), primary_key=True)
    dseq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    attempt_id: Mapped[str] = mapped_column(String(36))
    seq: Mapped[int]
    kind: Mapped[str] = mapped_column(String(32))
    at_ms: Mapped[int] = mapped_column(BigInteger)
    elapsed_ms: Mapped[int] = mapped_column(BigInteger)
    pack_hash: Mapped[str] = mapped_column(String(64))
    payload: Mapped[bytes] = mapped_column(LargeBinary)
    head: Mapped[bytes] = mapped_column(LargeBinary(32))
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012  # SQLAlchemy reads it as it stands


class LogDelivery(Base):
    """How much of a log the server has acknowledged, how much of that is central, and what it refused."""

    __tablename__ = "log_delivery"
    epoch: Mapped[str] = mapped_column(String(16), primary_key=True)
    acknowledged: Mapped[int] = mapped_column(default=0)
    central: Mapped[int] = mapped_column(default=0)
    refused: Mapped[str] = mapped_column(default="")
    acknowledged_at_ms: Mapped[int] = mapped_column(BigInteger, default=0)


class StoredReceipt(Base):
    """The organisation's receipt for a log, as it came and held: the last one."""

    __tablename__ = "central_receipts"
    epoch: Mapped[str] = mapped_column(String(16), primary_key=True)
    receipt: Mapped[str] = mapped_column(String(200))
    kept_at_ms: Mapped[int] = mapped_column(BigInteger)


class ServerTerms(Base):
    """One row: whether the server promised ``receipts``, or gave one. Then nothing is at the organisation without."""

    __tablename__ = "server_terms"
    id: Mapped[int] = mapped_column(primary_key=True)
    receipts: Mapped[int]


class ClockOffset(Base):
    """How far the server's clock is ahead of ours, by boot of this machine, and how far off that may be. For people only."""

    __tablename__ = "clock_offsets"
    boot_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    offset_ms: Mapped[int] = mapped_column(BigInteger)
    uncertainty_ms: Mapped[int] = mapped_column(BigInteger)
    at_ms: Mapped[int] = mapped_column(BigInteger)


class StoredAttempt(Base):
    """An attempt known here; what the log says of it in short, kept in the same transaction.

    ``sitting_revision`` is the one it began under, 0 where that is not known.
    """

    __tablename__ = "attempts"
    attempt_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    sitting_id: Mapped[str]
    candidate_id: Mapped[str] = mapped_column(index=True)
    test_id: Mapped[str]
    pack_hash: Mapped[str] = mapped_column(String(64))
    state: Mapped[str] = mapped_column(String(16))
    last_at_ms: Mapped[int] = mapped_column(BigInteger)
    epoch: Mapped[str] = mapped_column(String(16))
    first_dseq: Mapped[int]
    sitting_revision: Mapped[int]


class AliveMark(Base):
    """The last sign of life of a running attempt, by which a gap is measured after a crash."""

    __tablename__ = "alive_marks"
    attempt_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    boot_id: Mapped[str] = mapped_column(String(64))
    monotonic_ms: Mapped[int] = mapped_column(BigInteger)
    at_ms: Mapped[int] = mapped_column(BigInteger)
    elapsed_ms: Mapped[int] = mapped_column(BigInteger)


class StoredBlob(Base):
    """A file given as an answer, by the hash of its bytes. ``named``: an event names it, so it is never removed.

    Its chunks lie under ``stored_as``; ``sent_at_ms`` is 0 until the server holds it.
    """

    __tablename__ = "blobs"
    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    size: Mapped[int] = mapped_column(BigInteger)
    stored_as: Mapped[str] = mapped_column(String(16), unique=True)
    stored_at_ms: Mapped[int] = mapped_column(BigInteger)
    named: Mapped[int]
    sent_at_ms: Mapped[int] = mapped_column(BigInteger)


class CentralFile(Base):
    """A file of an answer that the organisation's own server said to hold, or a document that it signed."""

    __tablename__ = "central_files"
    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    at_ms: Mapped[int] = mapped_column(BigInteger)


class LeftLog(Base):
    """A log of an organisation that this installation is no more of: kept here, and told to no other.

    ``issuers`` are those it was trusted with, as in ``Installation``.
    """

    __tablename__ = "left_logs"
    epoch: Mapped[str] = mapped_column(String(16), primary_key=True)
    organisation_id: Mapped[str]
    organisation_name: Mapped[str]
    issuers: Mapped[str]
    left_at_ms: Mapped[int] = mapped_column(BigInteger)


class LeftFile(Base):
    """A file that only answers in a log that was left name: it is told to no other organisation."""

    __tablename__ = "left_files"
    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    organisation_id: Mapped[str]


class SignedTime(Base):
    """One row: the latest time that the organisation vouched for, and when that was seen by this machine's clock."""

    __tablename__ = "signed_time"
    id: Mapped[int] = mapped_column(primary_key=True)
    at_ms: Mapped[int] = mapped_column(BigInteger)
    boot_id: Mapped[str] = mapped_column(String(64))
    monotonic_ms: Mapped[int] = mapped_column(BigInteger)


class BlobChunk(Base):
    """Some bytes of a file, in rows short enough that none holds up an answer."""

    __tablename__ = "blob_chunks"
    stored_as: Mapped[str] = mapped_column(String(16), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    data: Mapped[bytes] = mapped_column(LargeBinary)


class StoredPack(Base):
    """A sealed pack in the packs folder."""

    __tablename__ = "packs"
    pack_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    pack_id: Mapped[str] = mapped_column(index=True)
    version: Mapped[int]
    title: Mapped[str]
    file_sha256: Mapped[str] = mapped_column(String(64))
    size: Mapped[int] = mapped_column(BigInteger)
    imported_at_ms: Mapped[int] = mapped_column(BigInteger)


class StoredRelease(Base):
    """What opens a pack here: by a release code, or sealed to this device by the server; may come before it."""

    __tablename__ = "releases"
    pack_id: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    content_identity: Mapped[str]


class RefusedChange(Base):
    """A change that could not be believed or read when it came: kept as JSON, and tried again.

    ``code`` says why; ``subject`` is what it is about, so that a later change of the same replaces it; ``place`` is its
    place in the order in which they came.
    """

    __tablename__ = "refused_changes"
    kind: Mapped[str] = mapped_column(String(40), primary_key=True)
    subject: Mapped[str] = mapped_column(primary_key=True)
    code: Mapped[str]
    change: Mapped[str]
    place: Mapped[int]


class WantedPack(Base):
    """A pack that the server says belongs here and that has not wholly arrived."""

    __tablename__ = "wanted_packs"
    pack_id: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int]
    title: Mapped[str]
    sha256: Mapped[str] = mapped_column(String(64))
    size: Mapped[int] = mapped_column(BigInteger)


class StoredSitting(Base):
    """A sitting as its organisation signed it. An older revision stays while an attempt begun under it is open."""

    __tablename__ = "sittings"
    sitting_id: Mapped[str] = mapped_column(primary_key=True)
    revision: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    document: Mapped[bytes] = mapped_column(LargeBinary)


class StoredResult(Base):
    """A score that came back from the server. ``released``: staff have released it, ``grade`` is the one that counts."""

    __tablename__ = "results"
    attempt_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    digest: Mapped[str] = mapped_column(String(64))
    score: Mapped[str]
    maximum: Mapped[str]
    pending: Mapped[int]
    released: Mapped[bool] = mapped_column(default=False)
    grade: Mapped[str] = mapped_column(default="")


class StoredCommand(Base):
    """What staff told an attempt, as it was signed and believed.

    ``expires_at_ms`` is when it is over by this machine's wall clock. ``settled`` spares looking: whether it was carried
    out the log says.
    """

    __tablename__ = "commands"
    command_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    attempt_id: Mapped[str] = mapped_column(String(36))
    number: Mapped[int]
    document: Mapped[bytes] = mapped_column(LargeBinary)
    expires_at_ms: Mapped[int | None] = mapped_column(BigInteger)
    settled: Mapped[int]


class RetractedPack(Base):
    """A pack that its organisation has taken out of use, by its hash. Never forgotten again."""

    __tablename__ = "retracted_packs"
    pack_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    pack_id: Mapped[str] = mapped_column(String(100))
    version: Mapped[int]
    at_ms: Mapped[int] = mapped_column(BigInteger)


class CarriedFrame(Base):
    """Some of another device's log, out of a hand-over: the events of an attempt that went on here, in their order."""

    __tablename__ = "carried_frames"
    attempt_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    device_id: Mapped[str] = mapped_column(String(16))
    epoch: Mapped[str] = mapped_column(String(16))
    sign_key: Mapped[bytes] = mapped_column(LargeBinary(32))
    before: Mapped[bytes] = mapped_column(LargeBinary(32))
    data: Mapped[bytes] = mapped_column(LargeBinary)


class CarriedLetter(Base):
    """What an old machine of an attempt wrote to the organisation, sealed: carried along, never opened here."""

    __tablename__ = "carried_letters"
    attempt_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    data: Mapped[bytes] = mapped_column(LargeBinary)


class WrongTries(Base):
    """Wrong secrets and PINs, counted so that guessing is slow, also across restarts.

    The next try waits ``wait_ms`` from the last, which is noted on both clocks.
    """

    __tablename__ = "wrong_tries"
    what: Mapped[str] = mapped_column(primary_key=True)
    count: Mapped[int]
    wait_ms: Mapped[int] = mapped_column(BigInteger)
    at_ms: Mapped[int] = mapped_column(BigInteger)
    monotonic_ms: Mapped[int] = mapped_column(BigInteger)
    boot_id: Mapped[str] = mapped_column(String(64))


class StoredWish(Base):
    """A wish for questions: ``waits``, ``sent`` or ``refused``. ``wanted`` is the JSON that the server is told.

    ``said`` is the server's task, or the code of its refusal. ``wish_id`` is what it is asked under: twice is once.
    """

    __tablename__ = "question_wishes"
    wish_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    server_url: Mapped[str]
    wanted: Mapped[str]
    state: Mapped[str] = mapped_column(String(10))
    said: Mapped[str] = mapped_column(String(100))
    made_at_ms: Mapped[int] = mapped_column(BigInteger)
    told_at_ms: Mapped[int | None] = mapped_column(BigInteger)
