"""Say who a candidate is, and give them a photo. Who edits what has changed meanwhile is told."""

import json
from base64 import b64encode
from dataclasses import asdict, dataclass, fields, replace
from hashlib import sha256

from assessment.attempt.sitting import LARGEST_PHOTO, as_typed
from assessment.ids import OrganisationId
from sync_server.errors import BodyInvalid, BodyTooLarge, EditedMeanwhile, NameTaken, NotFound
from sync_server.rosters.check import check
from sync_server.rosters.person import Field
from sync_server.rosters.sheet import Sheet
from sync_server.services.find_candidates import CandidateView, Granted, granted_of, view_of
from sync_server.services.server import Server
from sync_server.services.shrink_photo import MEDIA, shrink_photo
from sync_server.services.sight import ALL, Sight
from sync_server.storage.audit import record
from sync_server.storage.centre_models import CandidatePhoto
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.people import candidate, candidates_named, photo_of
from sync_server.storage.people_models import Candidate

LARGEST = 8 << 20
"""Bytes of a photo as it comes, at most: what a camera gives, with room."""
_WORDS = ("number", "name", "given", "family", "email", "level", "born")


@dataclass(frozen=True, slots=True)
class CandidateEdit:
    """What is to change; None leaves a thing as it is. Sittings that were published keep what they were signed with."""

    number: str | None = None
    name: str | None = None
    given: str | None = None
    family: str | None = None
    email: str | None = None
    level: str | None = None
    born: str | None = None
    granted: Granted | None = None


def edit_candidate(
    server: Server,
    organisation: OrganisationId,
    candidate_id: str,
    revision: int,
    edit: CandidateEdit,
    *,
    actor: str,
    sight: Sight = ALL,
) -> CandidateView:
    """Change a candidate where they are still as whoever edits has seen them.

    Raises:
        NotFound: there is none with this id.
        EditedMeanwhile: somebody else has changed them; ``detail`` says which revision they are at.
        NameTaken: the number is another candidate's.
        BodyInvalid: a value will not do.
    """
    now = server.clock()

    def write(session: Session) -> CandidateView:
        hold_back_others(session, organisation)  # so that a number is one candidate's
        row = candidate(session, organisation, candidate_id)
        if row is None:
            raise NotFound("candidate", candidate_id)
        if row.revision != revision:
            raise EditedMeanwhile(f"revision {row.revision}")
        told = {name: getattr(row, name) for name in _WORDS}
        told |= {name: value for name in _WORDS if (value := getattr(edit, name)) is not None}
        granted = edit.granted or granted_of(row)
        check_told(told, granted)
        typed = as_typed(told["number"])
        if any(
            one.candidate_id != candidate_id for one in candidates_named(session, organisation, {typed}, ())
        ):
            raise NameTaken(told["number"])
        changed = [name for name in _WORDS if getattr(row, name) != told[name]]
        changed += ["granted"] if granted != granted_of(row) else []
        if changed:
            for name in _WORDS:
                setattr(row, name, told[name])
            row.number_typed = typed
            row.granted = json.dumps(asdict(granted), ensure_ascii=False)
            _changed(session, row, now, actor, "candidate_edited", " ".join(changed))
        session.flush()
        return view_of(session, organisation, row, sight)

    return server.database.write(write)


def keep_photo(
    server: Server, organisation: OrganisationId, candidate_id: str, data: bytes, *, actor: str
) -> str:
    """Keep a candidate's photo instead of any before, as ``shrink_photo`` makes it; return the SHA-256 of what is kept.

    A small copy goes into the sittings that are published from then on, so that a computer without a network shows it.

    Raises:
        NotFound: there is no such candidate.
        BodyTooLarge: it is more than 8 MiB.
        BodyInvalid: it is neither JPEG nor PNG, damaged, or of too many pixels.
    """
    if len(data) > LARGEST:
        raise BodyTooLarge(f"at most {LARGEST} bytes")
    whole, small = shrink_photo(data, LARGEST_PHOTO // 4 * 3)
    digest, now = sha256(whole).hexdigest(), server.clock()

    def write(session: Session) -> str:
        hold_back_others(session, organisation)
        row = candidate(session, organisation, candidate_id)
        if row is None:
            raise NotFound("candidate", candidate_id)
        session.merge(
            CandidatePhoto(
                organisation_id=organisation,
                candidate_id=candidate_id,
                media=MEDIA,
                sha256=digest,
                data=whole,
                given_ms=now,
            )
        )
        row.photo = b64encode(small).decode()
        _changed(session, row, now, actor, "candidate_photo_kept", digest)
        return digest

    return server.database.write(write)


def drop_photo(server: Server, organisation: OrganisationId, candidate_id: str, *, actor: str) -> None:
    """Let a candidate have no photo.

    Raises:
        NotFound: there is none.
    """
    now = server.clock()

    def write(session: Session) -> None:
        hold_back_others(session, organisation)
        row, photo = (
            candidate(session, organisation, candidate_id),
            photo_of(session, organisation, candidate_id),
        )
        if row is None or photo is None:
            raise NotFound("photo", candidate_id)
        session.delete(photo)
        row.photo = ""
        _changed(session, row, now, actor, "candidate_photo_dropped", photo.sha256)

    server.database.write(write)


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo as it is kept."""

    media: str
    sha256: str
    data: bytes


def read_photo(server: Server, organisation: OrganisationId, candidate_id: str) -> Photo:
    """Return a candidate's photo.

    Raises:
        NotFound: there is none.
    """
    with server.database.read() as session:
        row = photo_of(session, organisation, candidate_id)
    if row is None:
        raise NotFound("photo", candidate_id)
    return Photo(row.media, row.sha256, row.data)


def check_told(told: dict[str, str], granted: Granted) -> None:
    """Refuse what no roster could tell either.

    Raises:
        BodyInvalid: a value will not do.
    """
    cells = {
        **{Field(name): value for name, value in told.items()},
        Field.TIME_PERCENT: str(granted.time_percent),
        Field.EXTRA_MINUTES: str(granted.extra_minutes),
        Field.BREAKS: str(granted.breaks),
        Field.TEXT_PERCENT: str(granted.text_percent) if granted.text_percent else "",
        Field.TOOLS: ";".join(granted.tools),
    }
    for field, text in cells.items():
        if not text.isprintable() or text != text.strip():
            raise BodyInvalid(f"{field.value}: unreadable, or with space around it")
    columns = {field: place for place, field in enumerate(cells)}
    checked = check(Sheet(tuple(field.value for field in cells), ((1, tuple(cells.values())),)), columns)
    if checked.problems:
        first = checked.problems[0]
        raise BodyInvalid(f"{first.field.value if first.field else ''}: {first.wrong.value}")
    ((_, person),) = checked.people
    meant = replace(granted, tools=person.tools)
    if any(getattr(meant, one.name) != getattr(granted, one.name) for one in fields(Granted)):
        raise BodyInvalid("tools: a separator within a word, or one twice")


def _changed(session: Session, row: Candidate, now: int, actor: str, action: str, detail: str) -> None:
    row.revision, row.changed_ms = row.revision + 1, now
    record(
        session,
        OrganisationId(row.organisation_id),
        actor=actor,
        action=action,
        subject=row.candidate_id,
        now=now,
        detail=detail,
    )
