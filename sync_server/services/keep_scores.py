"""Keep every score as it counts in numbers that can be summed; those that are stale are made anew before anybody sums.
Where staff have released one, the devices it was sat on are told whenever it has become another one.

How much had changed is read first, the score after it: what changes meanwhile leaves it stale.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import structlog

from assessment.ids import AttemptId, OrganisationId
from sync_server.services.final_score import FinalScore, scores_of
from sync_server.services.gather_marking import gather_marking
from sync_server.services.kept_items import packed_items
from sync_server.services.note_changes import note_scores
from sync_server.services.outcome_of import item_outcomes
from sync_server.services.outcomes import read_sat
from sync_server.services.project_attempt import catch_up
from sync_server.services.server import Server
from sync_server.services.told_result import released_text
from sync_server.storage.attempts import projections_of
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.marking import unseen_sittings
from sync_server.storage.models import ProjectedAttempt
from sync_server.storage.scores import StaleScore, keep_scores, stale_scores, tell_released

AT_ONCE = 200
_log = structlog.get_logger("scores")


def catch_up_scores(
    server: Server, organisation: OrganisationId, *, sitting_id: str = "", test_id: str = ""
) -> None:
    """Make the stale scores anew, of a sitting, of a test, or all: once each, whatever comes meanwhile."""
    catch_up(server, organisation)
    after = ""
    while waiting := _stale(server, organisation, after, sitting_id, test_id):
        refresh_scores(server, organisation, waiting)
        after = waiting[-1].attempt_id


def refresh_stale(server: Server, organisation: OrganisationId, limit: int, after: str = "") -> str:
    """Make some stale scores anew, those after an attempt; return the last, empty where there was none."""
    with server.database.read() as session:
        waiting = stale_scores(session, organisation, limit, after=after)
    refresh_scores(server, organisation, waiting)
    return waiting[-1].attempt_id if waiting else ""


def refresh_scores(server: Server, organisation: OrganisationId, waiting: Sequence[StaleScore]) -> None:
    """Make scores anew and keep them. One that cannot be made holds up no other; it stays stale, and is logged."""
    if not waiting:
        return
    try:
        _refresh(server, organisation, waiting)
    except Exception as error:  # noqa: BLE001  # as in projecting: whatever is wrong with one attempt is no other's
        if len(waiting) == 1:
            _log.error("score_not_kept", attempt=waiting[0].attempt_id, error=type(error).__name__)
            return
        for one in waiting:
            refresh_scores(server, organisation, [one])


@dataclass(frozen=True, slots=True)
class Made:
    """A score as it is kept, by column, and what its devices are to be told; empty for nothing new."""

    columns: dict[str, Any]
    score: FinalScore
    digest: str
    tell: str


def made_anew(server: Server, organisation: OrganisationId, changed: Mapping[AttemptId, int]) -> list[Made]:
    """Return what is to be kept of these attempts, each as it is after so many changes."""
    with server.database.read() as session:
        rows = projections_of(session, organisation, changed)
        scores = scores_of(server, session, organisation, rows)
        return [
            Made(
                kept_columns(organisation, row, one, changed[row.attempt_id]),
                one,
                row.digest,
                released_text(one, row.digest, row.told),
            )
            for row, one in zip(rows, scores, strict=True)
        ]


def _refresh(server: Server, organisation: OrganisationId, waiting: Sequence[StaleScore]) -> None:
    with server.database.read() as session:
        unseen = unseen_sittings(session, organisation)
    for sitting_id in unseen:
        gather_marking(server, organisation, sitting_id)
    made = made_anew(server, organisation, {one.attempt_id: one.changed for one in waiting})
    now = server.clock()

    def write(session: Session) -> None:
        news = [one for one in made if one.tell]
        if news:
            hold_back_others(session, organisation)  # as all do who tell devices: before any attempt's row
            tell_released(
                session,
                organisation,
                {one.columns["attempt_id"]: (one.digest, one.tell) for one in news},
                now,
            )
        keep_scores(session.connection(), [one.columns for one in made])

    server.database.write(write)
    note_scores(server, organisation, [one.score for one in made])


def kept_columns(
    organisation: OrganisationId, row: ProjectedAttempt, score: FinalScore, made: int
) -> dict[str, Any]:  # what a column holds
    """Return what is kept of a score."""
    sat = read_sat(row.sat)
    layout, items = packed_items(() if score.score is None else item_outcomes(score, sat))
    return {
        "organisation_id": organisation,
        "attempt_id": AttemptId(row.attempt_id),
        "score": None if score.score is None else float(score.score),
        "maximum": None if score.maximum is None else float(score.maximum),
        "waiting": score.waiting,
        "marked": score.by_people,
        "passed": score.passed,
        "grade": score.grade[:200],
        "device_id": sat.device_id[:16],
        "layout": layout,
        "items": items,
        "made": made,
    }


def _stale(
    server: Server, organisation: OrganisationId, after: str, sitting_id: str, test_id: str
) -> list[StaleScore]:
    with server.database.read() as session:
        return stale_scores(
            session, organisation, AT_ONCE, sitting_id=sitting_id, test_id=test_id, after=after
        )
