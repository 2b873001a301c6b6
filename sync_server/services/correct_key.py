"""Correct the key of an item for a sitting, and take that back. Logs and packs stay as they are; attempts are scored anew."""

from dataclasses import dataclass

from assessment.ids import OrganisationId
from assessment.scoring.correction import Correction
from sync_server.errors import EditedMeanwhile, MarkRefused, NotFound
from sync_server.services.correction_document import correction_text, read_correction
from sync_server.services.note_changes import note_changes
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.reason import reason_of
from sync_server.services.server import Server
from sync_server.services.try_correction import check_fits, revision_of
from sync_server.storage.attempts import project_again
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.regrade import corrections_of_sitting
from sync_server.storage.regrade_models import KeyCorrection


@dataclass(frozen=True, slots=True)
class CorrectionView:
    """A correction as staff see it. ``withdrawn_ms`` None: it counts."""

    number: int
    item_id: str
    instead: str
    response_id: str
    values: tuple[str, ...]
    reason: str
    made_by: str
    made_ms: int
    withdrawn_ms: int | None
    withdrawn_by: str
    withdrawn_because: str


@dataclass(frozen=True, slots=True)
class CorrectionsOf:
    """The corrections of a sitting's keys in their order. ``revision`` comes back with a change."""

    sitting_id: str
    revision: int
    corrections: tuple[CorrectionView, ...]


def list_corrections(server: Server, organisation: OrganisationId, sitting_id: str) -> CorrectionsOf:
    """Return the corrections of a sitting's keys.

    Raises:
        NotFound: there is no such sitting.
    """
    if sitting_in_force(server, organisation, sitting_id) is None:
        raise NotFound("sitting", sitting_id)
    with server.database.read() as session:
        rows = corrections_of_sitting(session, organisation, sitting_id)
        return CorrectionsOf(sitting_id, revision_of(rows), tuple(_view(row) for row in rows))


def correct_key(
    server: Server,
    organisation: OrganisationId,
    sitting_id: str,
    revision: int,
    correction: Correction,
    reason: str,
    *,
    actor: str,
) -> CorrectionView:
    """Let something else count than a key says, and score every attempt of the sitting anew.

    Raises:
        NotFound: there is no such sitting.
        MarkingError: the item cannot be corrected so, or there is no reason.
        EditedMeanwhile: the sitting's corrections have changed since ``revision``.
    """
    check_fits(server, organisation, sitting_id, correction)
    why = reason_of(reason)
    note_changes(server, organisation, sitting_id)
    now = server.clock()

    def write(session: Session) -> CorrectionView:
        hold_back_others(session, organisation)
        _check_revision(session, organisation, sitting_id, revision)
        row = KeyCorrection(
            organisation_id=organisation,
            sitting_id=sitting_id,
            item_id=correction.item_id,
            kind=correction.instead.value,
            document=correction_text(correction),
            reason=why,
            made_by=actor,
            made_ms=now,
        )
        session.add(row)
        session.flush()
        _recorded(session, row, "key_corrected", actor, now, f"{row.item_id[:100]} {row.kind} {why}")
        return _view(row)

    made = server.database.write(write)
    note_changes(server, organisation, sitting_id)
    return made


def withdraw_correction(
    server: Server,
    organisation: OrganisationId,
    sitting_id: str,
    revision: int,
    number: int,
    reason: str,
    *,
    actor: str,
) -> CorrectionView:
    """Let a correction count no more, and score every attempt of the sitting anew.

    Raises:
        NotFound: the sitting has no such correction.
        MarkRefused: it was withdrawn already.
        MarkingError: there is no reason.
        EditedMeanwhile: the sitting's corrections have changed since ``revision``.
    """
    why = reason_of(reason)
    note_changes(server, organisation, sitting_id)
    now = server.clock()

    def write(session: Session) -> CorrectionView:
        hold_back_others(session, organisation)
        rows = corrections_of_sitting(session, organisation, sitting_id)
        row = next((one for one in rows if one.number == number), None)
        if row is None:
            raise NotFound("correction", str(number))
        if row.withdrawn_ms is not None:
            raise MarkRefused("withdrawn")
        _check_revision(session, organisation, sitting_id, revision)
        row.withdrawn_ms, row.withdrawn_by, row.withdrawn_because = now, actor, why
        _recorded(session, row, "correction_withdrawn", actor, now, f"{row.item_id[:100]} {number} {why}")
        return _view(row)

    made = server.database.write(write)
    note_changes(server, organisation, sitting_id)
    return made


def _check_revision(session: Session, organisation: OrganisationId, sitting_id: str, revision: int) -> None:
    at = revision_of(corrections_of_sitting(session, organisation, sitting_id))
    if at != revision:
        raise EditedMeanwhile(f"revision {at}")


def _recorded(session: Session, row: KeyCorrection, action: str, actor: str, now: int, detail: str) -> None:
    organisation = row.organisation_id
    project_again(session, organisation, now, sitting_id=row.sitting_id)
    record(
        session,
        organisation,
        actor=actor,
        action=action,
        subject=row.sitting_id,
        now=now,
        detail=detail,
    )


def _view(row: KeyCorrection) -> CorrectionView:
    told = read_correction(row)
    return CorrectionView(
        row.number,
        row.item_id,
        row.kind,
        told.response_id,
        told.values,
        row.reason,
        row.made_by,
        row.made_ms,
        row.withdrawn_ms,
        row.withdrawn_by,
        row.withdrawn_because,
    )
