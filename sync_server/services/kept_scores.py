"""The scores that are kept of many attempts, each with whether it counts: for whoever sums or ranks them."""

from typing import Any

from assessment.attempt.decision import Standing
from assessment.ids import OrganisationId
from sync_server.services.final_score import Sittings
from sync_server.services.server import Server
from sync_server.services.walk_outcomes import Which
from sync_server.storage.blobs import missing_of_all
from sync_server.storage.scores import scores_to_sum

Kept = list[tuple[Any, Standing]]
"""What is kept of attempts (``scores_to_sum``), with whether each counts."""


def kept_scores(server: Server, organisation: OrganisationId, which: Which, *, items: bool = False) -> Kept:
    """Return what is kept of the attempts that are wanted; those that a person rejected are left out.

    Whoever asks has caught up with the scores before.
    """
    with server.database.look() as connection:
        rows = scores_to_sum(
            connection,
            organisation,
            sitting_id=which.sitting_id,
            test_id=which.test_id,
            within=which.within,
            items=items,
        )
    with server.database.read() as session:
        missing = missing_of_all(session, organisation)
        standings = Sittings(server, session, organisation).standings(rows, missing)
    pairs = zip(rows, standings, strict=True)
    return [pair for pair in pairs if which.rejected or pair[1] is not Standing.REJECTED]
