"""A correction of a key as it is kept, and back."""

import json
from collections import defaultdict
from typing import Any

from assessment.ids import ItemId, OrganisationId, ResponseId
from assessment.scoring.correction import Correction, Corrections, Instead
from sync_server.storage.engine import Session
from sync_server.storage.regrade import corrections_of_sitting
from sync_server.storage.regrade_models import KeyCorrection


def correction_text(correction: Correction) -> str:
    """Return what is kept of a correction beside its item and its kind."""
    return json.dumps({"response_id": correction.response_id, "values": list(correction.values)})


def read_correction(row: KeyCorrection) -> Correction:
    """Return the correction that a row holds."""
    told: dict[str, Any] = json.loads(row.document)
    return Correction(
        ItemId(row.item_id), Instead(row.kind), ResponseId(told["response_id"]), tuple(told["values"])
    )


def corrections_of(session: Session, organisation: OrganisationId, sitting_id: str) -> Corrections:
    """Return the corrections of a sitting that count, by item."""
    found = defaultdict[ItemId, list[Correction]](list)
    for row in corrections_of_sitting(session, organisation, sitting_id):
        if row.withdrawn_ms is None:
            found[ItemId(row.item_id)].append(read_correction(row))
    return dict(found)
