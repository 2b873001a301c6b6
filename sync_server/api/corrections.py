"""Wrong keys put right, what that would change, and what has changed of results that were told."""

from typing import Annotated

from fastapi import APIRouter, Path
from pydantic import BaseModel, ConfigDict, Field

from assessment.ids import RESPONSE, AttemptId, ItemId, ResponseId
from assessment.scoring.correction import LONGEST_VALUE, MOST_VALUES, Correction, Instead
from sync_server.api.deps import AdminOfSitting, ReaderOfAttempt, ReaderOfSitting, TheServer
from sync_server.api.openapi import problems
from sync_server.services.correct_key import (
    CorrectionsOf,
    CorrectionView,
    correct_key,
    list_corrections,
    withdraw_correction,
)
from sync_server.services.note_changes import ResultNote, notes_of_attempt, notes_of_sitting
from sync_server.services.try_correction import CorrectionTrial, try_correction

router = APIRouter(tags=["scores"])
CORRECTIONS = "/sittings/{sitting_id}/corrections"
Place = Annotated[int, Path(ge=1, lt=1 << 53)]
Reason = Annotated[str, Field(min_length=1, max_length=500)]
Revision = Annotated[int, Field(ge=0, lt=1 << 31)]


class TriedBody(BaseModel):
    """What counts instead of an item's key; of ``accept`` which answer of which response variable."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    item_id: Annotated[str, Field(min_length=1, max_length=200)]
    instead: Instead
    response_id: Annotated[str, Field(max_length=200)] = RESPONSE
    values: Annotated[
        tuple[Annotated[str, Field(max_length=LONGEST_VALUE)], ...], Field(max_length=MOST_VALUES)
    ] = ()

    def correction(self) -> Correction:
        """Return it as services take it."""
        return Correction(ItemId(self.item_id), self.instead, ResponseId(self.response_id), self.values)


class CorrectionBody(TriedBody):
    """A correction, why, and the revision of the sitting's corrections that whoever asks has seen."""

    revision: Revision
    reason: Reason


class BackBody(BaseModel):
    """Why a correction is taken back, and the revision that whoever asks has seen."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    revision: Revision
    reason: Reason


@router.get(CORRECTIONS, responses=problems(401, 403, 404))
def corrections(staff: ReaderOfSitting, server: TheServer, sitting_id: str) -> CorrectionsOf:
    """The corrections of a sitting's keys."""
    return list_corrections(server, staff.organisation_id, sitting_id)


@router.post(CORRECTIONS + "/trial", responses=problems(401, 403, 404, 422))
def trial(staff: AdminOfSitting, server: TheServer, sitting_id: str, body: TriedBody) -> CorrectionTrial:
    """What a correction would make of the results, attempt by attempt. Nothing is changed."""
    return try_correction(server, staff.organisation_id, sitting_id, add=body.correction())


@router.post(CORRECTIONS, status_code=201, responses=problems(401, 403, 404, 409, 422))
def correct(
    staff: AdminOfSitting, server: TheServer, sitting_id: str, body: CorrectionBody
) -> CorrectionView:
    """Let something else count than a key says. Of two who do so at once, the second is told."""
    return correct_key(
        server,
        staff.organisation_id,
        sitting_id,
        body.revision,
        body.correction(),
        body.reason,
        actor=staff.name,
    )


@router.post(CORRECTIONS + "/{number}/withdraw", responses=problems(401, 403, 404, 409, 422))
def withdraw(
    staff: AdminOfSitting, server: TheServer, sitting_id: str, number: Place, body: BackBody
) -> CorrectionView:
    """Let a correction count no more."""
    return withdraw_correction(
        server,
        staff.organisation_id,
        sitting_id,
        body.revision,
        number,
        body.reason,
        actor=staff.name,
    )


@router.get("/sittings/{sitting_id}/result-notes", responses=problems(401, 403))
def of_sitting(staff: ReaderOfSitting, server: TheServer, sitting_id: str) -> tuple[ResultNote, ...]:
    """How results of a sitting that had been told have changed."""
    return notes_of_sitting(server, staff.organisation_id, sitting_id)


@router.get("/attempts/{attempt_id}/result-notes", responses=problems(401, 403))
def of_attempt(staff: ReaderOfAttempt, server: TheServer, attempt_id: str) -> tuple[ResultNote, ...]:
    """How the result of an attempt that had been told has changed."""
    return notes_of_attempt(server, staff.organisation_id, AttemptId(attempt_id))
